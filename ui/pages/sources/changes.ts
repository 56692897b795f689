import { ask, operation } from '../../graphql.js'
import type { Scope } from '../../scope.js'

interface Counts {
  entities: number
  relations: number
  claims: number
  counts: { kind: string; count: number }[]
}

/** A figure of the graph with all sources and without some. */
export interface Change {
  /** A kind as the API names it, or `entities`, `relations`, `claims`. */
  what: string
  all: number
  without: number
}

const TOTALS = ['claims', 'entities', 'relations'] as const

const changesQuery = operation<{ all: Counts; without: Counts }, { scope: Scope }>(`query Changes($scope: Scope) {
  all: meta { entities relations claims counts { kind count } }
  without: meta(scope: $scope) { entities relations claims counts { kind count } }
}`)

/** What differs once some documents are left out; the totals come first, equal figures of kinds are left out. */
export async function loadChanges(scope: Scope, signal: AbortSignal): Promise<Change[]> {
  const { all, without } = await ask(changesQuery, { scope }, signal)
  const kept = new Map(without.counts.map(({ kind, count }) => [kind, count]))
  const kinds = all.counts.map(({ kind, count }) => ({ what: kind, all: count, without: kept.get(kind) ?? 0 }))
  return [
    ...TOTALS.map((what) => ({ what, all: all[what], without: without[what] })),
    ...kinds.filter((change) => change.all !== change.without)
  ]
}
