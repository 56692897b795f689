import type { Claim, Entity, Scope } from '../../claims.js'
import type { EntityFilter } from '../../filters.js'
import type { ExplainedPath } from '../evidence.js'
import type { SearchDocument } from '../../search/search-index.js'
import type { AskSource, AskTasks } from './ask-source.js'
import type { StructuredQuery } from './structured-query.js'

/** One line of an answer: what it says in words, and the thing, path, cell or number behind it. */
export interface AnswerResult {
  readonly sentence: string
  readonly entity?: Entity
  readonly path?: ExplainedPath
  /** What the line rests on, best first. */
  readonly claims?: readonly Claim[]
  readonly cell?: {
    readonly row: string
    readonly column: string
    readonly count: number
    readonly expected: number | null
  }
  readonly number?: number
  readonly score?: number
}

export interface AnswerBody {
  readonly results: readonly AnswerResult[]
  /** All there are, of which `results` are the first. */
  readonly totalCount: number
  /** Why there is nothing, or what the answer leaves open; null where there is nothing to say. */
  readonly because: string | null
}

export interface AnswerCall {
  readonly source: AskSource
  readonly tasks: AskTasks
  readonly query: StructuredQuery
  readonly scope: Scope | undefined
}

/** Results shown where the question gives no number. */
export const STANDARD_LIMIT = 10

export const nothing = (because: string): AnswerBody => ({ results: [], totalCount: 0, because })

/** The filter that the slots of a query are. */
export function filterOf({
  states,
  cities,
  clusters,
  domains,
  types,
  readiness,
  years
}: StructuredQuery): EntityFilter {
  return {
    states: cities.length ? cities : states,
    clusters,
    domains,
    types,
    readiness,
    ...(typeof years?.from === 'number' && { yearFrom: years.from }),
    ...(typeof years?.to === 'number' && { yearTo: years.to })
  }
}

/** Whether a place is of a level that was asked for; a union territory counts as a state. */
export function ofLevels({ kind, facets }: SearchDocument, { levels }: StructuredQuery): boolean {
  const wanted = levels.flatMap((level) => (level === 'state' ? ['state', 'union-territory'] : [level]))
  return kind !== 'Place' || !wanted.length || wanted.includes(facets['level']?.[0] ?? '')
}

export function nameOf(entity: Entity): string {
  return String(entity.fields['name'] ?? entity.id)
}
