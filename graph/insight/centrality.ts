import { byCodeUnit, type EntityId } from '../claims.js'
import { betweenness } from './betweenness.js'
import { pagerank, type UndirectedGraph } from './graphology.js'

/** How central an entity is, and how that was reckoned. */
export interface Centrality {
  readonly values: ReadonlyMap<EntityId, number>
  /** False where only some of the shortest paths were walked. */
  readonly exact: boolean
  readonly method: string
}

export type Measure = 'DEGREE' | 'BETWEENNESS' | 'PAGERANK'

/** Betweenness is exact up to this many nodes; beyond it paths from this many drawn nodes stand for all. */
const EXACT_NODES = 5_000
const DRAWN = 256
const DAMPING = 0.85
const ITERATIONS = 500

const MEASURES: Readonly<Record<Measure, (graph: UndirectedGraph) => Centrality>> = {
  DEGREE: (graph) => ({
    values: new Map(graph.mapNodes((id) => [id, graph.degree(id)])),
    exact: true,
    method: 'number of entities it is tied to'
  }),
  BETWEENNESS: (graph) => {
    const sampled = graph.order > EXACT_NODES
    return {
      values: betweenness(graph, sampled ? DRAWN : graph.order),
      exact: !sampled,
      method: `share of the shortest paths between others that lead through it${sampled ? `, estimated from paths of ${DRAWN} drawn entities` : ''} (Brandes 2001)`
    }
  },
  PAGERANK: (graph) => ({
    values: new Map(
      graph.order
        ? Object.entries(pagerank(graph, { getEdgeWeight: null, alpha: DAMPING, maxIterations: ITERATIONS }))
        : []
    ),
    exact: true,
    method: `share of a walk that follows ties at random, starting anew with probability ${(1 - DAMPING).toFixed(2)} (Page and others 1999)`
  })
}

export interface Ranked {
  readonly id: EntityId
  readonly value: number
}

/** What a measure gives, rounded to 1e-9. */
export function centrality(graph: UndirectedGraph, measure: Measure): Centrality {
  const { values, ...how } = MEASURES[measure](graph)
  return { ...how, values: new Map([...values].map(([id, value]) => [id, Math.round(value * 1e9) / 1e9])) }
}

/** The most central, of those that `admits` lets through; equals by id. */
export function mostCentral({ values }: Centrality, admits: (id: EntityId) => boolean, first: number): Ranked[] {
  return [...values]
    .filter(([id]) => admits(id))
    .map(([id, value]) => ({ id, value }))
    .sort((a, b) => b.value - a.value || byCodeUnit(a.id, b.id))
    .slice(0, first)
}
