import { InvalidError } from '../errors.js'
import { fieldTypes, type FieldTypeName } from './field-types.js'
import { closest } from './closest.js'

/** One field of a kind or relation. `values` belongs to `enum`, in ascending order where `ordered`. */
export interface FieldDeclaration {
  readonly type: FieldTypeName
  readonly description: string
  /** A list field folds to the union of what the claims state; any other to one value. */
  readonly list?: boolean
  readonly values?: readonly string[]
  /** How the value enters the searchable text; `names` are matched whole, `text` by words. */
  readonly search?: 'names' | 'text' | 'passages'
  /** An identifier in a public register: makes its entity canonical in a class of same things. */
  readonly register?: boolean
}

/** `>RELATION` follows a relation from subject to object, `<RELATION` the other way; blanks join hops; empty = itself. */
export type Route = string

/** A kind of entity. Every kind also has the common fields of the ontology. */
export interface KindDeclaration {
  readonly plural: string
  readonly description: string
  readonly fields: Readonly<Record<string, FieldDeclaration>>
  /** Routes to the entities a facet (state, cluster, domain) counts this kind under. */
  readonly facets: Readonly<Record<string, readonly Route[]>>
  /** Routes to things whose names tell what this is about, for search. */
  readonly describedBy?: readonly Route[]
  /** Kinds that are the frame of the graph rather than findings are not crossed by `connect` unless asked. */
  readonly frame?: boolean
}

/** A relation type, read `from label to` and `to inverse from`. */
export interface RelationDeclaration {
  readonly from: readonly string[] | 'any'
  readonly to: readonly string[] | 'any'
  readonly label: string
  readonly inverse: string
  readonly fields: Readonly<Record<string, FieldDeclaration>>
  /** Fields whose difference makes two relations between the same ends. */
  readonly key: readonly string[]
  readonly undirected?: boolean
  /** Extra cost a hop of this type has in `connect`: 1 for relations that say little. */
  readonly vague?: boolean
  /** Object is the broader term of the subject: filters and roll-ups follow it. */
  readonly hierarchy?: boolean
  /** Names of the list fields that both ends get in the API. */
  readonly ends?: { readonly from?: string; readonly to?: string }
}

/** A way to filter and count. Its values are entities of a kind, with all they are part of. */
export interface FacetDeclaration {
  readonly kind: string
  /** Counts show only values whose field has one of these values; filters accept them all. */
  readonly counted?: { readonly field: string; readonly values: readonly string[] }
  /** Cross-tables count its values under the broadest of them, or under those that are counted. */
  readonly rollsUp?: boolean
}

export interface OntologyDeclaration {
  readonly name: string
  readonly version: number
  readonly common: Readonly<Record<string, FieldDeclaration>>
  readonly kinds: Readonly<Record<string, KindDeclaration>>
  readonly relations: Readonly<Record<string, RelationDeclaration>>
  readonly facets: Readonly<Record<string, FacetDeclaration>>
}

/** A checked declaration with the lookups everything else derives from. */
export interface Ontology extends OntologyDeclaration {
  /** Kinds in declaration order; the position is the number stores may keep. */
  readonly kindNames: readonly string[]
  readonly relationNames: readonly string[]
  fieldsOf(kind: string): Readonly<Record<string, FieldDeclaration>>
  /** The kind an id belongs to by its prefix, null when no kind has it. */
  kindOfId(id: string): string | null
}

const ROUTE_STEP = /^([<>])([A-Z_]+)$/

/**
 * Checks a declaration and completes it. Mistakes are told at once, with their path.
 * @throws InvalidError naming kind or relation, field and the nearest declared name.
 */
export function defineOntology(declaration: OntologyDeclaration): Ontology {
  const kindNames = Object.keys(declaration.kinds)
  const relationNames = Object.keys(declaration.relations)
  for (const [kind, { fields, facets, describedBy = [] }] of Object.entries(declaration.kinds)) {
    checkFields(kind, { ...declaration.common, ...fields })
    for (const route of describedBy) checkRoute(`${kind}.describedBy`, route, relationNames)
    for (const [facet, routes] of Object.entries(facets)) {
      mustBeDeclared(`${kind}.facets`, facet, Object.keys(declaration.facets), 'facet')
      for (const route of routes) checkRoute(`${kind}.facets.${facet}`, route, relationNames)
    }
  }
  for (const [relation, { from, to, fields, key }] of Object.entries(declaration.relations)) {
    for (const kind of [from, to].flat()) {
      if (kind !== 'any') mustBeDeclared(`${relation}`, kind, kindNames, 'kind')
    }
    checkFields(relation, fields)
    for (const field of key) mustBeDeclared(`${relation}.key`, field, Object.keys(fields), 'field')
  }
  const byPrefix = new Map(kindNames.map((kind) => [kindPrefix(kind), kind]))
  const allFields = new Map(
    kindNames.map((kind) => [kind, { ...declaration.common, ...declaration.kinds[kind]!.fields }])
  )
  return {
    ...declaration,
    kindNames,
    relationNames,
    fieldsOf: (kind) => allFields.get(kind) ?? declaration.common,
    kindOfId: (id) => byPrefix.get(id.slice(0, id.indexOf(':'))) ?? null
  }
}

/** `ResearchGroup` → `research-group`, the part of an id before the colon. */
export function kindPrefix(kind: string): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

/** `ResearchGroup` → `RESEARCH_GROUP`, the value of the API's `Kind` enum. */
export function kindEnumValue(kind: string): string {
  return kindPrefix(kind).replaceAll('-', '_').toUpperCase()
}

/** The steps of a route, in order. */
export function parseRoute(route: Route): { direction: 'out' | 'in'; relation: string }[] {
  return route
    .split(' ')
    .filter(Boolean)
    .map((step) => {
      const [, arrow, relation] = ROUTE_STEP.exec(step) ?? []
      if (!arrow || !relation)
        throw new InvalidError(`Ontology: "${step}" is not a route step; write >RELATION or <RELATION`)
      return { direction: arrow === '>' ? 'out' : 'in', relation }
    })
}

function checkFields(owner: string, fields: Readonly<Record<string, FieldDeclaration>>): void {
  for (const [name, field] of Object.entries(fields)) {
    const path = `${owner}.${name}`
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new InvalidError(`Ontology: ${path} is not in camelCase`)
    mustBeDeclared(path, field.type, Object.keys(fieldTypes), 'field type')
    if ((field.type === 'enum') !== (field.values !== undefined)) {
      throw new InvalidError(`Ontology: ${path} must have "values" if, and only if, its type is "enum"`)
    }
  }
}

function checkRoute(path: string, route: Route, relations: readonly string[]): void {
  for (const { relation } of parseRoute(route)) mustBeDeclared(path, relation, relations, 'relation')
}

function mustBeDeclared(path: string, name: string, declared: readonly string[], what: string): void {
  if (declared.includes(name)) return
  const near = closest(name, declared)
  const hint = near ? `; did you mean "${near}"?` : `; declared are ${declared.join(', ')}`
  throw new InvalidError(`Ontology: ${path} names the ${what} "${name}", which is not declared${hint}`)
}
