import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import type { Path, Paths } from './graph-store.js'

/** Paths one after another as numbers. */
export interface PathRows {
  /** What the numbers of nodes stand for, in code-unit order. */
  readonly ids: readonly EntityId[]
  /** What the numbers of relations stand for, in no order. */
  readonly relations: readonly Relation[]
  /** Their ids, where nothing else is known of them; absent = those of the relations. */
  readonly relationIds?: readonly string[]
  /** Of the relations. */
  readonly confidences: Float64Array
  /** Hops that a path has at most. */
  readonly longest: number
  /** Of each path the start, then relation and node by turns: `rowLength(longest)` numbers; what a shorter one does not need is -1. */
  readonly rows: Int32Array
  /** Of the paths; absent = worked out when it is asked for. */
  readonly weights?: Float64Array
}

/** Numbers that a path of so many hops takes up in a row. */
export function rowLength(hops: number): number {
  return 2 * hops + 1
}

const kept = new WeakMap<readonly Relation[], readonly string[]>()

/** Kept, as tables of one graph share their relations. */
function idsOf(relations: readonly Relation[]): readonly string[] {
  const ids = kept.get(relations) ?? relations.map(({ id }) => id)
  kept.set(relations, ids)
  return ids
}

/** Paths over rows of numbers. */
export class PathTable implements Paths {
  readonly ids: readonly EntityId[]
  readonly relations: readonly Relation[]
  readonly length: number
  readonly #confidences: Float64Array
  readonly #row: number
  readonly #rows: Int32Array
  readonly #weights: Float64Array | undefined
  #relationIds: readonly string[] | undefined

  constructor({ ids, relations, relationIds, confidences, longest, rows, weights }: PathRows) {
    this.ids = ids
    this.relations = relations
    this.#relationIds = relationIds
    this.#confidences = confidences
    this.#row = rowLength(longest)
    this.#rows = rows
    this.#weights = weights
    this.length = rows.length / this.#row
  }

  /** A table of paths that are there already. */
  static of(paths: readonly Path[]): PathTable {
    const ids = [...new Set(paths.flatMap((path) => path.nodes))].sort(byCodeUnit)
    const relations = [...new Map(paths.flatMap((path) => path.relations).map((each) => [each.id, each])).values()]
    const nodes = new Map(ids.map((id, i) => [id, i]))
    const ties = new Map(relations.map(({ id }, i) => [id, i]))
    const longest = paths.reduce((most, path) => Math.max(most, path.relations.length), 0)
    const rows = new Int32Array(paths.length * rowLength(longest)).fill(-1)
    paths.forEach((path, at) => {
      const begin = at * rowLength(longest)
      path.nodes.forEach((id, hops) => (rows[begin + 2 * hops] = nodes.get(id)!))
      path.relations.forEach(({ id }, hop) => (rows[begin + 2 * hop + 1] = ties.get(id)!))
    })
    const confidences = Float64Array.from(relations, ({ confidence }) => confidence)
    return new PathTable({ ids, relations, confidences, longest, rows })
  }

  get relationIds(): readonly string[] {
    return (this.#relationIds ??= idsOf(this.relations))
  }

  start(path: number): number {
    return this.#rows[path * this.#row]!
  }

  end(path: number): number {
    let at = (path + 1) * this.#row - 1
    while (this.#rows[at]! < 0) at--
    return this.#rows[at]!
  }

  node(path: number, hops: number): number {
    return this.#rows[path * this.#row + 2 * hops]!
  }

  tie(path: number, hop: number): number {
    return this.#rows[path * this.#row + 2 * hop + 1]!
  }

  hops(path: number): number {
    let at = (path + 1) * this.#row - 1
    while (this.#rows[at]! < 0) at--
    return (at - path * this.#row) / 2
  }

  /** Multiplied from the start: floating products must not depend on how a store went about it. */
  weight(path: number): number {
    if (this.#weights) return this.#weights[path]!
    let weight = 1
    for (let hop = 0, hops = this.hops(path); hop < hops; hop++) weight *= this.#confidences[this.tie(path, hop)]!
    return weight
  }

  path(path: number): Path {
    const hops = this.hops(path)
    return {
      nodes: Array.from({ length: hops + 1 }, (_, i) => this.ids[this.node(path, i)]!),
      relations: Array.from({ length: hops }, (_, i) => this.relations[this.tie(path, i)]!),
      weight: this.weight(path)
    }
  }

  starts(): EntityId[] {
    return this.#distinct((path) => this.start(path))
  }

  ends(): EntityId[] {
    return this.#distinct((path) => this.end(path))
  }

  *[Symbol.iterator](): Iterator<Path> {
    for (let path = 0; path < this.length; path++) yield this.path(path)
  }

  #distinct(nodeOf: (path: number) => number): EntityId[] {
    const nodes = new Set<number>()
    for (let path = 0; path < this.length; path++) nodes.add(nodeOf(path))
    return Array.from(nodes, (node) => this.ids[node]!)
  }
}
