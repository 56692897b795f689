import { ask, operation } from '../../../graphql.js'
import { loadOntology, relationLabel } from '../../../ontology.js'
import type { Surroundings } from './question.js'

export interface NetworkNode {
  id: string
  name: string
  kind: string
  /** Relations it has in all, also those not shown. */
  degree: number
  /** Hops from the middle. */
  distance: number
}

export interface NetworkEdge {
  from: string
  to: string
  type: string
  /** How it reads from `from` to `to`, and the other way round. */
  label: string
  inverse: string
}

export interface Network {
  nodes: NetworkNode[]
  edges: NetworkEdge[]
  truncated: boolean
}

interface NetworkAnswer {
  neighbourhood: {
    truncated: boolean
    nodes: { degree: number; distance: number; node: { id: string; name: string; kind: string } }[]
    edges: { type: string; label: string; from: { id: string }; to: { id: string } }[]
  }
}

const networkQuery = operation<NetworkAnswer, Omit<Surroundings, 'relations'> & { relations: string[] | null }>(
  `query Network($id: ID!, $depth: Int!, $limit: Int!, $relations: [RelationType!], $scope: Scope) {
    neighbourhood(id: $id, depth: $depth, limit: $limit, relations: $relations, scope: $scope) {
      truncated
      nodes { degree distance node { id name kind } }
      edges { type label from { id } to { id } }
    }
  }`
)

export async function loadNetwork({ relations, ...question }: Surroundings, signal: AbortSignal): Promise<Network> {
  const variables = { ...question, relations: relations.length ? relations : null }
  const [{ neighbourhood }, ontology] = await Promise.all([ask(networkQuery, variables, signal), loadOntology()])
  const { truncated, nodes, edges } = neighbourhood
  const inverse = new Map(ontology.relations.map(({ name, inverse }) => [name, inverse]))
  return {
    truncated,
    nodes: nodes.map(({ node, degree, distance }) => ({ ...node, degree, distance })),
    edges: edges.map(({ type, label, from, to }) => ({
      type,
      from: from.id,
      to: to.id,
      label: relationLabel(type, 'label', label),
      inverse: relationLabel(type, 'inverse', inverse.get(type) ?? label)
    }))
  }
}

export interface Central {
  value: number
  node: { id: string; name: string; kind: string }
}

const centralQuery = operation<{ centrality: Central[] }>(`query Central($scope: Scope) {
  centrality(measure: DEGREE, first: 20, scope: $scope) { value node { id name kind } }
}`)

/** What is tied to most others: places to start from. */
export async function loadCentral(_: true, signal: AbortSignal): Promise<Central[]> {
  return (await ask(centralQuery, {}, signal)).centrality
}

/** A group of the whole graph whose things are tied to each other more than to the rest. */
export interface Community {
  /** After what is best tied within it. */
  name: string
  members: string[]
}

const communitiesQuery = operation<{
  communities: { communities: { members: { id: string }[]; best: { name: string }[] }[] }
}>(`query Communities($scope: Scope) {
  communities(scope: $scope) {
    communities(first: 20) { members(first: 500) { id } best: members(first: 1) { name } }
  }
}`)

/** The largest groups of the whole graph, largest first. */
export async function loadCommunities(_: true, signal: AbortSignal): Promise<Community[]> {
  const { communities } = await ask(communitiesQuery, {}, signal)
  return communities.communities.map(({ members, best }) => ({
    name: best[0]?.name ?? '',
    members: members.map(({ id }) => id)
  }))
}
