import type { Entity, ExplainedAdoption, ReplicableAnswer, ReplicableResult, Scope } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { implementConnection, pageSize } from './connection.js'
import { defined } from './defined.js'
import { readDomains, readFilter, readScope, type Inputs } from './inputs.js'
import type { ValueTypes } from './values.js'
import type { Scoped } from './views.js'

interface ReplicableEdge {
  readonly cursor: string
  readonly found: ReplicableResult
  readonly scope: Scope | undefined
}

interface Answered {
  readonly answer: ReplicableAnswer
  readonly scope: Scope | undefined
}

/** What is in use elsewhere and could be taken over. */
export function addReplicable(parts: Parts, { ranked }: Inputs, values: ValueTypes): void {
  const { builder } = parts
  const { edge, connection } = implementConnection<ReplicableEdge, Answered>(
    parts,
    'ReplicableConnection',
    'ReplicableEdge'
  )
  addEdge(parts, edge, values)
  addAnswer(parts, connection)
  builder.queryField('replicable', (t) =>
    t.field({
      type: connection,
      description:
        'Technologies and projects in use in some state but not in the target state, by fields of work, a text, or all. Those whose place of use is not known follow, labelled UNKNOWN',
      args: {
        ...ranked,
        targetState: t.arg.id({ required: true, description: 'Its cities count as the state' })
      },
      resolve: async (_, { where, scope: given, ...rest }, { graph }) => {
        const scope = readScope(given)
        const filter = readFilter(where)
        const request = {
          ...(filter.text && { text: filter.text }),
          ...defined(rest),
          ...readDomains(rest.domains),
          targetState: rest.targetState,
          where: filter.where,
          first: pageSize(rest.first)
        }
        const answer = await graph.insights.replicable(request, scope)
        const { totalCount, hasNext, items } = answer
        return {
          totalCount,
          hasNext,
          answer,
          scope,
          edges: items.map((found) => ({ cursor: found.cursor, found, scope }))
        }
      }
    })
  )
}

type Connection = ReturnType<typeof implementConnection<ReplicableEdge, Answered>>

const viewsOf = (entities: readonly Entity[], scope: Scope | undefined) => entities.map((entity) => ({ entity, scope }))

function placeType({ ontology, kinds }: Parts) {
  return kinds.get(ontology.facets['state']!.kind)!
}

function addAnswer(parts: Parts, connection: Connection['connection']): void {
  const { builder, entity } = parts
  const coverage = builder.objectRef<ReplicableAnswer['coverage']>('Coverage').implement({
    fields: (t) => ({
      known: t.exposeInt('known', { description: 'With a known place of use' }),
      total: t.exposeInt('total', { description: 'Technologies and projects asked about' }),
      sentence: t.exposeString('sentence')
    })
  })
  const adoption = addAdoption(parts)
  builder.objectFields(connection, (t) => ({
    target: t.field({
      type: placeType(parts),
      resolve: ({ answer, scope }) => ({ entity: answer.target, scope })
    }),
    coverage: t.field({
      type: coverage,
      description: 'How far the answer can be trusted to know',
      resolve: ({ answer }) => answer.coverage
    }),
    notes: t.stringList({
      description: 'What the scope hides of the fields asked about',
      resolve: ({ answer }) => [...answer.notes]
    }),
    alreadyHere: t.field({
      type: [entity],
      description: 'What is in use in the target state already',
      resolve: ({ answer, scope }) => viewsOf(answer.alreadyHere, scope)
    }),
    adoptions: t.field({
      type: [adoption],
      description: 'What was asked about and has been taken up in another state than its own; at most 100',
      resolve: ({ answer, scope }) => answer.adoptions.map((of) => ({ of, scope }))
    })
  }))
}

function addAdoption(parts: Parts) {
  const { builder, entity, path } = parts
  return builder.objectRef<Scoped<ExplainedAdoption>>('Adoption').implement({
    description: 'A technology or project of one state that another has taken up',
    fields: (t) => ({
      node: t.field({
        type: entity,
        description: 'What was taken up',
        resolve: ({ of, scope }, _, { loaders }) => loaders.named(of.solution, scope)
      }),
      adopter: t.field({
        type: entity,
        description: 'Who uses it, or the place where it is in use',
        resolve: ({ of, scope }, _, { loaders }) => loaders.named(of.adopter, scope)
      }),
      from: t.field({
        type: [placeType(parts)],
        description: 'States where it was developed, or its makers are',
        resolve: ({ of, scope }, _, { loaders }) => Promise.all(of.from.map((id) => loaders.named(id, scope)))
      }),
      to: t.field({
        type: [placeType(parts)],
        description: 'States of the adopter',
        resolve: ({ of, scope }, _, { loaders }) => Promise.all(of.to.map((id) => loaders.named(id, scope)))
      }),
      sentence: t.string({ resolve: ({ of }) => of.sentence }),
      path: t.field({ type: path, resolve: ({ of, scope }) => ({ path: of.path, scope }) })
    })
  })
}

function addEdge(parts: Parts, edge: Connection['edge'], { Outcome }: ValueTypes): void {
  const { builder, entity, path } = parts
  const status = builder.enumType('ReplicationStatus', {
    values: {
      ELSEWHERE: { description: 'In use in another state, and not here by our sources' },
      UNKNOWN: { description: 'Our sources do not say in which state it is in use' },
      HERE: { description: 'In use in the target state' }
    }
  })
  const reasons = addReasons(parts)
  builder.objectFields(edge, (t) => ({
    score: t.float({
      description: 'In [0, 1]: match × readiness, moved by outcomes (up to .15) and likeness of places (up to .1)',
      resolve: ({ found }) => found.score
    }),
    node: t.field({ type: entity, resolve: ({ found, scope }) => ({ entity: found.entity, scope }) }),
    status: t.field({ type: status, resolve: ({ found }) => found.status }),
    readiness: t.string({
      nullable: true,
      description: 'Stage it has come to',
      resolve: ({ found }) => (found.entity.fields['readiness'] as string | undefined) ?? null
    }),
    deployedIn: t.field({
      type: [placeType(parts)],
      description: 'Where it is in use, the likest place first, at most five',
      resolve: ({ found, scope }) =>
        viewsOf(
          found.deployedIn.map(({ nodes }) => nodes[1]!),
          scope
        )
    }),
    deployments: t.field({
      type: [path],
      description: 'What says that it is in use there, in the order of deployedIn',
      resolve: ({ found, scope }) => found.deployedIn.map((path) => ({ path, scope }))
    }),
    reasons: t.field({ type: reasons, resolve: ({ found }) => found.reasons }),
    outcomes: t.field({
      type: [Outcome],
      description: 'Figures that the sources report',
      resolve: ({ found }) => found.outcomes
    }),
    sentence: t.string({ description: 'The reasons in words', resolve: ({ found }) => found.sentence }),
    originContacts: t.field({
      type: [entity],
      description: 'Who made or ran it',
      resolve: ({ found, scope }) => viewsOf(found.originContacts, scope)
    }),
    localPartners: t.field({
      type: [entity],
      description: 'Institutions in the target state that could take it up, best first',
      resolve: ({ found, scope }) => viewsOf(found.localPartners, scope)
    })
  }))
}

function addReasons({ builder }: Parts) {
  return builder.objectRef<ReplicableResult['reasons']>('ReplicationReasons').implement({
    description: 'The parts of the score, each in [0, 1]',
    fields: (t) => ({
      match: t.exposeFloat('match', { description: 'How well it fits fields of work and text' }),
      readiness: t.exposeFloat('readiness', { description: 'Weight of its stage' }),
      outcomes: t.exposeFloat('outcomes', { description: 'Reported figures: three or more make 1' }),
      likeness: t.exposeFloat('likeness', {
        description: 'Of the likest place to the target: neighbours, zonal council, coast'
      })
    })
  })
}
