import { byCodeUnit, canonicalJson, type Entity, type EntityId } from './claims.js'
import type { Ontology } from './ontology.js'
import { dependants, tellings } from './search-dependants.js'
import { placed, unplacedDocuments, type Unplaced } from './search-documents.js'
import { ABOUT_AT_MOST, entitiesOf, fewTold, readSurroundings, tellingOf } from './search-surroundings.js'
import type { SearchDocument } from './search/search-index.js'
import type { GraphStore } from './store/graph-store.js'

/** What a change makes of the documents. */
export interface DocumentChange {
  readonly documents: readonly SearchDocument[]
  readonly removed: readonly EntityId[]
}

/** Things of a source that are read at once. */
const TELLING_PAGE = 4 * ABOUT_AT_MOST

/** All search documents of a graph, derived once as a whole and then, after a change, where it may have reached. */
export class FollowedDocuments {
  readonly #ontology: Ontology
  readonly #store: GraphStore
  #unplaced: Map<EntityId, SearchDocument>
  readonly #places: Map<EntityId, ReadonlySet<EntityId>>
  #documents: ReadonlyMap<EntityId, SearchDocument>
  /** What things told others when they were last read; the others may tell anything. */
  readonly #tellings: Map<EntityId, string>

  private constructor(ontology: Ontology, store: GraphStore, derived: Unplaced, told: Map<EntityId, string>) {
    this.#ontology = ontology
    this.#store = store
    this.#unplaced = derived.documents
    this.#places = new Map(derived.places)
    this.#tellings = told
    this.#documents = placed(ontology, derived)
  }

  static async derive(ontology: Ontology, store: GraphStore): Promise<FollowedDocuments> {
    const derived = await unplacedDocuments(ontology, await readSurroundings(ontology, store, {}))
    return new FollowedDocuments(ontology, store, derived, await tellings(ontology, store, [...derived.read]))
  }

  /** In the order of their ids; a change makes another map. */
  get documents(): ReadonlyMap<EntityId, SearchDocument> {
    return this.#documents
  }

  /** Derives again what may read differently since things, or their relations, were changed. */
  async follow(touched: readonly EntityId[]): Promise<DocumentChange> {
    const present = await entitiesOf(this.#store, touched)
    const reached = await this.#reached(touched, present)
    const entities = await entitiesOf(this.#store, reached)
    const about = await this.#about(entities, touched, present)
    const surroundings = await readSurroundings(this.#ontology, this.#store, { only: { entities, about } })
    const removed = touched.filter((id) => !present.has(id) && this.#unplaced.has(id))
    this.#take(await unplacedDocuments(this.#ontology, surroundings), reached, entities)
    return { documents: this.#place(reached), removed }
  }

  /** To be called when others have written while `follow` or `derive` read: what they read of these may be of either time. */
  doubt(): void {
    this.#tellings.clear()
  }

  async #reached(touched: readonly EntityId[], present: ReadonlyMap<EntityId, Entity>): Promise<Set<EntityId>> {
    const now = await tellings(this.#ontology, this.#store, touched)
    const changed = touched.filter((id) => this.#tellings.get(id) !== now.get(id))
    for (const [id, text] of now) this.#tellings.set(id, text)
    const reached = await dependants(this.#ontology, this.#store, changed)
    for (const id of touched) reached.add(id)
    // A source carries what it speaks of; what has become one, or is none any more, counts differently for its own sources.
    const cited = new Set(touched.flatMap((id) => [...this.#sourcesOf(id), ...(present.get(id)?.sources ?? [])]))
    for (const source of cited) {
      reached.add(source)
      for (const id of this.#sourcesOf(source)) reached.add(id)
    }
    return reached
  }

  #sourcesOf(id: EntityId): readonly EntityId[] {
    return this.#unplaced.get(id)?.facets['source'] ?? []
  }

  /** What those among some entities that are sources speak of. */
  async #about(
    entities: ReadonlyMap<EntityId, Entity>,
    touched: readonly EntityId[],
    present: ReadonlyMap<EntityId, Entity>
  ): Promise<Map<EntityId, readonly string[]>> {
    const sources = new Set<EntityId>()
    const citing = new Map<EntityId, EntityId[]>()
    const cites = (id: EntityId, cited: readonly EntityId[], tells: boolean) => {
      for (const source of cited) {
        sources.add(source)
        if (!tells || !entities.has(source)) continue
        const list = citing.get(source)
        if (list) list.push(id)
        else citing.set(source, [id])
      }
    }
    const changed = new Set(touched)
    for (const { id, facets, text } of this.#unplaced.values())
      if (!changed.has(id)) cites(id, facets['source']!, text !== '')
    for (const { id, sources: cited } of present.values()) cites(id, cited, true)
    const about = new Map<EntityId, readonly string[]>()
    for (const [source, ids] of citing) {
      const things = ids.filter((id) => !sources.has(id)).sort(byCodeUnit)
      about.set(source, fewTold(await this.#firstTelling(things)))
    }
    return about
  }

  async #firstTelling(ids: readonly EntityId[]): Promise<string[]> {
    const told: string[] = []
    for (let at = 0; at < ids.length && told.length <= ABOUT_AT_MOST; at += TELLING_PAGE) {
      const page = await entitiesOf(this.#store, ids.slice(at, at + TELLING_PAGE))
      for (const entity of page.values()) {
        const text = tellingOf(this.#ontology, entity)
        if (text !== null) told.push(text)
      }
    }
    return told
  }

  #take(
    { documents, places }: Unplaced,
    reached: ReadonlySet<EntityId>,
    entities: ReadonlyMap<EntityId, Entity>
  ): void {
    let more = false
    for (const id of reached) {
      const at = places.get(id)
      if (at) this.#places.set(id, at)
      else this.#places.delete(id)
      if (!entities.has(id)) this.#unplaced.delete(id)
      else {
        more ||= !this.#unplaced.has(id)
        this.#unplaced.set(id, documents.get(id)!)
      }
    }
    if (more) this.#unplaced = new Map([...this.#unplaced].sort(([a], [b]) => byCodeUnit(a, b)))
  }

  /** Places all again, since the middle of a city moves with what lies in it; gives the documents that differ. */
  #place(reached: ReadonlySet<EntityId>): SearchDocument[] {
    const before = this.#documents
    const after = placed(this.#ontology, { documents: this.#unplaced, places: this.#places })
    const changed: SearchDocument[] = []
    for (const [id, document] of after) {
      const old = before.get(id)
      if (old === document) continue
      if (old && (reached.has(id) ? sameDocument(old, document) : samePlace(old, document))) after.set(id, old)
      else changed.push(document)
    }
    this.#documents = after
    return changed
  }
}

export const sameDocument = (a: SearchDocument, b: SearchDocument): boolean => canonicalJson(a) === canonicalJson(b)

const samePlace = ({ location: a }: SearchDocument, { location: b }: SearchDocument): boolean =>
  a?.latitude === b?.latitude && a?.longitude === b?.longitude
