import type { EntityId } from '../claims.js'
import type { SearchDocument } from '../search/search-index.js'

/** What a register says of a body that is no more: its record was withdrawn, or it has ended. */
const GONE = ['withdrawn', 'inactive']

/** Whether an institution no longer stands; it is never proposed as a partner. Merged ones answer as what they became. */
export function isGone({ facets }: SearchDocument): boolean {
  return facets['status']?.some((status) => GONE.includes(status)) ?? false
}

const kept = new WeakMap<ReadonlyMap<EntityId, SearchDocument>, ReadonlySet<EntityId>>()

/** All that no longer stand: a few of very many. Found once for each version of the graph. */
export function allGone(documents: ReadonlyMap<EntityId, SearchDocument>): ReadonlySet<EntityId> {
  const known = kept.get(documents)
  if (known) return known
  const found = new Set<EntityId>()
  for (const document of documents.values()) if (isGone(document)) found.add(document.id)
  kept.set(documents, found)
  return found
}
