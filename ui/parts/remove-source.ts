import { ask, operation } from '../graphql.js'

const removeMutation = operation<{ removeSource: { removed: number } }, { id: string }>(
  `mutation RemoveSource($id: ID!) { removeSource(id: $id, everywhere: true) { removed } }`
)

/** Takes away every claim that cites the document. Resolves to how many those were. */
export async function removeSource(id: string): Promise<number> {
  return (await ask(removeMutation, { id })).removeSource.removed
}
