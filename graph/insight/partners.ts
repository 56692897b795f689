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
  /** By score, then id. */
  readonly ranked: readonly RankedPartner[]
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
  const ranked: RankedPartner[] = []
  sheet.institutions.names.forEach((id, code) => {
    if (!admits(id)) return
    const { score } = scoreOf(id, sheet.weights(code), question)
    if (score > 0) ranked.push({ id, score })
  })
  ranked.sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
  const describe = ({ id }: RankedPartner): Partner => {
    const code = sheet.institutions.of(id)
    const { score, parts, covered } = scoreOf(id, sheet.weights(code), question)
    const evidence = sheet.evidence(code).sort((a, b) => b.weight - a.weight || byNodes(a.path, b.path))
    const coverage = domains.map((domain, i) => ({ domain, score: covered[i]! }))
    return { id, score, parts, coverage, tie: tieOf(evidence), evidence }
  }
  return { ranked, describe }
}

/** The evidence of every institution, as chains of rows of the tables it lies in. */
class EvidenceSheet {
  readonly institutions = new Codes()
  readonly #tables: readonly EvidenceTable[]
  /** Number of tables before those of each domain. */
  readonly #first: readonly number[]
  /** By institution, its last entry; of each entry table, row, and the entry before. */
  readonly #last: number[] = []
  readonly #entries = { table: [] as number[], row: [] as number[], before: [] as number[] }

  /** `byDomain`: the tables of each domain asked for. */
  constructor(byDomain: readonly (readonly EvidenceTable[])[]) {
    this.#tables = byDomain.flat()
    this.#first = byDomain.map((_, i) => byDomain.slice(0, i).reduce((sum, { length }) => sum + length, 0))
    const codes = new Map<readonly EntityId[], (node: number) => number>()
    const { table, row, before } = this.#entries
    for (const [t, { paths, rows }] of this.#tables.entries()) {
      const codeOf = codes.get(paths.ids) ?? this.institutions.on(paths.ids)
      codes.set(paths.ids, codeOf)
      for (let i = 0; i < rows.length; i++) {
        const code = codeOf(paths.start(rows[i]!))
        before.push(this.#last[code] ?? -1)
        row.push(rows[i]!)
        this.#last[code] = table.push(t) - 1
      }
    }
  }

  /** What the evidence of an institution weighs in each domain. */
  weights(institution: number): number[][] {
    const found: number[][] = this.#first.map(() => [])
    let domain = found.length - 1
    this.#each(institution, (t, row) => {
      while (t < this.#first[domain]!) domain--
      const { weight, paths } = this.#tables[t]!
      found[domain]!.push(weight * paths.weight(row))
    })
    return found
  }

  evidence(institution: number): PartnerEvidence[] {
    const found: PartnerEvidence[] = []
    this.#each(institution, (t, row) => {
      const { domain, kind, weight, paths } = this.#tables[t]!
      const path = paths.path(row)
      found.push({ domain, kind, weight: weight * path.weight, path })
    })
    return found.reverse()
  }

  /** The last first. */
  #each(institution: number, take: (table: number, row: number) => void): void {
    const { table, row, before } = this.#entries
    for (let entry = this.#last[institution] ?? -1; entry >= 0; entry = before[entry]!) take(table[entry]!, row[entry]!)
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

/** `found`: what the evidence in each of the domains weighs. */
function scoreOf(
  id: EntityId,
  found: readonly (readonly number[])[],
  { textScores }: PartnerQuestion
): { score: number; parts: Partner['parts']; covered: readonly number[] } {
  const covered = found.map(noisyOr)
  const any = found.some(({ length }) => length > 0)
  const domains = any ? geometricMean(covered.map((share) => Math.max(share, UNCOVERED))) : 0
  const text = textScores ? (textScores.get(id) ?? 0) : null
  const blended = !found.length ? (text ?? 0) : text === null ? domains : (1 - TEXT_SHARE) * domains + TEXT_SHARE * text
  const parts = { domains: found.length ? domains : null, text }
  return { score: Math.round(blended * 1e9) / 1e9, parts, covered }
}

function geometricMean(values: readonly number[]): number {
  return values.length ? Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length) : 0
}
