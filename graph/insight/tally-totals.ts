import { byCodeUnit } from '../claims.js'

/** Texts as numbers, in the order in which they come. */
export class Codes {
  readonly #codes = new Map<string, number>()
  readonly #names: string[] = []
  #last = ''
  #lastCode = -1

  /** Entries of one row tend to come together: the last text is at hand. */
  of(name: string): number {
    if (name === this.#last && this.#lastCode >= 0) return this.#lastCode
    let code = this.#codes.get(name)
    if (code === undefined) {
      code = this.#names.push(name) - 1
      this.#codes.set(name, code)
    }
    this.#last = name
    this.#lastCode = code
    return code
  }

  get names(): readonly string[] {
    return this.#names
  }
}

/** Rows or columns in code-unit order, and where each code and each name stands in it. */
export interface Ranking {
  readonly names: readonly string[]
  readonly ofCode: Int32Array
  readonly ofName: ReadonlyMap<string, number>
}

/** Distinct records of cells, rows and columns; these are named by their rank. */
export interface Totals {
  readonly rows: Ranking
  readonly columns: Ranking
  /** row × columns + column → codes of records; by row, then column. */
  readonly cells: ReadonlyMap<number, readonly number[]>
  /** Of what is specified. */
  readonly ofRow: Int32Array
  readonly ofColumn: Int32Array
  readonly specified: number
}

/** `entries`: row, column and record of one after another; nothing counts in the margins of `unspecified`. */
export function totalsOf(
  { rows, columns, records }: { rows: Codes; columns: Codes; records: Codes },
  entries: readonly number[],
  unspecified: string
): Totals {
  const [byRow, byColumn] = [ranking(rows.names), ranking(columns.names)]
  const [width, number] = [byColumn.names.length, records.names.length]
  const keys = new Float64Array(entries.length / 3)
  for (let i = 0; i < keys.length; i++) {
    const cell = byRow.ofCode[entries[3 * i]!]! * width + byColumn.ofCode[entries[3 * i + 1]!]!
    keys[i] = cell * number + entries[3 * i + 2]!
  }
  const cells = new Map<number, number[]>()
  let previous = -1
  for (const key of keys.sort()) {
    if (key === previous) continue
    previous = key
    const cell = Math.floor(key / number)
    const found = cells.get(cell)
    if (found) found.push(key - cell * number)
    else cells.set(cell, [key - cell * number])
  }
  return { rows: byRow, columns: byColumn, cells, ...margins(cells, byRow, byColumn, number, unspecified) }
}

function margins(
  cells: ReadonlyMap<number, readonly number[]>,
  rows: Ranking,
  columns: Ranking,
  records: number,
  unspecified: string
): Pick<Totals, 'ofRow' | 'ofColumn' | 'specified'> {
  const width = columns.names.length
  const [noRow, noColumn] = [rows.ofName.get(unspecified), columns.ofName.get(unspecified)]
  const ofRow = new Int32Array(rows.names.length)
  const inColumns: number[][] = Array.from({ length: width }, () => [])
  const [inRow, inTable] = [new Int32Array(records).fill(-1), new Uint8Array(records)]
  for (const [cell, found] of cells) {
    const row = Math.floor(cell / width)
    const column = cell - row * width
    if (row === noRow || column === noColumn) continue
    for (const record of found) {
      if (inRow[record] !== row) ofRow[row]!++
      inRow[record] = row
      inTable[record] = 1
      inColumns[column]!.push(record)
    }
  }
  const ofColumn = Int32Array.from(inColumns, (found) => new Set(found).size)
  return { ofRow, ofColumn, specified: inTable.reduce((sum, one) => sum + one, 0) }
}

function ranking(given: readonly string[]): Ranking {
  const names = [...given].sort(byCodeUnit)
  const ofName = new Map(names.map((name, rank) => [name, rank]))
  return { names, ofName, ofCode: Int32Array.from(given, (name) => ofName.get(name)!) }
}
