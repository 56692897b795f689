import type { Pattern, Step } from '../pattern.js'
import type { PackedGraph } from './packed-graph.js'
import type { PathSheet } from './path-sheet.js'
import { TieList } from './tie-list.js'
import { kindsOf, movesOf } from './walk.js'

export const OPPOSITE = { out: 'in', in: 'out', any: 'any' } as const

/** Takes down every path of one hop, from some nodes or from all. */
export function walkOneHop(
  graph: PackedGraph,
  { start, steps }: Pattern,
  from: readonly number[] | null,
  sheet: PathSheet
): void {
  const [move] = movesOf(graph, steps)
  const kinds = kindsOf(graph, start)
  const ties = new TieList()
  for (const nodes of from ? [from] : graph.nodesOf(start))
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      if (from && kinds && !kinds[graph.kinds[node]!]) continue
      ties.read(graph, move!, node)
      sheet.addFrom(node, ties)
    }
}

/**
 * Takes down every path of two hops, from the node in its middle: the ties of one node lie together, while those of the
 * nodes around it lie anywhere in memory, and to go there takes longer than all else.
 */
export function walkTwoHops(graph: PackedGraph, { start, steps }: Pattern, sheet: PathSheet): void {
  const [first, second] = steps as [Step, Step]
  const back = { relations: first.relations, direction: OPPOSITE[first.direction], kinds: start }
  const [toStart, toEnd] = movesOf(graph, [back, second])
  const [starts, ends] = [new TieList(), new TieList()]
  for (const nodes of graph.nodesOf(first.kinds))
    for (let i = 0; i < nodes.length; i++) {
      starts.read(graph, toStart!, nodes[i]!)
      if (!starts.length) continue
      ends.read(graph, toEnd!, nodes[i]!)
      sheet.addThrough(starts, nodes[i]!, ends)
    }
}
