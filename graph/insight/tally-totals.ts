/** What was counted, one entry after another: a row, a column and a record each, as codes from 0 on. */
export interface Entries {
  readonly rows: Int32Array
  readonly columns: Int32Array
  readonly records: Int32Array
}

/** Distinct records of cells, rows and columns. */
export interface Totals {
  /** Cells by row, then column; the records of one lie from where it begins to where the next does. */
  readonly cells: { readonly row: Int32Array; readonly column: Int32Array; readonly begin: Int32Array }
  readonly records: Int32Array
  /** How many there are in all. */
  readonly distinct: number
  /** By code, of what is specified. */
  readonly ofRow: Int32Array
  readonly ofColumn: Int32Array
  readonly specified: number
}

/** How many codes rows, columns and records have. */
export type Bounds = Readonly<Record<keyof Entries, number>>

/** `unspecified`: the row and the column in whose margins nothing counts; -1 where there is none. */
export function totalsOf(
  entries: Entries,
  bounds: Bounds,
  unspecified: { readonly row: number; readonly column: number }
): Totals {
  const { rows, columns, records } = entries
  const given = numbers(records.length, (i) => i)
  // By the least significant first: an order of equals is kept.
  const inCells = sorted(sorted(given, columns, bounds.columns), rows, bounds.rows)
  const begin: number[] = []
  const order = new Int32Array(inCells.length)
  const lastIn = new Int32Array(bounds.records)
  let length = 0
  for (let i = 0, before = -1; i < inCells.length; i++) {
    const one = inCells[i]!
    if (before < 0 || rows[one] !== rows[before] || columns[one] !== columns[before]) begin.push(length)
    before = one
    if (lastIn[records[one]!] === begin.length) continue
    lastIn[records[one]!] = begin.length
    order[length++] = one
  }
  const distinctInCells = order.subarray(0, length)
  const specified = distinctInCells.filter(
    (one) => rows[one] !== unspecified.row && columns[one] !== unspecified.column
  )
  const inColumns = sorted(specified, columns, bounds.columns)
  return {
    cells: {
      begin: numbers(begin.length, (cell) => begin[cell]!),
      row: numbers(begin.length, (cell) => rows[order[begin[cell]!]!]!),
      column: numbers(begin.length, (cell) => columns[order[begin[cell]!]!]!)
    },
    records: numbers(length, (i) => records[order[i]!]!),
    distinct: distinct(distinctInCells, entries, bounds),
    ofRow: perGroup(specified, rows, bounds.rows, entries, bounds),
    ofColumn: perGroup(inColumns, columns, bounds.columns, entries, bounds),
    specified: distinct(specified, entries, bounds)
  }
}

/** Codes as smaller ones from 0 on, in the same order, and what each of these stands for. */
export function compressed(codes: Int32Array, bound: number): { codes: Int32Array; of: Int32Array } {
  const ranks = new Int32Array(bound)
  for (let i = 0; i < codes.length; i++) ranks[codes[i]!] = 1
  const of: number[] = []
  for (let code = 0; code < bound; code++) if (ranks[code]) ranks[code] = of.push(code) - 1
  return { codes: numbers(codes.length, (i) => ranks[codes[i]!]!), of: numbers(of.length, (i) => of[i]!) }
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
  { records }: Entries,
  bounds: Bounds
): Int32Array {
  const counts = new Int32Array(number)
  const lastIn = new Int32Array(bounds.records)
  for (let i = 0; i < positions.length; i++) {
    const [group, record] = [groups[positions[i]!]!, records[positions[i]!]!]
    if (lastIn[record] !== group + 1) counts[group]!++
    lastIn[record] = group + 1
  }
  return counts
}

function distinct(positions: Int32Array, { records }: Entries, bounds: Bounds): number {
  const seen = new Uint8Array(bounds.records)
  let count = 0
  for (let i = 0; i < positions.length; i++) {
    const record = records[positions[i]!]!
    count += 1 - seen[record]!
    seen[record] = 1
  }
  return count
}
