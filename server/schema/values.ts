import type { Json, Outcome } from '../../graph/index.js'
import type { Builder } from './builder.js'

/** The object types of field values, by the name a field type gives its GraphQL face. */
export function createValueTypes(builder: Builder) {
  const alias = builder.objectRef<{ text: string; language: string | null }>('Alias').implement({
    description: 'Another name',
    fields: (t) => ({
      text: t.exposeString('text'),
      language: t.exposeString('language', { nullable: true, description: 'BCP 47' })
    })
  })
  const location = builder.objectRef<{ latitude: number; longitude: number }>('Location').implement({
    description: 'Degrees, WGS 84',
    fields: (t) => ({ latitude: t.exposeFloat('latitude'), longitude: t.exposeFloat('longitude') })
  })
  const outcome = builder.objectRef<Outcome>('Outcome').implement({
    description: 'A figure that a source reports; lakh and crore are written out',
    fields: (t) => ({
      min: t.exposeFloat('min', { nullable: true }),
      max: t.exposeFloat('max', { nullable: true }),
      unit: t.exposeString('unit'),
      qualifier: t.exposeString('qualifier', { nullable: true }),
      what: t.exposeString('what'),
      year: t.exposeString('year', { nullable: true }),
      asStated: t.exposeString('asStated', { description: "The source's own words" })
    })
  })
  return {
    String: 'String',
    Int: 'Int',
    Float: 'Float',
    Boolean: 'Boolean',
    Enum: 'String',
    Alias: alias,
    Location: location,
    Outcome: outcome
  } as const
}

export type ValueTypes = ReturnType<typeof createValueTypes>

/** The list in a list field, empty where nothing is known. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]
}
