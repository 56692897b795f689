import { QUALITY_CHECKS, type Finding, type QualityCheck, type Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageOf } from './connection.js'
import { readScope, type Inputs } from './inputs.js'
import type { Scoped } from './views.js'

interface FindingEdge extends Scoped<Finding> {
  readonly cursor: string
}

interface ConflictEdge {
  readonly cursor: string
  readonly fields: readonly string[]
  readonly scope: Scope | undefined
}

/** Where the graph is thin, doubtful or contradicts itself. */
export function addQuality(parts: Parts, inputs: Inputs): void {
  const { builder } = parts
  const report = addReport(parts)
  builder.queryField('quality', (t) =>
    t.field({
      type: report,
      description: 'What is unmatched, missing, stale or without a document; each count with its list',
      args: { scope: t.arg({ type: inputs.scope }) },
      resolve: async (_, { scope: given }, { graph }) => {
        const scope = readScope(given)
        return { of: await graph.insights.quality(scope), scope }
      }
    })
  )
  addConflicts(parts, inputs)
}

function addReport(parts: Parts) {
  const { builder, entity, cited } = parts
  const { edge, connection } = implementConnection<FindingEdge>(parts, 'FindingConnection', 'FindingEdge')
  builder.objectFields(edge, (t) => ({
    id: t.id({ resolve: ({ of }) => of.subject }),
    node: t.field({
      type: entity,
      nullable: true,
      description: 'null where nothing describes it',
      resolve: ({ of, scope }, _, { loaders }) => loaders.entity(of.subject, scope)
    }),
    detail: t.string({ description: 'What about it, in words', resolve: ({ of }) => of.detail })
  }))
  type Report = Scoped<Readonly<Record<QualityCheck, readonly Finding[]>>>
  return builder.objectRef<Report>('QualityReport').implement({
    interfaces: [cited],
    fields: (t) =>
      Object.fromEntries(
        Object.entries(QUALITY_CHECKS).map(([name, description]) => [
          name,
          t.field({
            type: connection,
            description,
            args: { first: t.arg.int({ defaultValue: 20, required: true }), after: t.arg.string() },
            resolve: ({ of, scope }, page) =>
              pageOf(
                of[name as QualityCheck].map((finding) => ({
                  cursor: `${finding.subject} ${finding.detail}`,
                  of: finding,
                  scope
                })),
                page
              )
          })
        ])
      )
  })
}

function addConflicts(parts: Parts, { scope }: Inputs): void {
  const { builder, entity } = parts
  const { edge, connection } = implementConnection<ConflictEdge>(parts, 'ConflictConnection', 'ConflictEdge')
  builder.objectFields(edge, (t) => ({
    node: t.field({
      type: entity,
      description: 'Its `conflicts` hold the alternatives with their sources',
      resolve: ({ cursor, scope }, _, { loaders }) => loaders.named(cursor, scope)
    }),
    fields: t.stringList({ description: 'Fields on which the sources differ', resolve: ({ fields }) => [...fields] })
  }))
  builder.queryField('conflicts', (t) =>
    t.field({
      type: connection,
      description: 'Entities on which the sources differ, by id',
      args: {
        first: t.arg.int({ defaultValue: 20, required: true }),
        after: t.arg.string(),
        scope: t.arg({ type: scope })
      },
      resolve: async (_, { scope: given, ...page }, { graph }) => {
        const scope = readScope(given)
        const found = await graph.insights.conflicts(scope)
        return pageOf(
          found.map(({ id, conflicts: fields }) => ({ cursor: id, fields, scope })),
          page
        )
      }
    })
  )
}
