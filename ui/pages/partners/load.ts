import { ask, operation } from '../../graphql.js'
import { loadOntology, type Ontology } from '../../ontology.js'
import { namesOf } from '../../parts/names.js'
import type { PartnerQuestion } from './question.js'

/** Partners are of this kind; the page is about them. */
export const PARTNER_KIND = 'INSTITUTION'

const PAGE_SIZE = 10

interface Named {
  id: string
  name: string
}

/** The words a hop rests on. */
export interface Testimony {
  id: string
  quote: string | null
  note: string | null
  date: string | null
  source: Named & { type: string | null; address: string | null }
}

interface PathAnswer {
  nodes: Named[]
  relations: { type: string; label: string; from: { id: string }; claims: Testimony[] }[]
}

/** One hop of a path as it is read: the words lead from the thing before to `to`. */
export interface Step {
  words: string
  to: Named
  claims: Testimony[]
}

/** A reason, as a path from the partner to the field of work. */
export interface Reason {
  start: Named
  steps: Step[]
}

interface PartnerEdge {
  score: number
  node: Named & { kind: string; summary: string | null }
  parts: { name: string; value: number }[]
  coverage: { domain: Named; score: number }[]
  evidence: { path: PathAnswer }[]
  introducers: { entity: Named; path: PathAnswer }[]
  missing: string[]
}

export interface Partner extends Omit<PartnerEdge, 'evidence' | 'introducers'> {
  /** Strongest first. */
  reasons: Reason[]
  introducers: { entity: Named; reason: Reason }[]
}

interface PartnersAnswer {
  partners: {
    totalCount: number
    domains: Named[]
    edges: PartnerEdge[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export interface PartnersPage {
  totalCount: number
  /** The fields of work that the answer rests on. */
  domains: Named[]
  partners: Partner[]
  /** The question for those after these, null on the last page. */
  next: PartnerQuestion | null
}

const PATH = `path {
  nodes { id name }
  relations { type label from { id } claims { id quote note date source { id name type address } } }
}`

const partnersQuery = operation<PartnersAnswer, Record<string, unknown>>(`query Partners(
  $domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $first: Int!, $after: String
) {
  partners(domains: $domains, text: $text, where: $where, for: $for, first: $first, after: $after) {
    totalCount
    domains { id name }
    edges {
      score
      node { id kind name summary }
      parts { name value }
      coverage { domain { id name } score }
      evidence { ${PATH} }
      introducers { entity { id name } ${PATH} }
      missing
    }
    pageInfo { hasNextPage endCursor }
  }
}`)

export async function loadPartners(question: PartnerQuestion, signal: AbortSignal): Promise<PartnersPage> {
  const { domains, need, states, types, asker, after } = question
  const variables = {
    domains: domains.length ? domains : null,
    text: need.trim() || null,
    where: { ...(states.length && { states }), ...(types.length && { types }) },
    for: asker,
    first: PAGE_SIZE,
    after
  }
  const [{ partners }, ontology] = await Promise.all([ask(partnersQuery, variables, signal), loadOntology()])
  const { hasNextPage, endCursor } = partners.pageInfo
  return {
    totalCount: partners.totalCount,
    domains: partners.domains,
    partners: partners.edges.map((edge) => readEdge(ontology, edge)),
    next: hasNextPage ? { ...question, after: endCursor, from: question.from + partners.edges.length } : null
  }
}

function readEdge(ontology: Ontology, { evidence, introducers, ...edge }: PartnerEdge): Partner {
  return {
    ...edge,
    reasons: evidence.map(({ path }) => readPath(ontology, path)),
    introducers: firstOfEach(introducers).map(({ entity, path }) => ({ entity, reason: readPath(ontology, path) }))
  }
}

/** One may know both sides in several ways; the strongest, which comes first, is enough to ask for an introduction. */
function firstOfEach<Item extends { entity: Named }>(items: readonly Item[]): Item[] {
  return items.filter(({ entity }, index) => items.findIndex((other) => other.entity.id === entity.id) === index)
}

/** Relations have one label in the direction of their declaration; against it they read by the inverse. */
function readPath(ontology: Ontology, { nodes, relations }: PathAnswer): Reason {
  const inverse = new Map(ontology.relations.map(({ name, inverse }) => [name, inverse]))
  const steps = relations.map(({ type, label, from, claims }, index) => ({
    words: from.id === nodes[index]!.id ? label : (inverse.get(type) ?? label),
    to: nodes[index + 1]!,
    claims
  }))
  return { start: nodes[0]!, steps }
}

export interface PartnerChoices {
  /** Types of institution that the ontology declares. */
  types: string[]
  /** Kinds suggested for a facet of the ontology, as the API names them. */
  kindsOf: Record<string, string[]>
}

/** What the form offers. */
export async function loadChoices(): Promise<PartnerChoices> {
  const { kinds, facets } = await loadOntology()
  const partner = kinds.find(({ name }) => name === PARTNER_KIND)
  return {
    types: partner?.fields.find(({ name }) => name === 'type')?.values ?? [],
    kindsOf: Object.fromEntries(facets.map(({ name, kind }) => [name, [kind]]))
  }
}

/** Names for the ids chosen in the address. */
export function loadNames(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  return namesOf(ids, signal).then((names) => new Map(names))
}
