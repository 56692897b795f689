import { aliases, aliasesIn } from './aliases.js'
import { note } from './common-parts.js'
import type { Mapping } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'

export const domains: Mapping = {
  file: 'domains.csv',
  kind: 'Domain',
  parts: [
    field('name', 'name'),
    // A field of work is a term of the classification at every date, whenever the document was written that names it.
    field('name', 'name', { by: 'classification' }),
    field('aliases', 'synonyms', { read: aliases }),
    field('aliases', 'name_hi', { read: aliasesIn('hi'), labels: ['Hindi labels'] }),
    relation('PART_OF', 'parent_id', { to: ['Domain'], by: 'classification' }),
    note,
    readElsewhere('source')
  ]
}
