import { InvalidError, type KnowledgeGraph, type Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'
import { readScope, type Inputs } from './inputs.js'

interface Change {
  readonly cursor: string
  readonly version: number
  readonly date: string
  readonly id: string
  readonly scope: Scope | undefined
}

/** What changed since a version or a date, oldest first. */
export function addChanges(parts: Parts, { scope }: Inputs): void {
  const { builder, entity, kind, ontology } = parts
  const { edge, connection } = implementConnection<Change>(parts, 'ChangeConnection', 'ChangeEdge')
  builder.objectFields(edge, (t) => ({
    version: t.exposeInt('version', { description: 'Graph version that the change made' }),
    date: t.exposeString('date', { description: 'ISO 8601' }),
    id: t.exposeID('id', { description: 'The entity that reads differently, or has other relations' }),
    node: t.field({
      type: entity,
      nullable: true,
      description: 'As it is now; null when it is gone',
      resolve: ({ id, scope }, _, { loaders }) => loaders.entity(id, scope)
    })
  }))
  builder.queryField('changes', (t) =>
    t.field({
      type: connection,
      description: 'Entities changed after a graph version (a number) or since a date, oldest first',
      args: {
        since: t.arg.string({ required: true }),
        kinds: t.arg({ type: [kind] }),
        first: t.arg.int({ defaultValue: 50, required: true }),
        after: t.arg.string(),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { since, kinds, first, after, scope: given }, { graph }) => {
        const scope = readScope(given)
        const rows = (await changedRows(graph, since)).filter(
          ({ id }) => !kinds || kinds.includes(ontology.kindOfId(id) ?? '')
        )
        const start = after ? rows.findIndex(({ cursor }) => cursor > after) : 0
        const edges = start < 0 ? [] : rows.slice(start, start + pageSize(first)).map((row) => ({ ...row, scope }))
        return { totalCount: rows.length, hasNext: start >= 0 && start + first < rows.length, edges }
      }
    })
  )
}

const VERSION_DIGITS = 12
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** What changed, oldest first. @throws InvalidError for what is neither a version nor a date. */
export async function changedRows(graph: KnowledgeGraph, since: string): Promise<Omit<Change, 'scope'>[]> {
  const isVersion = /^\d{1,12}$/.test(since) && !/^(19|20)\d\d$/.test(since)
  if (!isVersion && !(DATE.test(since) && !Number.isNaN(Date.parse(since)))) {
    throw new InvalidError(`since: "${since}" is neither a graph version like 12 nor a date like 2026-11-01`, {
      path: 'since',
      value: since
    })
  }
  const changes = await graph.changes(isVersion ? Number(since) : 0)
  return changes
    .filter(({ date }) => isVersion || Date.parse(date) >= Date.parse(since))
    .flatMap(({ version, date, ids }) =>
      ids.map((id) => ({ version, date, id, cursor: `${String(version).padStart(VERSION_DIGITS, '0')} ${id}` }))
    )
}
