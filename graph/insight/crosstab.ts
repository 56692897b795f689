import { byCodeUnit, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'
import { NAMED_PATTERNS, type PatternName } from './named-patterns.js'

export interface Cell {
  readonly row: EntityId
  readonly column: EntityId
  /** Distinct records behind the cell. */
  readonly count: number
  /** Count if rows and columns were independent: row total × column total / records. */
  readonly expected: number
  /** count / expected with its 95 % Poisson interval; null where fewer than one is expected. */
  readonly ratio: number | null
  readonly low: number | null
  readonly high: number | null
  /** Ids of the records, entities or relations, in id order. */
  readonly records: readonly string[]
}

export interface Crosstab {
  readonly via: PatternName
  readonly rows: readonly EntityId[]
  readonly columns: readonly EntityId[]
  /** Cells with at least one record, by row, then column. */
  readonly cells: readonly Cell[]
  /** Distinct records in the table. */
  readonly records: number
}

export interface CrosstabQuestion {
  readonly via: PatternName
  /** Only these ends count; absent = all. */
  readonly admitsRow?: (id: EntityId) => boolean
  readonly admitsColumn?: (id: EntityId) => boolean
  /** Counts narrower terms under the broadest ones. */
  readonly rollup: boolean
}

/** Counts a named pattern over its two ends. */
export async function crosstab(
  ontology: Ontology,
  store: GraphStore,
  question: CrosstabQuestion,
  scope?: Scope
): Promise<Crosstab> {
  const { text, record } = NAMED_PATTERNS[question.via]
  const every = { perPair: EVERY, starts: EVERY }
  const paths = await store.match({ pattern: parsePattern(ontology, text), ...every }, scope)
  const broadest = question.rollup ? await broadestTerms(ontology, store, scope) : new Map<EntityId, EntityId>()
  const table = new Table()
  for (const { nodes, relations } of paths) {
    const row = broadest.get(nodes[0]!) ?? nodes[0]!
    const column = broadest.get(nodes.at(-1)!) ?? nodes.at(-1)!
    if (question.admitsRow?.(row) === false || question.admitsColumn?.(column) === false) continue
    table.add(row, column, record === null ? relations[0]!.id : nodes[record]!)
  }
  return { via: question.via, ...table.cells() }
}

/** Cell by cell sets of records, with the margins they imply. */
class Table {
  readonly #cells = new Map<string, { row: EntityId; column: EntityId; records: Set<string> }>()
  readonly #rows = new Map<EntityId, Set<string>>()
  readonly #columns = new Map<EntityId, Set<string>>()
  readonly #records = new Set<string>()

  add(row: EntityId, column: EntityId, record: string): void {
    const key = `${row} ${column}`
    const cell = this.#cells.get(key) ?? { row, column, records: new Set() }
    this.#cells.set(key, cell)
    cell.records.add(record)
    this.#rows.set(row, (this.#rows.get(row) ?? new Set()).add(record))
    this.#columns.set(column, (this.#columns.get(column) ?? new Set()).add(record))
    this.#records.add(record)
  }

  cells(): Omit<Crosstab, 'via'> {
    const cells = [...this.#cells.values()].map(({ row, column, records }) => {
      const expected = (this.#rows.get(row)!.size * this.#columns.get(column)!.size) / this.#records.size
      return {
        row,
        column,
        count: records.size,
        expected,
        ...ratioOf(records.size, expected),
        records: [...records].sort(byCodeUnit)
      }
    })
    cells.sort((a, b) => byCodeUnit(a.row, b.row) || byCodeUnit(a.column, b.column))
    const ids = (map: Map<EntityId, unknown>) => [...map.keys()].sort(byCodeUnit)
    return { rows: ids(this.#rows), columns: ids(this.#columns), cells, records: this.#records.size }
  }
}

/** 95 % interval by Byar's approximation of the exact Poisson limits (Breslow & Day 1987, vol. II, p. 69). */
function ratioOf(count: number, expected: number): Pick<Cell, 'ratio' | 'low' | 'high'> {
  if (expected < 1) return { ratio: null, low: null, high: null }
  const limit = (n: number, z: number) => (n === 0 ? 0 : n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3)
  const round = (x: number) => Math.round(x * 1e9) / 1e9
  return {
    ratio: round(count / expected),
    low: round(limit(count, -1.96) / expected),
    high: round(limit(count + 1, 1.96) / expected)
  }
}

/** Every narrower term's broadest term within its kind; of several the one with the smallest id. */
async function broadestTerms(ontology: Ontology, store: GraphStore, scope?: Scope): Promise<Map<EntityId, EntityId>> {
  const relations = ontology.relationNames.filter((name) => ontology.relations[name]!.hierarchy)
  const kind = ontology.facets['domain']!.kind
  const pattern = { start: [kind], steps: [{ relations, direction: 'out' as const, kinds: [kind] }] }
  const every = { perPair: 1, starts: EVERY }
  const parent = new Map<EntityId, EntityId>()
  for (const { nodes } of await store.match({ pattern, ...every }, scope)) {
    const known = parent.get(nodes[0]!)
    if (!known || nodes[1]! < known) parent.set(nodes[0]!, nodes[1]!)
  }
  const top = (id: EntityId, seen: ReadonlySet<EntityId>): EntityId => {
    const next = parent.get(id)
    return next && !seen.has(next) ? top(next, new Set([...seen, next])) : id
  }
  return new Map([...parent.keys()].map((id) => [id, top(id, new Set([id]))]))
}
