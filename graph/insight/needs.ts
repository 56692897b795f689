import { byCodeUnit, type Entity, type EntityId, type Scope } from '../claims.js'
import type { EntityFilter } from '../filters.js'
import { READINESS_WEIGHT } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import { EVERY } from '../store/graph-store.js'
import { answerPartners } from './answer-partners.js'
import { explainPaths, type ExplainedPath } from './evidence.js'
import { withNarrower } from './hierarchy.js'
import { textScores } from './partner-text.js'
import type { Fits, Parts } from './parts.js'
import { matchScores } from './replication.js'
import { likeness } from './words-match.js'

/** Which needs: all, or those that `asker` could meet. */
export interface NeedsRequest {
  readonly asker?: string
  readonly where?: EntityFilter
  /** The date by which needs expire. */
  readonly on: string
}

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
  /** What ties it to the fields of work of the need; none where words alone match. */
  readonly paths: readonly ExplainedPath[]
}

export interface NeedMatches extends Omit<NeedResult, 'score'> {
  readonly domains: readonly Entity[]
  readonly institutions: readonly NeedMatch[]
  readonly technologies: readonly NeedMatch[]
}

const NEED = 'Need'
const TECHNOLOGY = 'Technology'
const OF_NEED = 'Need >ADDRESSES Domain'
const OF_TECHNOLOGY = 'Technology >ADDRESSES Domain'
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
    institutions: partners.items.map(({ entity, score, evidence, textMatches }) => {
      // A path into a narrower field counts for every wider one that is asked for.
      const paths = [...new Map(evidence.map(({ path }) => [path.sentence, path])).values()]
      const reasons = [...paths, ...textMatches].map(({ sentence }) => sentence)
      return { entity, score, inPlace: inPlace(entity.id), reasons, paths }
    }),
    technologies: (await technologies(parts, ids, question, scope)).map((match) => ({
      ...match,
      inPlace: inPlace(match.entity.id)
    }))
  }
}

/** A technology whose readiness is not known could still meet a need, as one that is planned. */
const UNKNOWN_STAGE = 0.1

async function technologies(
  parts: Parts,
  domains: readonly EntityId[],
  { text, first }: { readonly text: string; readonly first: number },
  scope?: Scope
): Promise<Omit<NeedMatch, 'inPlace'>[]> {
  const { ontology, store } = parts
  const found = await parts.graph.search({ text, kinds: [TECHNOLOGY], first: TEXT_CANDIDATES }, scope)
  const scores = await matchScores(ontology, store, { domains, textScores: textScores(found) }, scope)
  const ids = [...scores.keys()].filter((id) => ontology.kindOfId(id) === TECHNOLOGY)
  const entities = (await store.get(ids, scope)).filter((entity) => entity !== null)
  const best = entities
    .map((entity) => ({ entity, score: scoreOf(entity, scores.get(entity.id)!) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byCodeUnit(a.entity.id, b.entity.id))
    .slice(0, first)
  const paths = await pathsTo(parts, best, domains, scope)
  const hits = new Map(found.hits.map((hit) => [hit.id, hit]))
  return best.map(({ entity, score }) => {
    const own = paths.filter(({ nodes }) => nodes[0]!.id === entity.id)
    const hit = hits.get(entity.id)
    const alike = hit ? [likeness(hit, String(entity.fields['name']))] : []
    const readiness = `match ${scores.get(entity.id)!.toFixed(2)} × readiness ${stageOf(entity)}`
    return { entity, score, reasons: [...own.map(({ sentence }) => sentence), ...alike, readiness], paths: own }
  })
}

function scoreOf(entity: Entity, match: number): number {
  return Math.round(match * (READINESS_WEIGHT[stageOf(entity)] || UNKNOWN_STAGE) * 1e9) / 1e9
}

function stageOf({ fields }: Entity): keyof typeof READINESS_WEIGHT {
  return (fields['readiness'] as keyof typeof READINESS_WEIGHT | undefined) ?? 'UNKNOWN'
}

/** What ties technologies to fields of work, narrower ones included, explained. */
async function pathsTo(
  { ontology, store }: Parts,
  matches: readonly { readonly entity: Entity }[],
  domains: readonly EntityId[],
  scope: Scope | undefined
): Promise<ExplainedPath[]> {
  const within = await Promise.all(domains.map((domain) => withNarrower(ontology, store, domain, scope)))
  const [from, to] = [matches.map(({ entity }) => entity.id), [...new Set(within.flat())]]
  if (!from.length || !to.length) return []
  const paths = await store.match({ pattern: parsePattern(ontology, OF_TECHNOLOGY), from, to, perPair: 1 }, scope)
  return explainPaths(ontology, store, [...paths], scope)
}
