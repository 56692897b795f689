import DataLoader from 'dataloader'
import type { Claim, Entity, EntityId, KnowledgeGraph, Scope } from '../../graph/index.js'
import type { EntityView } from './views.js'

/** Reads entities of one request in batches, one loader for every scope. */
export interface Loaders {
  /** null where the scope hides it or nothing has the id. */
  entity(id: EntityId, scope: Scope | undefined): Promise<EntityView | null>
  /** An id that must be shown although no entity answers to it (a source nobody describes) is named by itself. */
  named(id: EntityId, scope: Scope | undefined): Promise<EntityView>
  claims(id: EntityId, scope: Scope | undefined): Promise<readonly Claim[]>
  /** Read once a request. */
  graphVersion(): Promise<number>
}

export function createLoaders(graph: KnowledgeGraph): Loaders {
  const entities = perScope(
    (scope) => new DataLoader<EntityId, Entity | null>((ids) => graph.get(ids, scope), { cache: true })
  )
  const claims = perScope(
    (scope) =>
      new DataLoader<EntityId, readonly Claim[]>((ids) =>
        Promise.all(ids.map((id) => graph.claims({ subjects: [id] }, scope)))
      )
  )
  let version: Promise<number> | undefined
  const entity = async (id: EntityId, scope: Scope | undefined) => {
    const found = await entities(scope).load(id)
    return found && { entity: found, scope }
  }
  return {
    entity,
    named: async (id, scope) => (await entity(id, scope)) ?? { entity: unknown(graph, id), scope },
    claims: (id, scope) => claims(scope).load(id),
    graphVersion: () => (version ??= graph.meta().then((meta) => meta.version))
  }
}

function perScope<T>(make: (scope: Scope | undefined) => T): (scope: Scope | undefined) => T {
  const made = new Map<string, T>()
  return (scope) => {
    const key = JSON.stringify(scope ?? null)
    const found = made.get(key) ?? make(scope)
    made.set(key, found)
    return found
  }
}

function unknown(graph: KnowledgeGraph, id: EntityId): Entity {
  const kind = graph.ontology.kindOfId(id) ?? 'Document'
  return { id, kind, fields: { name: id }, sources: [], confidence: 0, mergedFrom: [], conflicts: [] }
}
