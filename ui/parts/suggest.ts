import { ask, operation } from '../graphql.js'

/** A thing of the graph whose name or alias continues what was typed. */
export interface Suggestion {
  id: string
  kind: string
  name: string
  /** The name or alias that matched. */
  matched: string
}

const suggestQuery = operation<
  { suggest: Suggestion[] },
  { prefix: string; kinds: readonly string[] | null; first: number }
>(
  `query Suggest($prefix: String!, $kinds: [Kind!], $first: Int!, $scope: Scope) {
    suggest(prefix: $prefix, kinds: $kinds, first: $first, scope: $scope) { id kind name matched }
  }`
)

/** Names that continue a prefix, best first; none for an empty prefix. */
export async function suggest(
  prefix: string,
  options: { kinds?: readonly string[] | undefined; first?: number; signal?: AbortSignal }
): Promise<Suggestion[]> {
  const { kinds, first = 8, signal } = options
  if (!prefix.trim()) return []
  return (await ask(suggestQuery, { prefix: prefix.trim(), kinds: kinds ?? null, first }, signal)).suggest
}
