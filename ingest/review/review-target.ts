import { InvalidError, kindPrefix, type EntityId, type KnowledgeGraph } from '../../graph/index.js'
import type { Decision, ReviewItem } from './review-item.js'

/**
 * The known entity that a decision names; null for decisions that name none.
 * @throws InvalidError for one that is missing, of another kind or itself only proposed; NotFoundError with near matches.
 */
export async function targetFor(
  graph: KnowledgeGraph,
  item: ReviewItem,
  decision: Decision,
  target: string | undefined
): Promise<EntityId | null> {
  const given = target?.trim()
  if (decision === 'NEW' || decision === 'REJECT') {
    if (given) throw invalid(`${decision.toLowerCase()} takes no target; to say which it is, decide OTHER`, given)
    return null
  }
  if (given) return namedTarget(graph, item, given)
  if (decision === 'OTHER') throw invalid(`Which is it? Give the id of the ${item.proposal.kind} as target`, null)
  const best = item.candidates[0]
  if (!best) throw invalid(`${item.id} has no candidate to accept; give a target, or decide NEW or REJECT`, null)
  return best.id
}

async function namedTarget(graph: KnowledgeGraph, { proposal }: ReviewItem, given: string): Promise<EntityId> {
  const kind = graph.ontology.kindOfId(given)
  if (kind && kind !== proposal.kind)
    throw invalid(
      `${given} is a ${kind}, but ${proposal.id} is a ${proposal.kind}; choose a ${kindPrefix(proposal.kind)}, or decide NEW or REJECT`,
      given
    )
  const { id } = await graph.entity(given, { kinds: [proposal.kind] })
  const naming = (await graph.claims({ subjects: [id] })).filter(({ fields }) => fields['name'] !== undefined)
  if (naming.some(({ authority }) => authority !== 'extraction')) return id
  throw invalid(`${id} is itself only proposed; decide on review:${id} first`, given)
}

const invalid = (message: string, value: string | null): InvalidError =>
  new InvalidError(message, { path: 'target', value })
