import { byCodeUnit, type EntityId, type Relation } from '../claims.js'
import type { Path, Paths } from './graph-store.js'

/** Paths one after another, each as the numbers of its nodes and relations; what a shorter one does not need is -1. */
export interface PathColumns {
  /** What the numbers of nodes stand for, in code-unit order. */
  readonly ids: readonly EntityId[]
  /** What the numbers of relations stand for, in no order. */
  readonly relations: readonly Relation[]
  /** Of the relations. */
  readonly confidences: Float64Array
  /** Hops that a path has at most: it takes as many places among the ties, and one more among the nodes. */
  readonly longest: number
  readonly nodes: Int32Array
  readonly ties: Int32Array
}

/** Paths over columns of numbers. */
export class PathTable implements Paths {
  readonly ids: readonly EntityId[]
  readonly relations: readonly Relation[]
  readonly length: number
  readonly #confidences: Float64Array
  readonly #longest: number
  readonly #nodes: Int32Array
  readonly #ties: Int32Array
  readonly #order: Int32Array

  /** `order`: which of the columns' paths, and in what order. */
  constructor({ ids, relations, confidences, longest, nodes, ties }: PathColumns, order: Int32Array) {
    this.ids = ids
    this.relations = relations
    this.length = order.length
    this.#confidences = confidences
    this.#longest = longest
    this.#nodes = nodes
    this.#ties = ties
    this.#order = order
  }

  /** A table of paths that are there already. */
  static of(paths: readonly Path[]): PathTable {
    const ids = [...new Set(paths.flatMap((path) => path.nodes))].sort(byCodeUnit)
    const relations = [...new Map(paths.flatMap((path) => path.relations).map((each) => [each.id, each])).values()]
    const numbers = new Map([...ids, ...relations.map(({ id }) => id)].map((id, i) => [id, i]))
    const longest = paths.reduce((most, path) => Math.max(most, path.relations.length), 0)
    const nodes = new Int32Array(paths.length * (longest + 1)).fill(-1)
    const ties = new Int32Array(paths.length * longest).fill(-1)
    paths.forEach((path, at) => {
      nodes.set(
        path.nodes.map((id) => numbers.get(id)!),
        at * (longest + 1)
      )
      ties.set(
        path.relations.map(({ id }) => numbers.get(id)! - ids.length),
        at * longest
      )
    })
    const confidences = Float64Array.from(relations, ({ confidence }) => confidence)
    return new PathTable({ ids, relations, confidences, longest, nodes, ties }, firstNumbers(paths.length))
  }

  start(path: number): number {
    return this.#nodes[this.#order[path]! * (this.#longest + 1)]!
  }

  end(path: number): number {
    return this.node(path, this.hops(path))
  }

  node(path: number, hops: number): number {
    return this.#nodes[this.#order[path]! * (this.#longest + 1) + hops]!
  }

  tie(path: number, hop: number): number {
    return this.#ties[this.#order[path]! * this.#longest + hop]!
  }

  hops(path: number): number {
    let hops = this.#longest
    for (const begin = this.#order[path]! * (this.#longest + 1); this.#nodes[begin + hops]! < 0;) hops--
    return hops
  }

  /** Multiplied from the start: floating products must not depend on how a store went about it. */
  weight(path: number): number {
    let weight = 1
    const begin = this.#order[path]! * this.#longest
    for (let hop = 0; hop < this.#longest && this.#ties[begin + hop]! >= 0; hop++)
      weight *= this.#confidences[this.#ties[begin + hop]!]!
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

/** 0, 1, 2 and so on. */
export function firstNumbers(length: number): Int32Array {
  const numbers = new Int32Array(length)
  for (let i = 0; i < length; i++) numbers[i] = i
  return numbers
}
