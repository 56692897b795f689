import { fieldTypes, kindEnumValue, type EntityId, type FieldDeclaration, type Json } from '../../graph/index.js'
import type { Parts } from './builder.js'
import type { RequestContext } from './context.js'
import { placeFields } from './place-fields.js'
import { listOf, type ValueTypes } from './values.js'
import type { EntityView } from './views.js'

/** One end of a relation, seen from a kind: a list field of the other end's entities. */
interface End {
  readonly relation: string
  readonly direction: 'out' | 'in'
  readonly kinds: readonly string[]
  readonly sentence: string
}

/** One object type for every kind of the ontology, with its fields and the ends of its relations. */
export function addKinds(parts: Parts, values: ValueTypes): void {
  const { builder, ontology, kinds, entity } = parts
  for (const [name, ref] of kinds) {
    const { description, fields } = ontology.kinds[name]!
    builder.objectType(ref, {
      description,
      interfaces: [entity, parts.node],
      isTypeOf: (value) => (value as EntityView).entity.kind === name
    })
    for (const [field, declaration] of Object.entries({ ...fields, note: ontology.common['note']! })) {
      if (declaration) addField(parts, values, name, field, declaration)
    }
    for (const [field, ends] of endsOf(parts, name)) addEnd(parts, name, field, ends)
    for (const [field, { description, resolve }] of Object.entries(placeFields(ontology, name))) {
      const type = kinds.get(ontology.facets['state']!.kind)!
      builder.objectField(ref, field, (t) =>
        t.field({ type, nullable: true, description, resolve: (view, _, context) => resolve(view, context) })
      )
    }
  }
}

function addField(
  { builder, kinds }: Parts,
  values: ValueTypes,
  kind: string,
  name: string,
  field: FieldDeclaration
): void {
  const type = values[fieldTypes[field.type].graphql] as 'String'
  const description = field.values ? `${field.description}: ${field.values.join(', ')}` : field.description
  const value = ({ entity }: EntityView) => entity.fields[name]
  builder.objectField(kinds.get(kind)!, name, (t) =>
    field.list
      ? t.field({ type: [type], description, resolve: (view) => listOf(value(view)) as string[] })
      : t.field({ type, nullable: true, description, resolve: (view) => (value(view) ?? null) as Json as string })
  )
}

/** Relations that give this kind a list field; several may share a name. */
function endsOf({ ontology }: Parts, kind: string): Map<string, End[]> {
  const found = new Map<string, End[]>()
  const add = (name: string | undefined, end: End) => name && found.set(name, [...(found.get(name) ?? []), end])
  for (const relation of ontology.relationNames) {
    const { from, to, ends, label, inverse, undirected } = ontology.relations[relation]!
    const has = (end: readonly string[] | 'any') => end === 'any' || end.includes(kind)
    const all = (end: readonly string[] | 'any') => (end === 'any' ? ontology.kindNames : end)
    if (has(from)) add(ends?.from, { relation, direction: 'out', kinds: all(to), sentence: label })
    if (has(to)) add(ends?.to, { relation, direction: 'in', kinds: all(from), sentence: undirected ? label : inverse })
  }
  return found
}

const LISTED = 100

function addEnd({ builder, kinds, entity, ontology }: Parts, kind: string, name: string, ends: readonly End[]): void {
  const others = [...new Set(ends.flatMap((end) => end.kinds))]
  const type = others.length === 1 ? kinds.get(others[0]!)! : entity
  const sentences = [...new Set(ends.map((end) => end.sentence))].join('; ')
  const description = `What this ${kindEnumValue(kind).toLowerCase().replaceAll('_', ' ')} ${sentences}`
  builder.objectField(kinds.get(kind)!, name, (t) =>
    t.field({
      type: [type],
      description,
      args: { first: t.arg.int({ defaultValue: LISTED, required: true }) },
      resolve: (view, { first }, context) =>
        others.length ? endEntities(view, ends, first, ontology.relations, context) : []
    })
  )
}

async function endEntities(
  { entity, scope }: EntityView,
  ends: readonly End[],
  first: number,
  relations: Parts['ontology']['relations'],
  { graph }: RequestContext
): Promise<EntityView[]> {
  const found = new Map<EntityId, EntityView>()
  for (const { relation, direction } of ends) {
    const either = relations[relation]!.undirected ? 'any' : direction
    const { items } = await graph.related(entity.id, { relation, direction: either, first }, scope)
    for (const { entity: other } of items) found.set(other.id, { entity: other, scope })
  }
  return [...found.values()].slice(0, first)
}
