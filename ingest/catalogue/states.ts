import type { Json } from '../../graph/index.js'
import { aliases, aliasesIn } from './aliases.js'
import type { Mapping, Part } from './mapping.js'
import { location, note } from './common-parts.js'
import { field, readElsewhere } from './parts.js'
import { INDIA } from './places.js'
import type { RowStatements } from './row-statements.js'

const ISO = ['ISO 3166-2 codes']
const context = { by: { column: 'context_source' } } as const
const FLAGS: Readonly<Record<string, boolean>> = { yes: true, no: false }

/** A value that is neither yes nor no is left for validation to reject. */
const flag = (cell: string): Json => FLAGS[cell] ?? cell

const neighbours = (_: string, row: RowStatements): Json =>
  row.list('neighbours').flatMap((slug) => row.resolve('neighbours', slug, ['Place']) ?? [])

const partOfIndia: Part = {
  columns: [],
  state(row) {
    const witnesses = row.witnesses('sources', ISO)
    row.relate({ subject: row.subject!, relation: 'PART_OF', object: INDIA, column: 'id', witnesses })
  }
}

export const states: Mapping = {
  file: 'states.csv',
  kind: 'Place',
  parts: [
    field('name', 'name', { labels: ISO }),
    field('level', 'kind', { labels: ['type'] }),
    field('iso', 'iso_3166_2', { labels: ISO }),
    field('formerIso', 'iso_3166_2_before_2023', { labels: ISO }),
    field('lgdCode', 'lgd_code', { labels: ['LGD code'] }),
    field('capital', 'capital', { labels: ['capital'] }),
    location(() => 'sources', 'centroid'),
    field('aliases', 'name_hi', { read: aliasesIn('hi'), labels: ['Hindi name'] }),
    field('aliases', 'aliases', { read: aliases }),
    field('zonalCouncil', 'zonal_council', { ...context, read: (cell) => (cell === 'none' ? null : cell) }),
    field('coastal', 'coastal', { ...context, read: flag }),
    field('neighbours', 'neighbours', { ...context, read: neighbours }),
    partOfIndia,
    note,
    readElsewhere('source', 'context_source')
  ]
}
