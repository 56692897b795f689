import { ask, operation } from '../../graphql.js'
import { language } from '../../language.js'

export interface Branch {
  id: string
  name: string
  /** By name. */
  narrower: Branch[]
}

interface PartsAnswer {
  entities: {
    edges: { node: { id: string; name: string; related: { edges: { node: { id: string } }[] } } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const partsQuery = operation<PartsAnswer, { kind: string; after: string | null }>(`query Parts(
  $kind: Kind!, $after: String, $scope: Scope
) {
  entities(kind: $kind, first: 100, after: $after, scope: $scope) {
    edges { node { id name related(relation: PART_OF, direction: OUT, first: 1) { edges { node { id } } } } }
    pageInfo { hasNextPage endCursor }
  }
}`)

/** All things of a kind under what they are part of, by name. */
export async function loadTree(kind: string, signal: AbortSignal): Promise<Branch[]> {
  const parts: Part[] = []
  for (let after: string | null = null; ;) {
    const { entities }: PartsAnswer = await ask(partsQuery, { kind, after }, signal)
    for (const { node } of entities.edges)
      parts.push({ id: node.id, name: node.name, within: node.related.edges[0]?.node.id ?? null })
    after = entities.pageInfo.endCursor
    if (!entities.pageInfo.hasNextPage) return treeOf(parts, language())
  }
}

export interface Part {
  id: string
  name: string
  /** What it is part of; null for what stands by itself. */
  within: string | null
}

/** Parts whose whole is unknown stand by themselves; what is part of itself, by however many steps, is left out. */
export function treeOf(parts: readonly Part[], spoken: string): Branch[] {
  const branches = new Map(parts.map(({ id, name }) => [id, { id, name, narrower: [] as Branch[] }]))
  const roots: Branch[] = []
  const inOrder = [...parts].sort((a, b) => a.name.localeCompare(b.name, spoken))
  for (const { id, within } of inOrder) (branches.get(within ?? '')?.narrower ?? roots).push(branches.get(id)!)
  return roots
}
