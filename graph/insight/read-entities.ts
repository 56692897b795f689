import { byCodeUnit, type Entity, type EntityId, type Scope } from '../claims.js'
import type { GraphStore } from '../store/graph-store.js'

const PAGE = 5_000

/** Any number of entities, in id order; absent ones are left out, merged ones come once. */
export async function readEntities(store: GraphStore, ids: Iterable<EntityId>, scope?: Scope): Promise<Entity[]> {
  const wanted = [...ids].sort(byCodeUnit)
  const entities = new Map<EntityId, Entity>()
  for (let start = 0; start < wanted.length; start += PAGE) {
    for (const entity of await store.get(wanted.slice(start, start + PAGE), scope))
      if (entity) entities.set(entity.id, entity)
  }
  return [...entities.values()]
}
