import type { EntityId, KnowledgeGraph, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'
import { readScope, type Inputs } from './inputs.js'

interface SourceEdge {
  readonly cursor: string
  readonly id: string
  readonly claimCount: number
  readonly scope: Scope | undefined
}

/** The documents that claims cite, by how much they say or by their date. */
export function addSources(parts: Parts, { scope }: Inputs): void {
  const { builder, kinds } = parts
  const { edge, connection } = implementConnection<SourceEdge>(parts, 'DocumentConnection', 'DocumentEdge')
  builder.objectFields(edge, (t) => ({
    node: t.field({
      type: kinds.get('Document')!,
      resolve: ({ id, scope }, _, { loaders }) => loaders.named(id, scope)
    }),
    claimCount: t.int({ description: 'Claims that cite it', resolve: ({ claimCount }) => claimCount })
  }))
  const order = builder.enumType('DocumentOrder', {
    values: {
      CLAIMS: { value: 'claims' as const, description: 'Those that most claims cite first' },
      DATE: { value: 'date' as const, description: 'The latest first, those without a date last' }
    }
  })
  builder.queryField('sources', (t) =>
    t.field({
      type: connection,
      args: {
        first: t.arg.int({ defaultValue: 50, required: true }),
        after: t.arg.string(),
        order: t.arg({ type: order, defaultValue: 'claims', required: true }),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { first, after, order, scope: given }, { graph }) => {
        const scope = readScope(given)
        const counts = [...(await graph.count('source', scope))]
        const dates = order === 'date' ? await datesOf(graph, counts, scope) : null
        const rows = counts.map(([id, claimCount], index) => ({
          id,
          claimCount,
          scope,
          cursor: dates ? `${dates[index]} ${id}` : cursorOf(id, claimCount)
        }))
        const before = (a: string, b: string) => (dates ? a > b : a < b)
        rows.sort((a, b) => (before(a.cursor, b.cursor) ? -1 : 1))
        const start = after ? rows.findIndex(({ cursor }) => before(after, cursor)) : 0
        const edges = start < 0 ? [] : rows.slice(start, start + pageSize(first))
        return { totalCount: rows.length, hasNext: start >= 0 && start + first < rows.length, edges }
      }
    })
  )
}

/** The dates that documents state of themselves, empty where there is none. */
async function datesOf(
  graph: KnowledgeGraph,
  counts: readonly (readonly [EntityId, number])[],
  scope: Scope | undefined
): Promise<string[]> {
  const documents = await graph.get(
    counts.map(([id]) => id),
    scope
  )
  return documents.map((document) => String(document?.fields['date'] ?? ''))
}

const MOST_CLAIMS = 10 ** 12

/** Sorts by falling number of claims, then by id. */
function cursorOf(id: string, claims: number): string {
  return `${String(MOST_CLAIMS - claims).padStart(13, '0')} ${id}`
}
