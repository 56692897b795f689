import { ask, operation } from '../../graphql.js'
import { language } from '../../language.js'

interface StatesAnswer {
  entity: {
    related: { edges: { node: { id: string; name: string; aliases: { text: string; language: string | null }[] } }[] }
  } | null
}

const statesQuery = operation<StatesAnswer, { country: string }>(`query States($country: ID!) {
  entity(id: $country) {
    related(relation: PART_OF, direction: IN, first: 100) { edges { node { id name aliases { text language } } } }
  }
}`)

/** The states and union territories by id, by name in the language of the reader. */
export async function loadStates(spoken: string, signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const { entity } = await ask(statesQuery, { country: 'place:in' }, signal)
  const named = (entity?.related.edges ?? []).map(({ node: { id, name, aliases } }) => {
    const own = aliases.find((alias) => alias.language === spoken)
    return [id, own?.text ?? name] as const
  })
  return new Map(named.sort(([, a], [, b]) => a.localeCompare(b, language())))
}
