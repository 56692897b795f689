import { ask, operation } from '../../../graphql.js'
import { addressOf } from '../../../router.js'

export interface NetworkQuestion {
  /** The thing in the middle. */
  id: string | null
  /** Hops, 1 to 4. */
  depth: number
  limit: number
}

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
  label: string
}

export interface Network {
  nodes: NetworkNode[]
  edges: NetworkEdge[]
  truncated: boolean
}

export const DEPTHS = [1, 2, 3]
export const LIMITS = [100, 200, 500, 1000]

export function questionOf(query: URLSearchParams): NetworkQuestion {
  const among = (values: readonly number[], text: string | null, otherwise: number) =>
    values.includes(Number(text)) ? Number(text) : otherwise
  return {
    id: query.get('id'),
    depth: among(DEPTHS, query.get('depth'), 1),
    limit: among(LIMITS, query.get('limit'), 200)
  }
}

export function networkAddress({ id, depth, limit }: NetworkQuestion): string {
  return addressOf('/linkages', { tab: 'network', id, depth: String(depth), limit: String(limit) })
}

interface NetworkAnswer {
  neighbourhood: {
    truncated: boolean
    nodes: { degree: number; distance: number; node: { id: string; name: string; kind: string } }[]
    edges: { label: string; from: { id: string }; to: { id: string } }[]
  }
}

const networkQuery = operation<NetworkAnswer, { id: string; depth: number; limit: number }>(`query Network(
  $id: ID!, $depth: Int!, $limit: Int!, $scope: Scope
) {
  neighbourhood(id: $id, depth: $depth, limit: $limit, scope: $scope) {
    truncated
    nodes { degree distance node { id name kind } }
    edges { label from { id } to { id } }
  }
}`)

export async function loadNetwork(question: NetworkQuestion & { id: string }, signal: AbortSignal): Promise<Network> {
  const { neighbourhood } = await ask(networkQuery, question, signal)
  const { truncated, nodes, edges } = neighbourhood
  return {
    truncated,
    nodes: nodes.map(({ node, degree, distance }) => ({ ...node, degree, distance })),
    edges: edges.map(({ label, from, to }) => ({ label, from: from.id, to: to.id }))
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
