import { byCodeUnit, type EntityId, type Relation } from '../claims.js'

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
  readonly #cells = new Map<string, Map<string, Set<string>>>()
  readonly #rows = new Map<string, Set<string>>()
  readonly #columns = new Map<string, Set<string>>()
  readonly #records = new Set<string>()
  /** Records that are in a cell of which something is expected. */
  readonly #specified = new Set<string>()
  readonly #relations = new Map<string, Relation>()

  add(row: string, column: string, record: EntityId | Relation): void {
    const id = typeof record === 'string' ? record : record.id
    if (typeof record !== 'string') this.#relations.set(id, record)
    const columns = this.#cells.get(row) ?? new Map<string, Set<string>>()
    this.#cells.set(row, columns)
    put(columns, column, id)
    this.#records.add(id)
    if (row !== UNSPECIFIED && column !== UNSPECIFIED) {
      put(this.#rows, row, id)
      put(this.#columns, column, id)
      this.#specified.add(id)
    }
  }

  count(row: string, column: string): number {
    return this.#cells.get(row)?.get(column)?.size ?? 0
  }

  /** null for what is unspecified. */
  expected(row: string, column: string): number | null {
    if (row === UNSPECIFIED || column === UNSPECIFIED) return null
    const [ofRow, ofColumn] = [this.#rows.get(row)?.size ?? 0, this.#columns.get(column)?.size ?? 0]
    return ofRow && ofColumn ? (ofRow * ofColumn) / this.#specified.size : 0
  }

  table(): Crosstab {
    const cells = [...this.#cells].flatMap(([row, columns]) =>
      [...columns].map(([column, records]): Cell => {
        const expected = this.expected(row, column)
        const sorted = [...records].sort(byCodeUnit)
        return { row, column, count: sorted.length, expected, ...ratioOf(sorted.length, expected), records: sorted }
      })
    )
    cells.sort((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.column, b.column))
    const columns = new Set(cells.map(({ column }) => column))
    return {
      rows: [...this.#cells.keys()].sort(byCodeUnit),
      columns: [...columns].sort(byCodeUnit),
      cells,
      records: this.#records.size,
      relations: this.#relations
    }
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

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
