import { ask, operation } from '../../graphql.js'
import { loadOntology, type Ontology } from '../../ontology.js'
import { PATH, readPath, type PathAnswer, type Reason } from '../../parts/path/read-path.js'
import type { PartnerQuestion } from './question.js'

/** Partners are of this kind; the page is about them. */
export const PARTNER_KIND = 'INSTITUTION'

const PAGE_SIZE = 10

/** As many as the API gives at once. */
const ALL = 500

interface Named {
  id: string
  name: string
}

interface PartnerEdge {
  score: number
  node: Named & { kind: string; summary: string | null; type: string | null; state: Named | null }
  parts: { name: string; value: number }[]
  coverage: { domain: Named; score: number }[]
  evidence: { path: PathAnswer }[]
  /** What matches the need in words, for people to check. */
  textMatches: { node: Named; highlights: { text: string; spans: number[][] }[] }[]
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
    graphVersion: number
    domains: Named[]
    edges: PartnerEdge[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export interface PartnersPage {
  totalCount: number
  /** That of the graph which answered, for citing. */
  graphVersion: number
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
    totalCount graphVersion
    domains { id name }
    edges {
      score
      node { id kind name summary ... on Institution { type state { id name } } }
      parts { name value }
      coverage { domain { id name } score }
      evidence { path { ${PATH} } }
      textMatches { node { id name } highlights { text spans } }
      introducers { entity { id name } path { ${PATH} } }
      missing
    }
    pageInfo { hasNextPage endCursor }
  }
}`)

const ranksQuery = operation<
  { partners: { edges: { cursor: string; node: { id: string } }[] } },
  Record<string, unknown>
>(`query Ranks($domains: [ID!], $text: String, $where: EntityFilter, $for: ID, $first: Int!, $scope: Scope) {
  partners(domains: $domains, text: $text, where: $where, for: $for, first: $first, scope: $scope) {
    edges { cursor node { id } }
  }
}`)

export async function loadPartners(question: PartnerQuestion, signal: AbortSignal): Promise<PartnersPage> {
  const variables = { ...wantedIn(question), first: PAGE_SIZE, after: question.after }
  const [{ partners }, ontology] = await Promise.all([ask(partnersQuery, variables, signal), loadOntology()])
  const { hasNextPage, endCursor } = partners.pageInfo
  return {
    totalCount: partners.totalCount,
    graphVersion: partners.graphVersion,
    domains: partners.domains,
    partners: partners.edges.map((edge) => readEdge(ontology, edge)),
    next: hasNextPage ? { ...question, after: endCursor, from: question.from + partners.edges.length } : null
  }
}

/** A partner with its rank among all that answer the question. */
export interface Ranked {
  partner: Partner
  rank: number
  /** That of the graph which ranked it. */
  graphVersion: number
}

/** The institutions that are set side by side, best first; those that do not answer the question are absent. */
export async function loadCompared(question: PartnerQuestion, signal: AbortSignal): Promise<Ranked[]> {
  const variables = wantedIn(question)
  const [{ partners }, ontology] = await Promise.all([
    ask(ranksQuery, { ...variables, first: ALL }, signal),
    loadOntology()
  ])
  const ranks = partners.edges.flatMap(({ node }, index) => (question.compared.includes(node.id) ? [index] : []))
  // An answer is one of the list that starts after the one before it.
  const answers = await Promise.all(
    ranks.map((index) =>
      ask(partnersQuery, { ...variables, first: 1, after: partners.edges[index - 1]?.cursor ?? null }, signal)
    )
  )
  return answers.flatMap((answer, index) =>
    answer.partners.edges.map((edge) => ({
      partner: readEdge(ontology, edge),
      rank: ranks[index]! + 1,
      graphVersion: answer.partners.graphVersion
    }))
  )
}

/** What the question asks the API, whichever part of the answer is wanted. */
function wantedIn({ domains, need, states, types, asker }: PartnerQuestion): Record<string, unknown> {
  return {
    domains: domains.length ? domains : null,
    text: need.trim() || null,
    where: { ...(states.length && { states }), ...(types.length && { types }) },
    for: asker
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

/** Types of institution that the ontology declares. */
export async function loadTypes(): Promise<string[]> {
  const { kinds } = await loadOntology()
  const partner = kinds.find(({ name }) => name === PARTNER_KIND)
  return partner?.fields.find(({ name }) => name === 'type')?.values ?? []
}
