import { addressOf } from '../../router.js'

/** Who is looked for: all of it stands in the address. */
export interface PartnerQuestion {
  /** Ids of fields of work. */
  domains: string[]
  /** A need in words. */
  need: string
  states: string[]
  types: string[]
  /** The institution that asks. */
  asker: string | null
  after: string | null
  /** Rank of the first partner shown, counted from 1. */
  from: number
  /** Ids of the institutions set side by side, at most `MOST_COMPARED`. */
  compared: string[]
  view: PartnerView
}

/** The ranked list, the chosen ones side by side, or a page about them to print. */
export type PartnerView = 'list' | 'compare' | 'brief'

/** More columns than this cannot be taken in. */
export const MOST_COMPARED = 4

const VIEWS: readonly PartnerView[] = ['list', 'compare', 'brief']

export function questionOf(query: URLSearchParams): PartnerQuestion {
  const after = query.get('after')
  return {
    domains: query.getAll('domain'),
    need: query.get('need') ?? '',
    states: query.getAll('state'),
    types: query.getAll('type'),
    asker: query.get('for'),
    after,
    from: after ? Number(query.get('from')) || 1 : 1,
    compared: [...new Set(query.getAll('compare'))].slice(0, MOST_COMPARED),
    view: VIEWS.find((view) => view === query.get('view')) ?? 'list'
  }
}

/** The question that the list answers, whatever is compared in it; null where nothing or no list is asked for. */
export function listOf(query: URLSearchParams): PartnerQuestion | null {
  const question = questionOf(query)
  return isAsked(question) && question.view === 'list' ? { ...question, compared: [] } : null
}

export function partnersAddress(question: PartnerQuestion): string {
  const { domains, need, states, types, asker, after, from, compared } = question
  const page = { after, from: after ? String(from) : null }
  const shown = { compare: compared, view: question.view === 'list' ? null : question.view }
  return addressOf('/partners', { domain: domains, need, state: states, type: types, for: asker, ...page, ...shown })
}

/** The changed question, from its first answer, as a list. */
export function changed(question: PartnerQuestion, change: Partial<PartnerQuestion>): PartnerQuestion {
  return { ...question, ...change, after: null, from: 1, view: 'list' }
}

/** There is something to look for. */
export function isAsked({ domains, need }: PartnerQuestion): boolean {
  return domains.length > 0 || need.trim() !== ''
}
