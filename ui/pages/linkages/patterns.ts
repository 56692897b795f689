import { ask, operation } from '../../graphql.js'

/** A pattern that tables can be drawn through. */
export interface Pattern {
  name: string
  description: string
}

const patternsQuery = operation<{ patterns: Pattern[] }>('query Patterns { patterns { name description } }')

export async function loadPatterns(_: true, signal: AbortSignal): Promise<Pattern[]> {
  return (await ask(patternsQuery, {}, signal)).patterns
}

/** The pattern that an address names; without one, which clusters focus on which fields. */
export function patternOf(query: URLSearchParams): string {
  return query.get('via') ?? 'FOCUS'
}
