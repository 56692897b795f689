import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import { totalsOf, type Entries, type Totals } from './tally-totals.js'

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
  /** The records that are relations, by id. */
  readonly relations: ReadonlyMap<string, Relation>
}

/** What the codes of a sheet stand for. */
export interface Legend {
  /** In code-unit order; not all of them need occur. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** How many records there may be. */
  readonly records: number
  readonly record: (code: number) => EntityId | Relation
}

/** Collects distinct records cell by cell, and the margins they imply. */
export class TallySheet {
  readonly #legend: Legend
  readonly #entries: Entries
  #length = 0
  #settled: Totals | null = null
  #places: Places | null = null

  /** `most`: entries that there is room for. */
  constructor(legend: Legend, most: number) {
    this.#legend = legend
    this.#entries = { rows: new Int32Array(most), columns: new Int32Array(most), records: new Int32Array(most) }
  }

  /** By their codes. Nothing may be added after the first answer. */
  add(row: number, column: number, record: number): void {
    const at = this.#length++
    this.#entries.rows[at] = row
    this.#entries.columns[at] = column
    this.#entries.records[at] = record
  }

  count(row: string, column: string): number {
    this.#places ??= placesOf(this.#totals, this.#legend)
    const { rows, columns, cells } = this.#places
    const [r, c] = [rows.get(row), columns.get(column)]
    const cell = r === undefined || c === undefined ? -1 : (cells.get(r * this.#legend.columns.length + c) ?? -1)
    return cell < 0 ? 0 : countAt(this.#totals, cell)
  }

  /** null for what is unspecified. */
  expected(row: string, column: string): number | null {
    if (row === UNSPECIFIED || column === UNSPECIFIED) return null
    this.#places ??= placesOf(this.#totals, this.#legend)
    const [r, c] = [this.#places.rows.get(row), this.#places.columns.get(column)]
    return r === undefined || c === undefined || !this.#totals.specified ? 0 : expectedAt(this.#totals, r, c)
  }

  table(): Crosstab {
    const [totals, legend] = [this.#totals, this.#legend]
    const { cells, records } = totals
    const counted = new Array<Cell>(cells.begin.length)
    for (let cell = 0; cell < counted.length; cell++) counted[cell] = new CountedCell(totals, cell, legend)
    return {
      rows: occurring(cells.row, legend.rows),
      columns: occurring(cells.column, legend.columns),
      cells: counted,
      records: totals.distinct,
      get relations() {
        return relationsAmong(records, legend)
      }
    }
  }

  get #totals(): Totals {
    return (this.#settled ??= this.#settle())
  }

  #settle(): Totals {
    const { rows, columns, records } = this.#entries
    const length = this.#length
    const entries = {
      rows: rows.subarray(0, length),
      columns: columns.subarray(0, length),
      records: records.subarray(0, length)
    }
    const { rows: ofRows, columns: ofColumns, records: bound } = this.#legend
    const unspecified = { row: ofRows.indexOf(UNSPECIFIED), column: ofColumns.indexOf(UNSPECIFIED) }
    return totalsOf(entries, { rows: ofRows.length, columns: ofColumns.length, records: bound }, unspecified)
  }
}

/** Where rows, columns and cells (row × columns + column) are found. */
interface Places {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
  readonly cells: ReadonlyMap<number, number>
}

function placesOf({ cells }: Totals, { rows, columns }: Legend): Places {
  const byName = (names: readonly string[]) => new Map(names.map((name, code) => [name, code]))
  const places = Array.from(cells.row, (row, cell) => [row * columns.length + cells.column[cell]!, cell] as const)
  return { rows: byName(rows), columns: byName(columns), cells: new Map(places) }
}

/** Names of the codes that occur, in their order. */
function occurring(codes: Int32Array, names: readonly string[]): string[] {
  const seen = new Uint8Array(names.length)
  for (let i = 0; i < codes.length; i++) seen[codes[i]!] = 1
  return names.filter((_, code) => seen[code])
}

/** Its records are looked up when they are asked for: a large table has many, of which few are looked at. */
class CountedCell implements Cell {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly expected: number | null
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  readonly #totals: Totals
  readonly #cell: number
  readonly #legend: Legend

  constructor(totals: Totals, cell: number, legend: Legend) {
    const [row, column] = [totals.cells.row[cell]!, totals.cells.column[cell]!]
    this.row = legend.rows[row]!
    this.column = legend.columns[column]!
    this.count = countAt(totals, cell)
    const unspecified = this.row === UNSPECIFIED || this.column === UNSPECIFIED
    this.expected = unspecified ? null : expectedAt(totals, row, column)
    const { ratio, low, high } = ratioOf(this.count, this.expected)
    this.ratio = ratio
    this.low = low
    this.high = high
    this.#totals = totals
    this.#cell = cell
    this.#legend = legend
  }

  get records(): readonly string[] {
    const begin = this.#totals.cells.begin[this.#cell]!
    const codes = this.#totals.records.subarray(begin, begin + this.count)
    return Array.from(codes, (code) => idOf(this.#legend.record(code))).sort(byCodeUnit)
  }
}

function countAt({ cells, records }: Totals, cell: number): number {
  return (cells.begin[cell + 1] ?? records.length) - cells.begin[cell]!
}

function expectedAt({ ofRow, ofColumn, specified }: Totals, row: number, column: number): number {
  return (ofRow[row]! * ofColumn[column]!) / specified
}

function relationsAmong(codes: Int32Array, { record }: Legend): Map<string, Relation> {
  const relations = Array.from(new Set(codes), record).filter((each) => typeof each !== 'string')
  return new Map(relations.map((relation) => [relation.id, relation]))
}

function idOf(record: EntityId | Relation): string {
  return typeof record === 'string' ? record : record.id
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
