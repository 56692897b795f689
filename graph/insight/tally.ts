import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import { totalsOf, type Totals } from './tally-totals.js'

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

/** What the codes of a sheet stand for; it may grow until the first answer. */
export interface Legend {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly record: (code: number) => EntityId | Relation
}

/** Collects distinct records cell by cell, and the margins they imply. */
export class TallySheet {
  readonly #legend: Legend
  readonly #entries = { rows: [] as number[], columns: [] as number[], records: [] as number[] }
  #settled: { readonly totals: Totals; readonly ranks: Ranks } | null = null

  constructor(legend: Legend) {
    this.#legend = legend
  }

  /** By their codes. */
  add(row: number, column: number, record: number): void {
    this.#entries.rows.push(row)
    this.#entries.columns.push(column)
    this.#entries.records.push(record)
    this.#settled = null
  }

  count(row: string, column: string): number {
    const { totals, ranks } = this.#settle()
    const [r, c] = [ranks.rows.get(row), ranks.columns.get(column)]
    const cell = r === undefined || c === undefined ? -1 : (ranks.cells.get(r * ranks.columns.size + c) ?? -1)
    return cell < 0 ? 0 : countAt(totals, cell)
  }

  /** null for what is unspecified. */
  expected(row: string, column: string): number | null {
    if (row === UNSPECIFIED || column === UNSPECIFIED) return null
    const { totals, ranks } = this.#settle()
    const [r, c] = [ranks.rows.get(row), ranks.columns.get(column)]
    return r === undefined || c === undefined || !totals.specified ? 0 : expectedAt(totals, r, c)
  }

  table(): Crosstab {
    const totals = totalsOf(this.#entries, this.#legend, UNSPECIFIED)
    const [legend, codes] = [this.#legend, this.#entries.records]
    const cells = new Array<Cell>(totals.cells.begin.length)
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = new CountedCell(totals, cell, legend)
    return {
      rows: totals.rows.names,
      columns: totals.columns.names,
      cells,
      records: totals.distinct,
      get relations() {
        return relationsAmong(codes, legend)
      }
    }
  }

  #settle() {
    const totals = this.#settled?.totals ?? totalsOf(this.#entries, this.#legend, UNSPECIFIED)
    this.#settled ??= { totals, ranks: ranksOf(totals) }
    return this.#settled
  }
}

/** Where rows, columns and cells (row × columns + column) are found. */
interface Ranks {
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
  readonly cells: ReadonlyMap<number, number>
}

function ranksOf({ rows, columns, cells }: Totals): Ranks {
  const byName = (names: readonly string[]) => new Map(names.map((name, rank) => [name, rank]))
  const places = Array.from(cells.row, (row, cell) => [row * columns.names.length + cells.column[cell]!, cell] as const)
  return { rows: byName(rows.names), columns: byName(columns.names), cells: new Map(places) }
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
    this.row = totals.rows.names[row]!
    this.column = totals.columns.names[column]!
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

function relationsAmong(codes: readonly number[], { record }: Legend): Map<string, Relation> {
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
