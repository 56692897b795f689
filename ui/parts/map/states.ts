import { ask, operation } from '../../graphql.js'
import { language } from '../../language.js'

interface StatesAnswer {
  entity: {
    related: { edges: { node: { id: string; name: string } }[] }
  } | null
}

const statesQuery = operation<StatesAnswer, { country: string }>(`query States($country: ID!) {
  entity(id: $country) {
    related(relation: PART_OF, direction: IN, first: 100) { edges { node { id name } } }
  }
}`)

/** The states and union territories by id, by name in the language of the reader. */
export async function loadStates(_: true, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const { entity } = await ask(statesQuery, { country: 'place:in' }, signal)
  const named = (entity?.related.edges ?? []).map(({ node: { id, name } }) => [id, name] as const)
  return new Map(named.sort(([, a], [, b]) => a.localeCompare(b, language())))
}
