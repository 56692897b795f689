import type { EntityId, Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { GraphStore } from '../store/graph-store.js'
import { KeptPerVersion } from './kept-per-version.js'
import { labelled, type Labels } from './labels.js'

export interface RollUp {
  /** Under what a cross-table counts an entity. */
  readonly up: (id: EntityId) => EntityId
  /** The same for all nodes of a path table, kept for every graph. */
  readonly labels: (ids: readonly EntityId[]) => Labels
  /** Whether it contains others that are counted: India among states. */
  readonly isAbove: (id: EntityId) => boolean
}

/** Counts everything under itself. */
export const NO_ROLL_UP: RollUp = rollUpBy(
  (id) => id,
  () => false
)

/**
 * Under what a cross-table counts an entity whose facet rolls up: its broadest term, or where the facet of its kind counts one level of a
 * hierarchy (states among places) the term at that level. What stands above that level, or in no hierarchy, is itself.
 * Of several broader terms the one with the smallest id counts. Read once for each version of the graph.
 */
export function rollUp(
  ontology: Ontology,
  store: GraphStore,
  kinds: readonly string[],
  scope?: Scope
): Promise<RollUp> {
  const ofStore = kept.get(store) ?? new KeptPerVersion<RollUp>(store)
  kept.set(store, ofStore)
  const wanted = [...new Set(kinds)].sort()
  return ofStore.get(wanted.join(), scope, () => readRollUp(ontology, store, wanted, scope))
}

const kept = new WeakMap<GraphStore, KeptPerVersion<RollUp>>()

async function readRollUp(
  ontology: Ontology,
  store: GraphStore,
  kinds: readonly string[],
  scope: Scope | undefined
): Promise<RollUp> {
  const levels = Object.values(ontology.facets).filter(({ kind, rollsUp }) => rollsUp && kinds.includes(kind))
  const tops = new Map<EntityId, EntityId>()
  const above = new Set<EntityId>()
  for (const { kind, counted } of levels) {
    const parents = await parentsOf(ontology, store, kind, scope)
    const atLevel = counted ? await withValue(store, new Set([...parents].flat()), counted, scope) : null
    for (const id of parents.keys()) tops.set(id, topOf(id, parents, atLevel))
    for (const id of atLevel ?? [])
      for (let here = parents.get(id); here && !above.has(here); here = parents.get(here)) above.add(here)
  }
  return rollUpBy(
    (id) => tops.get(id) ?? id,
    (id) => above.has(id)
  )
}

function rollUpBy(up: RollUp['up'], isAbove: RollUp['isAbove']): RollUp {
  const kept = new WeakMap<readonly EntityId[], Labels>()
  const labels = (ids: readonly EntityId[]) => {
    const found = kept.get(ids) ?? labelled(ids, up)
    kept.set(ids, found)
    return found
  }
  return { up, isAbove, labels }
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
  const paths = await store.outline({ pattern }, scope)
  for (let path = 0; path < paths.length; path++) {
    const [id, parent] = [paths.ids[paths.start(path)]!, paths.ids[paths.end(path)]!]
    const known = parents.get(id)
    if (!known || parent < known) parents.set(id, parent)
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
