import type { Claim, ClaimReader } from '../claims.js'
import { claimReader } from './memory-graph.js'

/**
 * Reads claims as they will stand after a change, from a reader of those that stand: so that a change need not be
 * written before it is folded, and what it brings is not read back.
 */
export function changedReader(stored: ClaimReader, removed: readonly Claim[], added: readonly Claim[]): ClaimReader {
  const gone = new Set(removed.map(({ id }) => id))
  const coming = claimReader(added)
  const after = async (old: Promise<readonly Claim[]>, fresh: Promise<readonly Claim[]>) => {
    const kept = gone.size ? (await old).filter(({ id }) => !gone.has(id)) : await old
    return [...kept, ...(await fresh)]
  }
  return {
    identity: (ids) => after(stored.identity(ids), coming.identity(ids)),
    entity: (ids) => after(stored.entity(ids), coming.entity(ids)),
    touching: (ids) => after(stored.touching(ids), coming.touching(ids)),
    within: (groups) => after(stored.within(groups), coming.within(groups)),
    canonical: stored.canonical,
    folded: stored.folded
  }
}
