import type { Entity, EntityId, Scope } from './claims.js'
import { outcomeText, type FieldDeclaration, type Json, type Ontology, type Outcome } from './ontology.js'
import { routePattern } from './pattern.js'
import { located } from './search-places.js'
import type { SearchDocument } from './search/search-index.js'
import { EVERY, type GraphStore } from './store/graph-store.js'

const PAGE = 5_000
const DESCRIBED_BY_AT_MOST = 12
/** A source behind more things than this is about none of them. */
const ABOUT_AT_MOST = 12
/** Of so many of them it carries what they are. */
const ABOUT_TOLD = 4
/** The facet that says where a thing is. */
const PLACES = 'state'
/** Fields that place an entity in time, the first that is there counts. */
const DATES = ['year', 'start', 'date', 'established', 'expires']

/** A facet's filter takes any value of its kind, also those that are not counted (a city, the country). */
export function filterFacet(ontology: Ontology, facet: string): string {
  return ontology.facets[facet]?.counted ? `${facet}.any` : facet
}

/** What is searched for every entity: derived from the ontology and the fold, under a scope. */
export async function buildSearchDocuments(
  ontology: Ontology,
  store: GraphStore,
  scope?: Scope
): Promise<Map<EntityId, SearchDocument>> {
  const entities = await allEntities(store, scope)
  const broader = await broaderTerms(ontology, store, scope)
  const values = await facetValues(ontology, store, entities, scope)
  const described = await descriptions(ontology, store, entities, scope)
  const about = subjects(ontology, entities)
  const documents = new Map<EntityId, SearchDocument>()
  for (const entity of entities.values()) {
    const facets: Record<string, string[]> = { source: [...entity.sources], ...fieldFacets(ontology, entity) }
    const context: string[] = []
    for (const [facet, { counted }] of Object.entries(ontology.facets)) {
      const direct = [...(values.get(facet)?.get(entity.id) ?? [])]
      const all = [...new Set(direct.flatMap((id) => [id, ...(broader.get(id) ?? [])]))].sort()
      facets[filterFacet(ontology, facet)] = all
      if (counted)
        facets[facet] = all.filter((id) => counted.values.includes(String(entities.get(id)?.fields[counted.field])))
      context.push(...direct.filter((id) => id !== entity.id).map((id) => nameOf(entities.get(id)!)))
    }
    const further = [...(described.get(entity.id) ?? []), ...(about.get(entity.id) ?? [])]
    documents.set(entity.id, searchDocument(ontology, entity, facets, context, further))
  }
  const places = { counted: PLACES, all: filterFacet(ontology, PLACES) }
  return located(documents, values.get(PLACES) ?? new Map(), places)
}

export function nameOf(entity: Entity): string {
  return String(entity.fields['name'])
}

function searchDocument(
  ontology: Ontology,
  entity: Entity,
  facets: Record<string, string[]>,
  context: string[],
  described: readonly string[]
): SearchDocument {
  const textOf = (use: NonNullable<FieldDeclaration['search']>) => searched(ontology, entity, use)
  const location = entity.fields['location'] as { latitude: number; longitude: number } | undefined
  const years = yearsOf(entity)
  const passages = textOf('passages').flatMap(passagesOf)
  return {
    id: entity.id,
    kind: entity.kind,
    names: [...new Set(textOf('names'))],
    text: [...textOf('text'), ...described].join('. '),
    context: [...new Set(context)].sort(),
    facets,
    ...(passages.length && { passages }),
    ...(location && { location }),
    ...(years && { years })
  }
}

function searched(ontology: Ontology, entity: Entity, use: NonNullable<FieldDeclaration['search']>): string[] {
  const declared = Object.entries(ontology.fieldsOf(entity.kind))
  return declared.filter(([, f]) => f.search === use).flatMap(([name, f]) => texts(f, entity.fields[name]))
}

const LONGEST_PASSAGE = 1_000
/** From this length on a passage ends with its paragraph. */
const WHOLE_PASSAGE = 400
const SENTENCE = /[^.!?।\n]*(?:[.!?।]+(?=\s|$)|[.!?।](?=\S)|\n+|$)\s*/gu

/** A text cut at ends of paragraphs and sentences into passages of at most 1,000 characters, in order, none empty. */
export function passagesOf(text: string): string[] {
  const passages: string[] = []
  let current = ''
  for (const piece of (text.match(SENTENCE) ?? []).flatMap(pieces)) {
    const paragraphEnds = /\n\s*$/.test(current)
    if (current.length + piece.length > LONGEST_PASSAGE || (paragraphEnds && current.length >= WHOLE_PASSAGE)) {
      passages.push(current)
      current = ''
    }
    current += piece
  }
  return [...passages, current].map((passage) => passage.trim()).filter((passage) => passage !== '')
}

/** A sentence that is too long for a passage, cut at spaces where it has any. */
function pieces(sentence: string): string[] {
  const cut: string[] = []
  let rest = sentence
  while (rest.length > LONGEST_PASSAGE) {
    const space = rest.lastIndexOf(' ', LONGEST_PASSAGE - 1)
    const end = space > 0 ? space + 1 : wholeCharacter(rest, LONGEST_PASSAGE)
    cut.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...cut, rest]
}

/** Not between the halves of a surrogate pair. */
const wholeCharacter = (text: string, end: number): number =>
  /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end

/** Enum fields count as facets under their own name. */
function fieldFacets(ontology: Ontology, entity: Entity): Record<string, string[]> {
  const facets: Record<string, string[]> = {}
  for (const [name, { type }] of Object.entries(ontology.fieldsOf(entity.kind))) {
    if (type === 'enum' && entity.fields[name] !== undefined) facets[name] = [String(entity.fields[name])]
  }
  return facets
}

function texts(field: FieldDeclaration, value: Json | undefined): string[] {
  if (value === undefined) return []
  const items = field.list ? (value as readonly Json[]) : [value]
  return items.map((item) => (TEXT_OF[field.type] ?? String)(item))
}

/** How values that are records are searched. */
const TEXT_OF: Readonly<Partial<Record<FieldDeclaration['type'], (value: Json) => string>>> = {
  alias: (value) => String((value as { text: string }).text),
  outcome: (value) => outcomeText(value as unknown as Outcome)
}

function yearsOf(entity: Entity): readonly [number, number] | undefined {
  const date = DATES.map((field) => entity.fields[field]).find((value) => typeof value === 'string') as
    string | undefined
  const years = date?.match(/\d{4}/g)?.map(Number)
  return years && [Math.min(...years), Math.max(...years)]
}

async function allEntities(store: GraphStore, scope: Scope | undefined): Promise<Map<EntityId, Entity>> {
  const entities = new Map<EntityId, Entity>()
  for (let after = ''; ;) {
    const page = await store.list({ after, first: PAGE }, scope)
    for (const entity of page) entities.set(entity.id, entity)
    if (page.length < PAGE) return entities
    after = page.at(-1)!.id
  }
}

/** Direct facet values: facet → entity → values, by the routes its kind declares. */
async function facetValues(
  ontology: Ontology,
  store: GraphStore,
  entities: ReadonlyMap<EntityId, Entity>,
  scope: Scope | undefined
) {
  const values = new Map<string, Map<EntityId, Set<EntityId>>>()
  for (const kind of ontology.kindNames) {
    for (const [facet, routes] of Object.entries(ontology.kinds[kind]!.facets)) {
      const wanted = ontology.facets[facet]!.kind
      const byEntity = values.get(facet) ?? new Map<EntityId, Set<EntityId>>()
      values.set(facet, byEntity)
      for (const [id, value] of await routeEnds(store, entities, kind, routes, scope)) {
        if (entities.get(value)?.kind === wanted) byEntity.set(id, (byEntity.get(id) ?? new Set()).add(value))
      }
    }
  }
  return values
}

/**
 * What the few things are that a source speaks of, in the order of their ids: a report whose title is a pun is found by what it
 * reports on. Sources do not count as things, nor does what has nothing to tell but its name.
 */
function subjects(ontology: Ontology, entities: ReadonlyMap<EntityId, Entity>): Map<EntityId, string[]> {
  const told = new Map<EntityId, string[]>()
  const sources = new Set([...entities.values()].flatMap((entity) => [...entity.sources]))
  for (const entity of [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const text = sources.has(entity.id) ? [] : searched(ontology, entity, 'text')
    if (text.length === 0) continue
    for (const source of entity.sources) {
      const list = told.get(source) ?? []
      if (list.length <= ABOUT_AT_MOST) told.set(source, [...list, `${nameOf(entity)}: ${text.join('. ')}`])
    }
  }
  const few = [...told].filter(([, list]) => list.length <= ABOUT_AT_MOST)
  return new Map(few.map(([source, list]) => [source, list.slice(0, ABOUT_TOLD)]))
}

/** Names of what describes an entity, in the order of their ids. */
async function descriptions(
  ontology: Ontology,
  store: GraphStore,
  entities: ReadonlyMap<EntityId, Entity>,
  scope: Scope | undefined
): Promise<Map<EntityId, string[]>> {
  const described = new Map<EntityId, string[]>()
  for (const kind of ontology.kindNames) {
    const ends = await routeEnds(store, entities, kind, ontology.kinds[kind]!.describedBy ?? [], scope)
    for (const [id, by] of ends.sort(([, a], [, b]) => (a < b ? -1 : 1))) {
      const names = described.get(id) ?? []
      if (names.length < DESCRIBED_BY_AT_MOST) described.set(id, [...names, nameOf(entities.get(by)!)])
    }
  }
  return described
}

async function routeEnds(
  store: GraphStore,
  entities: ReadonlyMap<EntityId, Entity>,
  kind: string,
  routes: readonly string[],
  scope: Scope | undefined
): Promise<(readonly [EntityId, EntityId])[]> {
  const ends: (readonly [EntityId, EntityId])[] = []
  for (const route of routes) {
    if (route === '') {
      for (const entity of entities.values()) if (entity.kind === kind) ends.push([entity.id, entity.id])
      continue
    }
    const paths = await store.match({ pattern: routePattern(kind, route), perPair: 1, starts: EVERY }, scope)
    for (const { nodes } of paths) ends.push([nodes[0]!, nodes.at(-1)!])
  }
  return ends
}

/** Every entity's broader terms, over all hierarchy relations, near ones first. */
async function broaderTerms(
  ontology: Ontology,
  store: GraphStore,
  scope: Scope | undefined
): Promise<Map<EntityId, EntityId[]>> {
  const parents = new Map<EntityId, EntityId[]>()
  for (const relation of ontology.relationNames) {
    if (!ontology.relations[relation]!.hierarchy) continue
    const pattern = { start: [], steps: [{ relations: [relation], direction: 'out' as const, kinds: [] }] }
    for (const { nodes } of await store.match({ pattern, perPair: 1, starts: EVERY }, scope)) {
      parents.set(nodes[0]!, [...(parents.get(nodes[0]!) ?? []), nodes[1]!])
    }
  }
  const closure = new Map<EntityId, EntityId[]>()
  for (const id of parents.keys()) {
    const seen = new Set<EntityId>()
    for (
      let level = parents.get(id)!;
      level.length;
      level = level.flatMap((p) => parents.get(p) ?? []).filter((p) => !seen.has(p))
    ) {
      for (const parent of level) seen.add(parent)
    }
    closure.set(id, [...seen])
  }
  return closure
}
