import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { EVERY, type GraphStore } from '../store/graph-store.js'

export interface RollUp {
  /** Under what a cross-table counts an entity. */
  readonly up: (id: EntityId) => EntityId
  /** Whether it contains others that are counted: India among states. */
  readonly isAbove: (id: EntityId) => boolean
}

/** Counts everything under itself. */
export const NO_ROLL_UP: RollUp = { up: (id) => id, isAbove: () => false }

/**
 * Under what a cross-table counts an entity: its broadest term, or where the facet of its kind counts one level of a
 * hierarchy (states among places) the term at that level. What stands above that level, or in no hierarchy, is itself.
 * Of several broader terms the one with the smallest id counts.
 */
export async function rollUp(
  ontology: Ontology,
  store: GraphStore,
  kinds: readonly string[],
  scope?: Scope
): Promise<RollUp> {
  const levels = Object.values(ontology.facets).filter(({ kind }) => kinds.includes(kind))
  const tops = new Map<EntityId, EntityId>()
  const above = new Set<EntityId>()
  for (const { kind, counted } of levels) {
    const parents = await parentsOf(ontology, store, kind, scope)
    const atLevel = counted ? await withValue(store, new Set([...parents].flat()), counted, scope) : null
    for (const id of parents.keys()) tops.set(id, topOf(id, parents, atLevel))
    for (const id of atLevel ?? [])
      for (let here = parents.get(id); here && !above.has(here); here = parents.get(here)) above.add(here)
  }
  return { up: (id) => tops.get(id) ?? id, isAbove: (id) => above.has(id) }
}

function topOf(
  id: EntityId,
  parents: ReadonlyMap<EntityId, EntityId>,
  atLevel: ReadonlySet<EntityId> | null
): EntityId {
  const seen = new Set<EntityId>()
  let here: EntityId | undefined = id
  for (; here && !seen.has(here) && !atLevel?.has(here); here = parents.get(here)) seen.add(here)
  if (atLevel) return here && atLevel.has(here) ? here : id
  return [...seen].at(-1)!
}

async function parentsOf(ontology: Ontology, store: GraphStore, kind: string, scope?: Scope) {
  const relations = ontology.relationNames.filter((name) => ontology.relations[name]!.hierarchy)
  const pattern = { start: [kind], steps: [{ relations, direction: 'out' as const, kinds: [kind] }] }
  const parents = new Map<EntityId, EntityId>()
  for (const { nodes } of await store.match({ pattern, perPair: 1, starts: EVERY }, scope)) {
    const known = parents.get(nodes[0]!)
    if (!known || nodes[1]! < known) parents.set(nodes[0]!, nodes[1]!)
  }
  return parents
}

async function withValue(
  store: GraphStore,
  ids: ReadonlySet<EntityId>,
  { field, values }: { readonly field: string; readonly values: readonly string[] },
  scope?: Scope
): Promise<Set<EntityId>> {
  const entities = await store.get([...ids], scope)
  return new Set(entities.flatMap((e) => (e && values.includes(String(e.fields[field])) ? [e.id] : [])))
}
