import { kindPrefix, type Json } from '../../graph/index.js'
import { entityItems, type DraftField, type DraftRelation } from './entity-draft.js'
import { splitList } from './field-value.js'
import type { MappedColumn, MappedRelation, TableMapping } from './mapping-file.js'
import { didYouMean } from './named-keys.js'
import type { RecordContext, RecordPlace } from './record-claims.js'
import type { ClaimItem } from '../source.js'

type Cells = Readonly<Record<string, string>>

/** Columns that a mapping names and the table has not, each with where the mapping names it. */
export function missingColumns(mapping: TableMapping, header: readonly string[]): string[] {
  const { id, fields, relations } = mapping
  const named: [place: string, column: string][] = [
    ...(id === null ? [] : [['id', id] as [string, string]]),
    ...Object.entries(fields).map(([name, { column }]): [string, string] => [`fields.${name}`, column]),
    ...relations.flatMap(({ column, fields: own }, i): [string, string][] => [
      [`relations[${i}].column`, column],
      ...Object.entries(own).map(([name, each]): [string, string] => [`relations[${i}].fields.${name}`, each])
    ])
  ]
  return named
    .filter(([, column]) => !header.includes(column))
    .map(([place, column]) => `${place}: the table has no column "${column}"${didYouMean(column, header)}`)
}

/** The claims of one row of a table, read by its mapping. */
export function mappedRow(
  mapping: TableMapping,
  cells: Cells,
  context: RecordContext,
  place: RecordPlace
): ClaimItem[] {
  const { kind, constants, authority } = mapping
  const id = mapping.id === null ? '' : (cells[mapping.id] ?? '').trim()
  const fields = Object.entries(mapping.fields).map(([field, from]): DraftField => {
    return { field, value: translated(from, cells[from.column] ?? ''), column: from.column, separator: from.separator }
  })
  const constant = Object.entries(constants).map(([field, value]): DraftField => ({
    field,
    value,
    column: field,
    separator: null
  }))
  return entityItems(
    {
      kind,
      id: id ? (id.includes(':') ? id : `${kindPrefix(kind)}:${id}`) : null,
      fields: [...fields, ...constant],
      relations: mapping.relations.flatMap((relation) => relationsOf(relation, cells)),
      said: { ...(authority !== undefined && { authority }) }
    },
    mapping.confidence === undefined ? context : { ...context, confidence: mapping.confidence },
    place
  )
}

function translated({ values }: MappedColumn, cell: string): Json {
  return values[cell.trim()] ?? cell
}

function relationsOf(relation: MappedRelation, cells: Cells): DraftRelation[] {
  const { column, separator, end } = relation
  const own = Object.entries(relation.fields).map(([name, from]): [string, Json] => [name, cells[from]?.trim() || null])
  const parts = separator === null ? [cells[column] ?? ''] : splitList(cells[column] ?? '', separator)
  return parts.map((part) => ({ end, value: translated(relation, part), column, fields: Object.fromEntries(own) }))
}
