import { breathe, type Entity, type EntityId, type Scope } from './claims.js'
import type { FieldDeclaration, Ontology } from './ontology.js'
import { located } from './search-places.js'
import { readSurroundings, type Surroundings } from './search-surroundings.js'
import { nameOf, passagesOf, searched } from './search-text.js'
import type { SearchDocument } from './search/search-index.js'
import type { GraphStore } from './store/graph-store.js'

/** The facet that says where a thing is. */
const PLACES = 'state'
/** Fields that place an entity in time, the first that is there counts. */
const DATES = ['year', 'start', 'date', 'established', 'expires']

/** A facet's filter takes any value of its kind, also those that are not counted (a city, the country). */
export function filterFacet(ontology: Ontology, facet: string): string {
  return ontology.facets[facet]?.counted ? `${facet}.any` : facet
}

/** Documents by id, without the locations that follow from where others lie. */
export interface Unplaced {
  readonly documents: Map<EntityId, SearchDocument>
  /** Places said of an entity itself. */
  readonly places: ReadonlyMap<EntityId, ReadonlySet<EntityId>>
  /** What others than an entity itself were read for its document. */
  readonly read: ReadonlySet<EntityId>
}

/** What is searched for every entity: derived from the ontology and the fold, under a scope. */
export async function buildSearchDocuments(
  ontology: Ontology,
  store: GraphStore,
  scope?: Scope
): Promise<Map<EntityId, SearchDocument>> {
  return placed(ontology, await unplacedDocuments(ontology, await readSurroundings(ontology, store, { scope })))
}

/** Gives what lies somewhere without saying where the location of that place. */
export function placed(
  ontology: Ontology,
  { documents, places }: Pick<Unplaced, 'documents' | 'places'>
): Map<EntityId, SearchDocument> {
  return located(documents, places, { counted: PLACES, all: filterFacet(ontology, PLACES) })
}

/** Documents that are derived without a pause: of very many others have their turn in between. */
const AT_ONCE = 2_000

/** The documents of some entities, given what surrounds them. */
export async function unplacedDocuments(ontology: Ontology, surroundings: Surroundings): Promise<Unplaced> {
  const { entities, around, values, broader, described, about } = surroundings
  const documents = new Map<EntityId, SearchDocument>()
  const read = new Set<EntityId>()
  for (const entity of entities.values()) {
    const facets: Record<string, string[]> = { source: [...entity.sources], ...fieldFacets(ontology, entity) }
    const context: string[] = []
    for (const [facet, { counted }] of Object.entries(ontology.facets)) {
      const direct = [...(values.get(facet)?.get(entity.id) ?? [])]
      const all = [...new Set(direct.flatMap((id) => [id, ...(broader.get(id) ?? [])]))].sort()
      facets[filterFacet(ontology, facet)] = all
      if (counted)
        facets[facet] = all.filter((id) => counted.values.includes(String(around(id)?.fields[counted.field])))
      context.push(...direct.filter((id) => id !== entity.id).map((id) => nameOf(around(id)!)))
      for (const id of all) read.add(id)
    }
    const by = described.get(entity.id) ?? []
    for (const id of by) read.add(id)
    const further = [...by.map((id) => nameOf(around(id)!)), ...(about.get(entity.id) ?? [])]
    documents.set(entity.id, searchDocument(ontology, entity, facets, context, further))
    if (documents.size % AT_ONCE === 0) await breathe()
  }
  return { documents, places: values.get(PLACES) ?? new Map(), read }
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

/** Enum fields count as facets under their own name. */
function fieldFacets(ontology: Ontology, entity: Entity): Record<string, string[]> {
  const facets: Record<string, string[]> = {}
  for (const [name, { type }] of Object.entries(ontology.fieldsOf(entity.kind))) {
    if (type === 'enum' && entity.fields[name] !== undefined) facets[name] = [String(entity.fields[name])]
  }
  return facets
}

function yearsOf(entity: Entity): readonly [number, number] | undefined {
  const date = DATES.map((field) => entity.fields[field]).find((value) => typeof value === 'string') as
    string | undefined
  const years = date?.match(/\d{4}/g)?.map(Number)
  return years && [Math.min(...years), Math.max(...years)]
}
