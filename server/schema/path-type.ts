import type { Parts } from './builder.js'

/** A chain of relations with its words. */
export function addPath({ builder, path, entity, hop }: Parts): void {
  builder.objectType(path, {
    description: 'A chain of relations; there is one node more than relations',
    fields: (t) => ({
      nodes: t.field({ type: [entity], resolve: ({ path, scope }) => path.nodes.map((entity) => ({ entity, scope })) }),
      relations: t.field({
        type: [hop],
        resolve: ({ path, scope }) => path.hops.map(({ relation }) => ({ relation, scope }))
      }),
      sentence: t.string({ resolve: ({ path }) => path.sentence })
    })
  })
}
