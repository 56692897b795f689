import type { EntityId } from '../../graph/index.js'
import { vetoOf, type VetoContext } from './entity-vetoes.js'
import type { GraphEntity, ProposedEntity } from './graph-entities.js'
import type { LikeKnown } from './like-known.js'
import type { Band } from './resolve-mention.js'
import { sharedContext } from './shared-context.js'

/** A known entity that a proposal may be; scores 0 … 1. */
export interface ReviewCandidate {
  readonly id: EntityId
  readonly name: string
  readonly score: number
  readonly why: string
}

/** What becomes of a proposal by itself; `candidates` best first, the target first in the band "merge". */
export interface Weighed {
  readonly band: Band
  readonly candidates: readonly ReviewCandidate[]
}

/** What is known, and what tells things apart. */
export interface KnownGraph extends VetoContext {
  readonly byId: ReadonlyMap<EntityId, GraphEntity>
  /** Known entities of a kind that a name may mean, best first. */
  readonly like: (kind: string, name: string) => readonly LikeKnown[]
}

/**
 * Confidence that a proposal is a known entity: it bears its very name; all words agree; a person of a like name who is
 * known in the same place of work. Below: the same name against a veto, initials only, a person of like name only.
 */
const SCORES = { name: 0.95, words: 0.85, person: 0.85, veto: 0.5, short: 0.6, namesake: 0.55 }
/** A near name never reaches what agreeing words have. */
const MOST_NEAR = 0.79
/** Added where the sentence tells which of several is meant, and the least lead over the next candidate for a merge. */
const TOLD = 0.04
const LEAST_LEAD = 0.03

interface Judged extends ReviewCandidate {
  readonly merges: boolean
}

/** Weighs a proposal against what is known; it is merged only where one candidate leads and nothing speaks against it. */
export function weighProposal(proposal: ProposedEntity, known: KnownGraph): Weighed {
  const judge = proposal.kind === 'person' ? judgePerson : judgeThing
  const like = known.like(proposal.kind, proposal.name)
  const told = like.length > 1 ? toldBySentence(proposal, like, known) : null
  const judged = like
    .flatMap((candidate) => judge(proposal, candidate, known) ?? [])
    .map((each) => (each.merges && each.id === told ? { ...each, score: each.score + TOLD } : each))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const [first, second] = judged
  const leads = first !== undefined && first.score - (second?.score ?? 0) >= LEAST_LEAD
  return {
    band: first === undefined ? 'new' : first.merges && leads ? 'merge' : 'review',
    candidates: judged.map(({ id, name, score, why }) => ({ id, name, score, why }))
  }
}

/** The one candidate whose place or parent the sentence names; null where it names those of none or of several. */
function toldBySentence(
  { introduction: { quote } }: ProposedEntity,
  like: readonly LikeKnown[],
  { byId, placeTree, nameOf }: KnownGraph
): EntityId | null {
  if (quote === null) return null
  const named = new Set(placeTree.namedIn(quote))
  const told = like.filter(({ id }) => {
    const { places, parents } = byId.get(id)!
    return (
      places.some((place) => named.has(place)) || parents.some((parent) => quote.includes(nameOf(parent) ?? parent))
    )
  })
  return told.length === 1 ? told[0]!.id : null
}

function judgeThing(proposal: ProposedEntity, like: LikeKnown, known: KnownGraph): Judged | null {
  const { id, name, fit, likeness, why } = like
  const veto = vetoOf(proposal, known.byId.get(id)!, known)
  if (veto !== null)
    return fit === 'name' ? { id, name, score: SCORES.veto, why: `the same name, but ${veto}`, merges: false } : null
  if (fit === 'open') return { id, name, score: Math.min(likeness, MOST_NEAR), why, merges: false }
  return { id, name, score: fit === 'name' ? SCORES.name : SCORES.words, why, merges: true }
}

function judgePerson(proposal: ProposedEntity, like: LikeKnown, known: KnownGraph): Judged | null {
  const { id, name, fit, why } = like
  if (known.apartFrom(proposal.id).has(id)) return null
  const shared = sharedContext(proposal, known.byId.get(id)!, known)
  if (fit === 'open')
    return shared === null ? null : { id, name, score: SCORES.short, why: `${why}; ${shared}`, merges: false }
  return shared === null
    ? { id, name, score: SCORES.namesake, why: `${why}; no place of work or role in common`, merges: false }
    : { id, name, score: SCORES.person, why: `${why}; ${shared}`, merges: true }
}
