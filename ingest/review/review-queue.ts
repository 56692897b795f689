import type { Claim, EntityId, KnowledgeGraph } from '../../graph/index.js'
import { entitiesOf, readGraphClaims } from '../resolve/graph-entities.js'
import { groupBy } from '../resolve/group-by.js'
import { resolveProposals, type Outcome } from '../resolve/resolve-proposals.js'
import type { ReviewCandidate } from '../resolve/weigh-proposal.js'
import { quotations } from './quoted-page.js'
import type { ReviewItem } from './review-item.js'

/** What waits for a curator: what may be something known first, then what is new, each in id order. */
export async function reviewQueue(graph: KnowledgeGraph): Promise<ReviewItem[]> {
  return queueFrom(graph, await readGraphClaims(graph))
}

/** The queue that claims make. */
export function queueFrom({ ontology }: Pick<KnowledgeGraph, 'ontology'>, claims: readonly Claim[]): ReviewItem[] {
  const quotationOf = quotations(claims)
  const open = resolveProposals(entitiesOf(claims)).filter(({ band }) => band !== 'merge')
  const items = [...groupBy(open, ({ standsFor }) => standsFor).values()].map((group) => {
    const { proposal } = group[0]!
    const candidates = candidatesOf(group)
    return {
      id: `review:${proposal.id}`,
      proposal: { id: proposal.id, kind: ontology.kindOfId(proposal.id)!, name: proposal.name },
      members: group.map((outcome) => outcome.proposal.id),
      document: proposal.introduction.source,
      ...quotationOf(proposal.introduction),
      confidence: proposal.introduction.confidence,
      band: candidates.length > 0 ? ('review' as const) : ('new' as const),
      candidates,
      decision: null,
      target: null
    }
  })
  return items.sort((a, b) => (queuePlace(a) < queuePlace(b) ? -1 : 1))
}

/** Sorts items as the queue has them. */
export const queuePlace = ({ band, id }: Pick<ReviewItem, 'band' | 'id'>): string =>
  `${band === 'review' ? 0 : 1} ${id}`

/** What any of the group may be, best first. */
function candidatesOf(group: readonly Outcome[]): ReviewCandidate[] {
  const best = new Map<EntityId, ReviewCandidate>()
  for (const candidate of group.flatMap(({ candidates }) => candidates))
    if (candidate.score > (best.get(candidate.id)?.score ?? 0)) best.set(candidate.id, candidate)
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
