import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import type { Path } from './graph-store.js'

/** Paths one after another, each as the numbers of its nodes and relations. */
export interface PathColumns {
  /** What the numbers of nodes stand for, in code-unit order. */
  readonly ids: readonly EntityId[]
  /** What the numbers of relations stand for, in no order. */
  readonly relations: readonly Relation[]
  /** Where the nodes of each path begin in `nodes`; its relations, one fewer, begin its own number before that. */
  readonly begin: readonly number[]
  readonly nodes: readonly number[]
  readonly ties: readonly number[]
  readonly weights: readonly number[]
}

/**
 * The paths of an answer as numbers: a question that counts or scores reads what it needs of them, and a path is made
 * whole only when it is asked for (`path`, or going through the table). Tables of one graph share their `ids`.
 */
export class PathTable implements Iterable<Path> {
  readonly ids: readonly EntityId[]
  readonly relations: readonly Relation[]
  readonly length: number
  readonly #columns: PathColumns
  readonly #order: ArrayLike<number>

  /** `order`: which of the columns' paths, and in what order. */
  constructor(columns: PathColumns, order: ArrayLike<number>) {
    this.ids = columns.ids
    this.relations = columns.relations
    this.length = order.length
    this.#columns = columns
    this.#order = order
  }

  /** A table of paths that are there already. */
  static of(paths: readonly Path[]): PathTable {
    const ids = [...new Set(paths.flatMap((path) => path.nodes))].sort(byCodeUnit)
    const numbers = new Map(ids.map((id, i) => [id, i]))
    const relations = [...new Map(paths.flatMap((path) => path.relations).map((each) => [each.id, each])).values()]
    const ties = new Map(relations.map(({ id }, i) => [id, i]))
    const begin: number[] = []
    let next = 0
    for (const { nodes } of paths) {
      begin.push(next)
      next += nodes.length
    }
    const columns = {
      ids,
      relations,
      begin,
      nodes: paths.flatMap((path) => path.nodes.map((id) => numbers.get(id)!)),
      ties: paths.flatMap((path) => path.relations.map(({ id }) => ties.get(id)!)),
      weights: paths.map(({ weight }) => weight)
    }
    return new PathTable(
      columns,
      begin.map((_, i) => i)
    )
  }

  start(path: number): number {
    const { begin, nodes } = this.#columns
    return nodes[begin[this.#order[path]!]!]!
  }

  end(path: number): number {
    const { begin, nodes } = this.#columns
    return nodes[(begin[this.#order[path]! + 1] ?? nodes.length) - 1]!
  }

  /** The node after so many hops; a path must have them. */
  node(path: number, hops: number): number {
    const { begin, nodes } = this.#columns
    return nodes[begin[this.#order[path]!]! + hops]!
  }

  /** The relation of a hop, counted from 0. */
  tie(path: number, hop: number): number {
    const { begin, ties } = this.#columns
    const at = this.#order[path]!
    return ties[begin[at]! - at + hop]!
  }

  hops(path: number): number {
    const { begin, nodes } = this.#columns
    const at = this.#order[path]!
    return (begin[at + 1] ?? nodes.length) - begin[at]! - 1
  }

  weight(path: number): number {
    return this.#columns.weights[this.#order[path]!]!
  }

  path(path: number): Path {
    const hops = this.hops(path)
    return {
      nodes: Array.from({ length: hops + 1 }, (_, i) => this.ids[this.node(path, i)]!),
      relations: Array.from({ length: hops }, (_, i) => this.relations[this.tie(path, i)]!),
      weight: this.weight(path)
    }
  }

  /** Ids at which paths start, each once. */
  starts(): EntityId[] {
    return this.#distinct((path) => this.start(path))
  }

  /** Ids at which paths end, each once. */
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
