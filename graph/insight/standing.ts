import type { SearchDocument } from '../search/search-index.js'

/** What a register says of a body that is no more: its record was withdrawn, or it has ended. */
const GONE = ['withdrawn', 'inactive']

/** Whether an institution no longer stands; it is never proposed as a partner. Merged ones answer as what they became. */
export function isGone({ facets }: SearchDocument): boolean {
  return facets['status']?.some((status) => GONE.includes(status)) ?? false
}
