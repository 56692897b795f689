import type { PackedGraph } from './packed-graph.js'
import { PathTable, rowLength } from './path-table.js'
import { millionths } from './rank-paths.js'
import type { Trail } from './walk.js'

/** Paths that there is room for at first. */
const ROOM = 256

/** The paths of one start. */
interface Group {
  readonly start: number
  /** Where its paths lie among those in order of groups. */
  readonly begin: number
  readonly end: number
  /** In millionths, of the paths that are kept. */
  sum: number
}

/** Paths that a walk found, kept as numbers until it is known which the answer keeps. Its rule is that of `rankPaths`. */
export class PathSheet {
  readonly #graph: PackedGraph
  readonly #longest: number
  readonly #row: number
  #rows: Int32Array
  #weights: Float64Array
  #length = 0

  /** `longest`: hops that a path has at most. */
  constructor(graph: PackedGraph, longest: number) {
    this.#graph = graph
    this.#longest = longest
    this.#row = rowLength(longest)
    const { rows, weights } = graph.scratch.takeRows()
    this.#rows = rows
    this.#weights = weights
  }

  get length(): number {
    return this.#length
  }

  /** Takes down the path a walk stands at, turned round where it was walked backwards; ranking needs its weight. */
  add({ nodes, relations, hops }: Trail, backwards: boolean, weight = 0): void {
    let at = this.#length * this.#row
    if (at + this.#row > this.#rows.length) this.#rows = longer(this.#rows, Int32Array, ROOM * this.#row)
    if (this.#length === this.#weights.length) this.#weights = longer(this.#weights, Float64Array, ROOM)
    this.#weights[this.#length++] = weight
    const rows = this.#rows
    if (backwards)
      for (let i = hops; i > 0; i--) {
        rows[at++] = nodes[i]!
        rows[at++] = relations[i - 1]!
      }
    else
      for (let i = 0; i < hops; i++) {
        rows[at++] = nodes[i]!
        rows[at++] = relations[i]!
      }
    rows[at++] = nodes[backwards ? 0 : hops]!
    for (const end = this.#length * this.#row; at < end;) rows[at++] = -1
  }

  /** Forgets what was taken down. */
  clear(): void {
    this.#length = 0
  }

  /** All paths, as they came. Nothing can be added any more. */
  all(): PathTable {
    return this.#table(this.#rows.slice(0, this.#length * this.#row))
  }

  /**
   * The best paths per pair of the best starts, in order; `wanted`: the starts that can be among these, `mayRepeat`:
   * whether a path may have been found twice. Nothing can be added any more.
   */
  ranked(wanted: readonly number[], perPair: number, starts: number, mayRepeat: boolean): PathTable {
    const weights = new Int32Array(this.#length)
    for (let path = 0; path < weights.length; path++) weights[path] = millionths(this.#weights[path]!)
    const { groups, paths } = this.#groups(wanted, weights)
    const settled = new Map<Group, readonly number[]>()
    const kept = ({ begin, end }: Group) => this.#kept([...paths.subarray(begin, end)], weights, perPair, mayRepeat)
    for (const group of groups) {
      if (!mayRepeat && group.end - group.begin <= perPair) continue
      const best = kept(group)
      group.sum = best.reduce((sum, path) => sum + weights[path]!, 0)
      settled.set(group, best)
    }
    groups.sort((a, b) => b.sum - a.sum || a.start - b.start)
    return this.#chosen(groups.slice(0, starts).map((group) => settled.get(group) ?? kept(group)))
  }

  /** A table of some of the paths. */
  #chosen(groups: readonly (readonly number[])[]): PathTable {
    const length = groups.reduce((sum, paths) => sum + paths.length, 0)
    const [rows, weights] = [new Int32Array(length * this.#row), new Float64Array(length)]
    let to = 0
    for (const paths of groups)
      for (const path of paths) {
        const from = path * this.#row
        weights[to] = this.#weights[path]!
        for (let i = 0, at = to * this.#row; i < this.#row; i++) rows[at + i] = this.#rows[from + i]!
        to++
      }
    return this.#table(rows, weights)
  }

  #table(rows: Int32Array, weights?: Float64Array): PathTable {
    const { ids, relations, confidences, scratch } = this.#graph
    scratch.leaveRows({ rows: this.#rows, weights: this.#weights })
    return new PathTable({ ids, relations, confidences, longest: this.#longest, rows, weights })
  }

  /** The wanted starts, and their paths one group after another. */
  #groups(wanted: readonly number[], weights: Int32Array): { groups: Group[]; paths: Int32Array } {
    const { scratch } = this.#graph
    // Numbers of groups from 1 on.
    const numbers = scratch.zeros()
    wanted.forEach((start, i) => (numbers[start] = i + 1))
    const next = new Int32Array(wanted.length + 1)
    const sums = new Float64Array(wanted.length + 1)
    for (let path = 0; path < weights.length; path++) {
      const group = numbers[this.#rows[path * this.#row]!]!
      next[group]!++
      sums[group]! += weights[path]!
    }
    let begin = 0
    const groups = wanted.map((start, i) => {
      const group = { start, begin, end: begin + next[i + 1]!, sum: sums[i + 1]! }
      next[i + 1] = begin
      begin = group.end
      return group
    })
    const paths = new Int32Array(begin)
    for (let path = 0; path < weights.length; path++) {
      const group = numbers[this.#rows[path * this.#row]!]!
      if (group) paths[next[group]!++] = path
    }
    scratch.clear(numbers, wanted)
    return { groups, paths }
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
    const [inA, inB] = [a * this.#row, b * this.#row]
    // A shorter path has -1 where the longer one goes on, and so comes first.
    for (let i = 2; i < this.#row; i += 2) {
      const byNode = this.#rows[inA + i]! - this.#rows[inB + i]!
      if (byNode) return byNode
    }
    for (let i = 1; i < this.#row; i += 2) {
      const [x, y] = [this.#rows[inA + i]!, this.#rows[inB + i]!]
      if (x !== y) return this.#graph.relations[x]!.id < this.#graph.relations[y]!.id ? -1 : 1
    }
    return 0
  }

  #end(path: number): number {
    let at = (path + 1) * this.#row - 1
    while (this.#rows[at]! < 0) at--
    return this.#rows[at]!
  }
}

/** The same numbers with room for as many more, and for `least` in all. */
function longer<T extends Int32Array | Float64Array>(list: T, Kind: new (length: number) => T, least: number): T {
  const copy = new Kind(Math.max(list.length * 2, least))
  copy.set(list)
  return copy
}
