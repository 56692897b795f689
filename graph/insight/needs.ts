import { byCodeUnit, type Entity, type EntityId, type Scope } from '../claims.js'
import { READINESS_WEIGHT } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY } from '../store/graph-store.js'
import { answerPartners } from './answer-partners.js'
import { textScores } from './partner-text.js'
import type { Fits, Parts } from './parts.js'
import { matchScores } from './replication.js'

/** A stated requirement; with a score where it was asked for one institution or technology. */
export interface NeedResult {
  readonly need: Entity
  /** Share of the need's fields of work that the asker works in, in (0, 1]. */
  readonly score: number | null
  readonly expired: boolean
}

/** Something that could meet a need. */
export interface NeedMatch {
  readonly entity: Entity
  /** In (0, 1]. */
  readonly score: number
  /** Whether it is in a state where the need is. */
  readonly inPlace: boolean
  readonly reasons: readonly string[]
}

export interface NeedMatches extends Omit<NeedResult, 'score'> {
  readonly domains: readonly Entity[]
  readonly institutions: readonly NeedMatch[]
  readonly technologies: readonly NeedMatch[]
}

const NEED = 'Need'
const TECHNOLOGY = 'Technology'
const OF_NEED = 'Need >ADDRESSES Domain'
const TEXT_CANDIDATES = 200

/** Whether a need is no longer asked for on a date (EDTF; compared on the precision both have). */
export function hasExpired({ fields }: Entity, on: string): boolean {
  const expires = fields['expires']
  return typeof expires === 'string' && expires < on.slice(0, expires.length)
}

/** Needs, by name; those that `asker` could meet, best first, where one is given. Fields of work decide, sub-fields count. */
export async function listNeeds(
  { ontology, store, documents }: Parts,
  { asker, fits, on }: { asker: Entity | null; fits: Fits; on: string },
  scope?: Scope
): Promise<NeedResult[]> {
  const ids = [...documents.values()].filter((d) => d.kind === NEED && fits(d)).map(({ id }) => id)
  const needs = (await store.get(ids.sort(byCodeUnit), scope)).filter((need) => need !== null)
  const results = (score: (need: Entity) => number | null) =>
    needs.map((need) => ({ need, score: score(need), expired: hasExpired(need, on) }))
  const name = (need: Entity) => String(need.fields['name'])
  const byName = (a: NeedResult, b: NeedResult) =>
    byCodeUnit(name(a.need), name(b.need)) || byCodeUnit(a.need.id, b.need.id)
  if (!asker) return results(() => null).sort(byName)
  const asked = new Map<EntityId, EntityId[]>()
  const every = { perPair: 1, starts: EVERY }
  for (const { nodes } of await store.match({ pattern: parsePattern(ontology, OF_NEED), ...every }, scope))
    asked.set(nodes[0]!, [...(asked.get(nodes[0]!) ?? []), nodes[1]!])
  const works = new Set(documents.get(asker.id)?.facets['domain'])
  const covered = ({ id }: Entity) => {
    const domains = asked.get(id) ?? []
    return domains.length ? domains.filter((domain) => works.has(domain)).length / domains.length : 0
  }
  return results(covered)
    .filter(({ score }) => score! > 0)
    .sort((a, b) => b.score! - a.score! || byName(a, b))
}

/** Institutions (by job one) and technologies (match × readiness) that could meet a need. */
export async function matchNeed(
  parts: Parts,
  need: Entity,
  { first, on }: { first: number; on: string },
  scope?: Scope
): Promise<NeedMatches> {
  const { ontology, store } = parts
  const paths = await store.match({ pattern: parsePattern(ontology, OF_NEED), from: [need.id] }, scope)
  const ids = [...new Set(Array.from(paths, ({ nodes }) => nodes[1]!))]
  const text = ['requirement', 'summary', 'name'].map((field) => need.fields[field]).find((v) => typeof v === 'string')
  const states = parts.documents.get(need.id)?.facets['state'] ?? []
  const inPlace = (id: EntityId) => (parts.documents.get(id)?.facets['state'] ?? []).some((s) => states.includes(s))
  const question = { domains: ids, text: text as string, first }
  const partners = await answerPartners(parts, question, () => true, scope)
  return {
    need,
    expired: hasExpired(need, on),
    domains: (await store.get(ids, scope)).filter((domain) => domain !== null),
    institutions: partners.items.map(({ entity, score, evidence }) => ({
      entity,
      score,
      inPlace: inPlace(entity.id),
      reasons: evidence.map(({ path }) => path.sentence)
    })),
    technologies: (await technologies(parts, ids, question.text, scope))
      .slice(0, first)
      .map((match) => ({ ...match, inPlace: inPlace(match.entity.id) }))
  }
}

async function technologies(
  parts: Parts,
  domains: readonly EntityId[],
  text: string,
  scope?: Scope
): Promise<Omit<NeedMatch, 'inPlace'>[]> {
  const found = await parts.graph.search({ text, kinds: [TECHNOLOGY], first: TEXT_CANDIDATES }, scope)
  const question = { domains, textScores: textScores(found) }
  const scores = await matchScores(parts.ontology, parts.store, question, scope)
  const ids = [...scores.keys()].filter((id) => parts.ontology.kindOfId(id) === TECHNOLOGY)
  const entities = (await parts.store.get(ids, scope)).filter((entity) => entity !== null)
  return entities
    .map((entity) => {
      const stage = (entity.fields['readiness'] as keyof typeof READINESS_WEIGHT | undefined) ?? 'UNKNOWN'
      const score = Math.round(scores.get(entity.id)! * (READINESS_WEIGHT[stage] || 0.1) * 1e9) / 1e9
      return { entity, score, reasons: [`matches by ${scores.get(entity.id)!.toFixed(2)}, ${stage}`] }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.entity.id, b.entity.id))
}
