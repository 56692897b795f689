import { ask, operation } from '../graphql.js'
import { language } from '../language.js'

const nameQuery = operation<{ entity: { id: string; name: string } | null }, { id: string }>(
  `query Name($id: ID!) { entity(id: $id) { id name } }`
)

const knownIn = new Map<string, Map<string, string>>()

/** Names of entities by id. Ids that name nothing, and values that are no ids, are absent. */
export async function namesOf(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const spoken = language()
  const known = knownIn.get(spoken) ?? new Map<string, string>()
  knownIn.set(spoken, known)
  const unknown = [...new Set(ids)].filter((id) => id.includes(':') && !known.has(id))
  await Promise.all(unknown.map((id) => learn(id, known, signal)))
  return known
}

/** The same as an answer to a question of its own. */
export async function loadNames(ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  return new Map(await namesOf(ids, signal))
}

async function learn(id: string, known: Map<string, string>, signal: AbortSignal): Promise<void> {
  // A name that cannot be had is no reason to withhold the answer it would have adorned.
  const found = await ask(nameQuery, { id }, signal).catch(() => null)
  if (found?.entity) known.set(id, found.entity.name)
}
