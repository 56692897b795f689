import { sangamOntology } from '../../graph/index.js'
import type { ClaimItem } from '../source.js'
import type { JsonRecord } from './json-record.js'
import type { TableMapping } from './mapping-file.js'
import { mappedRow, missingColumns } from './mapped-row.js'
import { kindNamed, meaningsOf, nameKey } from './named-keys.js'
import { recordReader } from './records.js'
import type { RecordContext, RecordPlace } from './record-claims.js'

/** A table as a file holds it: one row of column names, then rows as wide as it. */
export interface Table {
  readonly header: readonly string[]
  /** Row of the header. */
  readonly headerRow: number
  /** Sheet of a workbook, from 1. */
  readonly page?: number
  readonly rows: Iterable<{ readonly row: number; readonly cells: readonly string[] }>
}

type Cells = Readonly<Record<string, string>>
type RowReader = (cells: Cells, place: RecordPlace) => ClaimItem[]

/** Names that a column may have besides fields and relations, by `nameKey`. */
const ABOUT = ['id', 'kind', 'confidence', 'source', 'sources', 'quote', 'authority', 'date']
const CLAIM = ['subject', 'relation', 'object']
const SEPARATOR = '|'

/** Reads every row by the mapping, else by the names of the columns; a table of other columns is rejected as a whole. */
export function* tableItems(
  { header, headerRow, page, rows }: Table,
  context: RecordContext & { readonly kind?: string },
  mapping: TableMapping | null
): Generator<ClaimItem> {
  const sheet = page === undefined ? {} : { page }
  const reject = (reason: string, column?: string): ClaimItem => ({
    rejected: { file: context.file, row: headerRow, ...sheet, ...(column !== undefined && { column }), reason }
  })
  const twice = header.find((name, i) => name && header.indexOf(name) !== i)
  if (twice !== undefined) return yield reject('two columns have this name', twice)
  const found = mapping ? byMapping(mapping, header, context) : byNames(header, context)
  if (typeof found === 'string') return yield reject(found)
  const idColumn = mapping ? mapping.id : (header.find((name) => nameKey(name) === 'id') ?? null)
  const lineOfId = new Map<string, number>()
  const unnamed = new Set(header.flatMap((name, i) => (name ? [] : [i])))
  for (const { row, cells } of rows) {
    const nameless = [...unnamed].find((i) => cells[i]?.trim())
    if (nameless !== undefined) {
      unnamed.clear()
      yield reject(`column ${nameless + 1} has cells (first in row ${row}) but no name: it was not read`)
    }
    const named = Object.fromEntries(header.flatMap((name, i) => (name ? [[name, cells[i] ?? '']] : [])))
    const id = idColumn === null ? '' : (named[idColumn] ?? '').trim()
    const first = id ? lineOfId.get(id) : undefined
    if (first !== undefined) {
      const reason = `is already the id of the row on line ${first}; one row tells all of an entity`
      yield { rejected: { file: context.file, row, ...sheet, column: idColumn!, value: id, reason } }
      continue
    }
    if (id) lineOfId.set(id, row)
    yield* found(named, { row, ...sheet })
  }
}

function byMapping(mapping: TableMapping, header: readonly string[], context: RecordContext): RowReader | string {
  const missing = missingColumns(mapping, header)
  if (missing.length) return `mapping: ${missing.join('; ')}`
  return (cells, place) => mappedRow(mapping, cells, context, place)
}

function byNames(header: readonly string[], context: RecordContext & { readonly kind?: string }): RowReader | string {
  const keys = new Map(header.map((name) => [nameKey(name), name]))
  const read = recordReader(context)
  const aliases = [...CLAIM, ...ABOUT].flatMap((key) => (keys.has(key) ? [[keys.get(key)!, key] as const] : []))
  const canonical = new Map<string, string>(aliases)
  const record = (cells: Cells): JsonRecord => {
    const filled = Object.entries(cells).filter(([, cell]) => cell.trim())
    return numbered(Object.fromEntries(filled.map(([name, cell]) => [canonical.get(name) ?? name, cell])))
  }
  if (CLAIM.every((key) => keys.has(key))) return (cells, place) => read({ ...NO_END, ...record(cells) }, place)
  const told = keys.has('kind') || keys.has('id') || context.kind !== undefined
  if ((keys.has('name') || keys.has('id')) && told) return (cells, place) => read(record(cells), place, SEPARATOR)
  return unknownTable(header, context.kind)
}

/** A claim on fields leaves relation and object empty. */
const NO_END = { relation: null, object: null, subject: '' }

function numbered(record: JsonRecord): JsonRecord {
  const { confidence } = record
  return typeof confidence === 'string' ? { ...record, confidence: Number(confidence) } : record
}

/** Says what would make the table readable, with a mapping made from its own columns. */
function unknownTable(header: readonly string[], kind: string | undefined): string {
  const columns = header.filter(Boolean)
  const guess = kind ?? likelyKind(columns)
  const [name = 'Name', ...others] = [...columns].sort((a, b) => Number(isName(b)) - Number(isName(a)))
  const other = others.find((column) => meaningsOf(guess).has(nameKey(column))) ?? others[0]
  const example = [
    `kind: ${guess}`,
    'fields:',
    `  name: ${JSON.stringify(name)}`,
    ...(other ? [`  summary: ${JSON.stringify(other)}`] : []),
    'relations:',
    `  - { relation: LOCATED_IN, column: ${JSON.stringify(others[1] ?? 'State')}, to: Place }`
  ]
  return (
    `what the columns (${columns.slice(0, 12).join(', ')}) mean is not known: either name one "name" and add a column or option ` +
    `"kind" (${sangamOntology.kindNames.join(', ')}), with other columns called as its fields and relations are; or ` +
    `write a mapping beside the table, called <file>.mapping.yaml, such as\n${example.join('\n')}`
  )
}

function isName(column: string): boolean {
  return /\b(name|title|नाम)\b/i.test(column)
}

function likelyKind(columns: readonly string[]): string {
  const words = columns.flatMap((column) => column.split(/[^\p{L}]+/u))
  return words.map((word) => kindNamed(word)).find((kind) => kind !== null) ?? 'Technology'
}
