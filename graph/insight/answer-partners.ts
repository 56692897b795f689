import type { Entity, EntityId, Scope } from '../claims.js'
import { InvalidError } from '../errors.js'
import { passes, type EntityFilter } from '../filters.js'
import type { SearchFilter, SearchResult } from '../search/search-index.js'
import { evidenceOfWeights, type EvidenceWeight } from './evidence-weights.js'
import { explainPaths, type ExplainedPath } from './evidence.js'
import { fieldsLeftOut } from './fields-left-out.js'
import { partnerEvidence } from './partner-evidence.js'
import {
  byRank,
  introductions,
  rankPartners,
  type Partner,
  type PartnerQuestion,
  type RankedPartner
} from './partners.js'
import type { Fits, Parts } from './parts.js'
import { partnerText, type PartnerText } from './partner-text.js'
import { rankedPage } from './ranked-page.js'
import { goneAmong } from './standing.js'
import { explainWords, type ExplainedWords } from './words-match.js'

/** Who is looked for: fields of work (ids, slugs or names), a text, or both. */
export interface PartnerRequest {
  readonly domains?: readonly string[]
  readonly text?: string
  readonly where?: EntityFilter
  /** The institution that asks: it is left out, and who could introduce it is told. */
  readonly for?: string
  /** What counts as evidence and how much, in place of `PARTNER_EVIDENCE`. */
  readonly weights?: readonly EvidenceWeight[]
  readonly first?: number
  readonly after?: string
}

export interface PartnerResult extends Omit<Partner, 'evidence'> {
  readonly cursor: string
  readonly entity: Entity
  readonly evidence: readonly {
    readonly kind: string
    readonly domain: EntityId
    readonly weight: number
    readonly path: ExplainedPath
  }[]
  /** What matches the text, the greatest share first; empty where none was given. */
  readonly textMatches: readonly ExplainedWords[]
  readonly introducers: readonly { readonly entity: Entity; readonly path: ExplainedPath }[]
  /** What the sources do not show, in words. */
  readonly missing: readonly string[]
}

export interface PartnerAnswer {
  readonly totalCount: number
  readonly hasNext: boolean
  /** The fields the answer rests on: those asked for, or those the text names. */
  readonly domains: readonly Entity[]
  /** Why there is nobody, and what the scope hides of the fields asked about; in words. */
  readonly notes: readonly string[]
  readonly items: readonly PartnerResult[]
}

const EVIDENCE_SHOWN = 5
const TEXT_CANDIDATES = 200

/** @throws InvalidError without domains and text, NotFoundError for an unknown domain or institution. */
export async function answerPartners(
  parts: Parts,
  request: PartnerRequest,
  fits: Fits,
  scope?: Scope
): Promise<PartnerAnswer> {
  const text = request.text?.trim() ?? ''
  if (!text && !request.domains?.length)
    throw new InvalidError('partners: give domains, a text, or both', { path: 'domains' })
  const ends = { from: PARTNER_KIND, to: parts.ontology.facets['domain']!.kind }
  const kinds = request.weights?.length ? evidenceOfWeights(parts.ontology, request.weights, ends) : null
  const found = text ? await parts.graph.search({ text, kinds: [PARTNER_KIND], first: TEXT_CANDIDATES }, scope) : null
  const domains = await wantedDomains(parts, request, found, scope)
  const asker = request.for
    ? await parts.graph.entity(request.for, { kinds: [PARTNER_KIND], ...(scope && { scope }) })
    : null
  const places = request.where?.states?.length ? [] : namedPlaces(parts, found)
  const narrowed = Object.keys(request.where ?? {}).length > 0 || places.length > 0
  const admits = (ids: readonly EntityId[]) => {
    const gone = goneAmong(parts.documents, ids)
    return (institution: number) => {
      if (gone[institution] || (asker && ids[institution] === asker.id)) return false
      const document = narrowed ? parts.documents.get(ids[institution]!) : null
      return document === null || (document !== undefined && fits(document) && passes(document, places))
    }
  }
  const words = found && (await partnerText(parts, text, found, scope))
  const { found: partners, describe } = await rankPartners(
    {
      domains: domains.map((d) => d.id),
      textScores: words && words.scores,
      admits
    },
    partnerEvidence(
      parts.ontology,
      parts.store,
      { ...(narrowed && { institutions: admitted(parts, admits) }), ...(kinds && { kinds }) },
      scope
    )
  )
  const { page, hasNext } = rankedPage(partners, request, { byRank, cursorOf })
  return {
    totalCount: partners.length,
    hasNext,
    domains,
    notes: [...whyNone(partners.length, domains, narrowed), ...(await fieldsLeftOut(parts, domains, scope))],
    items: await explained(parts, page.map(describe), { domains, asker, words }, scope)
  }
}

function whyNone(found: number, domains: readonly Entity[], narrowed: boolean): string[] {
  if (found) return []
  const names = domains.map(({ fields }) => String(fields['name'])).join(' or ')
  const who = narrowed ? 'no institution that fits the filters' : 'no institution'
  return [names ? `Our sources tie ${who} to ${names}` : `Our sources hold ${who} that the words describe`]
}

/** Partners are institutions; the patterns of evidence start at this kind. */
export const PARTNER_KIND = 'Institution'

/** Filters come before the best are chosen: of all institutions these may be none that the filters let through. */
function admitted({ documents }: Parts, admits: PartnerQuestion['admits']): EntityId[] {
  const ids = [...documents.values()].filter(({ kind }) => kind === PARTNER_KIND).map(({ id }) => id)
  const isAdmitted = admits(ids)
  return ids.filter((_, i) => isAdmitted(i))
}

/** The domains asked for, or those the text names. */
export async function wantedDomains(
  parts: Parts,
  request: { readonly domains?: readonly string[] },
  found: SearchResult | null,
  scope?: Scope
): Promise<Entity[]> {
  const kinds = [parts.ontology.facets['domain']!.kind]
  if (request.domains?.length) {
    const named = await Promise.all(
      request.domains.map((text) => parts.graph.entity(text, { kinds, ...(scope && { scope }) }))
    )
    return [...new Map(named.map((entity) => [entity.id, entity])).values()]
  }
  const ids = [...new Set((found?.concepts ?? []).filter((c) => kinds.includes(c.kind)).map((c) => c.id))]
  return (await parts.store.get(ids, scope)).filter((entity) => entity !== null)
}

/** Places that the text names narrow the answer as a filter would. */
function namedPlaces(parts: Parts, found: SearchResult | null): SearchFilter[] {
  const kind = parts.ontology.facets['state']!.kind
  const ids = (found?.concepts ?? []).filter((c) => c.kind === kind).map((c) => c.id)
  return ids.length ? [{ facet: 'state.any', anyOf: ids }] : []
}

/** What the partners are told with regard to. */
interface Asked {
  readonly domains: readonly Entity[]
  readonly asker: Entity | null
  readonly words: PartnerText | null
}

async function explained(
  parts: Parts,
  page: readonly Partner[],
  { domains, asker, words }: Asked,
  scope?: Scope
): Promise<PartnerResult[]> {
  const ids = page.map(({ id }) => id)
  const entities = await parts.store.get(ids, scope)
  const bridges = asker ? await introductions(parts.ontology, parts.store, asker.id, ids, scope) : []
  const matching = words ? await explainWords(parts, ids, words, scope) : []
  const introducing = page.map(({ id }) => bridges.filter((path) => path.nodes.at(-1) === id).slice(0, 3))
  const shown = page.map(({ evidence }) => evidence.slice(0, EVIDENCE_SHOWN))
  const paths = [...shown.flatMap((evidence) => evidence.map(({ path }) => path)), ...introducing.flat()]
  const explained = await explainPaths(parts.ontology, parts.store, paths, scope)
  const ties = shown.map((evidence) => explained.splice(0, evidence.length))
  return page.map((partner, i) => ({
    ...partner,
    cursor: cursorOf(partner),
    entity: entities[i]!,
    evidence: shown[i]!.map(({ kind, domain, weight }, e) => ({ kind, domain, weight, path: ties[i]![e]! })),
    textMatches: matching[i] ?? [],
    introducers: explained.splice(0, introducing[i]!.length).map((path) => ({ entity: path.nodes[1]!, path })),
    missing: missingFrom(partner, domains)
  }))
}

/** Having a hand in a project or technology of the field. */
const TAKES_PART: ReadonlySet<string> = new Set(['PARTICIPATES_IN', 'DEVELOPED_BY'])

/** Absence is absence from the sources, and says so. */
function missingFrom(partner: Partner, domains: readonly Entity[]): string[] {
  return domains.flatMap((domain) => {
    const name = String(domain.fields['name'])
    const evidence = partner.evidence.filter((e) => e.domain === domain.id)
    if (!evidence.length) return [`Nothing in our sources on ${name}`]
    const direct = evidence.some(({ path }) => path.relations.some(({ type }) => TAKES_PART.has(type)))
    return direct ? [] : [`No recorded project or technology in ${name}`]
  })
}

function cursorOf(partner: Pick<RankedPartner, 'id' | 'score'>): string {
  return Buffer.from(`${partner.score}\u0000${partner.id}`).toString('base64url')
}
