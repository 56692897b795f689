import { byCodeUnit } from '../claims.js'

/** What was counted, one entry after another: a row, a column and a record each, as codes from 0 on. */
export interface Entries {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly records: readonly number[]
}

/** Rows or columns in code-unit order, and where each code that occurs stands in it. */
export interface Ranking {
  readonly names: readonly string[]
  readonly ofCode: Int32Array
}

/** Distinct records of cells, rows and columns; these are named by their rank. */
export interface Totals {
  readonly rows: Ranking
  readonly columns: Ranking
  /** Cells by row, then column; the records of one lie from where it begins to where the next does. */
  readonly cells: { readonly row: Int32Array; readonly column: Int32Array; readonly begin: Int32Array }
  readonly records: Int32Array
  /** How many there are in all. */
  readonly distinct: number
  /** Of what is specified. */
  readonly ofRow: Int32Array
  readonly ofColumn: Int32Array
  readonly specified: number
}

/** `names`: of the codes of rows and columns; nothing counts in the margins of `unspecified`. */
export function totalsOf(
  entries: Entries,
  names: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  unspecified: string
): Totals {
  const [rows, columns] = [ranking(names.rows, entries.rows), ranking(names.columns, entries.columns)]
  const { length } = entries.records
  const row = numbers(length, (i) => rows.ofCode[entries.rows[i]!]!)
  const column = numbers(length, (i) => columns.ofCode[entries.columns[i]!]!)
  const record = numbers(length, (i) => entries.records[i]!)
  const bound = record.reduce((most, code) => Math.max(most, code), -1) + 1
  const given = numbers(length, (i) => i)
  // By the least significant first: an order of equals is kept.
  const inCells = sorted(sorted(sorted(given, record, bound), column, columns.names.length), row, rows.names.length)
  const isNew = (i: number) => {
    const [one, before] = [inCells[i]!, inCells[i - 1]!]
    return i === 0 || record[one] !== record[before] || column[one] !== column[before] || row[one] !== row[before]
  }
  const order = inCells.filter((_, i) => isNew(i))
  const opens = (i: number) => {
    const [one, before] = [order[i]!, order[i - 1]!]
    return i === 0 || column[one] !== column[before] || row[one] !== row[before]
  }
  const begin = numbers(order.length, (i) => i).filter(opens)
  const cells = { begin, row: begin.map((i) => row[order[i]!]!), column: begin.map((i) => column[order[i]!]!) }
  const [noRow, noColumn] = [rows.names.indexOf(unspecified), columns.names.indexOf(unspecified)]
  const specified = order.filter((one) => row[one] !== noRow && column[one] !== noColumn)
  return {
    rows,
    columns,
    cells,
    records: order.map((one) => record[one]!),
    distinct: distinct(order, record, bound),
    ofRow: perGroup(specified, row, rows.names.length, record, bound),
    ofColumn: perGroup(sorted(specified, column, columns.names.length), column, columns.names.length, record, bound),
    specified: distinct(specified, record, bound)
  }
}

function numbers(length: number, at: (i: number) => number): Int32Array {
  const list = new Int32Array(length)
  for (let i = 0; i < length; i++) list[i] = at(i)
  return list
}

/** Positions by their keys below `bound`, equal ones as they came (counting sort). */
function sorted(positions: Int32Array, keys: Int32Array, bound: number): Int32Array {
  const next = new Int32Array(bound + 1)
  for (let i = 0; i < positions.length; i++) next[keys[positions[i]!]! + 1]!++
  for (let key = 0; key < bound; key++) next[key + 1]! += next[key]!
  const order = new Int32Array(positions.length)
  for (let i = 0; i < positions.length; i++) order[next[keys[positions[i]!]!]!++] = positions[i]!
  return order
}

/** Distinct records of each group; the positions of a group lie together. */
function perGroup(
  positions: Int32Array,
  groups: Int32Array,
  number: number,
  records: Int32Array,
  bound: number
): Int32Array {
  const counts = new Int32Array(number)
  const lastIn = new Int32Array(bound).fill(-1)
  for (let i = 0; i < positions.length; i++) {
    const [group, record] = [groups[positions[i]!]!, records[positions[i]!]!]
    if (lastIn[record] !== group) counts[group]!++
    lastIn[record] = group
  }
  return counts
}

function distinct(positions: Int32Array, records: Int32Array, bound: number): number {
  const seen = new Uint8Array(bound)
  for (let i = 0; i < positions.length; i++) seen[records[positions[i]!]!] = 1
  return seen.reduce((sum, one) => sum + one, 0)
}

/** Of the names whose codes occur. */
function ranking(given: readonly string[], occurring: readonly number[]): Ranking {
  const ofCode = new Int32Array(given.length)
  for (let i = 0; i < occurring.length; i++) ofCode[occurring[i]!] = 1
  const codes = [...ofCode.keys()].filter((code) => ofCode[code])
  codes.sort((a, b) => byCodeUnit(given[a]!, given[b]!))
  codes.forEach((code, rank) => (ofCode[code] = rank))
  return { names: codes.map((code) => given[code]!), ofCode }
}
