import type { PackedGraph } from './packed-graph.js'
import { PathTable, rowLength } from './path-table.js'
import { millionths } from './rank-paths.js'
import type { TieList } from './tie-list.js'
import type { Trail } from './walk.js'

/** Paths that there is room for at first. */
const ROOM = 256

/** The paths of one start: where they lie among those in order of groups. */
interface Group {
  readonly start: number
  readonly begin: number
  end: number
  /** In millionths, of the paths that are kept. */
  sum: number
  isSettled: boolean
}

/** What ranking needs to know of all paths. */
interface Ranking {
  /** One group after another. */
  readonly paths: Int32Array
  /** In millionths. */
  readonly weights: Int32Array
  readonly perPair: number
  /** Whether a path may have been found twice. */
  readonly mayRepeat: boolean
  /** For nodes at which paths end; all 0 in between. */
  readonly taken: Int32Array
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

  /** Takes down the path a walk stands at, turned round where it was walked backwards. */
  add({ nodes, relations, hops, backwards }: Trail, weight: number): void {
    let at = this.#length * this.#row
    this.#roomFor(1)
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

  /** Takes down the paths of one hop over the ties of a node. */
  addFrom(start: number, { length, ends, relations, confidences }: TieList): void {
    const rows = this.#roomFor(length)
    let at = this.#length * this.#row
    if (this.#length + length > this.#weights.length)
      this.#weights = longer(this.#weights, Float64Array, Math.max(this.#length + length, ROOM))
    const weights = this.#weights
    for (let i = 0; i < length; i++) {
      weights[this.#length + i] = confidences[i]!
      rows[at++] = start
      rows[at++] = relations[i]!
      rows[at++] = ends[i]!
    }
    this.#length += length
  }

  /** Takes down the paths of two hops from what a node is tied to on one side to what it is tied to on the other. */
  addThrough(starts: TieList, middle: number, ends: TieList): void {
    const rows = this.#roomFor(starts.length * ends.length)
    let at = this.#length * this.#row
    for (let i = 0; i < starts.length; i++)
      for (let j = 0; j < ends.length; j++) {
        if (starts.ends[i] === ends.ends[j]) continue
        rows[at++] = starts.ends[i]!
        rows[at++] = starts.relations[i]!
        rows[at++] = middle
        rows[at++] = ends.relations[j]!
        rows[at++] = ends.ends[j]!
      }
    this.#length = at / this.#row
  }

  /** The rows, with room for so many paths more. */
  #roomFor(paths: number): Int32Array {
    const least = (this.#length + paths) * this.#row
    if (least > this.#rows.length) this.#rows = longer(this.#rows, Int32Array, Math.max(least, ROOM * this.#row))
    return this.#rows
  }

  /** Forgets what was taken down. */
  clear(): void {
    this.#length = 0
  }

  /** All paths, as they came; those of one hop with the weights they were given. Nothing can be added any more. */
  all(): PathTable {
    const rows = this.#rows.slice(0, this.#length * this.#row)
    return this.#table(rows, this.#longest === 1 ? this.#weights.slice(0, this.#length) : undefined)
  }

  /**
   * The best paths per pair of the best starts, in order; `wanted`: the starts that can be among these, `mayRepeat`:
   * whether a path may have been found twice. Nothing can be added any more.
   */
  ranked(wanted: readonly number[], perPair: number, starts: number, mayRepeat: boolean): PathTable {
    const weights = new Int32Array(this.#length)
    for (let path = 0; path < weights.length; path++) weights[path] = millionths(this.#weights[path]!)
    const { scratch } = this.#graph
    const taken = scratch.zeros()
    const { groups, paths } = this.#groups(wanted, weights)
    const ranking = { paths, weights, perPair, mayRepeat, taken }
    for (const group of groups) if (mayRepeat || group.end - group.begin > perPair) this.#settle(group, ranking)
    groups.sort((a, b) => b.sum - a.sum || a.start - b.start)
    const best = groups.slice(0, starts)
    for (const group of best) if (!group.isSettled) this.#settle(group, ranking)
    scratch.clear(taken, [])
    return this.#chosen(best, paths)
  }

  /** A table of some of the paths. */
  #chosen(groups: readonly Group[], paths: Int32Array): PathTable {
    const length = groups.reduce((sum, { begin, end }) => sum + end - begin, 0)
    const [rows, weights] = [new Int32Array(length * this.#row), new Float64Array(length)]
    let to = 0
    for (const { begin, end } of groups)
      for (let i = begin; i < end; i++, to++) {
        const from = paths[i]! * this.#row
        weights[to] = this.#weights[paths[i]!]!
        for (let j = 0, at = to * this.#row; j < this.#row; j++) rows[at + j] = this.#rows[from + j]!
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
      const group = { start, begin, end: begin + next[i + 1]!, sum: sums[i + 1]!, isSettled: false }
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

  /** Puts the paths of a start in rank order and drops what comes twice and what goes beyond `perPair`. */
  #settle(group: Group, { paths, weights, perPair, mayRepeat, taken }: Ranking): void {
    const { begin, end } = group
    const order = (a: number, b: number) => weights[b]! - weights[a]! || this.#byHops(a, b)
    sortSection(paths, begin, end, order)
    let kept = begin
    let sum = 0
    for (let i = begin, before = -1; i < end; i++) {
      const path = paths[i]!
      const isNew = !mayRepeat || before < 0 || order(before, path) !== 0
      before = path
      if (!isNew || taken[this.#end(path)]! >= perPair) continue
      taken[this.#end(path)]!++
      sum += weights[path]!
      paths[kept++] = path
    }
    for (let i = begin; i < kept; i++) taken[this.#end(paths[i]!)] = 0
    group.end = kept
    group.sum = sum
    group.isSettled = true
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

/** Up to this many are quickest put in their places one after another. */
const FEW = 32

function sortSection(list: Int32Array, begin: number, end: number, order: (a: number, b: number) => number): void {
  if (end - begin > FEW) {
    list.subarray(begin, end).sort(order)
    return
  }
  for (let i = begin + 1; i < end; i++) {
    const one = list[i]!
    let at = i
    for (; at > begin && order(one, list[at - 1]!) < 0; at--) list[at] = list[at - 1]!
    list[at] = one
  }
}
