import { byCodeUnit } from '../claims.js'
import type { Applied, Change, ClaimQuery, GraphStore } from '../store/graph-store.js'

/** Claims that one change takes away at most: what Neo4j keeps of a change until it is written is to fit into a heap of 1 GB. */
const REMOVAL_PAGE = 10_000

/**
 * Takes away the claims of a load, or those that cite a document. Where they are more than a page, page by page in id
 * order: each is a change of its own that leaves a settled graph, and what is broken off is completed by doing it again.
 * The last page is whatever is left when it is applied, so claims that came meanwhile are gone too. What is told is the
 * sum, with the last version.
 */
export async function removeInPages(
  store: Pick<GraphStore, 'apply' | 'claims'>,
  query: Required<Pick<ClaimQuery, 'load'>> | Required<Pick<ClaimQuery, 'source'>>,
  page = REMOVAL_PAGE
): Promise<Applied> {
  let removed = 0
  const touched = new Set<string>()
  const apply = async (change: Change) => {
    const applied = await store.apply(change)
    removed += applied.removed
    for (const id of applied.touched) touched.add(id)
    return applied
  }
  for (;;) {
    const ids = (await store.claims({ ...query, first: page })).map(({ id }) => id)
    if (ids.length < page) break
    await apply({ removeClaims: ids })
  }
  const last = await apply('load' in query ? { removeLoads: [query.load] } : { removeSources: [query.source] })
  return { ...last, removed, touched: [...touched].sort(byCodeUnit) }
}
