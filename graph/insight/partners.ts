import { byCodeUnit, noisyOr, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern, type Pattern } from '../pattern.js'
import { EVERY, type GraphStore, type MatchRequest, type Path } from '../store/graph-store.js'

/** Ways in which an institution is tied to a field of work, with how much each says about ability in it (design, "Partners"). */
export const PARTNER_EVIDENCE = [
  { name: 'works in the field', weight: 1, pattern: 'Institution >WORKS_IN Domain' },
  { name: 'developed a technology', weight: 0.9, pattern: 'Institution <DEVELOPED_BY Technology >ADDRESSES Domain' },
  { name: 'takes part in a project', weight: 0.8, pattern: 'Institution >PARTICIPATES_IN Project >ADDRESSES Domain' },
  { name: 'has an expert', weight: 0.6, pattern: 'Institution <AFFILIATED_WITH|LEADS Person >EXPERT_IN Domain' },
  {
    name: 'belongs to a cluster with this focus',
    weight: 0.3,
    pattern: 'Institution >MEMBER_OF Cluster >FOCUSES_ON Domain'
  },
  { name: 'hosts a cluster with this focus', weight: 0.3, pattern: 'Institution <HOSTED_BY Cluster >FOCUSES_ON Domain' }
] as const

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

export interface PartnerEvidence {
  readonly domain: EntityId
  readonly kind: string
  /** Weight of the kind of evidence times the confidence of the path. */
  readonly weight: number
  readonly path: Path
}

/** A partner in the ranking: what is told of it beyond is worked out for those that are shown (`describePartner`). */
export interface RankedPartner {
  readonly id: EntityId
  /** In [0, 1], rounded to 1e-9. */
  readonly score: number
  readonly parts: { readonly domains: number | null; readonly text: number | null }
  readonly coverage: readonly { readonly domain: EntityId; readonly score: number }[]
  /** In no order that means anything. */
  readonly evidence: readonly PartnerEvidence[]
}

export interface Partner extends RankedPartner {
  readonly tie: Tie
  /** Best first. */
  readonly evidence: readonly PartnerEvidence[]
}

export interface PartnerQuestion {
  readonly domains: readonly EntityId[]
  /** Text match of institutions in [0, 1]; null where no text was given. */
  readonly textScores: ReadonlyMap<EntityId, number> | null
  /** False for an institution that the filters or the scope leave out. */
  readonly admits: (id: EntityId) => boolean
}

/** The evidence for one field of work, its narrower fields included. */
export type EvidenceOf = (domain: EntityId) => Promise<readonly PartnerEvidence[]>

/**
 * Institutions for one or several domains and a text: noisy-or over the evidence in each domain (sub-domains count),
 * geometric mean over domains, blended with the text match. Ranked by score, then id.
 */
export async function rankPartners(
  { domains, textScores, admits }: PartnerQuestion,
  evidenceOf: EvidenceOf
): Promise<RankedPartner[]> {
  const candidates = new Map<EntityId, PartnerEvidence[][]>()
  const none = () => domains.map(() => [])
  for (const id of textScores?.keys() ?? []) if (admits(id)) candidates.set(id, none())
  const refused = new Set<EntityId>()
  for (const [i, domain] of domains.entries()) {
    for (const evidence of await evidenceOf(domain)) {
      const id = evidence.path.nodes[0]!
      if (refused.has(id)) continue
      let found = candidates.get(id)
      if (!found) {
        if (!admits(id)) {
          refused.add(id)
          continue
        }
        candidates.set(id, (found = none()))
      }
      found[i]!.push(evidence)
    }
  }
  return [...candidates]
    .map(([id, found]) => score(id, domains, found, textScores))
    .filter((partner) => partner.score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
}

/** Reads the evidence of the institutions of a graph, or of some: the 500 best tied by each kind of evidence. */
export function partnerEvidence(
  ontology: Ontology,
  store: GraphStore,
  institutions?: readonly EntityId[],
  scope?: Scope
): EvidenceOf {
  return async (domain) => {
    const to = await withNarrower(ontology, store, domain, scope)
    const found: PartnerEvidence[] = []
    const bounds = { to, ...(institutions && { from: institutions }) }
    await eachEvidence(ontology, store, bounds, scope, (kind, weight, path) =>
      found.push({ domain, kind, weight, path })
    )
    return found
  }
}

/** Reads the evidence of some institutions for several domains at once. */
export async function partnerEvidenceAmong(
  ontology: Ontology,
  store: GraphStore,
  { institutions, domains }: { institutions: readonly EntityId[]; domains: readonly EntityId[] },
  scope?: Scope
): Promise<EvidenceOf> {
  const found = new Map<EntityId, PartnerEvidence[]>(domains.map((domain) => [domain, []]))
  const above = new Map<EntityId, EntityId[]>()
  for (const domain of domains)
    for (const field of await withNarrower(ontology, store, domain, scope))
      above.set(field, [...(above.get(field) ?? []), domain])
  const bounds = { from: institutions, to: [...above.keys()], starts: EVERY }
  await eachEvidence(ontology, store, bounds, scope, (kind, weight, path) => {
    for (const domain of above.get(path.nodes.at(-1)!)!) found.get(domain)!.push({ domain, kind, weight, path })
  })
  return async (domain) => found.get(domain) ?? []
}

async function eachEvidence(
  ontology: Ontology,
  store: GraphStore,
  bounds: Omit<MatchRequest, 'pattern'>,
  scope: Scope | undefined,
  take: (kind: string, weight: number, path: Path) => void
): Promise<void> {
  for (const { name, weight, pattern } of PARTNER_EVIDENCE)
    for (const path of await store.match({ pattern: parsePattern(ontology, pattern), ...bounds }, scope))
      take(name, weight * path.weight, path)
}

async function withNarrower(ontology: Ontology, store: GraphStore, id: EntityId, scope?: Scope): Promise<EntityId[]> {
  return [id, ...(await narrower(ontology, store, id, scope))]
}

/** What is told of a partner that is shown. */
export function describePartner(partner: RankedPartner): Partner {
  const evidence = [...partner.evidence].sort((a, b) => b.weight - a.weight || byNodes(a.path, b.path))
  return { ...partner, tie: tieOf(evidence), evidence }
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

/** The ids above an entity in the hierarchy. */
export async function broader(ontology: Ontology, store: GraphStore, id: EntityId, scope?: Scope): Promise<EntityId[]> {
  const paths = await store.match({ pattern: hierarchy(ontology, id), from: [id], perPair: 1 }, scope)
  return [...new Set(paths.map((path) => path.nodes.at(-1)!))].sort()
}

/** The ids below an entity in the hierarchy. */
export async function narrower(
  ontology: Ontology,
  store: GraphStore,
  id: EntityId,
  scope?: Scope
): Promise<EntityId[]> {
  const paths = await store.match({ pattern: hierarchy(ontology, id), to: [id], perPair: 1, starts: EVERY }, scope)
  return [...new Set(paths.map((path) => path.nodes[0]!))].sort()
}

/** From an entity's narrower terms to it, or from it to its broader ones. */
function hierarchy(ontology: Ontology, id: EntityId): Pattern {
  const relations = ontology.relationNames.filter((name) => ontology.relations[name]!.hierarchy)
  const kinds = [ontology.kindOfId(id)!]
  return { start: kinds, steps: [{ relations, direction: 'out', kinds, repeat: { min: 1, max: 6 } }] }
}

/** Every field that is covered at all must be tied by a single relation to count as direct. */
function tieOf(evidence: readonly PartnerEvidence[]): Tie {
  if (!evidence.length) return 'TEXT'
  const direct = new Set(evidence.filter(({ path }) => path.relations.length === 1).map(({ domain }) => domain))
  return evidence.every(({ domain }) => direct.has(domain)) ? 'DIRECT' : 'TWO_HOPS'
}

/** `found`: the evidence in each of the domains. */
function score(
  id: EntityId,
  domains: readonly EntityId[],
  found: readonly (readonly PartnerEvidence[])[],
  textScores: ReadonlyMap<EntityId, number> | null
): RankedPartner {
  const coverage = domains.map((domain, i) => ({ domain, score: noisyOr(found[i]!.map(({ weight }) => weight)) }))
  const evidence = found.flat()
  const covered = evidence.length > 0 ? geometricMean(coverage.map((c) => Math.max(c.score, UNCOVERED))) : 0
  const text = textScores ? (textScores.get(id) ?? 0) : null
  const blended = !domains.length
    ? (text ?? 0)
    : text === null
      ? covered
      : (1 - TEXT_SHARE) * covered + TEXT_SHARE * text
  const parts = { domains: domains.length ? covered : null, text }
  return { id, score: Math.round(blended * 1e9) / 1e9, parts, coverage, evidence }
}

function geometricMean(values: readonly number[]): number {
  return values.length ? Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length) : 0
}
