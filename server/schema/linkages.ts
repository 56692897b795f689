import {
  MAX_DEPTH,
  MAX_HOPS,
  MAX_NODES,
  type ExplainedConnections,
  type Scope,
  type Subgraph
} from '../../graph/index.js'
import { limitError } from '../errors.js'
import type { Parts } from './builder.js'
import { pageSize } from './connection.js'
import { defined } from './defined.js'
import { readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

/** How two things hang together, and what surrounds one. */
export function addLinkages(parts: Parts, { scope }: Inputs): void {
  const { builder, relationType } = parts
  const paths = addPaths(parts)
  const subgraph = addSubgraph(parts)
  builder.queryFields((t) => ({
    connect: t.field({
      type: paths,
      description:
        'The cheapest paths between two entities. Places, documents and hubs are not crossed unless asked: that both are in India is no answer',
      args: {
        from: t.arg.id({ required: true }),
        to: t.arg.id({ required: true }),
        maxHops: t.arg.int({ defaultValue: 4, required: true, description: `1 to ${MAX_HOPS}` }),
        relations: t.arg({ type: [relationType], description: 'Only over these' }),
        throughHubs: t.arg.boolean({ defaultValue: false, required: true }),
        first: t.arg.int({ defaultValue: 5, required: true }),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { from, to, scope: given, ...rest }, { graph }) => {
        const scope = readScope(given)
        mustNotExceed('maxHops', MAX_HOPS, rest.maxHops)
        const options = { ...defined(rest), first: pageSize(rest.first) }
        return { of: await graph.insights.connect(from, to, options, scope), scope }
      }
    }),
    neighbourhood: t.field({
      type: subgraph,
      description: 'What surrounds an entity, nearest and most tellingly tied first',
      args: {
        id: t.arg.id({ required: true }),
        depth: t.arg.int({ defaultValue: 1, required: true, description: `Hops, 1 to ${MAX_DEPTH}` }),
        relations: t.arg({ type: [relationType], description: 'Only over these' }),
        limit: t.arg.int({ defaultValue: 200, required: true, description: `Most entities, 1 to ${MAX_NODES}` }),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { id, scope: given, ...rest }, { graph }) => {
        const scope = readScope(given)
        mustNotExceed('depth', MAX_DEPTH, rest.depth)
        mustNotExceed('limit', MAX_NODES, rest.limit)
        return { of: await graph.insights.neighbourhood(id, defined(rest), scope), scope }
      }
    })
  }))
}

function mustNotExceed(name: string, allowed: number, asked: number): void {
  if (asked > allowed) throw limitError(name, allowed, asked, name)
}

function addPaths({ builder, entity, hop, claim, cited }: Parts) {
  type Connection = ExplainedConnections['paths'][number]
  const connection = builder.objectRef<Scoped<Connection>>('ConnectionPath').implement({
    description: 'One path between two entities; there is one node more than relations',
    fields: (t) => ({
      nodes: t.field({ type: [entity], resolve: ({ of, scope }) => of.nodes.map((entity) => ({ entity, scope })) }),
      relations: t.field({
        type: [hop],
        resolve: ({ of, scope }) => of.hops.map(({ relation }) => ({ relation, scope }))
      }),
      claims: t.field({
        type: [claim],
        description: 'The best claim of every hop, in order; `relations { claims }` has all',
        resolve: ({ of, scope }) =>
          of.hops.flatMap(({ claims }) => claims.slice(0, 1).map((claim) => ({ claim, scope })))
      }),
      length: t.int({ description: 'Hops', resolve: ({ of }) => of.hops.length }),
      cost: t.float({
        description: 'Hops, plus log10(1 + degree) / 4 for every inner node, plus 1 for every vague hop; low is good',
        resolve: ({ of }) => of.cost
      }),
      explanation: t.string({ description: 'Every hop in words', resolve: ({ of }) => of.sentence })
    })
  })
  return builder.objectRef<Scoped<ExplainedConnections>>('Paths').implement({
    interfaces: [cited],
    fields: (t) => ({
      truncated: t.boolean({
        description: 'True where a bound kept some paths from being compared',
        resolve: ({ of }) => of.truncated
      }),
      limits: t.stringList({
        description: 'The bounds that did, in words; none where all paths were compared',
        resolve: ({ of }) => [...of.limits]
      }),
      because: t.string({ nullable: true, description: 'Why there is no path', resolve: ({ of }) => of.because }),
      paths: t.field({
        type: [connection],
        description: 'Cheapest first',
        resolve: ({ of, scope }) => of.paths.map((path) => ({ of: path, scope }))
      })
    })
  })
}

interface SubgraphNode {
  readonly node: Subgraph['nodes'][number]
  readonly scope: Scope | undefined
}

function addSubgraph({ builder, entity, hop, cited }: Parts) {
  const node = builder.objectRef<SubgraphNode>('SubgraphNode').implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ node }) => node.id }),
      node: t.field({ type: entity, resolve: ({ node, scope }, _, { loaders }) => loaders.named(node.id, scope) }),
      degree: t.int({
        description: 'Relations it has in all, of the types asked for, also those not shown',
        resolve: ({ node }) => node.degree
      }),
      distance: t.int({ description: 'Hops from the middle', resolve: ({ node }) => node.distance })
    })
  })
  return builder.objectRef<Scoped<Subgraph>>('Subgraph').implement({
    interfaces: [cited],
    fields: (t) => ({
      nodes: t.field({
        type: [node],
        description: 'The middle first',
        resolve: ({ of, scope }) => of.nodes.map((node) => ({ node, scope }))
      }),
      edges: t.field({
        type: [hop],
        description: 'All relations among the nodes',
        resolve: ({ of, scope }) => of.edges.map((relation) => ({ relation, scope }))
      }),
      truncated: t.boolean({
        description: 'True where the limit left entities out',
        resolve: ({ of }) => of.truncated
      }),
      leftOut: t.int({
        description:
          'Entities of the first incomplete hop that the limit left out; what lies beyond them is not counted',
        resolve: ({ of }) => of.leftOut
      })
    })
  })
}
