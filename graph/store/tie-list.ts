import { afterType, firstOfType, type PackedGraph, type Ties } from './packed-graph.js'
import type { Move } from './walk.js'

/** Ties that there is room for at first. */
const ROOM = 256

/** The ties by which one move leaves a node; it is used again for one node after another. */
export class TieList {
  length = 0
  /** The nodes they lead to. */
  ends = new Int32Array(ROOM)
  /** Positions in `PackedGraph.relations`. */
  relations = new Int32Array(ROOM)
  confidences = new Float64Array(ROOM)

  /** Reads those of a node. What leads back to it is no path. */
  read(graph: PackedGraph, { types, direction, kinds }: Move, node: number): void {
    this.length = 0
    if (direction !== 'in') this.#readTypes(graph.out, types, graph.kinds, kinds, node)
    if (direction !== 'out') this.#readTypes(graph.in, types, graph.kinds, kinds, node)
  }

  #readTypes(ties: Ties, types: Move['types'], kindOf: Uint16Array, kinds: Move['kinds'], node: number): void {
    if (!types) return this.#readRange(ties, ties.begin[node]!, ties.begin[node + 1]!, kindOf, kinds, node)
    for (const type of types) {
      const first = firstOfType(ties, node, type)
      this.#readRange(ties, first, afterType(ties, first, node, type), kindOf, kinds, node)
    }
  }

  #readRange(ties: Ties, from: number, to: number, kindOf: Uint16Array, kinds: Move['kinds'], node: number): void {
    if (this.length + to - from > this.ends.length) this.#grow(this.length + to - from)
    const { ends, relations, confidences } = this
    let length = this.length
    for (let i = from; i < to; i++) {
      const end = ties.ends[i]!
      if (end === node || (kinds && !kinds[kindOf[end]!])) continue
      ends[length] = end
      relations[length] = ties.relations[i]!
      confidences[length++] = ties.confidences[i]!
    }
    this.length = length
  }

  #grow(least: number): void {
    const [{ ends, relations, confidences }, size] = [this, Math.max(2 * this.ends.length, least)]
    this.ends = new Int32Array(size)
    this.ends.set(ends)
    this.relations = new Int32Array(size)
    this.relations.set(relations)
    this.confidences = new Float64Array(size)
    this.confidences.set(confidences)
  }
}
