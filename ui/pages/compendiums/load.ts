import { ask, operation } from '../../graphql.js'

interface Named {
  id: string
  name: string
}

export interface Compendium extends Named {
  summary: string | null
  note: string | null
  status: string | null
  year: string | null
  publishers: Named[]
  domains: Named[]
  related: { totalCount: number }
}

/** What a compendium lists. */
export interface Entry extends Named {
  kind: string
  summary: string | null
  readiness: string | null
  domains: Named[]
  deployedIn: Named[]
  developers: Named[]
  /** Our own selection, which no source confirms. */
  candidate: boolean
}

// All fields of one kind of thing; the API names the kind, so that this page needs not know another.
const compendiumsQuery = operation<{ entities: { edges: { node: Compendium }[] } }>(`query Compendiums($scope: Scope) {
  entities(kind: COMPENDIUM, first: 100, scope: $scope) {
    edges {
      node {
        id name summary
        ... on Compendium { note status year publishers(first: 5) { id name } domains(first: 5) { id name } }
        related(relation: LISTED_IN, direction: IN, first: 1) { totalCount }
      }
    }
  }
}`)

export async function loadCompendiums(_: true, signal: AbortSignal): Promise<Compendium[]> {
  return (await ask(compendiumsQuery, {}, signal)).entities.edges.map(({ node }) => node)
}

interface EntryEdge {
  node: Omit<Entry, 'candidate' | 'developers'> & { developers?: Named[] }
  relation: { fields: { status?: string }; sources: { type: string | null }[] }
}

const SOLUTION = 'readiness domains(first: 5) { id name } deployedIn(first: 8) { id name }'

const entriesQuery = operation<{ entity: { related: { edges: EntryEdge[] } } | null }, { id: string }>(`query Entries(
  $id: ID!, $scope: Scope
) {
  entity(id: $id, scope: $scope) {
    related(relation: LISTED_IN, direction: IN, first: 100) {
      edges {
        relation { fields sources { type } }
        node {
          id kind name summary
          ... on Technology { ${SOLUTION} developers(first: 5) { id name } }
          ... on Project { ${SOLUTION} }
        }
      }
    }
  }
}`)

/** The first hundred entries of a compendium, by name. */
export async function loadEntries(id: string, signal: AbortSignal): Promise<Entry[]> {
  const { entity } = await ask(entriesQuery, { id }, signal)
  return (entity?.related.edges ?? []).map(({ node, relation }) => ({
    ...node,
    developers: node.developers ?? [],
    candidate: (relation.fields.status ?? '').startsWith('candidate')
  }))
}
