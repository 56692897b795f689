import type { NeedMatch, NeedMatches, NeedResult, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageOf, pageSize } from './connection.js'
import { readFilter, readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

interface NeedEdge extends Scoped<NeedResult> {
  readonly cursor: string
}

/** Stated requirements, matched both ways. */
export function addNeeds(parts: Parts, { scope, where }: Inputs): void {
  const { builder } = parts
  const connection = addNeedConnection(parts)
  const matches = addMatches(parts)
  builder.queryFields((t) => ({
    needs: t.field({
      type: connection,
      description: 'Stated needs by name, or those that an institution or technology could meet, best first',
      args: {
        for: t.arg.id({ description: 'Who or what could meet them: fields of work decide, sub-fields count' }),
        where: t.arg({ type: where }),
        expired: t.arg.boolean({
          defaultValue: false,
          required: true,
          description: 'Also those no longer asked for today, or on the date of scope.asOf'
        }),
        first: t.arg.int({ defaultValue: 20, required: true }),
        after: t.arg.string(),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { for: asker, where, expired, scope: given, ...page }, { graph }) => {
        const scope = readScope(given)
        const question = { on: dateOf(scope), where: readFilter(where).where, ...(asker && { asker }) }
        const found = (await graph.insights.needs(question, scope)).filter((need) => expired || !need.expired)
        return pageOf(
          found.map((of) => ({ cursor: of.need.id, of, scope })),
          page
        )
      }
    }),
    matchesFor: t.field({
      type: matches,
      description: 'Institutions and technologies that could meet a need',
      args: {
        need: t.arg.id({ required: true }),
        first: t.arg.int({ defaultValue: 10, required: true }),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { need, first, scope: given }, { graph }) => {
        const scope = readScope(given)
        const question = { first: pageSize(first), on: dateOf(scope) }
        return { of: await graph.insights.matchesFor(need, question, scope), scope }
      }
    })
  }))
}

/** The day by which needs expire: that of the scope, or today. */
export function dateOf(scope: Scope | undefined): string {
  return scope?.asOf ?? new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
}

function addNeedConnection(parts: Parts) {
  const { builder, entity } = parts
  const { edge, connection } = implementConnection<NeedEdge>(parts, 'NeedConnection', 'NeedEdge')
  builder.objectFields(edge, (t) => ({
    node: t.field({ type: entity, resolve: ({ of, scope }) => ({ entity: of.need, scope }) }),
    score: t.float({
      nullable: true,
      description: 'Share of its fields of work that the asker works in; null where nobody asks',
      resolve: ({ of }) => of.score
    }),
    expired: t.boolean({ resolve: ({ of }) => of.expired })
  }))
  return connection
}

function addMatches({ builder, entity, path, kinds, ontology, cited }: Parts) {
  const match = builder.objectRef<Scoped<NeedMatch>>('NeedMatch').implement({
    fields: (t) => ({
      node: t.field({ type: entity, resolve: ({ of, scope }) => ({ entity: of.entity, scope }) }),
      score: t.float({ description: 'In (0, 1]', resolve: ({ of }) => of.score }),
      inPlace: t.boolean({
        description: 'Whether it is in a state where the need is',
        resolve: ({ of }) => of.inPlace
      }),
      reasons: t.stringList({ resolve: ({ of }) => [...of.reasons] }),
      paths: t.field({
        type: [path],
        description: 'What ties it to the fields of work of the need, with claims; none where words alone match',
        resolve: ({ of, scope }) => of.paths.map((path) => ({ path, scope }))
      })
    })
  })
  const views = (matches: readonly NeedMatch[], scope: Scope | undefined) => matches.map((of) => ({ of, scope }))
  return builder.objectRef<Scoped<NeedMatches>>('NeedMatches').implement({
    interfaces: [cited],
    fields: (t) => ({
      need: t.field({ type: entity, resolve: ({ of, scope }) => ({ entity: of.need, scope }) }),
      expired: t.boolean({ description: 'No longer asked for', resolve: ({ of }) => of.expired }),
      domains: t.field({
        type: [kinds.get(ontology.facets['domain']!.kind)!],
        resolve: ({ of, scope }) => of.domains.map((entity) => ({ entity, scope }))
      }),
      institutions: t.field({
        type: [match],
        description: 'As partners are ranked',
        resolve: ({ of, scope }) => views(of.institutions, scope)
      }),
      technologies: t.field({
        type: [match],
        description: 'By match × readiness',
        resolve: ({ of, scope }) => views(of.technologies, scope)
      })
    })
  })
}
