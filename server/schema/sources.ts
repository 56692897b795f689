import type { Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'
import { readScope, type Inputs } from './inputs.js'

interface SourceEdge {
  readonly cursor: string
  readonly id: string
  readonly claimCount: number
  readonly scope: Scope | undefined
}

/** The documents that claims cite, those that say most first. */
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
  builder.queryField('sources', (t) =>
    t.field({
      type: connection,
      args: {
        first: t.arg.int({ defaultValue: 50, required: true }),
        after: t.arg.string(),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { first, after, scope: given }, { graph }) => {
        const scope = readScope(given)
        const counts = [...(await graph.count('source', scope))]
        const rows = counts.map(([id, claimCount]) => ({ id, claimCount, scope, cursor: cursorOf(id, claimCount) }))
        rows.sort((a, b) => (a.cursor < b.cursor ? -1 : 1))
        const start = after ? rows.findIndex(({ cursor }) => cursor > after) : 0
        const edges = start < 0 ? [] : rows.slice(start, start + pageSize(first))
        return { totalCount: rows.length, hasNext: start >= 0 && start + first < rows.length, edges }
      }
    })
  )
}

const MOST_CLAIMS = 10 ** 12

/** Sorts by falling number of claims, then by id. */
function cursorOf(id: string, claims: number): string {
  return `${String(MOST_CLAIMS - claims).padStart(13, '0')} ${id}`
}
