import { ask, operation } from '../../graphql.js'
import { loadOntology, type Ontology } from '../../ontology.js'
import { PATH, readPath, type PathAnswer, type Reason } from '../../parts/path/read-path.js'
import type { PartnerQuestion } from './question.js'

/** Partners are of this kind; the page is about them. */
export const PARTNER_KIND = 'INSTITUTION'

const PAGE_SIZE = 10

interface Named {
  id: string
  name: string
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

const partnersQuery = operation<PartnersAnswer, Record<string, unknown>>(`query Partners(
  $domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $first: Int!, $after: String, $scope: Scope
) {
  partners(
    domains: $domains, text: $text, where: $where, for: $for, first: $first, after: $after, scope: $scope
  ) {
    totalCount
    domains { id name }
    edges {
      score
      node { id kind name summary }
      parts { name value }
      coverage { domain { id name } score }
      evidence { path { ${PATH} } }
      introducers { entity { id name } path { ${PATH} } }
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
