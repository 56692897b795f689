import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { routePattern } from '../pattern.js'
import type { GraphStore, Path } from '../store/graph-store.js'
import { withNarrower } from './hierarchy.js'

/**
 * How an entity comes under a thing that a text names: the best path by the routes its kind declares for that facet,
 * to the thing or to something that is part of it. null where it is the thing itself or nothing ties it.
 */
export async function conceptPath(
  ontology: Ontology,
  store: GraphStore,
  entity: EntityId,
  concept: EntityId,
  scope?: Scope
): Promise<Path | null> {
  const [kind, wanted] = [ontology.kindOfId(entity), ontology.kindOfId(concept)]
  if (!kind || !wanted || entity === concept) return null
  const facets = Object.entries(ontology.kinds[kind]!.facets).filter(
    ([facet]) => ontology.facets[facet]!.kind === wanted
  )
  const to = await withNarrower(ontology, store, concept, scope)
  const routes = [...new Set(facets.flatMap(([, found]) => found))].filter((route) => route !== '')
  const found = await Promise.all(
    routes.map((route) => store.match({ pattern: routePattern(kind, route), from: [entity], to, perPair: 1 }, scope))
  )
  return (
    found
      .flatMap((paths) => [...paths])
      .sort((a, b) => b.weight - a.weight || (a.nodes.join() < b.nodes.join() ? -1 : 1))[0] ?? null
  )
}
