import { ask, operation } from '../../graphql.js'
import { say } from '../../language.js'
import { valueLabel } from '../../ontology.js'
import { namesOf } from '../../parts/names.js'
import { facetNames, FILTERS, type Facet, type SearchQuestion } from './question.js'

export const PAGE_SIZE = 20

export interface Why {
  lexical: number
  semantic: number
  concept: number
  /** The named thing that gave most of the concept part. */
  named: { id: string; name: string } | null
}

export interface Hit {
  cursor: string
  score: number
  node: {
    id: string
    kind: string
    name: string
    summary: string | null
    relationCounts: { relation: string; direction: string; label: string; count: number }[]
  }
  highlights: { field: string; text: string; spans: number[][] }[]
  why: Why
}

/** Something of the graph that the text names. */
export interface Concept {
  id: string
  /** null for a word that names a kind of thing. */
  kind: string | null
  name: string
  text: string
}

export interface FacetCount {
  value: string
  label: string
  count: number
}

interface SearchAnswer {
  search: {
    totalCount: number
    exact: boolean
    facets: Record<Facet, FacetCount[]>
    interpreted: Concept[]
    edges: Hit[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

interface SearchVariables {
  text: string
  where: Record<string, readonly string[]>
  first: number
  after: string | null
}

/** A value that narrows the search, with its name. */
export interface Chosen {
  facet: Facet
  value: string
  label: string
}

export interface SearchPage {
  question: SearchQuestion
  totalCount: number
  exact: boolean
  facets: { name: Facet; values: FacetCount[] }[]
  chosen: Chosen[]
  interpreted: Concept[]
  hits: Hit[]
  /** The question for the results after these, null on the last page. */
  next: SearchQuestion | null
}

const searchQuery = operation<SearchAnswer, SearchVariables>(`query Search(
  $text: String!, $where: EntityFilter, $first: Int!, $after: String, $scope: Scope
) {
  search(text: $text, where: $where, first: $first, after: $after, scope: $scope) {
    totalCount
    exact
    facets { ${facetNames.map((name) => `${name} { value label count }`).join(' ')} }
    interpreted { id kind name text }
    edges {
      cursor
      score
      node { id kind name summary relationCounts { relation direction label count } }
      highlights { field text spans }
      why { lexical semantic concept named { id name } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`)

export async function loadSearch(question: SearchQuestion, signal: AbortSignal): Promise<SearchPage> {
  const { text, after } = question
  const { search } = await ask(searchQuery, { text, where: whereOf(question), first: PAGE_SIZE, after }, signal)
  const facets = facetNames.map((name) => ({ name, values: search.facets[name] }))
  const { hasNextPage, endCursor } = search.pageInfo
  return {
    question,
    totalCount: search.totalCount,
    exact: search.exact,
    facets,
    chosen: await chosenOf(question, facets, signal),
    interpreted: search.interpreted,
    hits: search.edges,
    next: hasNextPage ? { ...question, after: endCursor, from: question.from + search.edges.length } : null
  }
}

function whereOf({ filters }: SearchQuestion): Record<string, readonly string[]> {
  return Object.fromEntries(facetNames.flatMap((facet) => (filters[facet] ? [[FILTERS[facet], filters[facet]]] : [])))
}

/** The API names kinds in English only, and where none is counted not at all. */
const pluralOf = (kind: string) => say.kindPlurals[kind]

/** Names for the chosen values: from the counts where they are listed, else by asking. */
async function chosenOf(
  { filters }: SearchQuestion,
  facets: SearchPage['facets'],
  signal: AbortSignal
): Promise<Chosen[]> {
  const chosen = facets.flatMap(({ name, values }) =>
    (filters[name] ?? []).map((value) => ({
      facet: name,
      value,
      label: values.find((counted) => counted.value === value)?.label
    }))
  )
  const names = await namesOf(
    chosen.filter(({ label }) => !label).map(({ value }) => value),
    signal
  )
  return chosen.map(({ facet, value, label }) => ({
    facet,
    value,
    label: (facet === 'kind' && pluralOf(value)) || (label ?? names.get(value) ?? valueLabel(value))
  }))
}
