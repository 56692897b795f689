import { ask, operation } from '../../graphql.js'
import { loadOntology } from '../../ontology.js'
import { PATH, readPath, type PathAnswer, type Reason } from '../../parts/path/read-path.js'
import type { Json } from '../../parts/json.js'
import type { StateTraits } from './likeness.js'
import type { ReplicateQuestion } from './question.js'

const PAGE_SIZE = 10

interface Named {
  id: string
  name: string
}

type Status = 'ELSEWHERE' | 'UNKNOWN' | 'HERE'

interface ReplicableEdge {
  score: number
  status: Status
  readiness: string | null
  node: Named & { kind: string; summary: string | null }
  deployedIn: StateTraits[]
  deployments: PathAnswer[]
  reasons: { match: number; readiness: number; outcomes: number; likeness: number }
  outcomes: { [key: string]: Json }[]
  sentence: string
  originContacts: Named[]
  localPartners: Named[]
}

export interface Replicable extends Omit<ReplicableEdge, 'deployments'> {
  /** Where it is in use, with what says so. */
  deployments: Reason[]
}

interface ReplicableAnswer {
  replicable: {
    totalCount: number
    graphVersion: number
    target: StateTraits
    coverage: { sentence: string; known: number; total: number }
    alreadyHere: Named[]
    edges: ReplicableEdge[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export interface ReplicablePage extends Omit<ReplicableAnswer['replicable'], 'edges' | 'pageInfo'> {
  items: Replicable[]
  /** The question for those after these, null on the last page. */
  next: ReplicateQuestion | null
}

const TRAITS = 'id name neighbours zonalCouncil coastal'

const replicableQuery = operation<ReplicableAnswer, Record<string, unknown>>(`query Replicable(
  $target: ID!, $domains: [ID!], $text: String, $where: EntityFilter, $first: Int!, $after: String, $scope: Scope
) {
  replicable(
    targetState: $target, domains: $domains, text: $text, where: $where, first: $first, after: $after, scope: $scope
  ) {
    totalCount graphVersion
    target { ${TRAITS} }
    coverage { sentence known total }
    alreadyHere { id name }
    edges {
      score status readiness sentence
      node { id kind name summary }
      deployedIn { ${TRAITS} }
      deployments { ${PATH} }
      reasons { match readiness outcomes likeness }
      outcomes { min max unit qualifier what year asStated }
      originContacts { id name }
      localPartners { id name }
    }
    pageInfo { hasNextPage endCursor }
  }
}`)

export async function loadReplicable(question: ReplicateQuestion, signal: AbortSignal): Promise<ReplicablePage> {
  const { target, domains, need, origins, after, from } = question
  const variables = {
    target,
    domains: domains.length ? domains : null,
    text: need.trim() || null,
    where: origins.length ? { states: origins } : null,
    first: PAGE_SIZE,
    after
  }
  const [{ replicable }, ontology] = await Promise.all([ask(replicableQuery, variables, signal), loadOntology()])
  const { edges, pageInfo, ...answer } = replicable
  return {
    ...answer,
    items: edges.map((edge) => ({ ...edge, deployments: edge.deployments.map((path) => readPath(ontology, path)) })),
    next: pageInfo.hasNextPage ? { ...question, after: pageInfo.endCursor, from: from + edges.length } : null
  }
}
