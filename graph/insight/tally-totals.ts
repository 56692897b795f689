/** What was counted, one entry after another: a row, a column and a record each, as codes from 0 on. */
export interface Entries {
  readonly rows: Int32Array
  readonly columns: Int32Array
  readonly records: Int32Array
}

/** Distinct records of cells, rows and columns. */
export interface Totals {
  /** Cells by row, then column; the records of one lie from where it begins to where the next does, or would. */
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

/** Up to this many cells are counted one by one, whether anything falls in them or not. */
const DENSE = 1 << 18

/** `unspecified`: the row and the column in whose margins nothing counts; -1 where there is none. */
export function totalsOf(
  entries: Entries,
  bounds: Bounds,
  unspecified: { readonly row: number; readonly column: number }
): Totals {
  const seen = new Seen(bounds.records)
  const { cells, records } = distinctInCells(inCellOrder(entries, bounds), entries, seen)
  const every = upTo(cells.row.length)
  const specified = specifiedOf(every, cells, unspecified)
  const byColumn = sorted(specified, cells.column, bounds.columns)
  const counted = { cells, records, seen }
  const all = distinct(every, counted)
  return {
    cells,
    records,
    distinct: all,
    ofRow: perGroup(specified, cells.row, bounds.rows, counted),
    ofColumn: perGroup(byColumn, cells.column, bounds.columns, counted),
    specified: specified === every ? all : distinct(specified, counted)
  }
}

function upTo(length: number): Int32Array {
  const numbers = new Int32Array(length)
  for (let i = 0; i < length; i++) numbers[i] = i
  return numbers
}

function specifiedOf(
  order: Int32Array,
  cells: Totals['cells'],
  { row, column }: { readonly row: number; readonly column: number }
): Int32Array {
  if (row < 0 && column < 0) return order
  return order.filter((cell) => cells.row[cell] !== row && cells.column[cell] !== column)
}

/** Positions of entries by row, then column. */
function inCellOrder({ rows, columns }: Entries, bounds: Bounds): Int32Array {
  // By the least significant first: an order of equals is kept.
  if (bounds.rows * bounds.columns > DENSE) return sorted(sorted(null, columns, bounds.columns), rows, bounds.rows)
  const cells = new Int32Array(rows.length)
  for (let i = 0; i < cells.length; i++) cells[i] = rows[i]! * bounds.columns + columns[i]!
  return sorted(null, cells, bounds.rows * bounds.columns)
}

/** Codes as smaller ones from 0 on, in the same order, and what each of these stands for. */
interface Compressed {
  readonly codes: Int32Array
  readonly of: Int32Array
}

/** Below this share of all codes it is quicker to sort those there are than to go through all. */
const FEW = 1 / 128

export function areFew(codes: Int32Array, bound: number): boolean {
  return codes.length < bound * FEW
}

export function compressed(codes: Int32Array, bound: number): Compressed {
  return areFew(codes, bound) ? compressedFew(codes) : compressedMany(codes, bound)
}

function compressedFew(codes: Int32Array): Compressed {
  const of = Int32Array.from(new Set(codes)).sort()
  const ranks = new Map<number, number>()
  for (let rank = 0; rank < of.length; rank++) ranks.set(of[rank]!, rank)
  return { codes: codes.map((code) => ranks.get(code)!), of }
}

function compressedMany(codes: Int32Array, bound: number): Compressed {
  const ranks = new Int32Array(bound)
  for (let i = 0; i < codes.length; i++) ranks[codes[i]!] = 1
  let length = 0
  for (let code = 0; code < bound; code++) if (ranks[code]) ranks[code] = ++length
  const of = new Int32Array(length)
  const smaller = new Int32Array(codes.length)
  for (let i = 0; i < codes.length; i++) {
    const rank = ranks[codes[i]!]! - 1
    of[rank] = codes[i]!
    smaller[i] = rank
  }
  return { codes: smaller, of }
}

/** Which records were met in a group: one array serves all groups. */
class Seen {
  readonly #lastIn: Int32Array
  #group = 0

  /** `records`: how many there can be. */
  constructor(records: number) {
    this.#lastIn = new Int32Array(records)
  }

  next(): void {
    this.#group++
  }

  /** Whether a record comes for the first time since `next`. */
  isNew(record: number): boolean {
    if (this.#lastIn[record] === this.#group) return false
    this.#lastIn[record] = this.#group
    return true
  }
}

/** The cells that something falls in, and the distinct records of one after another. */
function distinctInCells(order: Int32Array, entries: Entries, seen: Seen): Pick<Totals, 'cells' | 'records'> {
  const records = new Int32Array(order.length)
  const [row, column] = [new Int32Array(order.length), new Int32Array(order.length)]
  const begin = new Int32Array(order.length + 1)
  let [length, cells, lastRow, lastColumn] = [0, 0, -1, -1]
  for (let i = 0; i < order.length; i++) {
    const one = order[i]!
    const [r, c, record] = [entries.rows[one]!, entries.columns[one]!, entries.records[one]!]
    if (r !== lastRow || c !== lastColumn) {
      row[cells] = lastRow = r
      column[cells] = lastColumn = c
      begin[cells++] = length
      seen.next()
    }
    if (seen.isNew(record)) records[length++] = record
  }
  begin[cells] = length
  return {
    cells: { row: row.subarray(0, cells), column: column.subarray(0, cells), begin: begin.subarray(0, cells + 1) },
    records: records.subarray(0, length)
  }
}

/** Positions by their keys below `bound`, equal ones as they came (counting sort); null = all positions. */
function sorted(positions: Int32Array | null, keys: Int32Array, bound: number): Int32Array {
  const length = positions ? positions.length : keys.length
  const next = new Int32Array(bound + 1)
  for (let i = 0; i < length; i++) next[keys[positions ? positions[i]! : i]! + 1]!++
  for (let key = 0; key < bound; key++) next[key + 1]! += next[key]!
  const order = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const position = positions ? positions[i]! : i
    order[next[keys[position]!]!++] = position
  }
  return order
}

type Counted = Pick<Totals, 'cells' | 'records'> & { readonly seen: Seen }

/** Distinct records of each group of cells; the cells of a group come one after another. */
function perGroup(
  order: Int32Array,
  groups: Int32Array,
  number: number,
  { cells, records, seen }: Counted
): Int32Array {
  const counts = new Int32Array(number)
  for (let i = 0, before = -1; i < order.length; i++) {
    const cell = order[i]!
    const group = groups[cell]!
    if (group !== before) seen.next()
    before = group
    const end = cells.begin[cell + 1]!
    for (let at = cells.begin[cell]!; at < end; at++) if (seen.isNew(records[at]!)) counts[group]!++
  }
  return counts
}

/** Distinct records of all of some cells. */
function distinct(order: Int32Array, { cells, records, seen }: Counted): number {
  let count = 0
  seen.next()
  for (let i = 0; i < order.length; i++) {
    const end = cells.begin[order[i]! + 1]!
    for (let at = cells.begin[order[i]!]!; at < end; at++) if (seen.isNew(records[at]!)) count++
  }
  return count
}
