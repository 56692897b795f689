import { statedOn } from './common-parts.js'
import type { Mapping, Part } from './mapping.js'
import { field, relation } from './parts.js'

// A document itself says what is printed on it. The citation of its own address is that document.
const itself = { column: 'address' } as const

const dates: Part = {
  columns: ['date', 'date_inferred_from_context'],
  state(row) {
    const inferred = row.cell('date_inferred_from_context')
    const column = inferred ? 'date_inferred_from_context' : 'date'
    if (!row.cell(column)) return
    row.field('date', row.cell(column), column, row.witnesses(itself))
    if (inferred) row.field('dateInferred', true, column, row.witnesses('classification'))
  }
}

/** Pages without a title go by their address. */
const title: Part = {
  columns: ['title'],
  state(row) {
    row.field('name', row.cell('title') || row.cell('address'), 'title', row.witnesses(itself))
  }
}

export const documents: Mapping = {
  file: 'documents.csv',
  kind: 'Document',
  parts: [
    title,
    field('address', 'address', { by: itself }),
    dates,
    statedOn,
    field('language', 'language', { by: itself }),
    field('publisher', 'publisher', { by: itself }),
    field('type', 'kind', { by: 'classification' }),
    field('summary', 'summary', { by: itself }),
    relation('MENTIONED_IN', 'cluster_ids', { to: ['Cluster'], by: itself, reversed: true })
  ]
}
