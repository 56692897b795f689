import { ask, operation } from '../graphql.js'

const namesQuery = operation<{ nodes: ({ id: string; name: string } | null)[] }, { ids: string[] }>(
  `query Names($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } } }`
)

/** Names of entities by id; ids that name nothing, and values that are no ids, are absent. */
export async function namesOf(ids: readonly string[], signal: AbortSignal): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id.includes(':'))
  if (!wanted.length) return new Map()
  const { nodes } = await ask(namesQuery, { ids: wanted }, signal)
  return new Map(nodes.flatMap((node) => (node ? [[node.id, node.name] as const] : [])))
}
