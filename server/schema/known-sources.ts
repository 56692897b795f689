import type { GraphQLSchema } from 'graphql'
import type { KnowledgeGraph, Scope } from '../../graph/index.js'
import type { RequestContext } from './context.js'
import { readScope } from './inputs.js'

/** @throws NotFoundError with near matches for a document that nothing cites: a slip of spelling would leave nothing out. */
export async function knownSources(graph: KnowledgeGraph, scope: Scope | undefined): Promise<void> {
  const ids = [...(scope?.sources ?? []), ...(scope?.excludeSources ?? [])]
  if (!ids.length) return
  const described = await graph.get(ids)
  const unknown = ids.filter((_, i) => !described[i])
  if (!unknown.length) return
  const cited = await graph.count('source')
  for (const id of unknown) if (!cited.has(id)) await graph.entity(id, { kinds: ['Document'] })
}

/** Has every query with a scope refuse documents that are not known. */
export function refuseUnknownSources(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const { resolve } = field
    if (!resolve || !field.args.some(({ name }) => name === 'scope')) continue
    field.resolve = async (
      parent,
      args: { scope?: Parameters<typeof readScope>[0] },
      context: RequestContext,
      info
    ) => {
      await knownSources(context.graph, readScope(args.scope))
      return resolve(parent, args, context, info)
    }
  }
}
