import { byCodeUnit, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import type { GraphStore, Path } from '../store/graph-store.js'
import type { DomainEvidence, PartnerEvidence } from './domain-evidence.js'
import type { EvidenceOf } from './partner-evidence.js'

/** Ways in which somebody known to both sides could introduce them; the middle node introduces. */
export const INTRODUCTIONS = [
  'Institution >PARTICIPATES_IN Project <PARTICIPATES_IN Institution',
  'Institution <AFFILIATED_WITH|LEADS Person >AFFILIATED_WITH|LEADS Institution',
  'Institution >MEMBER_OF Cluster <MEMBER_OF Institution',
  'Institution >MEMBER_OF Cluster >HOSTED_BY Institution',
  'Institution <HOSTED_BY Cluster <MEMBER_OF Institution'
] as const

/** A domain not covered at all still leaves this much, so that a near-complete partner is found and said to be incomplete. */
const UNCOVERED = 0.02
/** Share of the text match in a score that also rests on domains. */
const TEXT_SHARE = 0.3

/** DIRECT: a source ties it to every field it covers. TWO_HOPS: only through a technology, project, person or cluster. TEXT: by words alone. */
export type Tie = 'DIRECT' | 'TWO_HOPS' | 'TEXT'

/** A place in the ranking: what is told of a partner beyond is worked out for those that are shown (`describe`). */
export interface RankedPartner {
  readonly id: EntityId
  /** In [0, 1], rounded to 1e-9. */
  readonly score: number
  /** Where its ranking has it. */
  readonly at: number
}

export interface Partner extends Omit<RankedPartner, 'at'> {
  readonly parts: { readonly domains: number | null; readonly text: number | null }
  readonly coverage: readonly { readonly domain: EntityId; readonly score: number }[]
  readonly tie: Tie
  /** Best first. */
  readonly evidence: readonly PartnerEvidence[]
}

export interface PartnerQuestion {
  readonly domains: readonly EntityId[]
  /** Text match of institutions in [0, 1]; null where no text was given. */
  readonly textScores: ReadonlyMap<EntityId, number> | null
  /** Of a list whether each of its institutions may be a partner; false for one that the filters or the scope leave out. */
  readonly admits: (ids: readonly EntityId[]) => (institution: number) => boolean
}

export interface PartnerRanking {
  /** In no order; `byRank` is theirs. */
  readonly found: readonly RankedPartner[]
  readonly describe: (partner: RankedPartner) => Partner
}

/**
 * Institutions for one or several domains and a text: noisy-or over the evidence in each domain (sub-domains count),
 * geometric mean over domains, blended with the text match.
 */
export async function rankPartners(question: PartnerQuestion, evidenceOf: EvidenceOf): Promise<PartnerRanking> {
  const { domains } = question
  const fields = await Promise.all(domains.map(evidenceOf))
  const candidates = candidatesOf(fields, question)
  const { ids, institutions } = candidates
  const shares = shareOfDomains(candidates, fields)
  const describe = ({ id, score, at }: RankedPartner): Partner => {
    const institution = institutions[at]!
    const covered = fields.map((field) => Math.max(0, field.covered(ids, institution)))
    const parts = { domains: domains.length ? shares[at]! : null, text: textOf(id, question) }
    const evidence = fields
      .flatMap((field) => field.evidence(ids, institution))
      .sort((a, b) => b.weight - a.weight || byNodes(a.path, b.path))
    const coverage = domains.map((domain, i) => ({ domain, score: covered[i]! }))
    return { id, score, parts, coverage, tie: tieOf(evidence), evidence }
  }
  return { found: scored(candidates, shares, question), describe }
}

/** Institutions as numbers in a list of ids. */
interface Candidates {
  readonly ids: readonly EntityId[]
  /** Each once, in no order. */
  readonly institutions: Int32Array
}

/** Whoever is tied to any of the fields, or found by the text. */
function candidatesOf(fields: readonly DomainEvidence[], { textScores }: PartnerQuestion): Candidates {
  const [first, ...others] = fields
  if (first && !textScores && others.every(({ ids }) => ids === first.ids)) {
    const { ids, institutions } = first
    if (!others.length) return { ids, institutions }
    return { ids, institutions: Int32Array.from(new Set(fields.flatMap((field) => [...field.institutions]))) }
  }
  const tied = fields.flatMap(({ ids, institutions }) => Array.from(institutions, (institution) => ids[institution]!))
  const ids = [...new Set([...(textScores?.keys() ?? []), ...tied])]
  return { ids, institutions: Int32Array.from(ids, (_, i) => i) }
}

function scored({ ids, institutions }: Candidates, shares: Float64Array, question: PartnerQuestion): RankedPartner[] {
  const admits = question.admits(ids)
  const found: RankedPartner[] = []
  for (let at = 0; at < institutions.length; at++) {
    const id = ids[institutions[at]!]!
    const score = together(shares[at]!, textOf(id, question), question)
    if (score > 0 && admits(institutions[at]!)) found.push({ id, score, at })
  }
  return found
}

/** By score, then id. */
export function byRank(a: RankedPartner, b: RankedPartner): number {
  return b.score - a.score || byCodeUnit(a.id, b.id)
}

function byNodes(a: Path, b: Path): number {
  return byCodeUnit(a.nodes.join(), b.nodes.join())
}

/** Paths over which somebody could introduce `from` to each of `to`. */
export async function introductions(
  ontology: Ontology,
  store: GraphStore,
  from: EntityId,
  to: readonly EntityId[],
  scope?: Scope
): Promise<Path[]> {
  const found: Path[] = []
  for (const text of INTRODUCTIONS) {
    found.push(...(await store.match({ pattern: parsePattern(ontology, text), from: [from], to, perPair: 2 }, scope)))
  }
  return found.sort((a, b) => b.weight - a.weight || byNodes(a, b))
}

/** Every field that is covered at all must be tied by a single relation to count as direct. */
function tieOf(evidence: readonly PartnerEvidence[]): Tie {
  if (!evidence.length) return 'TEXT'
  const direct = new Set(evidence.filter(({ path }) => path.relations.length === 1).map(({ domain }) => domain))
  return evidence.every(({ domain }) => direct.has(domain)) ? 'DIRECT' : 'TWO_HOPS'
}

function textOf(id: EntityId, { textScores }: PartnerQuestion): number | null {
  return textScores ? (textScores.get(id) ?? 0) : null
}

/** What the match of the domains and of the text come to, rounded to 1e-9. */
function together(domains: number, text: number | null, { domains: { length } }: PartnerQuestion): number {
  const both = text === null ? domains : (1 - TEXT_SHARE) * domains + TEXT_SHARE * text
  return Math.round((length ? both : (text ?? 0)) * 1e9) / 1e9
}

/** Geometric mean of what each of some institutions covers of the domains; 0 where nothing ties it to any. */
function shareOfDomains({ ids, institutions }: Candidates, fields: readonly DomainEvidence[]): Float64Array {
  const shares = new Float64Array(institutions.length)
  const tied = new Uint8Array(institutions.length)
  for (const field of fields) {
    for (let at = 0; at < shares.length; at++) {
      const covered = field.covered(ids, institutions[at]!)
      if (covered >= 0) tied[at] = 1
      const share = Math.max(covered, UNCOVERED)
      shares[at]! += fields.length === 1 ? share : Math.log(share)
    }
  }
  for (let at = 0; at < shares.length; at++) {
    if (!tied[at]) shares[at] = 0
    else if (fields.length > 1) shares[at] = Math.exp(shares[at]! / fields.length)
  }
  return shares
}
