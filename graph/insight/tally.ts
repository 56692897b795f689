import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import { areFew, compressed, totalsOf, type Entries, type Totals } from './tally-totals.js'

/** Stands for what a source leaves unnamed: it is counted, but nothing is expected of it and it is no gap. */
export const UNSPECIFIED: EntityId = 'domain:unspecified'

export interface Cell {
  /** An entity's id, or `field:value` where the rows are values of a field. */
  readonly row: string
  readonly column: string
  /** Distinct records behind the cell. */
  readonly count: number
  /** Count if rows and columns were independent: row total × column total / records; null for what is unspecified. */
  readonly expected: number | null
  /** count / expected with its 95 % Poisson interval; null where fewer than one is expected. */
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  /** Ids of the records, entities or relations, in id order. */
  readonly records: readonly string[]
}

export interface Crosstab {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Cells with at least one record, by row, then column. */
  readonly cells: readonly Cell[]
  /** Distinct records in the table. */
  readonly records: number
  /** Reads records by their ids; null where these are entities. */
  readonly relations: ((ids: readonly string[]) => Promise<ReadonlyMap<string, Relation>>) | null
}

/** What the codes of a sheet stand for. */
export interface Legend {
  /** In code-unit order; not all of them need occur. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Ids of entities or of relations. */
  readonly records: readonly string[]
}

/** Collects distinct records cell by cell, and the margins they imply. */
export class TallySheet {
  readonly #legend: Legend
  readonly #rows: Int32Array
  readonly #columns: Int32Array
  readonly #records: Int32Array
  #length = 0
  #settled: Settled | null = null
  #places: Places | null = null

  /** `most`: entries that there is room for. */
  constructor(legend: Legend, most: number) {
    this.#legend = legend
    this.#rows = new Int32Array(most)
    this.#columns = new Int32Array(most)
    this.#records = new Int32Array(most)
  }

  /** By their codes. Nothing may be added after the first answer. */
  add(row: number, column: number, record: number): void {
    const at = this.#length++
    this.#rows[at] = row
    this.#columns[at] = column
    this.#records[at] = record
  }

  count(row: string, column: string): number {
    const [{ totals }, { rows, columns, cells }] = [this.#settle(), this.#find()]
    const [r, c] = [rows.get(row), columns.get(column)]
    const cell = r === undefined || c === undefined ? undefined : cells.get(r * columns.size + c)
    return cell === undefined ? 0 : countAt(totals, cell)
  }

  /** null for what is unspecified. */
  expected(row: string, column: string): number | null {
    if (row === UNSPECIFIED || column === UNSPECIFIED) return null
    const [{ totals }, { rows, columns }] = [this.#settle(), this.#find()]
    const [r, c] = [rows.get(row), columns.get(column)]
    return r === undefined || c === undefined || !totals.specified ? 0 : expectedAt(totals, r, c)
  }

  table(): Omit<Crosstab, 'relations'> {
    const settled = this.#settle()
    const { rows, columns, totals } = settled
    const cells = new Array<Cell>(totals.cells.row.length)
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = new CountedCell(settled, cell)
    return { rows, columns, cells, records: totals.distinct }
  }

  #settle(): Settled {
    return (this.#settled ??= settled(this.#legend, {
      rows: this.#rows.subarray(0, this.#length),
      columns: this.#columns.subarray(0, this.#length),
      records: this.#records.subarray(0, this.#length)
    }))
  }

  #find(): Places {
    return (this.#places ??= placesOf(this.#settle()))
  }
}

/** What was counted; of the rows and columns of the legend only what occurs. */
interface Settled {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly records: readonly string[]
  readonly totals: Totals
}

function settled(legend: Legend, entries: Entries): Settled {
  const rows = compressed(entries.rows, legend.rows.length)
  const columns = compressed(entries.columns, legend.columns.length)
  const records = recordsOf(entries, legend)
  const [rowNames, columnNames] = [calledBy(rows.of, legend.rows), calledBy(columns.of, legend.columns)]
  const totals = totalsOf(
    { rows: rows.codes, columns: columns.codes, records: records.codes },
    { rows: rows.of.length, columns: columns.of.length, records: records.called.length },
    { row: rowNames.indexOf(UNSPECIFIED), column: columnNames.indexOf(UNSPECIFIED) }
  )
  return { rows: rowNames, columns: columnNames, records: records.called, totals }
}

/** Every table has to count records in as much memory as they have codes: of very few these are made smaller first. */
function recordsOf({ records }: Entries, legend: Legend): { codes: Int32Array; called: Legend['records'] } {
  if (!areFew(records, legend.records.length)) return { codes: records, called: legend.records }
  const { codes, of } = compressed(records, legend.records.length)
  return { codes, called: calledBy(of, legend.records) }
}

function calledBy<T>(codes: Int32Array, legend: readonly T[]): T[] {
  const found = new Array<T>(codes.length)
  for (let i = 0; i < codes.length; i++) found[i] = legend[codes[i]!]!
  return found
}

/** Where rows, columns and cells (row × columns + column) are found. */
interface Places {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
  readonly cells: ReadonlyMap<number, number>
}

function placesOf({ rows, columns, totals: { cells } }: Settled): Places {
  const byName = (names: readonly string[]) => new Map(names.map((name, code) => [name, code]))
  const places = Array.from(cells.row, (row, cell) => [row * columns.length + cells.column[cell]!, cell] as const)
  return { rows: byName(rows), columns: byName(columns), cells: new Map(places) }
}

/** Everything is looked up when it is asked for: a large table has many cells, of which few are looked at. */
class CountedCell implements Cell {
  readonly #settled: Settled
  readonly #cell: number

  constructor(settled: Settled, cell: number) {
    this.#settled = settled
    this.#cell = cell
  }

  get row(): string {
    return this.#settled.rows[this.#settled.totals.cells.row[this.#cell]!]!
  }

  get column(): string {
    return this.#settled.columns[this.#settled.totals.cells.column[this.#cell]!]!
  }

  get count(): number {
    return countAt(this.#settled.totals, this.#cell)
  }

  get expected(): number | null {
    if (this.row === UNSPECIFIED || this.column === UNSPECIFIED) return null
    const { totals } = this.#settled
    return expectedAt(totals, totals.cells.row[this.#cell]!, totals.cells.column[this.#cell]!)
  }

  get ratio(): number | null {
    return ratioOf(this.count, this.expected).ratio
  }

  get low(): number | null {
    return ratioOf(this.count, this.expected).low
  }

  get high(): number | null {
    return ratioOf(this.count, this.expected).high
  }

  get records(): readonly string[] {
    const { totals, records } = this.#settled
    const begin = totals.cells.begin[this.#cell]!
    const found = totals.records.subarray(begin, begin + this.count)
    return Array.from(found, (code) => records[code]!).sort(byCodeUnit)
  }
}

function countAt({ cells }: Totals, cell: number): number {
  return cells.begin[cell + 1]! - cells.begin[cell]!
}

function expectedAt({ ofRow, ofColumn, specified }: Totals, row: number, column: number): number {
  return (ofRow[row]! * ofColumn[column]!) / specified
}

const NO_RATIO = { ratio: null, low: null, high: null }

/** 95 % interval by Byar's approximation of the exact Poisson limits (Breslow & Day 1987, vol. II, p. 69). */
export function ratioOf(count: number, expected: number | null): Pick<Cell, 'ratio' | 'low' | 'high'> {
  if (expected === null || expected < 1) return NO_RATIO
  const limit = (n: number, z: number) => (n === 0 ? 0 : n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3)
  const round = (x: number) => Math.round(x * 1e9) / 1e9
  return {
    ratio: round(count / expected),
    low: round(limit(count, -1.96) / expected),
    high: round(limit(count + 1, 1.96) / expected)
  }
}
