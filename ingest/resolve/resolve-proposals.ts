import type { EntityId } from '../../graph/index.js'
import type { GraphEntities, ProposedEntity } from './graph-entities.js'
import { buildKnownIndex } from './known-index.js'
import { likeKnown, type LikeKnown } from './like-known.js'
import type { Band } from './resolve-mention.js'
import { samePeople } from './same-people.js'
import { sameThings } from './same-things.js'
import { weighProposal, type KnownGraph, type ReviewCandidate } from './weigh-proposal.js'

/** What becomes of a proposal. */
export interface Outcome {
  readonly proposal: ProposedEntity
  readonly band: Band
  /** Best first; in the band "merge" the first is the entity it is. */
  readonly candidates: readonly ReviewCandidate[]
  /** The proposal that stands for all that are the same thing as this one and that no known entity is; itself when alone. */
  readonly standsFor: EntityId
  /** Why it is what it is joined with; empty for what is joined with nothing. */
  readonly why: string
}

/**
 * Decides for every proposal which known entity it is, and which proposals of other documents are the same new thing.
 * Depends on the set of entities alone. Things come before people, because people are told apart by where they work.
 */
export function resolveProposals(entities: GraphEntities): Outcome[] {
  const known = knownGraph(entities)
  const things = outcomesOf(
    entities.proposed.filter(({ kind }) => kind !== 'person'),
    known,
    sameThings
  )
  const meaning = new Map(things.map((outcome) => [outcome.proposal.id, targetOf(outcome)]))
  const people = outcomesOf(
    entities.proposed.filter(({ kind }) => kind === 'person'),
    { ...known, settled: (id) => known.settled(meaning.get(id) ?? id) },
    samePeople
  )
  return [...things, ...people].sort((a, b) => (a.proposal.id < b.proposal.id ? -1 : 1))
}

/** The entity a proposal is joined with; itself when with none. */
export const targetOf = ({ band, candidates, standsFor }: Outcome): EntityId =>
  band === 'merge' ? candidates[0]!.id : standsFor

function knownGraph({ claimed, proposed, decisions, placeTree }: GraphEntities): KnownGraph {
  const byId = new Map(claimed.map((entity) => [entity.id, entity]))
  const proposals = new Map(proposed.map((entity) => [entity.id, entity]))
  return {
    byId,
    like: likeFinder(claimed),
    placeTree,
    settled: (id) => byId.get(id)?.sameAs ?? decisions.classOf(id).find((member) => byId.has(member)) ?? id,
    nameOf: (id) => (byId.get(id) ?? proposals.get(id))?.name,
    apartFrom: decisions.apartFrom
  }
}

/** Documents repeat names: each is looked up once. */
function likeFinder(claimed: GraphEntities['claimed']): KnownGraph['like'] {
  const index = buildKnownIndex(claimed)
  const found = new Map<string, readonly LikeKnown[]>()
  return (kind, name) => {
    const key = `${kind}:${name}`
    const like = found.get(key) ?? likeKnown(kind, name, index)
    found.set(key, like)
    return like
  }
}

/** Puts proposals together that are one thing; those left alone need not be told. */
type Grouping = (proposals: readonly ProposedEntity[], known: KnownGraph) => ProposedEntity[][]

function outcomesOf(proposals: readonly ProposedEntity[], known: KnownGraph, grouping: Grouping): Outcome[] {
  const weighed = proposals.map((proposal) => ({ proposal, ...weighProposal(proposal, known) }))
  const open = weighed.filter(({ band }) => band !== 'merge').map(({ proposal }) => proposal)
  const standsFor = new Map<EntityId, EntityId>()
  for (const group of grouping(open, known)) {
    const first = group.map(({ id }) => id).sort()[0]!
    for (const { id } of group) standsFor.set(id, first)
  }
  return weighed.map((each) => {
    const { id } = each.proposal
    const stand = standsFor.get(id) ?? id
    const why =
      each.band === 'merge' ? each.candidates[0]!.why : stand === id ? '' : 'the same name in another document'
    return { ...each, standsFor: stand, why }
  })
}
