import type { Claim, Locator, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageOf } from './connection.js'
import type { EntityView } from './views.js'

interface StatementEdge {
  readonly cursor: string
  readonly claim: Claim
  readonly scope: Scope | undefined
}

/** All that a document states, on the document. */
export function addStatements(parts: Parts): void {
  const { builder, claim, kinds } = parts
  const { edge, connection } = implementConnection<StatementEdge>(parts, 'StatementConnection', 'StatementEdge')
  builder.objectFields(edge, (t) => ({
    node: t.field({ type: claim, resolve: ({ claim, scope }) => ({ claim, scope }) })
  }))
  builder.objectField(kinds.get('Document')!, 'statements', (t) =>
    t.field({
      type: connection,
      description: 'All claims that cite it, in the order in which they stand in it',
      args: { first: t.arg.int({ defaultValue: 50, required: true }), after: t.arg.string() },
      resolve: async ({ entity, scope }: EntityView, page, { graph }) => {
        const cited = [entity.id, ...entity.mergedFrom]
        const claims = (await Promise.all(cited.map((source) => graph.claims({ source }, scope)))).flat()
        const rows = [...new Map(claims.map((claim) => [claim.id, { cursor: claim.id, claim, scope }])).values()]
        return pageOf(rows.sort(byPlace), page)
      }
    })
  )
}

/** Parts of a place, coarsest first; what has no such part comes first. */
const PLACES = ['file', 'page', 'row', 'start'] as const satisfies readonly (keyof Locator)[]

function byPlace({ claim: a }: StatementEdge, { claim: b }: StatementEdge): number {
  for (const part of PLACES) {
    const [x, y] = [a.locator?.[part] ?? 0, b.locator?.[part] ?? 0]
    if (x !== y) return String(x).localeCompare(String(y), 'en', { numeric: true })
  }
  return a.id < b.id ? -1 : 1
}
