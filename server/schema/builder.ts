import SchemaBuilder from '@pothos/core'
import type { Highlight, Json, Ontology } from '../../graph/index.js'
import { kindEnumValue } from '../../graph/index.js'
import type { RequestContext } from './context.js'
import type { ClaimView, EntityView, PathView, RelationView } from './views.js'

/** Relay's page info; pages are read forwards only. */
export interface PageInfo {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

interface Types {
  Context: RequestContext
  DefaultFieldNullability: false
  Scalars: { JSON: { Input: Json; Output: Json }; ID: { Input: string; Output: string } }
}

/** A new builder; a factory, so that several schemas can live in one process. */
export function createBuilder() {
  const builder = new SchemaBuilder<Types>({ defaultFieldNullability: false })
  builder.scalarType('JSON', {
    description: 'Any JSON value',
    serialize: (value) => value,
    parseValue: (value) => value as Json
  })
  builder.queryType({})
  builder.mutationType({})
  builder.subscriptionType({})
  return builder
}

export type Builder = ReturnType<typeof createBuilder>

/** What the parts of the schema share: references first, their fields are added part by part. */
export function createParts(builder: Builder, ontology: Ontology) {
  const kinds = new Map(ontology.kindNames.map((name) => [name, builder.objectRef<EntityView>(name)] as const))
  return {
    builder,
    ontology,
    kinds,
    node: builder.interfaceRef<EntityView>('Node'),
    entity: builder.interfaceRef<EntityView>('Entity'),
    cited: builder.interfaceRef<object>('Cited'),
    pageInfo: builder.objectRef<PageInfo>('PageInfo'),
    claim: builder.objectRef<ClaimView>('Claim'),
    path: builder.objectRef<PathView>('Path'),
    highlight: builder.objectRef<Highlight>('Highlight'),
    hop: builder.objectRef<RelationView>('Relation'),
    kind: builder.enumType('Kind', {
      description: 'What an entity is',
      values: enumValues(ontology.kindNames, kindEnumValue, (name) => ontology.kinds[name]!.description)
    }),
    relationType: builder.enumType('RelationType', {
      description: 'How two entities are tied',
      values: enumValues(
        ontology.relationNames,
        (name) => name,
        (name) => relationSentence(ontology, name)
      )
    })
  }
}

export type Parts = ReturnType<typeof createParts>

function enumValues(names: readonly string[], key: (name: string) => string, describe: (name: string) => string) {
  return Object.fromEntries(names.map((name) => [key(name), { value: name, description: describe(name) }]))
}

function relationSentence(ontology: Ontology, name: string): string {
  const { from, to, label } = ontology.relations[name]!
  return `${[from].flat().join(' | ')} ${label} ${[to].flat().join(' | ')}`
}
