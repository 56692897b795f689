import { ask, operation } from '../../graphql.js'
import { loadOntology, type KindDescription } from '../../ontology.js'

export interface HomePage {
  counts: { kind: KindDescription; count: number }[]
  total: number
  graphVersion: number
}

const homeQuery = operation<{ meta: { graphVersion: number; counts: { kind: string; count: number }[] } }>(
  `query Home { meta { graphVersion counts { kind count } } }`
)

/** What is in the graph, largest first. */
export async function loadHome(_: true, signal: AbortSignal): Promise<HomePage> {
  const [{ meta }, ontology] = await Promise.all([ask(homeQuery, {}, signal), loadOntology()])
  const kinds = new Map(ontology.kinds.map((kind) => [kind.name, kind]))
  const counts = meta.counts
    .map(({ kind, count }) => ({ kind: kinds.get(kind)!, count }))
    .filter(({ kind, count }) => kind && count > 0)
    .sort((a, b) => b.count - a.count)
  return { counts, total: counts.reduce((sum, { count }) => sum + count, 0), graphVersion: meta.graphVersion }
}
