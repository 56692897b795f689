import type { EntityId } from '../../graph/index.js'
import type { Related, Relation, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize, toConnection } from './connection.js'
import { defined } from './defined.js'
import type { EntityView } from './views.js'

interface RelatedEdge {
  readonly cursor: string
  readonly row: Related
  readonly scope: Scope | undefined
}

const EVERY = Number.MAX_SAFE_INTEGER

/** Relations of an entity, and what reads like it. */
export function addRelated(parts: Parts): void {
  const { builder, entity, relationType, kind } = parts
  const direction = builder.enumType('Direction', {
    description: 'As seen from the entity',
    values: { OUT: { value: 'out' as const }, IN: { value: 'in' as const }, ANY: { value: 'any' as const } }
  })
  addRelation(parts)
  const { edge, connection } = implementConnection<RelatedEdge>(parts, 'RelatedConnection', 'RelatedEdge')
  builder.objectFields(edge, (t) => ({
    relation: t.field({ type: parts.hop, resolve: ({ row, scope }) => ({ relation: row.relation, scope }) }),
    direction: t.field({ type: direction, resolve: ({ row }) => row.direction }),
    node: t.field({ type: entity, resolve: ({ row, scope }) => ({ entity: row.entity, scope }) })
  }))
  const count = builder.objectRef<RelationCount>('RelationCount').implement({
    fields: (t) => ({
      relation: t.field({ type: relationType, resolve: ({ relation }) => relation }),
      direction: t.field({ type: direction, resolve: ({ direction }) => direction }),
      label: t.exposeString('label', { description: 'Reads from the entity: "works in", "has the member"' }),
      count: t.exposeInt('count')
    })
  })
  const like = builder.objectRef<{ score: number; view: EntityView }>('SearchHit').implement({
    description: 'An entity that reads like another',
    fields: (t) => ({ score: t.exposeFloat('score'), node: t.field({ type: entity, resolve: ({ view }) => view }) })
  })
  builder.interfaceFields(entity, (t) => ({
    related: t.field({
      type: connection,
      description: 'Relations by type, then by the name of the other end',
      args: {
        relation: t.arg({ type: relationType }),
        direction: t.arg({ type: direction }),
        kind: t.arg({ type: kind }),
        first: t.arg.int({ defaultValue: 50, required: true }),
        after: t.arg.string()
      },
      resolve: async ({ entity, scope }, args, { graph }) => {
        const page = await graph.related(entity.id, { ...defined(args), first: pageSize(args.first) }, scope)
        return toConnection(page, (row) => ({ cursor: row.cursor, row, scope }))
      }
    }),
    relationCounts: t.field({
      type: [count],
      resolve: async ({ entity, scope }, _, { graph }) => {
        const { items } = await graph.related(entity.id, { first: EVERY }, scope)
        return countRelations(items, entity.id, graph.ontology)
      }
    }),
    similar: t.field({
      type: [like],
      description: 'Entities that read alike, of the same kind unless another is given',
      args: { first: t.arg.int({ defaultValue: 5, required: true }), kind: t.arg({ type: kind }) },
      resolve: async ({ entity, scope }, { first, kind }, { graph, loaders }) => {
        const hits = await graph.similar(entity, pageSize(first), kind ?? entity.kind, scope)
        return Promise.all(hits.map(async ({ id, score }) => ({ score, view: await loaders.named(id, scope) })))
      }
    })
  }))
}

interface RelationCount {
  readonly relation: string
  readonly direction: 'out' | 'in'
  readonly label: string
  readonly count: number
}

function countRelations(rows: readonly Related[], _id: EntityId, ontology: Parts['ontology']): RelationCount[] {
  const counts = new Map<string, RelationCount>()
  for (const { relation, direction } of rows) {
    const { label, inverse } = ontology.relations[relation.type]!
    const key = `${relation.type} ${direction}`
    const count = (counts.get(key)?.count ?? 0) + 1
    counts.set(key, { relation: relation.type, direction, label: direction === 'out' ? label : inverse, count })
  }
  return [...counts.values()]
}

function addRelation({ builder, hop, relationType, entity, claim, kinds, ontology }: Parts): void {
  const label = ({ type }: Relation) => ontology.relations[type]!.label
  builder.objectType(hop, {
    description: 'A tie between two entities, as its claims make it',
    fields: (t) => ({
      type: t.field({ type: relationType, resolve: ({ relation }) => relation.type }),
      label: t.string({ description: 'Reads: from, label, to', resolve: ({ relation }) => label(relation) }),
      from: t.field({
        type: entity,
        resolve: ({ relation, scope }, _, { loaders }) => loaders.named(relation.from, scope)
      }),
      to: t.field({
        type: entity,
        resolve: ({ relation, scope }, _, { loaders }) => loaders.named(relation.to, scope)
      }),
      fromId: t.id({
        description: 'The id of `from` alone: quicker where thousands of relations are read',
        resolve: ({ relation }) => relation.from
      }),
      toId: t.id({ description: 'The id of `to` alone', resolve: ({ relation }) => relation.to }),
      fields: t.field({ type: 'JSON', resolve: ({ relation }) => relation.fields }),
      confidence: t.float({ resolve: ({ relation }) => relation.confidence }),
      sources: t.field({
        type: [kinds.get('Document')!],
        resolve: ({ relation, scope }, _, { loaders }) =>
          Promise.all(relation.sources.map((id) => loaders.named(id, scope)))
      }),
      claims: t.field({
        type: [claim],
        description: 'What it rests on, best first',
        resolve: async ({ relation, scope }, _, { graph }) =>
          (await graph.relationClaims(relation, scope)).map((claim) => ({ claim, scope }))
      })
    })
  })
}
