import { ask, operation } from '../../../graphql.js'

/** What a document mentions, with its words. */
export interface Mention {
  id: string
  name: string
  kind: string
  quotes: { text: string; start: number | null; end: number | null }[]
}

export interface DocumentPage {
  text: string
  mentions: Mention[]
}

interface DocumentAnswer {
  entity: {
    facts: { name: string; value: unknown }[]
    related: {
      edges: {
        node: { id: string; name: string; kind: string }
        relation: {
          claims: {
            source: { id: string }
            quote: string | null
            locator: { start: number | null; end: number | null } | null
          }[]
        }
      }[]
    }
  } | null
}

const documentQuery = operation<DocumentAnswer, { id: string }>(`query Document($id: ID!, $scope: Scope) {
  entity(id: $id, scope: $scope) {
    facts { name value }
    related(relation: MENTIONED_IN, direction: IN, first: 100) {
      edges {
        node { id name kind }
        relation { claims { quote source { id } locator { start end } } }
      }
    }
  }
}`)

/** The text of a document with what it names; null for anything that has no text. */
export async function loadDocument(id: string, signal: AbortSignal): Promise<DocumentPage | null> {
  const { entity } = await ask(documentQuery, { id }, signal)
  const text = entity?.facts.find(({ name }) => name === 'text')?.value
  if (!entity || typeof text !== 'string') return null
  const mentions = entity.related.edges.map(({ node, relation }) => ({
    ...node,
    quotes: relation.claims
      .filter(({ source, quote }) => source.id === id && quote !== null)
      .map(({ quote, locator }) => ({ text: quote!, start: locator?.start ?? null, end: locator?.end ?? null }))
  }))
  return { text, mentions }
}

const contributionQuery = operation<{ sources: { edges: { claimCount: number }[] } }, { only: { sources: string[] } }>(
  `query Contribution($only: Scope!) { sources(first: 1, scope: $only) { edges { claimCount } } }`
)

/** How many claims cite the document. */
export async function loadContribution(id: string, signal: AbortSignal): Promise<number> {
  const { sources } = await ask(contributionQuery, { only: { sources: [id] } }, signal)
  return sources.edges[0]?.claimCount ?? 0
}
