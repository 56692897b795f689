import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { Pattern } from '../pattern.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'

const DEEPEST = 6

/** The ids above an entity in the hierarchy. */
export async function broader(ontology: Ontology, store: GraphStore, id: EntityId, scope?: Scope): Promise<EntityId[]> {
  const paths = await store.match({ ...every(hierarchy(ontology, id)), from: [id] }, scope)
  return paths.ends().sort()
}

/** The ids below an entity in the hierarchy. */
export async function narrower(
  ontology: Ontology,
  store: GraphStore,
  id: EntityId,
  scope?: Scope
): Promise<EntityId[]> {
  const paths = await store.match({ ...every(hierarchy(ontology, id)), to: [id] }, scope)
  return paths.starts().sort()
}

/** An entity and those below it. */
export async function withNarrower(
  ontology: Ontology,
  store: GraphStore,
  id: EntityId,
  scope?: Scope
): Promise<EntityId[]> {
  return [id, ...(await narrower(ontology, store, id, scope))]
}

/** Of each of some entities of one kind itself and those below it. */
export async function withNarrowerOfEach(
  ontology: Ontology,
  store: GraphStore,
  ids: readonly EntityId[],
  scope?: Scope
): Promise<Map<EntityId, Set<EntityId>>> {
  const found = new Map(ids.map((id) => [id, new Set([id])]))
  if (!ids.length) return found
  const paths = await store.match({ ...every(hierarchy(ontology, ids[0]!)), to: ids }, scope)
  for (let path = 0; path < paths.length; path++)
    found.get(paths.ids[paths.end(path)]!)?.add(paths.ids[paths.start(path)]!)
  return found
}

/** From an entity's narrower terms to it, or from it to its broader ones. */
function hierarchy(ontology: Ontology, id: EntityId): Pattern {
  const relations = ontology.relationNames.filter((name) => ontology.relations[name]!.hierarchy)
  const kinds = [ontology.kindOfId(id)!]
  return { start: kinds, steps: [{ relations, direction: 'out', kinds, repeat: { min: 1, max: DEEPEST } }] }
}

function every(pattern: Pattern) {
  return { pattern, perPair: EVERY, starts: EVERY }
}
