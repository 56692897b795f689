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
  const { entities, around, values, described, about } = surroundings
  const documents = new Map<EntityId, SearchDocument>()
  const read = new Set<EntityId>()
  const facetsOf = Object.keys(ontology.facets).map((facet) => facetReader(ontology, facet, surroundings, read))
  for (const entity of entities.values()) {
    const facets: Record<string, readonly string[]> = { source: entity.sources, ...fieldFacets(ontology, entity) }
    const context: string[] = []
    for (const readFacet of facetsOf) readFacet(entity.id, facets, context)
    const by = described.get(entity.id) ?? []
    for (const id of by) read.add(id)
    const further = [...by.map((id) => nameOf(around(id)!)), ...(about.get(entity.id) ?? [])]
    documents.set(entity.id, searchDocument(ontology, entity, { facets, context, further }))
    if (documents.size % AT_ONCE === 0) await breathe()
  }
  return { documents, places: values.get(PLACES) ?? new Map(), read }
}

/** What documents have of a facet where they have the same direct values, which most of a city or a field of work do. */
interface FacetPart {
  readonly direct: readonly EntityId[]
  /** Names of the direct values. */
  readonly names: readonly string[]
  /** With what contains them. */
  readonly all: readonly EntityId[]
  /** Those at the level that is counted. */
  readonly counted: readonly EntityId[]
}

/** Reads a facet into the facets and the context of one entity's document after another; `read` takes what is read. */
function facetReader(
  ontology: Ontology,
  facet: string,
  { around, values, broader }: Surroundings,
  read: Set<EntityId>
): (id: EntityId, facets: Record<string, readonly string[]>, context: string[]) => void {
  const { counted } = ontology.facets[facet]!
  const [filtered, byEntity] = [filterFacet(ontology, facet), values.get(facet)]
  const parts = new Map<string, FacetPart>()
  const partOf = (direct: readonly EntityId[]): FacetPart => {
    const all = [...new Set(direct.flatMap((id) => [id, ...(broader.get(id) ?? [])]))].sort()
    for (const id of all) read.add(id)
    const isCounted = (id: EntityId) => counted!.values.includes(String(around(id)?.fields[counted!.field]))
    return {
      direct,
      all,
      counted: counted ? all.filter(isCounted) : [],
      names: direct.map((id) => nameOf(around(id)!))
    }
  }
  return (id, facets, context) => {
    const direct = [...(byEntity?.get(id) ?? [])]
    const key = direct.length === 1 ? direct[0]! : direct.join(' ')
    const part = parts.get(key) ?? partOf(direct)
    parts.set(key, part)
    facets[filtered] = part.all
    if (counted) facets[facet] = part.counted
    for (let i = 0; i < part.names.length; i++) if (part.direct[i] !== id) context.push(part.names[i]!)
  }
}

/** What a document says of others. */
interface OfOthers {
  readonly facets: SearchDocument['facets']
  readonly context: readonly string[]
  readonly further: readonly string[]
}

function searchDocument(ontology: Ontology, entity: Entity, { facets, context, further }: OfOthers): SearchDocument {
  const textOf = (use: NonNullable<FieldDeclaration['search']>) => searched(ontology, entity, use)
  const location = entity.fields['location'] as { latitude: number; longitude: number } | undefined
  const years = yearsOf(entity)
  const passages = textOf('passages').flatMap(passagesOf)
  return {
    id: entity.id,
    kind: entity.kind,
    names: [...new Set(textOf('names'))],
    text: [...textOf('text'), ...further].join('. '),
    context: [...new Set(context)].sort(),
    facets,
    ...(passages.length && { passages }),
    ...(location && { location }),
    ...(years && { years })
  }
}

/** Enum fields count as facets under their own name. */
function fieldFacets(ontology: Ontology, entity: Entity): Record<string, readonly string[]> {
  const facets: Record<string, readonly string[]> = {}
  for (const name of enumsOf(ontology.fieldsOf(entity.kind)))
    if (entity.fields[name] !== undefined) facets[name] = [String(entity.fields[name])]
  return facets
}

type Fields = ReturnType<Ontology['fieldsOf']>
const enums = new WeakMap<Fields, readonly string[]>()

function enumsOf(fields: Fields): readonly string[] {
  const found = enums.get(fields) ?? Object.keys(fields).filter((name) => fields[name]!.type === 'enum')
  enums.set(fields, found)
  return found
}

function yearsOf(entity: Entity): readonly [number, number] | undefined {
  const date = DATES.map((field) => entity.fields[field]).find((value) => typeof value === 'string') as
    string | undefined
  const years = date?.match(/\d{4}/g)?.map(Number)
  return years && [Math.min(...years), Math.max(...years)]
}
