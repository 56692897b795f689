import { aliases } from './aliases.js'
import { location, note } from './common-parts.js'
import type { Mapping, Part } from './mapping.js'
import type { Cells } from './table.js'
import { field, readElsewhere, relation } from './parts.js'
import { located } from './places.js'
import { locationBy } from './witnesses.js'

/** A government body of no country is an association of countries. */
const kindOf = ({ type, country, state_id }: Cells): string =>
  type === 'government' && !country && !state_id ? 'Forum' : 'Institution'

/** Parts that hold for institutions only; of a forum the type says no more than its kind. */
function ofInstitutions(part: Part): Part {
  return { columns: part.columns, state: (row) => kindOf(row.cells) === 'Institution' && part.state(row) }
}

const REGISTERED = ['id and name']

export const institutions: Mapping = {
  file: 'institutions.csv',
  kind: kindOf,
  parts: [
    field('name', 'name', { labels: REGISTERED }),
    field('aliases', 'aliases', { read: aliases }),
    ofInstitutions(field('type', 'type', { by: 'classification' })),
    ofInstitutions(field('ror', 'ror_id', { by: 'register', labels: REGISTERED })),
    ofInstitutions(field('established', 'established', { by: 'register' })),
    ofInstitutions(location(locationBy, 'coordinates')),
    field('website', 'website', { by: 'register' }),
    located({ city: 'city', state: 'state_id', country: 'country' }),
    relation('MEMBER_OF', 'cluster_ids', { to: ['Cluster'], by: { column: 'cluster_affiliation_source' } }),
    ofInstitutions(relation('WORKS_IN', 'domain_ids', { to: ['Domain'], by: 'classification' })),
    note,
    readElsewhere('source', 'cluster_affiliation_source')
  ]
}
