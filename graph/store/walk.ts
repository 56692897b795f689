import type { Step } from '../pattern.js'
import { afterType, firstOfType, type PackedGraph, type Ties } from './packed-graph.js'

/** A step in the codes of a graph. */
export interface Move {
  /** null = any. */
  readonly types: readonly number[] | null
  /** 1 at the code of each kind allowed; null = any. */
  readonly kinds: Uint8Array | null
  readonly direction: Step['direction']
  readonly min: number
  readonly max: number
}

/** The path a walk stands at the end of: `hops` relations, one more node. */
export interface Trail {
  /** Whether the walk goes from the end of the path to its start. */
  readonly backwards: boolean
  readonly nodes: Int32Array
  readonly relations: Int32Array
  readonly confidences: Float64Array
  hops: number
}

export function movesOf(graph: PackedGraph, steps: readonly Step[]): Move[] {
  return steps.map(({ relations, kinds, direction, repeat = { min: 1, max: 1 } }) => ({
    types: relations.length ? [...new Set(relations.flatMap((name) => graph.codeOf(name) ?? []))] : null,
    kinds: kindsOf(graph, kinds),
    direction,
    ...repeat
  }))
}

export function kindsOf(graph: PackedGraph, names: readonly string[]): Uint8Array | null {
  if (!names.length) return null
  const marks = new Uint8Array(graph.codes)
  for (const name of names) {
    const code = graph.codeOf(name)
    if (code !== undefined) marks[code] = 1
  }
  return marks
}

/** What a walk follows. */
export interface Walk {
  readonly graph: PackedGraph
  readonly moves: readonly Move[]
  /** 1 at each node where it may end; null = anywhere. */
  readonly ends: Int32Array | null
  readonly backwards: boolean
}

/** Follows moves from one node after another over every simple path and tells of each that ends among `ends`. */
export class Walker {
  readonly #graph: PackedGraph
  readonly #moves: readonly Move[]
  readonly #ends: Int32Array | null
  readonly #emit: (trail: Trail) => void
  readonly #trail: Trail

  constructor({ graph, moves, ends, backwards }: Walk, emit: (trail: Trail) => void) {
    const longest = moves.reduce((sum, { max }) => sum + max, 0)
    this.#graph = graph
    this.#moves = moves
    this.#ends = ends
    this.#emit = emit
    this.#trail = {
      backwards,
      nodes: new Int32Array(longest + 1),
      relations: new Int32Array(longest),
      confidences: new Float64Array(longest),
      hops: 0
    }
  }

  from(start: number): void {
    this.#trail.nodes[0] = start
    this.#visit(0, 0, start)
  }

  /** `repeats`: how often the move at hand has been made. */
  #visit(at: number, repeats: number, here: number): void {
    if (at === this.#moves.length) {
      if (!this.#ends || this.#ends[here]) this.#emit(this.#trail)
      return
    }
    const { min, max, types, direction } = this.#moves[at]!
    if (repeats >= min) this.#leave(at, here)
    if (repeats === max) return
    if (direction !== 'in') this.#followTypes(this.#graph.out, types, at, repeats, here)
    if (direction !== 'out') this.#followTypes(this.#graph.in, types, at, repeats, here)
  }

  /** Goes on with the next move where this one may end. */
  #leave(at: number, here: number): void {
    const { kinds } = this.#moves[at]!
    if (!kinds || kinds[this.#graph.kinds[here]!]) this.#visit(at + 1, 0, here)
  }

  #followTypes(ties: Ties, types: Move['types'], at: number, repeats: number, here: number): void {
    if (!types) this.#follow(ties, ties.begin[here]!, ties.begin[here + 1]!, at, repeats)
    else
      for (const type of types) {
        const first = firstOfType(ties, here, type)
        this.#follow(ties, first, afterType(ties, first, here, type), at, repeats)
      }
  }

  #follow(ties: Ties, from: number, to: number, at: number, repeats: number): void {
    const trail = this.#trail
    const hop = trail.hops
    // The most frequent move is made once: then it need not be asked whether it is to be repeated.
    const isLast = repeats + 1 === this.#moves[at]!.max
    if (isLast && at === this.#moves.length - 1) return this.#finish(ties, from, to, at)
    for (let i = from; i < to; i++) {
      const next = ties.ends[i]!
      if (this.#passed(next, hop)) continue
      trail.nodes[hop + 1] = next
      trail.relations[hop] = ties.relations[i]!
      trail.confidences[hop] = ties.confidences[i]!
      trail.hops = hop + 1
      if (isLast) this.#leave(at, next)
      else this.#visit(at, repeats + 1, next)
    }
    trail.hops = hop
  }

  /** Makes the very last move: most of a walk is spent on it. */
  #finish(ties: Ties, from: number, to: number, at: number): void {
    const [trail, ends, emit] = [this.#trail, this.#ends, this.#emit]
    const { kinds } = this.#moves[at]!
    const kindOf = this.#graph.kinds
    const hop = trail.hops
    trail.hops = hop + 1
    for (let i = from; i < to; i++) {
      const next = ties.ends[i]!
      if ((ends && !ends[next]) || (kinds && !kinds[kindOf[next]!]) || this.#passed(next, hop)) continue
      trail.nodes[hop + 1] = next
      trail.relations[hop] = ties.relations[i]!
      trail.confidences[hop] = ties.confidences[i]!
      emit(trail)
    }
    trail.hops = hop
  }

  /** The trail is short: looking through it is quicker than keeping marks. */
  #passed(node: number, hops: number): boolean {
    const { nodes } = this.#trail
    for (let i = 0; i <= hops; i++) if (nodes[i] === node) return true
    return false
  }
}

/** How many ties the first move from some nodes has to follow. */
export function breadth(graph: PackedGraph, [first]: readonly Move[], starts: readonly number[]): number {
  if (!first) return starts.length
  const { types, direction } = first
  const among = (ties: Ties, node: number) =>
    types
      ? types.reduce((sum, type) => sum + firstOfType(ties, node, type + 1) - firstOfType(ties, node, type), 0)
      : ties.begin[node + 1]! - ties.begin[node]!
  let sum = 0
  for (const node of starts)
    sum += 1 + (direction === 'in' ? 0 : among(graph.out, node)) + (direction === 'out' ? 0 : among(graph.in, node))
  return sum
}
