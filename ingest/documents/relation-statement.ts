import { sangamOntology, type EntityId } from '../../graph/index.js'
import type { ExtractedRelation } from '../extract/index.js'

/** What a relation found in a text says in the words of the ontology. */
export interface RelationStatement {
  readonly subject: EntityId
  readonly relation: string
  readonly object: EntityId
  readonly fields: Readonly<Record<string, string>>
}

/** One reading of a predicate, tried in the order of the table; it holds where the ontology allows both ends. */
interface Reading {
  readonly relation: string
  readonly reversed?: boolean
  /** Only where the role is one of these. */
  readonly roles?: RegExp
  /** The field that keeps the role. */
  readonly role?: string
  readonly fields?: Readonly<Record<string, string>>
}

const HOST = /^(?:host|organi[sz]er)$/i

/** Texts are freer than the ontology: a facility is run by a cluster, a country takes part in a facility. */
const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  took_part_in: [
    { relation: 'HOSTS', roles: HOST },
    { relation: 'TOOK_PART_IN', role: 'role' }
  ],
  participates_in: [
    { relation: 'PARTICIPATES_IN', role: 'role' },
    { relation: 'TAKES_PART_IN_FACILITY' },
    { relation: 'TOOK_PART_IN', role: 'role' }
  ],
  leads: [{ relation: 'LEADS', role: 'role' }],
  affiliated_with: [{ relation: 'AFFILIATED_WITH', role: 'role' }],
  run_by: [{ relation: 'RUN_BY' }, { relation: 'HOSTED_BY' }],
  works_in: [
    { relation: 'WORKS_IN' },
    { relation: 'FOCUSES_ON' },
    { relation: 'EXPERT_IN' },
    { relation: 'ADDRESSES' }
  ],
  focuses_on: [{ relation: 'FOCUSES_ON' }, { relation: 'WORKS_IN' }, { relation: 'ADDRESSES' }],
  expert_in: [{ relation: 'EXPERT_IN' }, { relation: 'WORKS_IN' }],
  addresses: [{ relation: 'ADDRESSES' }, { relation: 'ABOUT' }, { relation: 'FOCUSES_ON' }, { relation: 'WORKS_IN' }],
  about: [{ relation: 'ABOUT' }, { relation: 'ADDRESSES' }],
  part_of: [{ relation: 'PART_OF' }, { relation: 'AFFILIATED_WITH' }, { relation: 'MEMBER_OF' }],
  developed_by: [{ relation: 'DEVELOPED_BY' }, { relation: 'RUN_BY' }, { relation: 'PARTICIPATES_IN', reversed: true }],
  hosted_by: [{ relation: 'HOSTED_BY' }, { relation: 'HOSTS', reversed: true }],
  produced: [{ relation: 'PRODUCED' }, { relation: 'DEVELOPED_BY', reversed: true }],
  deployed_in: [{ relation: 'DEPLOYED_IN' }, { relation: 'LOCATED_IN' }]
}

const allowed = (id: EntityId, kinds: readonly string[] | 'any'): boolean =>
  kinds === 'any' || kinds.includes(sangamOntology.kindOfId(id) ?? '')

/**
 * The relation as the ontology has it: the first reading of the predicate that fits both ends, else RELATED_TO with the
 * predicate as its basis, so that nothing that was said is lost.
 */
export function relationStatement(
  { predicate, role }: Pick<ExtractedRelation, 'predicate' | 'role'>,
  subject: EntityId,
  object: EntityId
): RelationStatement {
  for (const reading of READINGS[predicate] ?? [{ relation: predicate.toUpperCase() }]) {
    if (reading.roles && !reading.roles.test(role ?? '')) continue
    const declared = sangamOntology.relations[reading.relation]
    const [from, to] = reading.reversed ? [object, subject] : [subject, object]
    if (!declared || !allowed(from, declared.from) || !allowed(to, declared.to)) continue
    const fields = { ...reading.fields, ...(reading.role && role && { [reading.role]: role }) }
    return { subject: from, relation: reading.relation, object: to, fields }
  }
  return { subject, relation: 'RELATED_TO', object, fields: { basis: predicate.replaceAll('_', ' ') } }
}
