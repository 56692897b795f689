import type { EntityId } from '../claims.js'
import type { UndirectedGraph } from './graphology.js'
import { seededRandom } from './seeded-random.js'

const SEED = 20_261_122

/**
 * Share of shortest paths between other nodes that lead through each node, in [0, 1] (Brandes 2001, "A faster algorithm
 * for betweenness centrality"). Paths from `sources` nodes are walked; fewer than all are drawn by a fixed seed and
 * stand for all (Brandes and Pich 2007).
 */
export function betweenness(graph: UndirectedGraph, sources: number): Map<EntityId, number> {
  const ids = graph.nodes()
  const position = new Map(ids.map((id, i) => [id, i]))
  const around = ids.map((id) => graph.mapNeighbors(id, (other) => position.get(other)!))
  const sum = new Float64Array(ids.length)
  for (const source of drawn(ids.length, sources)) addDependencies(around, source, sum)
  const pairs = (ids.length - 1) * (ids.length - 2)
  const scale = pairs > 0 ? ids.length / Math.min(sources, ids.length) / pairs : 0
  return new Map(ids.map((id, i) => [id, sum[i]! * scale]))
}

/** Adds, for every node, the share of the shortest paths from `source` that lead through it. */
function addDependencies(around: readonly (readonly number[])[], source: number, sum: Float64Array): void {
  const distance = new Int32Array(around.length).fill(-1)
  const paths = new Float64Array(around.length)
  const order = [source]
  distance[source] = 0
  paths[source] = 1
  for (let head = 0; head < order.length; head++) {
    const here = order[head]!
    for (const next of around[here]!) {
      if (distance[next] === -1) {
        distance[next] = distance[here]! + 1
        order.push(next)
      }
      if (distance[next] === distance[here]! + 1) paths[next]! += paths[here]!
    }
  }
  const dependency = new Float64Array(around.length)
  for (const here of order.slice(1).reverse()) {
    for (const before of around[here]!) {
      if (distance[before] === distance[here]! - 1)
        dependency[before]! += (paths[before]! / paths[here]!) * (1 + dependency[here]!)
    }
    sum[here]! += dependency[here]!
  }
}

function drawn(size: number, count: number): number[] {
  const all = Array.from({ length: size }, (_, i) => i)
  if (count >= size) return all
  const random = seededRandom(SEED)
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (size - i))
    ;[all[i], all[j]] = [all[j]!, all[i]!]
  }
  return all.slice(0, count)
}
