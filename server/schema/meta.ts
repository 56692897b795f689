import type { KnowledgeGraph, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { readScope, type Inputs } from './inputs.js'

type Meta = Awaited<ReturnType<KnowledgeGraph['meta']>> & { readonly scope: Scope | undefined }

/** What every answer has beside what it says. */
export function addCited({ cited }: Parts): void {
  cited.implement({
    description: 'An answer that can be cited: with the version of the graph that gave it',
    fields: (t) => ({
      graphVersion: t.int({
        description: 'Version of the graph that answered, for citing; `changes(since)` tells what differs since then',
        resolve: (_, __, { loaders }) => loaders.graphVersion()
      })
    })
  })
}

/** What this server holds. */
export function addMeta({ builder, kind }: Parts, { scope }: Inputs): void {
  const count = builder.objectRef<{ kind: string; count: number }>('KindCount').implement({
    fields: (t) => ({ kind: t.field({ type: kind, resolve: ({ kind }) => kind }), count: t.exposeInt('count') })
  })
  const meta = builder.objectRef<Meta>('Meta').implement({
    fields: (t) => ({
      graphHash: t.string({ description: 'Depends on content alone', resolve: ({ hash }) => hash }),
      graphVersion: t.int({ description: 'Grows with every change', resolve: ({ version }) => version }),
      modelId: t.exposeString('modelId', {
        nullable: true,
        description: 'Embedding model; null when search is by words only'
      }),
      changingTo: t.exposeString('changingTo', {
        nullable: true,
        description: 'Embedding model that takes the place of the other once all its vectors are there'
      }),
      pendingVectors: t.exposeInt('pendingVectors', { description: 'Entities that are not yet searchable by meaning' }),
      counts: t.field({
        type: [count],
        resolve: async ({ scope }, _, { graph }) => {
          const counts = await graph.count('kind', scope)
          return graph.ontology.kindNames.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }))
        }
      }),
      claims: t.exposeInt('claims'),
      entities: t.exposeInt('entities'),
      relations: t.exposeInt('relations'),
      store: t.exposeString('store'),
      version: t.string({ description: 'Of the program', resolve: (_, __, { version }) => version }),
      startedAt: t.string({ description: 'ISO 8601', resolve: (_, __, { startedAt }) => startedAt })
    })
  })
  builder.queryField('meta', (t) =>
    t.field({
      type: meta,
      args: { scope: t.arg({ type: scope }) },
      resolve: async (_, { scope: given }, { graph }) => {
        const scope = readScope(given)
        return { ...(await graph.meta(scope)), scope }
      }
    })
  )
}
