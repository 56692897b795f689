import { ask, operation } from '../../graphql.js'
import { loadOntology, type KindDescription } from '../../ontology.js'

interface SourceCount {
  node: { id: string; name: string; type: string | null; address: string | null; date: string | null }
  claimCount: number
}

export interface HomePage {
  counts: { kind: KindDescription; count: number }[]
  /** The latest. */
  sources: SourceCount[]
  graphVersion: number
}

interface HomeAnswer {
  meta: { graphVersion: number; counts: { kind: string; count: number }[] }
  sources: { edges: SourceCount[] }
}

const homeQuery = operation<HomeAnswer>(`query Home($scope: Scope) {
  meta(scope: $scope) { graphVersion counts { kind count } }
  sources(first: 5, order: DATE, scope: $scope) { edges { node { id name type address date } claimCount } }
}`)

/** What is in the graph, largest first. */
export async function loadHome(_: true, signal: AbortSignal): Promise<HomePage> {
  const [{ meta, sources }, ontology] = await Promise.all([ask(homeQuery, {}, signal), loadOntology()])
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name, kind]))
  const counts = meta.counts
    .map(({ kind, count }) => ({ kind: kinds.get(kind)!, count }))
    .filter(({ kind, count }) => kind && count > 0)
    .sort((a, b) => b.count - a.count)
  return { counts, sources: sources.edges, graphVersion: meta.graphVersion }
}
