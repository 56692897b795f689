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
}

export function questionOf(query: URLSearchParams): PartnerQuestion {
  const after = query.get('after')
  return {
    domains: query.getAll('domain'),
    need: query.get('need') ?? '',
    states: query.getAll('state'),
    types: query.getAll('type'),
    asker: query.get('for'),
    after,
    from: after ? Number(query.get('from')) || 1 : 1
  }
}

export function partnersAddress(question: PartnerQuestion): string {
  const { domains, need, states, types, asker, after, from } = question
  const page = { after, from: after ? String(from) : null }
  return addressOf('/partners', { domain: domains, need, state: states, type: types, for: asker, ...page })
}

/** The changed question, from its first answer. */
export function changed(question: PartnerQuestion, change: Partial<PartnerQuestion>): PartnerQuestion {
  return { ...question, ...change, after: null, from: 1 }
}

/** There is something to look for. */
export function isAsked({ domains, need }: PartnerQuestion): boolean {
  return domains.length > 0 || need.trim() !== ''
}
