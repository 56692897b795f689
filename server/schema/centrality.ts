import type { Communities, Community, Ranked, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { pageSize } from './connection.js'
import { readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

interface RankedView extends Ranked {
  readonly rank: number
  readonly exact: boolean
  readonly method: string
  readonly scope: Scope | undefined
}

/** What stands in the middle, and which groups hold together. */
export function addCentrality(parts: Parts, { scope }: Inputs): void {
  const { builder, kind } = parts
  const measure = builder.enumType('Centrality', {
    values: {
      DEGREE: { description: 'To how many others it is tied' },
      BETWEENNESS: { description: 'How many shortest paths between others lead through it' },
      PAGERANK: { description: 'How often a walk over the ties comes by' }
    }
  })
  const ranked = addRanked(parts)
  const communities = addCommunities(parts)
  builder.queryFields((t) => ({
    centrality: t.field({
      type: [ranked],
      description:
        'The most central entities by their place in the whole graph without places and documents, to which everything is tied',
      args: {
        kind: t.arg({ type: kind, description: 'Only these are listed' }),
        measure: t.arg({ type: measure, defaultValue: 'DEGREE', required: true }),
        first: t.arg.int({ defaultValue: 20, required: true }),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { kind, measure, first, scope: given }, { graph }) => {
        const scope = readScope(given)
        const question = { measure, first: pageSize(first), ...(kind && { kind }) }
        const { ranked, exact, method } = await graph.insights.centrality(question, scope)
        return ranked.map((found, i) => ({ ...found, rank: i + 1, exact, method, scope }))
      }
    }),
    communities: t.field({
      type: communities,
      description: 'Groups tied more among themselves than to others (Louvain, by a fixed seed)',
      args: { scope: t.arg({ type: scope }) },
      resolve: async (_, { scope: given }, { graph }) => {
        const scope = readScope(given)
        return { of: await graph.insights.communities(scope), scope }
      }
    })
  }))
}

function addRanked({ builder, entity, cited }: Parts) {
  return builder.objectRef<RankedView>('Ranked').implement({
    interfaces: [cited],
    fields: (t) => ({
      rank: t.exposeInt('rank', { description: 'From 1; equals follow by id' }),
      node: t.field({ type: entity, resolve: ({ id, scope }, _, { loaders }) => loaders.named(id, scope) }),
      value: t.exposeFloat('value'),
      exact: t.exposeBoolean('exact', { description: 'False where only drawn paths were walked' }),
      method: t.exposeString('method')
    })
  })
}

function addCommunities({ builder, entity, cited }: Parts) {
  const community = builder.objectRef<Scoped<Community>>('Community').implement({
    fields: (t) => ({
      size: t.int({ resolve: ({ of }) => of.members.length }),
      members: t.field({
        type: [entity],
        description: 'Those with the most ties first',
        args: { first: t.arg.int({ defaultValue: 10, required: true }) },
        resolve: ({ of, scope }, { first }, { loaders }) =>
          Promise.all(of.members.slice(0, pageSize(first)).map((id) => loaders.named(id, scope)))
      })
    })
  })
  return builder.objectRef<Scoped<Communities>>('Communities').implement({
    interfaces: [cited],
    fields: (t) => ({
      totalCount: t.int({ resolve: ({ of }) => of.communities.length }),
      modularity: t.float({
        description: 'How much denser the ties within are than chance would have them, at most 1',
        resolve: ({ of }) => of.modularity
      }),
      communities: t.field({
        type: [community],
        description: 'Largest first',
        args: { first: t.arg.int({ defaultValue: 10, required: true }) },
        resolve: ({ of, scope }, { first }) => of.communities.slice(0, pageSize(first)).map((of) => ({ of, scope }))
      })
    })
  })
}
