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
  const seen = new Seen(bounds.records)
  // By the least significant first: an order of equals is kept.
  const order = sorted(sorted(null, columns, bounds.columns), rows, bounds.rows)
  const { length, begin } = distinctInCells(order, entries, seen)
  const kept = order.subarray(0, length)
  const [row, column] = [new Int32Array(begin.length), new Int32Array(begin.length)]
  for (let cell = 0; cell < begin.length; cell++) {
    const one = kept[begin[cell]!]!
    row[cell] = rows[one]!
    column[cell] = columns[one]!
  }
  const specified = specifiedOf(kept, entries, unspecified)
  const all = distinct(kept, records, seen)
  return {
    cells: { begin, row, column },
    records: taken(records, kept),
    distinct: all,
    ofRow: perGroup(specified, rows, bounds.rows, records, seen),
    ofColumn: perGroup(sorted(specified, columns, bounds.columns), columns, bounds.columns, records, seen),
    specified: specified === kept ? all : distinct(specified, records, seen)
  }
}

/** Codes as smaller ones from 0 on, in the same order, and what each of these stands for. */
export function compressed(codes: Int32Array, bound: number): { codes: Int32Array; of: Int32Array } {
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

/** Puts the distinct entries of each cell first, in order, and tells where cells begin among them. */
function distinctInCells(order: Int32Array, { rows, columns, records }: Entries, seen: Seen) {
  const begin = new Int32Array(order.length)
  let [length, cells] = [0, 0]
  for (let i = 0, row = -1, column = -1; i < order.length; i++) {
    const one = order[i]!
    if (rows[one] !== row || columns[one] !== column) {
      row = rows[one]!
      column = columns[one]!
      begin[cells++] = length
      seen.next()
    }
    if (seen.isNew(records[one]!)) order[length++] = one
  }
  return { length, begin: begin.slice(0, cells) }
}

function specifiedOf(
  positions: Int32Array,
  { rows, columns }: Entries,
  { row, column }: { readonly row: number; readonly column: number }
): Int32Array {
  if (row < 0 && column < 0) return positions
  return positions.filter((one) => rows[one] !== row && columns[one] !== column)
}

function taken(numbers: Int32Array, positions: Int32Array): Int32Array {
  const found = new Int32Array(positions.length)
  for (let i = 0; i < positions.length; i++) found[i] = numbers[positions[i]!]!
  return found
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

/** Distinct records of each group; the positions of a group lie together. */
function perGroup(
  positions: Int32Array,
  groups: Int32Array,
  number: number,
  records: Int32Array,
  seen: Seen
): Int32Array {
  const counts = new Int32Array(number)
  for (let i = 0, before = -1; i < positions.length; i++) {
    const group = groups[positions[i]!]!
    if (group !== before) seen.next()
    before = group
    if (seen.isNew(records[positions[i]!]!)) counts[group]!++
  }
  return counts
}

function distinct(positions: Int32Array, records: Int32Array, seen: Seen): number {
  seen.next()
  let count = 0
  for (let i = 0; i < positions.length; i++) if (seen.isNew(records[positions[i]!]!)) count++
  return count
}
