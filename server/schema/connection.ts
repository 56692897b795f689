import { InvalidError, type Page } from '../../graph/index.js'
import { limitError } from '../errors.js'
import type { PageInfo, Parts } from './builder.js'

/** What a connection resolves to; `totalCount` counts all, not the page. */
export interface Connection<Edge> {
  readonly totalCount: number
  readonly hasNext: boolean
  readonly edges: readonly Edge[]
}

/** Most that one page holds. */
export const MAX_PAGE = 500

/**
 * A connection type with its total, edges and page info. Further fields of edge and connection are added by
 * `builder.objectFields`; `More` is what the connection carries for them.
 */
export function implementConnection<Edge extends { readonly cursor: string }, More = unknown>(
  { builder, pageInfo, cited }: Parts,
  name: string,
  edgeName: string
) {
  const edge = builder.objectRef<Edge>(edgeName)
  const connection = builder.objectRef<Connection<Edge> & More>(name)
  builder.objectType(edge, { fields: (t) => ({ cursor: t.string({ resolve: ({ cursor }) => cursor }) }) })
  builder.objectType(connection, {
    interfaces: [cited],
    fields: (t) => ({
      totalCount: t.int({ description: 'How many there are in all', resolve: ({ totalCount }) => totalCount }),
      edges: t.field({ type: [edge], resolve: ({ edges }) => edges }),
      pageInfo: t.field({ type: pageInfo, resolve: pageInfoOf })
    })
  })
  return { edge, connection }
}

/** The type of page info. */
export function addPageInfo({ builder, pageInfo }: Parts): void {
  builder.objectType(pageInfo, {
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage'),
      endCursor: t.exposeString('endCursor', { nullable: true, description: 'Give it as `after` to read on' })
    })
  })
}

function pageInfoOf({ edges, hasNext }: Connection<{ readonly cursor: string }>): PageInfo {
  return { hasNextPage: hasNext, endCursor: edges.at(-1)?.cursor ?? null }
}

/** A page as a connection. */
export function toConnection<T, Edge>(
  { totalCount, hasNext, items }: Page<T>,
  edge: (item: T) => Edge
): Connection<Edge> {
  return { totalCount, hasNext, edges: items.map(edge) }
}

/** A page of rows held in memory, after the row that has the cursor. @throws InvalidError for a cursor of another list. */
export function pageOf<Row extends { readonly cursor: string }>(
  rows: readonly Row[],
  { first, after }: { readonly first: number; readonly after?: string | null | undefined }
): Connection<Row> {
  const start = after ? rows.findIndex(({ cursor }) => cursor === after) + 1 : 0
  if (after && start === 0)
    throw new InvalidError(`after: "${after}" is not a cursor of this list`, { path: 'after', value: after })
  const edges = rows.slice(start, start + pageSize(first))
  return { totalCount: rows.length, hasNext: start + edges.length < rows.length, edges }
}

/** Checks `first`. @throws InvalidError below 0, a LIMIT error above 500. */
export function pageSize(first: number): number {
  if (first < 0)
    throw new InvalidError(`first: ${first} is not a page size; give 0 or more`, { path: 'first', value: first })
  if (first > MAX_PAGE) throw limitError('page size', MAX_PAGE, first, 'first')
  return first
}
