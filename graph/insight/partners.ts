import { noisyOr, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern, type Pattern } from '../pattern.js'
import { EVERY, type GraphStore, type Path } from '../store/graph-store.js'

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

export interface Partner {
  readonly id: EntityId
  /** In [0, 1], rounded to 1e-9. */
  readonly score: number
  readonly parts: { readonly domains: number | null; readonly text: number | null }
  readonly tie: Tie
  readonly coverage: readonly { readonly domain: EntityId; readonly score: number }[]
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

/**
 * Institutions for one or several domains and a text: noisy-or over the evidence in each domain (sub-domains count),
 * geometric mean over domains, blended with the text match. Ranked by score, then id.
 */
export async function rankPartners(
  ontology: Ontology,
  store: GraphStore,
  question: PartnerQuestion,
  scope?: Scope
): Promise<Partner[]> {
  const { domains, textScores, admits } = question
  const evidence = new Map<EntityId, PartnerEvidence[]>()
  for (const domain of domains) {
    const fields = [domain, ...(await narrower(ontology, store, domain, scope))]
    for (const kind of PARTNER_EVIDENCE) {
      const paths = await store.match({ pattern: parsePattern(ontology, kind.pattern), to: fields }, scope)
      for (const path of paths) {
        const id = path.nodes[0]!
        const found = evidence.get(id) ?? []
        evidence.set(id, found)
        found.push({ domain, kind: kind.name, weight: kind.weight * path.weight, path })
      }
    }
  }
  const candidates = new Set([...evidence.keys(), ...(textScores?.keys() ?? [])])
  return [...candidates]
    .filter(admits)
    .map((id) => score(id, domains, evidence.get(id) ?? [], textScores))
    .filter((partner) => partner.score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
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
  return found.sort((a, b) => b.weight - a.weight || (a.nodes.join() < b.nodes.join() ? -1 : 1))
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

function score(
  id: EntityId,
  domains: readonly EntityId[],
  evidence: readonly PartnerEvidence[],
  textScores: ReadonlyMap<EntityId, number> | null
): Partner {
  const coverage = domains.map((domain) => ({
    domain,
    score: noisyOr(evidence.filter((e) => e.domain === domain).map((e) => e.weight))
  }))
  const covered = evidence.length > 0 ? geometricMean(coverage.map((c) => Math.max(c.score, UNCOVERED))) : 0
  const text = textScores ? (textScores.get(id) ?? 0) : null
  const blended = !domains.length
    ? (text ?? 0)
    : text === null
      ? covered
      : (1 - TEXT_SHARE) * covered + TEXT_SHARE * text
  return {
    id,
    score: Math.round(blended * 1e9) / 1e9,
    parts: { domains: domains.length ? covered : null, text },
    tie: tieOf(evidence),
    coverage,
    evidence: [...evidence].sort((a, b) => b.weight - a.weight || (a.path.nodes.join() < b.path.nodes.join() ? -1 : 1))
  }
}

function geometricMean(values: readonly number[]): number {
  return values.length ? Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length) : 0
}
