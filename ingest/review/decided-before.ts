import {
  ConflictError,
  NotFoundError,
  SAME_AS,
  type Claim,
  type EntityId,
  type KnowledgeGraph
} from '../../graph/index.js'
import { CURATOR } from './curator.js'
import { quotations } from './quoted-page.js'
import type { Decision, ReviewItem } from './review-item.js'

interface Asked {
  readonly claims: readonly Claim[]
  readonly queue: readonly ReviewItem[]
  readonly proposal: EntityId
}

interface Past {
  readonly decision: Decision
  readonly target: EntityId | null
  readonly claim: Claim
}

const MOST_NEAR = 5

/**
 * A decision asked for on a proposal that does not wait, where it is the one that was taken.
 * @throws NotFoundError where none was taken, ConflictError where it was another.
 */
export async function decidedBefore(
  graph: KnowledgeGraph,
  { claims, queue, proposal }: Asked,
  decision: Decision,
  target: string | undefined
): Promise<ReviewItem> {
  const own = claims.filter(({ subject }) => subject === proposal)
  const past = pastDecision(own)
  if (!past) throw notWaiting(proposal, queue)
  if (!(await isSame(graph, past, decision, target))) throw otherwise(proposal, past)
  const said =
    own.find(({ fields, authority }) => authority === 'extraction' && fields['name'] !== undefined) ?? past.claim
  return {
    id: `review:${proposal}`,
    proposal: { id: proposal, kind: graph.ontology.kindOfId(proposal)!, name: String(said.fields['name'] ?? proposal) },
    members: [proposal],
    document: said.source,
    ...quotations(claims)(said),
    confidence: said.confidence,
    band: 'review',
    candidates: [],
    decision,
    target: past.target
  }
}

/** What a curator's claims on a proposal decided; undefined where there are none. */
function pastDecision(own: readonly Claim[]): Past | undefined {
  for (const claim of own.filter(({ authority }) => authority === 'curator')) {
    if (claim.fields['rejected'] === true) return { decision: 'REJECT', target: null, claim }
    if (claim.relation === SAME_AS) return { decision: 'ACCEPT', target: claim.object, claim }
    if (claim.fields['name'] !== undefined) return { decision: 'NEW', target: null, claim }
  }
  return undefined
}

async function isSame(
  graph: KnowledgeGraph,
  past: Past,
  decision: Decision,
  target: string | undefined
): Promise<boolean> {
  if (past.decision !== (decision === 'OTHER' ? 'ACCEPT' : decision)) return false
  if (past.target === null || target === undefined) return true
  const [entity] = await graph.get([past.target])
  return (await graph.entity(target)).id === entity?.id
}

function notWaiting(proposal: EntityId, queue: readonly ReviewItem[]): NotFoundError {
  const near = queue.slice(0, MOST_NEAR).map(({ id }) => id)
  return new NotFoundError(`review:${proposal} does not wait for a decision; "sangam review" lists what does`, {
    path: 'id',
    value: `review:${proposal}`,
    near
  })
}

function otherwise(proposal: EntityId, { decision, target }: Past): ConflictError {
  const was = target === null ? decision.toLowerCase() : `it is ${target}`
  return new ConflictError(`${proposal} was decided before: ${was}; take that claim of ${CURATOR.source} back first`, {
    path: 'id',
    value: `review:${proposal}`
  })
}
