import { aliases } from './aliases.js'
import { note } from './common-parts.js'
import type { Mapping, Part } from './mapping.js'
import { field, readElsewhere, relation } from './parts.js'
import type { RowStatements } from './row-statements.js'

/** Stages that are no use of anything; what is said of their place is only where they are held. */
const NO_USE: ReadonlySet<string> = new Set(['EVENT', 'PLANNED'])

function readinessOf(row: RowStatements): string | null {
  const stated = row.cell('readiness')
  const readiness = row.index.readiness.get(stated)
  return readiness ?? row.reject('readiness', 'is not mapped; add the spelling to readiness.csv', stated)
}

const readiness: Part = {
  columns: ['readiness'],
  state(row) {
    const stage = readinessOf(row)
    if (stage === null) return
    const witnesses = row.witnesses('sources')
    row.field('readiness', stage, 'readiness', witnesses)
    if (row.cell('readiness')) row.field('readinessAsStated', row.cell('readiness'), 'readiness', witnesses)
  }
}

const use: Part = {
  columns: ['states_deployed'],
  state(row) {
    const column = 'states_deployed'
    const stage = readinessOf(row)
    if (stage === null) return
    for (const slug of row.list(column)) {
      const object = row.resolve(column, slug, ['Place'])
      if (!object) continue
      const statement = { subject: row.subject!, object, column, witnesses: row.witnesses('sources') }
      if (NO_USE.has(stage)) row.relate({ ...statement, relation: 'LOCATED_IN' })
      else row.relate({ ...statement, relation: 'DEPLOYED_IN', fields: { stage } })
    }
  }
}

const common: readonly Part[] = [
  field('name', 'name'),
  field('aliases', 'aliases', { read: aliases }),
  field('summary', 'summary'),
  relation('ADDRESSES', 'domain_ids', { to: ['Domain'], by: 'classification' }),
  relation('DEVELOPED_IN', 'states_developed', { to: ['Place'] }),
  use,
  readiness,
  field('beneficiaries', 'beneficiaries'),
  field('year', 'year'),
  note,
  // Figures come from outcomes.csv, which takes its words from this column.
  readElsewhere('source', 'outcomes')
]

export const projects: Mapping = {
  file: 'projects.csv',
  kind: 'Project',
  parts: [
    ...common,
    relation('RUN_BY', 'cluster_ids', { to: ['Cluster'] }),
    relation('PARTICIPATES_IN', 'institution_ids', { to: ['Institution'], reversed: true })
  ]
}

export const technologies: Mapping = {
  file: 'technologies.csv',
  kind: 'Technology',
  parts: [
    ...common,
    relation('DEVELOPED_BY', 'cluster_ids', { to: ['Cluster'] }),
    relation('DEVELOPED_BY', 'institution_ids', { to: ['Institution'] })
  ]
}
