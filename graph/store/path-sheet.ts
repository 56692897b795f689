import type { PackedGraph } from './packed-graph.js'
import { PathTable } from './path-table.js'
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
  readonly #begin: number[] = []
  readonly #nodes: number[] = []
  readonly #ties: number[] = []
  /** Products of confidences. */
  readonly #weights: number[] = []

  constructor(graph: PackedGraph) {
    this.#graph = graph
  }

  /** Takes down the path a walk stands at, turned round where it was walked backwards; `product` of its confidences. */
  add({ nodes, relations, hops }: Trail, backwards: boolean, product: number): void {
    this.#begin.push(this.#nodes.length)
    if (backwards) {
      for (let i = hops; i >= 0; i--) this.#nodes.push(nodes[i]!)
      for (let i = hops - 1; i >= 0; i--) this.#ties.push(relations[i]!)
    } else {
      for (let i = 0; i <= hops; i++) this.#nodes.push(nodes[i]!)
      for (let i = 0; i < hops; i++) this.#ties.push(relations[i]!)
    }
    this.#weights.push(product)
  }

  /** All paths, as they came. */
  all(): PathTable {
    return this.#table(Int32Array.from(this.#begin, (_, i) => i))
  }

  /** The best paths per pair of the best starts, in order; `mayRepeat`: whether a path may have been found twice. */
  ranked(perPair: number, starts: number, mayRepeat: boolean): PathTable {
    const weights = Int32Array.from(this.#weights, millionths)
    const next = new Int32Array(weights.length)
    const groups = this.#groups(weights, next)
    const settled = new Map<Group, readonly number[]>()
    const kept = (group: Group) => this.#kept(pathsOf(group, next), weights, perPair, mayRepeat)
    for (const group of groups) {
      if (!mayRepeat && group.count <= perPair) continue
      const paths = kept(group)
      group.sum = paths.reduce((sum, path) => sum + weights[path]!, 0)
      settled.set(group, paths)
    }
    groups.sort((a, b) => b.sum - a.sum || a.start - b.start)
    return this.#table(groups.slice(0, starts).flatMap((group) => settled.get(group) ?? kept(group)))
  }

  #table(order: ArrayLike<number>): PathTable {
    const { ids, relations } = this.#graph
    const columns = { begin: this.#begin, nodes: this.#nodes, ties: this.#ties, weights: this.#weights }
    return new PathTable({ ids, relations, ...columns }, order)
  }

  #groups(weights: Int32Array, next: Int32Array): Group[] {
    const groups: Group[] = []
    // Numbers of groups from 1 on: a fresh array holds zeros and costs nothing where it is not looked at.
    const numbers = new Int32Array(this.#graph.size)
    for (let path = 0; path < weights.length; path++) {
      const start = this.#nodes[this.#begin[path]!]!
      const group = groups[(numbers[start] ||= groups.push({ start, first: -1, count: 0, sum: 0 })) - 1]!
      next[path] = group.first
      group.first = path
      group.count++
      group.sum += weights[path]!
    }
    return groups
  }

  /** Paths of a start in rank order, without what comes twice and what goes beyond `perPair`. */
  #kept(paths: number[], weights: Int32Array, perPair: number, mayRepeat: boolean): readonly number[] {
    if (paths.length === 1) return perPair > 0 ? paths : []
    const order = (a: number, b: number) => weights[b]! - weights[a]! || this.#byHops(a, b)
    paths.sort(order)
    const isNew = (path: number, i: number) => i === 0 || order(paths[i - 1]!, path) !== 0
    const distinct = mayRepeat ? paths.filter(isNew) : paths
    if (distinct.length <= perPair) return distinct
    const taken = new Map<number, number>()
    return distinct.filter((path) => {
      const end = this.#nodes[this.#begin[path]! + this.#hops(path)]!
      const before = taken.get(end) ?? 0
      taken.set(end, before + 1)
      return before < perPair
    })
  }

  /** Of two paths of one start: by the ids of their nodes, then of their relations. */
  #byHops(a: number, b: number): number {
    const [hopsA, hopsB] = [this.#hops(a), this.#hops(b)]
    const shared = Math.min(hopsA, hopsB)
    const [nodesA, nodesB] = [this.#begin[a]!, this.#begin[b]!]
    for (let i = 1; i <= shared; i++) {
      const byNode = this.#nodes[nodesA + i]! - this.#nodes[nodesB + i]!
      if (byNode) return byNode
    }
    if (hopsA !== hopsB) return hopsA - hopsB
    for (let i = 0; i < shared; i++) {
      const [x, y] = [this.#relationId(nodesA - a + i), this.#relationId(nodesB - b + i)]
      if (x !== y) return x < y ? -1 : 1
    }
    return 0
  }

  #relationId(tie: number): string {
    return this.#graph.relations[this.#ties[tie]!]!.id
  }

  #hops(path: number): number {
    return (this.#begin[path + 1] ?? this.#nodes.length) - this.#begin[path]! - 1
  }
}

function pathsOf({ first, count }: Group, next: Int32Array): number[] {
  const paths = new Array<number>(count)
  for (let path = first, i = count; i > 0; path = next[path]!) paths[--i] = path
  return paths
}
