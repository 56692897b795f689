import {
  InvalidError,
  NOT_SAME_AS,
  SAME_AS,
  type Claim,
  type ClaimDraft,
  type EntityId,
  type KnowledgeGraph
} from '../../graph/index.js'
import { entitiesOf, readGraphClaims } from '../resolve/graph-entities.js'
import { RESOLVER_LOAD, resolverClaims } from '../resolve/resolver-load.js'
import { CURATOR } from './curator.js'
import { decidedBefore } from './decided-before.js'
import type { Decision, ReviewItem } from './review-item.js'
import { queueFrom } from './review-queue.js'
import { targetFor } from './review-target.js'

/**
 * Decides on an item of the queue and links anew what follows from it; the same decision again changes nothing.
 * @throws InvalidError for a target that is missing or does not fit, NotFoundError for an item that does not wait,
 * ConflictError for one that was decided otherwise.
 */
export async function decide(
  graph: KnowledgeGraph,
  itemId: string,
  decision: Decision,
  target?: string
): Promise<ReviewItem> {
  const proposal = proposalIdOf(itemId)
  const claims = await readGraphClaims(graph)
  const queue = queueFrom(graph, claims)
  const item = queue.find(({ members }) => members.includes(proposal))
  if (!item) return decidedBefore(graph, { claims, queue, proposal }, decision, target)
  const chosen = await targetFor(graph, item, decision, target)
  const decided = draftsOf(item, decision, chosen).map((draft) => graph.claim(draft))
  const refused = decision === 'REJECT' ? documentClaimsOn(claims, item.members) : []
  const gone = new Set(refused)
  const after = [...claims.filter(({ id }) => !gone.has(id)), ...decided]
  const links = resolverClaims(entitiesOf(after)).claims.map((draft) => graph.claim(draft))
  await graph.write([...decided, ...links], { replaceLoads: [RESOLVER_LOAD], removeClaims: refused })
  return { ...item, decision, target: chosen }
}

function proposalIdOf(itemId: string): EntityId {
  if (itemId.startsWith('review:')) return itemId.slice('review:'.length)
  throw new InvalidError(
    `"${itemId}" is not an item of the review queue; its ids look like review:person:a-name-1a2b3c`,
    {
      path: 'id',
      value: itemId
    }
  )
}

function draftsOf(item: ReviewItem, decision: Decision, target: EntityId | null): ClaimDraft[] {
  const { proposal, members, candidates } = item
  const say = (draft: Omit<ClaimDraft, keyof typeof CURATOR>): ClaimDraft => ({ ...CURATOR, ...draft })
  const note = `reviewed: ${decision.toLowerCase()}`
  if (decision === 'REJECT') return members.map((subject) => say({ subject, fields: { rejected: true }, note }))
  if (target !== null) return members.map((subject) => say({ subject, relation: SAME_AS, object: target, note }))
  return [
    say({ subject: proposal.id, fields: { name: proposal.name }, note }),
    ...candidates.map(({ id }) => say({ subject: proposal.id, relation: NOT_SAME_AS, object: id, note }))
  ]
}

/** Ids of what documents say of these proposals. */
function documentClaimsOn(claims: readonly Claim[], proposals: readonly EntityId[]): string[] {
  const named = new Set(proposals)
  return claims
    .filter(
      ({ subject, object, authority }) => authority === 'extraction' && (named.has(subject) || named.has(object ?? ''))
    )
    .map(({ id }) => id)
}
