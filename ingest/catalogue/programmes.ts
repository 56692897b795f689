import { aliases } from './aliases.js'
import type { Mapping } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'

export const programmes: Mapping = {
  file: 'programmes.csv',
  kind: 'Programme',
  parts: [
    field('name', 'name'),
    field('aliases', 'aliases', { read: aliases }),
    field('summary', 'summary'),
    field('year', 'year_start'),
    relation('PART_OF', 'parent_id', { to: ['Programme'] }),
    // To own a programme is not to pay for it, so this is not FUNDED_BY.
    relation('RELATED_TO', 'owner_institution_id', { to: ['Institution'], fields: () => ({ basis: 'owner' }) }),
    readElsewhere('source')
  ]
}
