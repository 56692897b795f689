import { aliases } from './aliases.js'
import type { Mapping } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'
import type { RowStatements } from './row-statements.js'

const role = (row: RowStatements) => ({ role: row.cell('role') || null })

export const people: Mapping = {
  file: 'people.csv',
  kind: 'Person',
  parts: [
    field('name', 'name'),
    field('aliases', 'aliases', { read: aliases }),
    field('role', 'role'),
    relation('AFFILIATED_WITH', 'institution_id', { to: ['Institution'], fields: role }),
    relation('AFFILIATED_WITH', 'cluster_id', { to: ['Cluster'], fields: role }),
    relation('EXPERT_IN', 'domain_ids', { to: ['Domain'], by: 'classification' }),
    readElsewhere('source')
  ]
}
