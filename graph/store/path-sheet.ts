import { byCodeUnit } from '../claims.js'
import type { Edge, GraphNode } from './adjacency.js'
import { EVERY, type Path } from './graph-store.js'
import { millionths } from './rank-paths.js'

/** The paths of one start: a chain of positions, linked by `next`. */
interface Group {
  readonly start: GraphNode
  first: number
  count: number
  /** In millionths, of the paths that are kept. */
  sum: number
  /** In rank order; null until they are needed. */
  kept: number[] | null
}

/** Paths that a walk found, kept flat until it is known which of them the answer keeps. Its rule is that of `rankPaths`. */
export class PathSheet {
  readonly #groups: Group[] = []
  /** Index of a start → 1 + its group. */
  readonly #groupOf: Int32Array
  readonly #ends: GraphNode[] = []
  readonly #weights: number[] = []
  readonly #next: number[] = []
  readonly #edges: Edge[] = []
  /** Where the edges of a path begin; those of the last end with the list. */
  readonly #offsets: number[] = []

  /** `places`: nodes there are. */
  constructor(places: number) {
    this.#groupOf = new Int32Array(places)
  }

  /** Edges are in the order from start to end, or the other way round where they were walked backwards. */
  add(start: GraphNode, end: GraphNode, walked: readonly Edge[], backwards: boolean): void {
    const offset = this.#edges.length
    // Multiplied from the start: floating products must not depend on the walking direction.
    let product = 1
    for (let i = 0; i < walked.length; i++) {
      const edge = walked[backwards ? walked.length - 1 - i : i]!
      product *= edge.relation.confidence
      this.#edges.push(edge)
    }
    const weight = millionths(product)
    const path = this.#ends.push(end) - 1
    this.#offsets.push(offset)
    this.#weights.push(weight)
    const group = this.#group(start)
    this.#next.push(group.first)
    group.first = path
    group.count++
    group.sum += weight
  }

  /** The best paths per pair of the best starts, in order; `mayRepeat`: whether a path may have been found twice. */
  ranked(perPair: number, starts: number, mayRepeat: boolean): Path[] {
    for (const group of this.#groups) if (mayRepeat || group.count > perPair) this.#settle(group, perPair)
    return this.#best(starts).flatMap((group) => {
      if (!group.kept) this.#settle(group, EVERY)
      return group.kept!.map((path) => this.#path(group.start, path))
    })
  }

  #group(start: GraphNode): Group {
    const known = this.#groupOf[start.index]!
    if (known) return this.#groups[known - 1]!
    const group: Group = { start, first: -1, count: 0, sum: 0, kept: null }
    this.#groupOf[start.index] = this.#groups.push(group)
    return group
  }

  #best(starts: number): Group[] {
    let candidates = this.#groups
    if (starts < candidates.length) {
      const sums = Float64Array.from(candidates, ({ sum }) => sum).sort()
      const least = starts > 0 ? sums[sums.length - starts]! : Infinity
      candidates = candidates.filter(({ sum }) => sum >= least)
    }
    return candidates.sort((a, b) => b.sum - a.sum || byCodeUnit(a.start.id, b.start.id)).slice(0, starts)
  }

  /** Ranks the paths of a start, leaves out what comes twice and what goes beyond `perPair`, and sums up the rest. */
  #settle(group: Group, perPair: number): void {
    const paths: number[] = []
    for (let path = group.first; path >= 0; path = this.#next[path]!) paths.push(path)
    const order = (a: number, b: number) => this.#weights[b]! - this.#weights[a]! || this.#compare(group.start, a, b)
    if (paths.length > 1) paths.sort(order)
    const distinct = paths.filter((path, i) => i === 0 || order(paths[i - 1]!, path) !== 0)
    const taken = new Map<GraphNode, number>()
    const isKept = (path: number) => {
      const end = this.#ends[path]!
      const before = taken.get(end) ?? 0
      taken.set(end, before + 1)
      return before < perPair
    }
    group.kept = perPair < distinct.length ? distinct.filter(isKept) : distinct
    group.sum = group.kept.reduce((sum, path) => sum + this.#weights[path]!, 0)
  }

  /** Of two paths of one start: by the ids of their nodes, then of their relations. */
  #compare(start: GraphNode, a: number, b: number): number {
    const [offsetA, offsetB] = [this.#offsets[a]!, this.#offsets[b]!]
    const [lengthA, lengthB] = [this.#length(a), this.#length(b)]
    const shared = Math.min(lengthA, lengthB)
    let [nodeA, nodeB] = [start, start]
    for (let i = 0; i < shared; i++) {
      nodeA = across(this.#edges[offsetA + i]!, nodeA)
      nodeB = across(this.#edges[offsetB + i]!, nodeB)
      if (nodeA !== nodeB) return byCodeUnit(nodeA.id, nodeB.id)
    }
    if (lengthA !== lengthB) return lengthA - lengthB
    for (let i = 0; i < shared; i++) {
      const order = byCodeUnit(this.#edges[offsetA + i]!.relation.id, this.#edges[offsetB + i]!.relation.id)
      if (order) return order
    }
    return 0
  }

  #path(start: GraphNode, path: number): Path {
    const offset = this.#offsets[path]!
    const nodes = [start.id]
    const relations = []
    let [here, weight] = [start, 1]
    for (let i = 0; i < this.#length(path); i++) {
      const edge = this.#edges[offset + i]!
      here = across(edge, here)
      nodes.push(here.id)
      relations.push(edge.relation)
      weight *= edge.relation.confidence
    }
    return { nodes, relations, weight }
  }

  #length(path: number): number {
    return (this.#offsets[path + 1] ?? this.#edges.length) - this.#offsets[path]!
  }
}

function across(edge: Edge, here: GraphNode): GraphNode {
  return edge.from === here ? edge.to : edge.from
}
