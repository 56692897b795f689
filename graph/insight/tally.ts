import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import { Codes, totalsOf, type Totals } from './tally-totals.js'

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

/** Collects distinct records cell by cell, and the margins they imply. */
export class TallySheet {
  readonly #codes = { rows: new Codes(), columns: new Codes(), records: new Codes() }
  /** Row, column and record of one entry after another. */
  readonly #entries: number[] = []
  readonly #relations = new Map<string, Relation>()
  #totals: Totals | null = null

  add(row: string, column: string, record: EntityId | Relation): void {
    const id = typeof record === 'string' ? record : record.id
    if (typeof record !== 'string') this.#relations.set(id, record)
    this.#entries.push(this.#codes.rows.of(row), this.#codes.columns.of(column), this.#codes.records.of(id))
    this.#totals = null
  }

  count(row: string, column: string): number {
    const { rows, columns, cells } = this.#settled()
    const [r, c] = [rows.ofName.get(row), columns.ofName.get(column)]
    return r === undefined || c === undefined ? 0 : (cells.get(r * columns.names.length + c)?.length ?? 0)
  }

  /** null for what is unspecified. */
  expected(row: string, column: string): number | null {
    if (row === UNSPECIFIED || column === UNSPECIFIED) return null
    const { rows, columns, ofRow, ofColumn, specified } = this.#settled()
    const [r, c] = [rows.ofName.get(row), columns.ofName.get(column)]
    return r === undefined || c === undefined || !specified ? 0 : (ofRow[r]! * ofColumn[c]!) / specified
  }

  table(): Crosstab {
    const { rows, columns, cells } = this.#settled()
    const width = columns.names.length
    return {
      rows: rows.names,
      columns: columns.names,
      cells: Array.from(cells, ([cell, found]) =>
        this.#cell(rows.names[Math.floor(cell / width)]!, columns.names[cell % width]!, found)
      ),
      records: this.#codes.records.names.length,
      relations: this.#relations
    }
  }

  #cell(row: string, column: string, found: readonly number[]): Cell {
    const expected = this.expected(row, column)
    const records = found.map((record) => this.#codes.records.names[record]!)
    if (records.length > 1) records.sort(byCodeUnit)
    return { row, column, count: records.length, expected, ...ratioOf(records.length, expected), records }
  }

  #settled(): Totals {
    this.#totals ??= totalsOf(this.#codes, this.#entries, UNSPECIFIED)
    return this.#totals
  }
}

/** 95 % interval by Byar's approximation of the exact Poisson limits (Breslow & Day 1987, vol. II, p. 69). */
export function ratioOf(count: number, expected: number | null): Pick<Cell, 'ratio' | 'low' | 'high'> {
  if (expected === null || expected < 1) return { ratio: null, low: null, high: null }
  const limit = (n: number, z: number) => (n === 0 ? 0 : n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3)
  const round = (x: number) => Math.round(x * 1e9) / 1e9
  return {
    ratio: round(count / expected),
    low: round(limit(count, -1.96) / expected),
    high: round(limit(count + 1, 1.96) / expected)
  }
}
