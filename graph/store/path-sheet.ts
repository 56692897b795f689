import type { PackedGraph } from './packed-graph.js'
import { firstNumbers, PathTable } from './path-table.js'
import { millionths } from './rank-paths.js'
import type { Trail } from './walk.js'

/** Paths that there is room for at first. */
const ROOM = 64

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
  readonly #longest: number
  #nodes: Int32Array
  #ties: Int32Array
  #length = 0

  /** `longest`: hops that a path has at most. */
  constructor(graph: PackedGraph, longest: number) {
    this.#graph = graph
    this.#longest = longest
    this.#nodes = new Int32Array(ROOM * (longest + 1))
    this.#ties = new Int32Array(ROOM * longest)
  }

  /** Takes down the path a walk stands at, turned round where it was walked backwards. */
  add({ nodes, relations, hops }: Trail, backwards: boolean): void {
    const longest = this.#longest
    let node = this.#length * (longest + 1)
    let tie = this.#length++ * longest
    if (node === this.#nodes.length) this.#grow()
    for (let i = 0; i <= longest; i++) this.#nodes[node++] = i > hops ? -1 : nodes[backwards ? hops - i : i]!
    for (let i = 0; i < longest; i++) this.#ties[tie++] = i >= hops ? -1 : relations[backwards ? hops - 1 - i : i]!
  }

  /** All paths, as they came. */
  all(): PathTable {
    return this.#table(firstNumbers(this.#length))
  }

  /** The best paths per pair of the best starts, in order; `mayRepeat`: whether a path may have been found twice. */
  ranked(perPair: number, starts: number, mayRepeat: boolean): PathTable {
    const weights = this.#millionths()
    const next = new Int32Array(this.#length)
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
    const order = new Int32Array(this.#length)
    let length = 0
    for (const group of groups.slice(0, starts))
      for (const path of settled.get(group) ?? kept(group)) order[length++] = path
    return this.#table(order.subarray(0, length))
  }

  #grow(): void {
    const twice = (list: Int32Array) => {
      const longer = new Int32Array(list.length * 2)
      longer.set(list)
      return longer
    }
    this.#nodes = twice(this.#nodes)
    this.#ties = twice(this.#ties)
  }

  #table(order: Int32Array): PathTable {
    const { ids, relations, confidences } = this.#graph
    const columns = { longest: this.#longest, nodes: this.#nodes, ties: this.#ties }
    return new PathTable({ ids, relations, confidences, ...columns }, order)
  }

  #millionths(): Int32Array {
    const all = this.all()
    const weights = new Int32Array(this.#length)
    for (let path = 0; path < weights.length; path++) weights[path] = millionths(all.weight(path))
    return weights
  }

  #groups(weights: Int32Array, next: Int32Array): Group[] {
    const groups: Group[] = []
    // Numbers of groups from 1 on: a fresh array holds zeros and costs nothing where it is not looked at.
    const numbers = new Int32Array(this.#graph.size)
    for (let path = 0; path < weights.length; path++) {
      const start = this.#nodes[path * (this.#longest + 1)]!
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
      const end = this.#end(path)
      const before = taken.get(end) ?? 0
      taken.set(end, before + 1)
      return before < perPair
    })
  }

  /** Of two paths of one start: by the ids of their nodes, then of their relations. */
  #byHops(a: number, b: number): number {
    const longest = this.#longest
    // A shorter path has -1 where the longer one goes on, and so comes first.
    for (let i = 1; i <= longest; i++) {
      const byNode = this.#nodes[a * (longest + 1) + i]! - this.#nodes[b * (longest + 1) + i]!
      if (byNode) return byNode
    }
    for (let i = 0; i < longest; i++) {
      const [x, y] = [this.#ties[a * longest + i]!, this.#ties[b * longest + i]!]
      if (x !== y) return this.#graph.relations[x]!.id < this.#graph.relations[y]!.id ? -1 : 1
    }
    return 0
  }

  #end(path: number): number {
    let at = path * (this.#longest + 1) + this.#longest
    while (this.#nodes[at]! < 0) at--
    return this.#nodes[at]!
  }
}

function pathsOf({ first, count }: Group, next: Int32Array): number[] {
  const paths = new Array<number>(count)
  for (let path = first, i = count; i > 0; path = next[path]!) paths[--i] = path
  return paths
}
