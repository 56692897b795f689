import { ask, operation } from '../../graphql.js'

export interface SourceRow {
  node: {
    id: string
    name: string
    address: string | null
    date: string | null
    type: string | null
    publisher: string | null
  }
  claimCount: number
}

interface SourcesAnswer {
  sources: {
    totalCount: number
    edges: SourceRow[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

export interface SourcesPage {
  totalCount: number
  rows: SourceRow[]
  /** Cursor of the next page, null on the last. */
  next: string | null
}

const PAGE_SIZE = 50

// All documents are listed whatever the scope, so that one that was switched off can be switched on again.
const sourcesQuery = operation<SourcesAnswer, { first: number; after: string | null }>(`query Sources(
  $first: Int!, $after: String
) {
  sources(first: $first, after: $after) {
    totalCount
    edges {
      node { id name address date type publisher }
      claimCount
    }
    pageInfo { hasNextPage endCursor }
  }
}`)

export async function loadSources(after: string, signal: AbortSignal): Promise<SourcesPage> {
  const { sources } = await ask(sourcesQuery, { first: PAGE_SIZE, after: after || null }, signal)
  const { hasNextPage, endCursor } = sources.pageInfo
  return { totalCount: sources.totalCount, rows: sources.edges, next: hasNextPage ? endCursor : null }
}
