import type { MapView } from '../../parts/map/drawing.js'
import { addressOf } from '../../router.js'

/** What is looked for, and how the map is drawn: all of it stands in the address. */
export interface ReplicateQuestion {
  /** Id of the reader's state. */
  target: string | null
  domains: string[]
  need: string
  /** Ids of the states it should come from; all others where there is none. */
  origins: string[]
  view: MapView
  after: string | null
  /** Rank of the first result shown, counted from 1. */
  from: number
}

export function questionOf(query: URLSearchParams): ReplicateQuestion {
  const after = query.get('after')
  return {
    target: query.get('state'),
    domains: query.getAll('domain'),
    need: query.get('need') ?? '',
    origins: query.getAll('origin'),
    view: query.get('view') === 'tiles' ? 'tiles' : 'map',
    after,
    from: after ? Number(query.get('from')) || 1 : 1
  }
}

/** What the server answers, however the map is drawn; null where no state is chosen. */
export function askedOf(query: URLSearchParams): (ReplicateQuestion & { target: string }) | null {
  const { target, ...question } = questionOf(query)
  return target ? { ...question, target, view: 'map' } : null
}

export function replicateAddress({ target, domains, need, origins, view, after, from }: ReplicateQuestion): string {
  const page = { after, from: after ? String(from) : null }
  const shown = { view: view === 'map' ? null : view }
  return addressOf('/replicate', { state: target, domain: domains, need, origin: origins, ...shown, ...page })
}

/** The changed question, from its first answer. */
export function changed(question: ReplicateQuestion, change: Partial<ReplicateQuestion>): ReplicateQuestion {
  return { ...question, ...change, after: null, from: 1 }
}
