import type { Entity, FieldDeclaration, Json, Relation, Selection } from '../../graph/index.js'

/** A node of linked data with what is said of it. Types and predicates are prefixed names, addresses are whole. */
export interface Description {
  readonly address: string
  readonly types: readonly string[]
  readonly properties: readonly (readonly [predicate: string, term: Term])[]
}

export type Term =
  | { readonly address: string }
  | { readonly value: string | number | boolean; readonly language?: string; readonly type?: string }

/** Prefixes of what others have defined; `sangam` is the ontology's own. */
export function prefixes(base: string): Readonly<Record<string, string>> {
  return {
    sangam: `${base}ontology#`,
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    owl: 'http://www.w3.org/2002/07/owl#',
    geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#'
  }
}

/** Fields that schema.org has a word for. */
const TERMS: Readonly<Record<string, string>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  summary: 'schema:description',
  website: 'schema:url'
}

/**
 * Entities, then relations. A relation is stated by its ends and once more as an rdf:Statement, which carries
 * confidence and sources.
 */
export async function* descriptions(selection: Selection, base: string): AsyncIterable<Description> {
  for await (const entity of selection.entities()) yield ofEntity(selection, entity, base)
  for await (const relation of selection.relations()) yield* ofRelation(relation, base)
}

function ofEntity({ ontology }: Selection, entity: Entity, base: string): Description {
  const declared = ontology.fieldsOf(entity.kind)
  const said = Object.entries(entity.fields).flatMap(([name, value]) => fieldTerms(name, declared[name], value))
  return {
    address: entityAddress(entity.id, base),
    types: [`sangam:${entity.kind}`],
    properties: [
      ...said,
      ...entity.mergedFrom.map((id) => ['owl:sameAs', { address: entityAddress(id, base) }] as const),
      ...support(entity, base)
    ]
  }
}

function ofRelation(relation: Relation, base: string): Description[] {
  const predicate = `sangam:${camelCase(relation.type)}`
  const [subject, object] = [entityAddress(relation.from, base), entityAddress(relation.to, base)]
  const fields = Object.entries(relation.fields).flatMap(([name, value]) => fieldTerms(name, undefined, value))
  const statement: Description = {
    address: entityAddress(relation.id, base),
    types: ['rdf:Statement'],
    properties: [
      ['rdf:subject', { address: subject }],
      ['rdf:predicate', { address: `${base}ontology#${camelCase(relation.type)}` }],
      ['rdf:object', { address: object }],
      ...fields,
      ...support(relation, base)
    ]
  }
  return [{ address: subject, types: [], properties: [[predicate, { address: object }]] }, statement]
}

function support({ confidence, sources }: Entity | Relation, base: string): [string, Term][] {
  const derived = sources.map((id): [string, Term] => ['prov:wasDerivedFrom', { address: entityAddress(id, base) }])
  return [['sangam:confidence', { value: confidence }], ...derived]
}

function fieldTerms(name: string, declared: FieldDeclaration | undefined, value: Json): [string, Term][] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((each) => fieldTerms(name, declared, each))
  const predicate = TERMS[name] ?? `sangam:${name}`
  if (declared?.type === 'location') {
    const { latitude, longitude } = value as { latitude: number; longitude: number }
    return [
      ['geo:lat', { value: latitude }],
      ['geo:long', { value: longitude }]
    ]
  }
  if (declared?.type === 'url' && isAddress(value)) return [[predicate, { address: value }]]
  return value === null ? [] : [[predicate, literal(value)]]
}

function literal(value: NonNullable<Json>): Term {
  if (typeof value !== 'object') return { value }
  const { text, language } = value as { text?: string; language?: string | null }
  if (text === undefined) return { value: JSON.stringify(value), type: 'rdf:JSON' }
  return { value: text, ...(language && { language }) }
}

/** What may stand between < and > in Turtle. */
function isAddress(value: Json): value is string {
  // eslint-disable-next-line no-control-regex
  return typeof value === 'string' && /^[^\u0000-\u0020<>"{}|^`\\]+$/.test(value)
}

function entityAddress(id: string, base: string): string {
  return `${base}entity/${encodeURIComponent(id).replaceAll('%3A', ':')}`
}

/** `WORKS_IN` → `worksIn` */
function camelCase(type: string): string {
  return type.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
