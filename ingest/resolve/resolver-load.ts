import { SAME_AS, type ClaimDraft, type EntityId } from '../../graph/index.js'
import type { GraphEntities } from './graph-entities.js'
import { resolveProposals, targetOf, type Outcome } from './resolve-proposals.js'
import type { RegisterTwin } from './register-twins.js'
import { RESOLVER_LOAD, RESOLVER_SOURCE } from './resolver-names.js'
import type { ReviewCandidate } from './weigh-proposal.js'

export { RESOLVER_LOAD, RESOLVER_SOURCE } from './resolver-names.js'

/** What the resolver says: the claims that replace its load, and the proposals that a curator should look at. */
export interface Resolution {
  readonly claims: readonly ClaimDraft[]
  readonly review: ReadonlyMap<EntityId, readonly ReviewCandidate[]>
  /** Every proposal that a curator has not decided on, whether it may be something known or is new. */
  readonly waiting: ReadonlySet<EntityId>
}

/** Confidence that things under one number of a register are one; that things of one kind and name in two documents are. */
const CONFIDENCE = { number: 0.95, name: 0.8 }

/**
 * All claims of the resolver's load: that a proposal is a known entity, or the same new thing as another proposal, and that
 * two known entities are one by a register's number. The same set of entities gives the same claims in the same order.
 */
export function resolverClaims(entities: GraphEntities): Resolution {
  const outcomes = resolveProposals(entities)
  const open = outcomes.filter(({ band }) => band === 'review')
  return {
    claims: [...entities.twins.map(twinJoin), ...outcomes.flatMap(joinOf)],
    waiting: new Set(outcomes.flatMap(({ proposal, band }) => (band === 'merge' ? [] : [proposal.id]))),
    review: new Map(open.map(({ proposal, candidates }) => [proposal.id, candidates]))
  }
}

const twinJoin = ({ id, first, number }: RegisterTwin): ClaimDraft =>
  join(id, first, CONFIDENCE.number, `both are ${number}`)

function joinOf(outcome: Outcome): ClaimDraft[] {
  const { proposal, band, candidates, why } = outcome
  const target = targetOf(outcome)
  const confidence = band === 'merge' ? candidates[0]!.score : CONFIDENCE.name
  return target === proposal.id ? [] : [join(proposal.id, target, confidence, why)]
}

const join = (subject: EntityId, object: EntityId, confidence: number, note: string): ClaimDraft => ({
  subject,
  relation: SAME_AS,
  object,
  source: RESOLVER_SOURCE,
  load: RESOLVER_LOAD,
  authority: 'extraction',
  method: 'resolver',
  confidence,
  note
})
