import { byCodeUnit, noisyOr, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import type { GraphStore, Path } from '../store/graph-store.js'
import { Codes } from './codes.js'
import type { EvidenceOf, EvidenceTable } from './partner-evidence.js'

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

/** A place in the ranking: what is told of a partner beyond is worked out for those that are shown (`describe`). */
export interface RankedPartner {
  readonly id: EntityId
  /** In [0, 1], rounded to 1e-9. */
  readonly score: number
}

export interface Partner extends RankedPartner {
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
  /** False for an institution that the filters or the scope leave out. */
  readonly admits: (id: EntityId) => boolean
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
  const { domains, textScores, admits } = question
  const sheet = new EvidenceSheet(await Promise.all(domains.map(evidenceOf)))
  for (const id of textScores?.keys() ?? []) sheet.institutions.of(id)
  const found: RankedPartner[] = []
  const weights: number[][] = domains.map(() => [])
  sheet.institutions.names.forEach((id, code) => {
    sheet.weigh(code, weights)
    const { score } = scoreOf(id, weights, question)
    if (score > 0 && admits(id)) found.push({ id, score })
  })
  const describe = ({ id }: RankedPartner): Partner => {
    const code = sheet.institutions.of(id)
    sheet.weigh(code, weights)
    const { score, domains: share, text } = scoreOf(id, weights, question)
    const parts = { domains: domains.length ? share : null, text }
    const evidence = sheet.evidence(code).sort((a, b) => b.weight - a.weight || byNodes(a.path, b.path))
    const coverage = domains.map((domain, i) => ({ domain, score: noisyOr(weights[i]!) }))
    return { id, score, parts, coverage, tie: tieOf(evidence), evidence }
  }
  return { found, describe }
}

/** By score, then id. */
export function byRank(a: RankedPartner, b: RankedPartner): number {
  return b.score - a.score || byCodeUnit(a.id, b.id)
}

/** Evidence of one institution that lies together: rows of a table from the first up to the end. */
interface Run {
  readonly table: number
  readonly from: number
  readonly to: number
}

/** The evidence of every institution, as runs of rows of the tables it lies in. */
class EvidenceSheet {
  readonly institutions = new Codes()
  readonly #tables: readonly EvidenceTable[]
  /** Of each table which of the domains asked for it is about. */
  readonly #domains: readonly number[]
  /** By institution. */
  readonly #runs: Run[][] = []

  /** `byDomain`: the tables of each domain asked for. */
  constructor(byDomain: readonly (readonly EvidenceTable[])[]) {
    this.#tables = byDomain.flat()
    this.#domains = byDomain.flatMap((tables, domain) => tables.map(() => domain))
    for (const [table, { paths, rows }] of this.#tables.entries()) {
      for (let from = 0, to = 0; from < rows.length; from = to) {
        const start = paths.start(rows[from]!)
        for (to = from + 1; to < rows.length && paths.start(rows[to]!) === start;) to++
        const code = this.institutions.of(paths.ids[start]!)
        ;(this.#runs[code] ??= []).push({ table, from, to })
      }
    }
  }

  /** Puts down what the evidence of an institution weighs in each domain. */
  weigh(institution: number, weights: readonly number[][]): void {
    for (const list of weights) list.length = 0
    for (const { table, from, to } of this.#runs[institution] ?? []) {
      const { weight, paths, rows } = this.#tables[table]!
      const list = weights[this.#domains[table]!]!
      for (let i = from; i < to; i++) list.push(weight * paths.weight(rows[i]!))
    }
  }

  evidence(institution: number): PartnerEvidence[] {
    return (this.#runs[institution] ?? []).flatMap(({ table, from, to }) => {
      const { domain, kind, weight, paths, rows } = this.#tables[table]!
      return Array.from({ length: to - from }, (_, i) => {
        const path = paths.path(rows[from + i]!)
        return { domain, kind, weight: weight * path.weight, path }
      })
    })
  }
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

/** `weights`: what the evidence in each of the domains weighs. */
function scoreOf(
  id: EntityId,
  weights: readonly (readonly number[])[],
  { textScores }: PartnerQuestion
): { score: number; domains: number; text: number | null } {
  const domains = weights.some(({ length }) => length > 0) ? geometricMean(weights) : 0
  const text = textScores ? (textScores.get(id) ?? 0) : null
  const both = text === null ? domains : (1 - TEXT_SHARE) * domains + TEXT_SHARE * text
  const score = weights.length ? both : (text ?? 0)
  return { score: Math.round(score * 1e9) / 1e9, domains, text }
}

/** Of what is covered of each domain. */
function geometricMean(weights: readonly (readonly number[])[]): number {
  let logs = 0
  for (const list of weights) logs += Math.log(Math.max(noisyOr(list), UNCOVERED))
  return Math.exp(logs / weights.length)
}
