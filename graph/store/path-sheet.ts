import type { Relation } from '../claims.js'
import type { Path } from './graph-store.js'
import type { PackedGraph } from './packed-graph.js'
import { millionths } from './rank-paths.js'
import type { Trail } from './walk.js'

/** The paths of one start: a chain of positions, linked by `next`. */
interface Group {
  readonly start: number
  first: number
  count: number
  /** In millionths, of the paths that are kept. */
  sum: number
}

/** Paths that a walk found, kept as numbers until it is known which the answer keeps. Its rule is that of `rankPaths`. */
export class PathSheet {
  readonly #graph: PackedGraph
  readonly #groups = new Map<number, Group>()
  /** That of the path before: paths walked forwards come start by start. */
  #last: Group | null = null
  readonly #products: number[] = []
  /** The same in millionths. */
  readonly #weights: number[] = []
  readonly #next: number[] = []
  /** Where the hops of a path begin; those of the last end with the list. */
  readonly #offsets: number[] = []
  /** Of each hop the node reached and the relation. */
  readonly #nodes: number[] = []
  readonly #relations: number[] = []

  constructor(graph: PackedGraph) {
    this.#graph = graph
  }

  /** Takes down the path a walk stands at, turned round where it was walked backwards; `product` of its confidences. */
  add({ nodes, relations, hops }: Trail, backwards: boolean, product: number): void {
    const path = this.#offsets.push(this.#nodes.length) - 1
    for (let i = 0; i < hops; i++) {
      this.#nodes.push(nodes[backwards ? hops - 1 - i : i + 1]!)
      this.#relations.push(relations[backwards ? hops - 1 - i : i]!)
    }
    const weight = millionths(product)
    this.#products.push(product)
    this.#weights.push(weight)
    const group = this.#group(nodes[backwards ? hops : 0]!)
    this.#next.push(group.first)
    group.first = path
    group.count++
    group.sum += weight
  }

  /** The best paths per pair of the best starts, in order; `mayRepeat`: whether a path may have been found twice. */
  ranked(perPair: number, starts: number, mayRepeat: boolean): Path[] {
    const settled = new Map<Group, number[]>()
    for (const group of this.#groups.values()) {
      if (!mayRepeat && group.count <= perPair) continue
      const kept = this.#kept(group, perPair, mayRepeat)
      group.sum = kept.reduce((sum, path) => sum + this.#weights[path]!, 0)
      settled.set(group, kept)
    }
    const best = [...this.#groups.values()].sort((a, b) => b.sum - a.sum || a.start - b.start).slice(0, starts)
    const found: Path[] = []
    for (const group of best)
      for (const path of settled.get(group) ?? this.#kept(group, perPair, false))
        found.push(this.#path(group.start, path))
    return found
  }

  #group(start: number): Group {
    if (this.#last?.start === start) return this.#last
    const group = this.#groups.get(start) ?? { start, first: -1, count: 0, sum: 0 }
    if (!group.count) this.#groups.set(start, group)
    this.#last = group
    return group
  }

  /** Paths of a start in rank order, without what comes twice and what goes beyond `perPair`. */
  #kept({ first, count }: Group, perPair: number, mayRepeat: boolean): number[] {
    if (count === 1) return perPair > 0 ? [first] : []
    const paths: number[] = []
    for (let path = first; path >= 0; path = this.#next[path]!) paths.push(path)
    paths.sort(this.#order)
    const isNew = (path: number, i: number) => i === 0 || this.#order(paths[i - 1]!, path) !== 0
    const distinct = mayRepeat ? paths.filter(isNew) : paths
    if (distinct.length <= perPair) return distinct
    const taken = new Map<number, number>()
    return distinct.filter((path) => {
      const length = this.#length(path)
      // A path without hops ends where it starts.
      const end = length ? this.#nodes[this.#offsets[path]! + length - 1]! : -1
      const before = taken.get(end) ?? 0
      taken.set(end, before + 1)
      return before < perPair
    })
  }

  /** Of two paths of one start: by weight, then the ids of their nodes, then of their relations. */
  readonly #order = (a: number, b: number): number => {
    const byWeight = this.#weights[b]! - this.#weights[a]!
    if (byWeight) return byWeight
    const [offsetA, offsetB] = [this.#offsets[a]!, this.#offsets[b]!]
    const [lengthA, lengthB] = [this.#length(a), this.#length(b)]
    const shared = Math.min(lengthA, lengthB)
    for (let i = 0; i < shared; i++) {
      const byNode = this.#nodes[offsetA + i]! - this.#nodes[offsetB + i]!
      if (byNode) return byNode
    }
    if (lengthA !== lengthB) return lengthA - lengthB
    for (let i = 0; i < shared; i++) {
      const [x, y] = [this.#relation(offsetA + i).id, this.#relation(offsetB + i).id]
      if (x !== y) return x < y ? -1 : 1
    }
    return 0
  }

  #path(start: number, path: number): Path {
    const offset = this.#offsets[path]!
    const length = this.#length(path)
    const nodes = [this.#graph.ids[start]!]
    const relations: Relation[] = []
    for (let i = offset; i < offset + length; i++) {
      nodes.push(this.#graph.ids[this.#nodes[i]!]!)
      relations.push(this.#relation(i))
    }
    return { nodes, relations, weight: this.#products[path]! }
  }

  #relation(hop: number): Relation {
    return this.#graph.relations[this.#relations[hop]!]!
  }

  #length(path: number): number {
    return (this.#offsets[path + 1] ?? this.#nodes.length) - this.#offsets[path]!
  }
}
