import type { EntityId } from '../claims.js'
import type { SearchDocument } from '../search/search-index.js'

/** What a register says of a body that is no more: its record was withdrawn, or it has ended. */
const GONE = ['withdrawn', 'inactive']

/** Whether an institution no longer stands; it is never proposed as a partner. Merged ones answer as what they became. */
export function isGone({ facets }: SearchDocument): boolean {
  return facets['status']?.some((status) => GONE.includes(status)) ?? false
}

type Documents = ReadonlyMap<EntityId, SearchDocument>

const kept = new WeakMap<Documents, WeakMap<readonly EntityId[], Uint8Array>>()

/** Of a list of ids 1 for each that no longer stands. Kept with the list: tables of one version of the graph share theirs. */
export function goneAmong(documents: Documents, ids: readonly EntityId[]): Uint8Array {
  const ofDocuments = kept.get(documents) ?? new WeakMap<readonly EntityId[], Uint8Array>()
  kept.set(documents, ofDocuments)
  const marks = ofDocuments.get(ids) ?? markGone(documents, ids)
  ofDocuments.set(ids, marks)
  return marks
}

function markGone(documents: Documents, ids: readonly EntityId[]): Uint8Array {
  const marks = new Uint8Array(ids.length)
  for (let i = 0; i < ids.length; i++) {
    const document = documents.get(ids[i]!)
    if (document && isGone(document)) marks[i] = 1
  }
  return marks
}
