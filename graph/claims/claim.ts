import { createHash } from 'node:crypto'
import { InvalidError } from '../errors.js'
import { kindOf, validateEnds, validateFields, type Json, type Ontology } from '../ontology.js'
import { AUTHORITY, type Authority } from './authority.js'
import { canonicalJson } from './canonical.js'

/** `kind:slug`, e.g. `institution:iit-delhi`. */
export type EntityId = string

/** Identity statements that no ontology declares: they form and cut classes of same things. */
export const SAME_AS = 'SAME_AS'
export const NOT_SAME_AS = 'NOT_SAME_AS'

/** Where in its source a claim stands: page and row count from 1, start and end are UTF-16 offsets. */
export interface Locator {
  readonly file?: string
  readonly page?: number
  readonly row?: number
  readonly column?: string
  readonly start?: number
  readonly end?: number
}

/** What one source says, at one place, of one subject (all its fields there) or of one relation. */
export interface Claim {
  /** Hash of everything below: the same statement by the same load is the same claim. */
  readonly id: string
  readonly subject: EntityId
  /** null for a claim on the subject's own fields. */
  readonly relation: string | null
  readonly object: EntityId | null
  readonly fields: Readonly<Record<string, Json>>
  /** The Document that says it. */
  readonly source: EntityId
  /** What delivered it: `load:catalogue`, one per file or curator, `load:resolver`. */
  readonly load: string
  readonly locator: Locator | null
  /** Verbatim words of the source, or null. */
  readonly quote: string | null
  /** Paraphrase; never shown as a quote. */
  readonly note: string | null
  readonly authority: Authority
  /** In (0, 1]. */
  readonly confidence: number
  /** How it came to be: catalogue, extraction, curator, resolver, … */
  readonly method: string
  /** EDTF level 0: when the source said it. */
  readonly date: string | null
}

/** What a caller writes; the rest is completed from the authority table. */
export type ClaimDraft = Pick<Claim, 'subject' | 'source' | 'load' | 'authority'> &
  Partial<Omit<Claim, 'id' | 'fields'>> & { readonly fields?: Readonly<Record<string, Json | undefined>> }

/**
 * Completes, checks and canonicalises a claim.
 * @throws InvalidError naming path, value and remedy.
 */
export function makeClaim(ontology: Ontology, draft: ClaimDraft): Claim {
  const relation = draft.relation ?? null
  const object = draft.object ?? null
  const kind = kindOf(ontology, draft.subject)
  if (kindOf(ontology, draft.source) !== 'Document') {
    throw new InvalidError(`A source must be a Document, not ${draft.source}`, { path: 'source', value: draft.source })
  }
  if ((relation === null) !== (object === null)) {
    throw new InvalidError(`A claim has both relation and object or neither: ${draft.subject} ${relation} ${object}`, {
      path: 'object',
      value: object
    })
  }
  const claim = {
    subject: draft.subject,
    relation,
    object,
    fields: claimFields(ontology, kind, draft, relation, object),
    source: draft.source,
    load: draft.load,
    locator: draft.locator ?? null,
    quote: draft.quote?.trim() || null,
    note: draft.note?.trim() || null,
    authority: draft.authority,
    confidence: round6(draft.confidence ?? AUTHORITY[draft.authority].confidence),
    method: draft.method ?? 'curator',
    date: draft.date || null
  }
  if (!(claim.confidence > 0 && claim.confidence <= 1)) {
    throw new InvalidError(`Confidence must lie above 0 and not above 1, not at ${draft.confidence}`, {
      path: 'confidence',
      value: draft.confidence
    })
  }
  return { id: claimId(claim), ...claim }
}

function claimFields(
  ontology: Ontology,
  kind: string,
  draft: ClaimDraft,
  relation: string | null,
  object: EntityId | null
): Record<string, Json> {
  if (relation === null || object === null) return validateFields(kind, ontology.fieldsOf(kind), draft.fields ?? {})
  if (relation === SAME_AS || relation === NOT_SAME_AS) {
    if (kindOf(ontology, object) === kind && object !== draft.subject) return {}
    throw new InvalidError(`${relation} joins two things of one kind, not ${draft.subject} and ${object}`, {
      path: 'object',
      value: object
    })
  }
  validateEnds(ontology, relation, draft.subject, object)
  return validateFields(relation, ontology.relations[relation]!.fields, draft.fields ?? {})
}

/** Rounds to 1e-6, the resolution at which confidences are kept and compared. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function claimId(claim: Omit<Claim, 'id'>): string {
  return `claim:${createHash('sha256').update(canonicalJson(claim)).digest('hex').slice(0, 24)}`
}
