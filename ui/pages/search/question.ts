import { addressOf } from '../../router.js'

/** Facets that can be filtered by, with the member of the API's EntityFilter that each one fills. */
export const FILTERS = {
  kind: 'kinds',
  state: 'states',
  cluster: 'clusters',
  domain: 'domains',
  type: 'types',
  readiness: 'readiness'
} as const

export type Facet = keyof typeof FILTERS

export const facetNames = Object.keys(FILTERS) as Facet[]

/** What is searched for: all of it stands in the address. */
export interface SearchQuestion {
  text: string
  filters: Partial<Record<Facet, string[]>>
  after: string | null
  /** Rank of the first result shown, counted from 1. */
  from: number
  view: SearchView
}

/** How the results are shown. */
export const VIEWS = ['list', 'map', 'table'] as const

export type SearchView = (typeof VIEWS)[number]

export function questionOf(query: URLSearchParams): SearchQuestion {
  const filters: SearchQuestion['filters'] = {}
  for (const facet of facetNames) {
    const values = [...new Set(query.getAll(facet))]
    if (values.length) filters[facet] = values
  }
  const from = Number(query.get('from'))
  const after = query.get('after')
  return {
    text: query.get('q') ?? '',
    filters,
    after,
    from: after && Number.isInteger(from) && from > 0 ? from : 1,
    view: VIEWS.find((view) => view === query.get('view')) ?? 'list'
  }
}

/** The same question however its results are shown, which changes nothing in what is asked. */
export function resultsOf(query: URLSearchParams): SearchQuestion {
  return { ...questionOf(query), view: 'list' }
}

export function searchAddress({ text, filters, after, from, view }: SearchQuestion): string {
  const shown = { view: view === 'list' ? null : view }
  return addressOf('/search', { q: text, ...filters, after, from: after ? String(from) : null, ...shown })
}

/** Where the server gives all results as CSV, without what some documents say. */
export function exportAddress({ text, filters }: SearchQuestion, leftOut: readonly string[] = []): string {
  return addressOf('/export/search.csv', { text, ...filters, excludeSource: leftOut })
}

/** Words that say nothing without what they lead to, or what stands before them. */
const LEADS = /(^|\s)(in|at|of|for|from|near|on)\s+$/i
const FOLLOWS = /^\s+(में|का|की|के|से|पर)(?=\s|$)/

/** The question without the words that something was understood from; null where nothing would be left to search for. */
export function withoutWords(question: SearchQuestion, words: string): SearchQuestion | null {
  const at = question.text.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0) return null
  const before = question.text.slice(0, at).replace(LEADS, '')
  const after = question.text.slice(at + words.length).replace(FOLLOWS, '')
  const text = `${before} ${after}`.replace(/\s+/g, ' ').trim()
  return text ? { ...question, text, after: null, from: 1 } : null
}

/** The question with a value of a facet added or, where it was there, taken away; from the first result. */
export function toggled(question: SearchQuestion, facet: Facet, value: string): SearchQuestion {
  const before = question.filters[facet] ?? []
  const values = before.includes(value) ? before.filter((other) => other !== value) : [...before, value]
  const filters = { ...question.filters, [facet]: values }
  if (!values.length) delete filters[facet]
  return { ...question, filters, after: null, from: 1 }
}
