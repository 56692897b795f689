import { NotFoundError } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize, toConnection } from './connection.js'
import { readFilter, readScope, type Inputs } from './inputs.js'
import type { EntityView } from './views.js'

interface EntityEdge {
  readonly cursor: string
  readonly view: EntityView
}

/** One entity, or those of a kind. */
export function addEntities(parts: Parts, { scope, where }: Inputs): void {
  const { builder, entity, kind } = parts
  const { edge, connection } = implementConnection<EntityEdge>(parts, 'EntityConnection', 'EntityEdge')
  builder.objectFields(edge, (t) => ({ node: t.field({ type: entity, resolve: ({ view }) => view }) }))
  const order = builder.enumType('EntityOrder', {
    values: { NAME: { value: 'name' as const, description: 'By name, in code-unit order' } }
  })
  builder.queryFields((t) => ({
    node: t.field({
      type: parts.node,
      nullable: true,
      description: 'By id, null when nothing has it',
      args: { id: t.arg.id({ required: true }), scope: t.arg({ type: scope }) },
      resolve: (_, { id, scope }, { loaders }) => loaders.entity(id, readScope(scope))
    }),
    entity: t.field({
      type: entity,
      nullable: true,
      description:
        'By id, slug or exact name; the id of a merged entity answers with the one it became. An unknown one is a NOT_FOUND error that names near matches',
      args: { id: t.arg.id({ required: true }), scope: t.arg({ type: scope }) },
      resolve: async (_, { id, scope: given }, { graph }) => {
        const scope = readScope(given)
        if (!id.trim())
          throw new NotFoundError('id: an empty text names nothing; give an id like institution:iit-delhi', {
            path: 'id',
            value: id
          })
        return { entity: await graph.entity(id, scope ? { scope } : {}), scope }
      }
    }),
    entities: t.field({
      type: connection,
      description: 'All of a kind that pass a filter, by name; with a text in the filter, by rank',
      args: {
        kind: t.arg({ type: kind, required: true }),
        where: t.arg({ type: where }),
        orderBy: t.arg({ type: order, defaultValue: 'name' }),
        first: t.arg.int({ defaultValue: 20, required: true }),
        after: t.arg.string(),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { kind, where, first, after, scope: given }, { graph, loaders }) => {
        const scope = readScope(given)
        const { where: filter, text } = readFilter(where)
        const question = { where: filter, first: pageSize(first), ...(after && { after }) }
        if (!text?.trim()) {
          const page = await graph.entities({ kind, ...question }, scope)
          return toConnection(page, (found) => ({ cursor: found.cursor, view: { entity: found, scope } }))
        }
        const { hits, ...rest } = await graph.search({ text, kinds: [kind], ...question }, scope)
        const edges = hits.map(async ({ id, cursor }) => ({ cursor, view: await loaders.named(id, scope) }))
        return { ...rest, edges: await Promise.all(edges) }
      }
    })
  }))
}
