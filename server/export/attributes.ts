import type { Entity, FieldDeclaration, Json, Selection } from '../../graph/index.js'

export type Plain = string | number | boolean

/** A property with one plain value, as tables and graph drawing programs take it. */
export interface Attribute {
  readonly name: string
  readonly type: 'string' | 'integer' | 'double' | 'boolean'
  /** Undefined where the entity does not have it. */
  of(entity: Pick<Entity, 'fields'>): Plain | undefined
}

const TYPES: Partial<Record<FieldDeclaration['type'], Attribute['type']>> = {
  integer: 'integer',
  number: 'double',
  boolean: 'boolean'
}

/** The fields of the kinds of a selection, in the order they are declared; a place on earth becomes two. */
export function attributesOf({ ontology, kinds }: Selection): Attribute[] {
  const declared = new Map<string, FieldDeclaration>()
  for (const kind of kinds)
    for (const [name, field] of Object.entries(ontology.fieldsOf(kind)))
      if (!declared.has(name)) declared.set(name, field)
  return [...declared].flatMap(([name, field]) =>
    field.type === 'location' ? coordinates(name) : attribute(name, field)
  )
}

function attribute(name: string, { type, list }: FieldDeclaration): Attribute {
  return {
    name,
    type: (!list && TYPES[type]) || 'string',
    of: ({ fields }) => (fields[name] === undefined ? undefined : plain(fields[name]))
  }
}

function coordinates(field: string): Attribute[] {
  return ['latitude', 'longitude'].map((name) => ({
    name,
    type: 'double',
    of: ({ fields }) => (fields[field] as Record<string, number> | undefined)?.[name]
  }))
}

/** A value in one word: lists by semicolons, an alias by its text, a figure as its source states it. */
export function plain(value: Json): Plain {
  if (value === null) return ''
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(plain).join('; ')
  const { text, asStated } = value as Record<string, Json>
  return [text, asStated].find((said) => typeof said === 'string') ?? JSON.stringify(value)
}
