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
  /** Things as near as the farthest shown that the limit left out. */
  leftOut: number
}

interface NetworkAnswer {
  neighbourhood: {
    leftOut: number
    nodes: { degree: number; distance: number; node: { id: string; name: string; kind: string } }[]
    edges: { type: string; fromId: string; toId: string }[]
  }
}

const networkQuery = operation<NetworkAnswer, Omit<Surroundings, 'relations'> & { relations: string[] | null }>(
  `query Network($id: ID!, $depth: Int!, $limit: Int!, $relations: [RelationType!], $scope: Scope) {
    neighbourhood(id: $id, depth: $depth, limit: $limit, relations: $relations, scope: $scope) {
      leftOut
      nodes { degree distance node { id name kind } }
      edges { type fromId toId }
    }
  }`
)

export async function loadNetwork({ relations, ...question }: Surroundings, signal: AbortSignal): Promise<Network> {
  const variables = { ...question, relations: relations.length ? relations : null }
  const [{ neighbourhood }, ontology] = await Promise.all([ask(networkQuery, variables, signal), loadOntology()])
  const { leftOut, nodes, edges } = neighbourhood
  const words = new Map(
    ontology.relations.map(({ name, label, inverse }) => [
      name,
      { label: relationLabel(name, 'label', label), inverse: relationLabel(name, 'inverse', inverse) }
    ])
  )
  return {
    leftOut,
    nodes: nodes.map(({ node, degree, distance }) => ({ ...node, degree, distance })),
    edges: edges.map(({ type, fromId, toId }) => ({ type, from: fromId, to: toId, ...words.get(type)! }))
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
