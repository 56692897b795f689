import { canonicalJson, type EntityId } from './claims.js'
import type { Ontology } from './ontology.js'
import { routePattern, type Pattern, type Step } from './pattern.js'
import { endsOf, entitiesOf, hierarchySteps, reach } from './search-surroundings.js'
import type { GraphStore } from './store/graph-store.js'

/*
 * Which documents a change may reach. A document is read off the graph in a fixed order: its entity, what it is tied to
 * along the routes of its kind, step by step, then the broader terms of the values found. Say it comes out differently
 * after a change, and take the first thing on the way that tells something different: all before it told the same, so
 * the way to it is there after the change as it was before. Going back from what now tells something different, over the
 * graph as it is, therefore finds every document, and what was read for each need not be kept.
 */

/** All that the documents of others read of some things, as one text each; what is not there tells nothing. */
export async function tellings(
  ontology: Ontology,
  store: GraphStore,
  ids: readonly EntityId[]
): Promise<Map<EntityId, string>> {
  const counted = Object.values(ontology.facets).flatMap((facet) => facet.counted?.field ?? [])
  const entities = await entitiesOf(store, ids)
  const steps = new Map(
    [...laterSteps(ontology), ...hierarchySteps(ontology)].map((step) => [canonicalJson(step), step])
  )
  const ties = await Promise.all([...steps.values()].map((step) => tiesOf(store, ids, step)))
  const telling = (id: EntityId): string => {
    const entity = entities.get(id)
    if (!entity) return ''
    const read = ['name', ...counted].map((field) => entity.fields[field])
    return canonicalJson([read, ties.map((of) => of.get(id)?.sort() ?? [])])
  }
  return new Map(ids.map((id) => [id, telling(id)]))
}

/** The steps by which routes go on from what they have reached. */
function laterSteps(ontology: Ontology): Step[] {
  return routes(ontology).flatMap(({ steps }) => steps.slice(1))
}

function routes(ontology: Ontology): Pattern[] {
  return Object.entries(ontology.kinds).flatMap(([kind, { facets, describedBy = [] }]) =>
    [...Object.values(facets).flat(), ...describedBy].filter(Boolean).map((route) => routePattern(kind, route))
  )
}

async function tiesOf(store: GraphStore, from: readonly EntityId[], step: Step): Promise<Map<EntityId, EntityId[]>> {
  const ties = new Map<EntityId, EntityId[]>()
  for (const [id, to] of endsOf(await store.outline({ pattern: { start: [], steps: [step] }, from }))) {
    const known = ties.get(id)
    if (known) known.push(to)
    else ties.set(id, [to])
  }
  return ties
}

/** Every thing whose document may read one of these that tell something different now. */
export async function dependants(
  ontology: Ontology,
  store: GraphStore,
  changed: readonly EntityId[]
): Promise<Set<EntityId>> {
  if (!changed.length) return new Set()
  const narrowing = hierarchySteps(ontology).map((step) => ({ ...step, direction: 'in' as const }))
  const narrower = await reach(store, changed, narrowing)
  const to = [...new Set([...changed, ...[...narrower.values()].flat()])]
  // A route reads what it passes as well as what it leads to.
  const beginnings = routes(ontology).flatMap(({ start, steps }) =>
    steps.map((_, i) => ({ start, steps: steps.slice(0, i + 1) }))
  )
  const patterns = new Map(beginnings.map((pattern) => [canonicalJson(pattern), pattern]))
  const paths = await Promise.all(Array.from(patterns.values(), (pattern) => store.outline({ pattern, to })))
  return new Set([...to, ...paths.flatMap((found) => found.starts())])
}
