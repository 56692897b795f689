import { byCodeUnit, type EntityId } from '../claims.js'
import { louvain, type UndirectedGraph } from './graphology.js'
import { seededRandom } from './seeded-random.js'

const SEED = 1

export interface Community {
  /** Those with the most ties first. */
  readonly members: readonly EntityId[]
}

export interface Communities {
  /** How much denser the ties within are than chance would have them, at most 1 (Newman and Girvan 2004). */
  readonly modularity: number
  /** Largest first. Entities without any tie are in none. */
  readonly communities: readonly Community[]
}

/** Groups that are tied more among themselves than to others (Louvain: Blondel and others 2008), by a fixed seed. */
export function findCommunities(graph: UndirectedGraph): Communities {
  if (!graph.size) return { modularity: 0, communities: [] }
  const { communities, modularity } = louvain.detailed(graph, { rng: seededRandom(SEED), getEdgeWeight: null })
  const members = new Map<number, EntityId[]>()
  for (const [id, group] of Object.entries(communities)) {
    if (graph.degree(id)) members.set(group, [...(members.get(group) ?? []), id])
  }
  const byDegree = (a: EntityId, b: EntityId) => graph.degree(b) - graph.degree(a) || byCodeUnit(a, b)
  return {
    modularity: Math.round(modularity * 1e9) / 1e9,
    communities: [...members.values()]
      .map((ids) => ({ members: ids.sort(byDegree) }))
      .sort((a, b) => b.members.length - a.members.length || byCodeUnit(a.members[0]!, b.members[0]!))
  }
}
