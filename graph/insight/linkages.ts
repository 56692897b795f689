import type { EntityId, Relation, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'
import type { PathTable } from '../store/path-table.js'
import { Codes } from './codes.js'
import type { CrosstabQuestion, Reading } from './crosstab.js'
import { NO_ROLL_UP, rollUp } from './rollup.js'
import type { Legend } from './tally.js'

/** Takes the codes of a row, a column and a record, and the path that ties them. */
export type TakeLinkage = (row: number, column: number, record: number, path: number) => void

/** The paths that a table counts, each with the row and column it falls in and the entity or relation that is counted. */
export interface Linkages extends Legend {
  readonly paths: PathTable
  /** There may be many: they are handed over one after another. */
  readonly each: (take: TakeLinkage) => void
}

type Named = (id: EntityId) => string | undefined

export async function readLinkages(
  ontology: Ontology,
  store: GraphStore,
  reading: Reading,
  { rollup, admits }: Pick<CrosstabQuestion, 'rollup' | 'admits'>,
  scope: Scope | undefined
): Promise<Linkages> {
  const { positions, record, swapped, narrowed } = reading
  const paths = await store.match({ pattern: reading.pattern, perPair: EVERY, starts: EVERY }, scope)
  const { up } = rollup ? await rollUp(ontology, store, [...positions.row, ...positions.column], scope) : NO_ROLL_UP
  const values = await rowValues(store, reading, paths, scope)
  const of = (kinds: readonly string[], name: Named): Named =>
    narrowed ? (id) => (kinds.includes(ontology.kindOfId(id)!) ? name(id) : undefined) : name
  const [first, last] = swapped ? [positions.column, positions.row] : [positions.row, positions.column]
  const [starts, ends] = [new Codes(), new Codes()]
  const startOf = starts.on(paths.ids, of(first, values ? (id) => values.get(id) : up))
  const endOf = ends.on(paths.ids, of(last, up))
  const counted = (path: number) => (record === null ? paths.tie(path, 0) : paths.node(path, record))
  const admitted = (path: number) => {
    const [start, end] = [paths.ids[paths.start(path)]!, paths.ids[paths.end(path)]!]
    const [row, column] = swapped ? [end, start] : [start, end]
    return admits!({ row, column, record: record === null ? null : paths.ids[counted(path)]! })
  }
  const records = new Numbers(record === null ? paths.relations.length : paths.ids.length)
  const each = (take: TakeLinkage): void => {
    for (let path = 0; path < paths.length; path++) {
      // A path without hops ties nothing.
      if (!paths.hops(path) || (admits && !admitted(path))) continue
      const [start, end] = [startOf(paths.start(path)), endOf(paths.end(path))]
      if (start < 0 || end < 0) continue
      take(swapped ? end : start, swapped ? start : end, records.of(counted(path)), path)
    }
  }
  const things: readonly (EntityId | Relation)[] = record === null ? paths.relations : paths.ids
  return {
    paths,
    rows: (swapped ? ends : starts).names,
    columns: (swapped ? starts : ends).names,
    record: (code) => things[records.numbers[code]!]!,
    each
  }
}

/** Numbers below a bound as smaller ones, from 0 on, in the order in which they come. */
class Numbers {
  readonly numbers: number[] = []
  /** One more than the code: a fresh array holds zeros and costs nothing where it is not looked at. */
  readonly #codes: Int32Array

  constructor(bound: number) {
    this.#codes = new Int32Array(bound)
  }

  of(number: number): number {
    return (this.#codes[number] ||= this.numbers.push(number)) - 1
  }
}

/** Where the rows are values of a field: start → `field:value`, absent where it is not known. */
async function rowValues(
  store: GraphStore,
  { rowField }: Reading,
  paths: PathTable,
  scope?: Scope
): Promise<Map<EntityId, string> | null> {
  if (!rowField) return null
  const entities = await store.get(paths.starts(), scope)
  return new Map(
    entities.flatMap((e) =>
      e?.fields[rowField] === undefined ? [] : [[e.id, `${rowField}:${String(e.fields[rowField])}`]]
    )
  )
}
