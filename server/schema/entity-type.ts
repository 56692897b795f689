import type { Alternative } from '../../graph/index.js'
import type { Parts } from './builder.js'
import { factsOf, type Fact } from './facts.js'
import { missingFields } from './missing-fields.js'
import type { ValueTypes } from './values.js'
import { listOf } from './values.js'
import { nameOf, type ClaimView, type EntityView } from './views.js'

interface Scoped<T> {
  readonly of: T
  readonly view: EntityView
}

/** The interface that all kinds implement: everything that does not depend on the kind. */
export function addEntity(parts: Parts, { Alias }: ValueTypes): void {
  const { builder, entity, claim, relationType, kind } = parts
  const document = parts.kinds.get('Document')!
  const fact = addFact(parts)
  const conflict = addConflict(parts)
  builder.interfaceType(parts.node, {
    description: 'Anything with an id',
    resolveType: (view) => view.entity.kind,
    fields: (t) => ({ id: t.id({ description: '`kind:slug`', resolve: ({ entity }) => entity.id }) })
  })
  builder.interfaceType(entity, {
    description: 'Anything the graph knows',
    interfaces: [parts.node],
    resolveType: (view) => view.entity.kind,
    fields: (t) => ({
      kind: t.field({ type: kind, resolve: ({ entity }) => entity.kind }),
      slug: t.string({ resolve: ({ entity }) => entity.id.slice(entity.id.indexOf(':') + 1) }),
      name: t.string({ resolve: ({ entity }) => nameOf(entity) }),
      aliases: t.field({
        type: [Alias],
        resolve: ({ entity }) => listOf(entity.fields['aliases']) as { text: string; language: string | null }[]
      }),
      summary: t.string({ nullable: true, resolve: ({ entity }) => textOf(entity.fields['summary']) }),
      website: t.string({ nullable: true, resolve: ({ entity }) => textOf(entity.fields['website']) }),
      confidence: t.float({
        description: 'That it is as stated, in [0, 1]',
        resolve: ({ entity }) => entity.confidence
      }),
      mergedFrom: t.idList({
        description: 'Ids that answer with this entity',
        resolve: ({ entity }) => [...entity.mergedFrom]
      }),
      facts: t.field({
        type: [fact],
        description: 'All fields that are known, in the order of the ontology, for pages that know no kinds',
        resolve: async (view, _, { graph, loaders }) => {
          const claims = await loaders.claims(view.entity.id, view.scope)
          return factsOf(graph.ontology, view.entity, claims).map((of) => ({ of, view }))
        }
      }),
      claims: t.field({
        type: [claim],
        description: 'What the sources say of its fields and relations, best first',
        args: { field: t.arg.string(), relation: t.arg({ type: relationType }) },
        resolve: async ({ entity, scope }, { field, relation }, { loaders }) => {
          const claims = await loaders.claims(entity.id, scope)
          const wanted = claims.filter(
            (c) => (!relation || c.relation === relation) && (!field || (!c.relation && c.fields[field] !== undefined))
          )
          return byConfidence(wanted.map((claim) => ({ claim, scope })))
        }
      }),
      conflicts: t.field({
        type: [conflict],
        description: 'Fields on which the sources differ',
        resolve: async (view, _, { graph }) =>
          (await graph.conflicts(view.entity, view.scope)).map((of) => ({ of, view }))
      }),
      missing: t.stringList({
        description: 'Fields that at least half of its kind have and it lacks',
        resolve: ({ entity, scope }, _, { graph }) => missingFields(graph, entity, scope)
      }),
      sources: t.field({
        type: [document],
        description: 'Documents that speak of it',
        resolve: ({ entity, scope }, _, { loaders }) =>
          Promise.all(entity.sources.map((id) => loaders.named(id, scope)))
      })
    })
  })
}

function addFact({ builder, kinds }: Parts) {
  return builder.objectRef<Scoped<Fact>>('Fact').implement({
    description: 'One field of an entity',
    fields: (t) => ({
      name: t.string({ resolve: ({ of }) => of.name }),
      label: t.string({ resolve: ({ of }) => of.label }),
      value: t.field({ type: 'JSON', resolve: ({ of }) => of.value }),
      widget: t.string({
        description: 'text, paragraph, number, date, link, flag, map, figure or chip',
        resolve: ({ of }) => of.widget
      }),
      sources: t.field({
        type: [kinds.get('Document')!],
        description: 'Documents that give this value',
        resolve: ({ of, view }, _, { loaders }) => Promise.all(of.sources.map((id) => loaders.named(id, view.scope)))
      })
    })
  })
}

function addConflict({ builder, claim }: Parts) {
  const alternative = builder.objectRef<Scoped<Alternative>>('Alternative').implement({
    description: 'One of several values that the sources give',
    fields: (t) => ({
      value: t.field({ type: 'JSON', nullable: true, resolve: ({ of }) => of.value }),
      confidence: t.float({ resolve: ({ of }) => of.confidence }),
      claims: t.field({
        type: [claim],
        resolve: ({ of, view }) => of.claims.map((claim) => ({ claim, scope: view.scope }))
      })
    })
  })
  return builder.objectRef<Scoped<{ field: string; alternatives: Alternative[] }>>('Conflict').implement({
    description: 'A field on which the sources differ',
    fields: (t) => ({
      field: t.string({ resolve: ({ of }) => of.field }),
      alternatives: t.field({
        type: [alternative],
        description: 'Best first; the first is the value shown',
        resolve: ({ of, view }) => of.alternatives.map((a) => ({ of: a, view }))
      })
    })
  })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function byConfidence(views: ClaimView[]): ClaimView[] {
  return views.sort((a, b) => b.claim.confidence - a.claim.confidence || (a.claim.id < b.claim.id ? -1 : 1))
}
