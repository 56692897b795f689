import { byCodeUnit, canonicalJson, isOpen, type EntityId, type Scope } from './claims.js'
import type { Ontology } from './ontology.js'
import { searchBasis } from './search-basis.js'
import { FollowedDocuments, sameDocument, type DocumentChange } from './followed-documents.js'
import { buildSearchDocuments } from './search-documents.js'
import type { SearchDocument, SearchIndex, SearchScope, SearchUpdate } from './search/search-index.js'
import type { GraphStore } from './store/graph-store.js'

export type Documents = ReadonlyMap<EntityId, SearchDocument>

type OnProgress = SearchUpdate['onProgress']

const KEPT_SCOPES = 4
/** A change of more than this share of the documents is as quickly followed by deriving all. */
const MUCH = 1 / 4

/** Keeps the search index in step with the store and gives it the graph as a scope shows it. */
export class SearchSync {
  readonly #ontology: Ontology
  readonly #store: GraphStore
  readonly #index: SearchIndex
  readonly #scopes = new Map<string, Promise<{ documents: Documents; searchScope: SearchScope }>>()
  /** Null while those of the index are the ones, and nobody has asked for them. */
  #documents: Documents | null = new Map()
  /** From the first change on. */
  #followed: FollowedDocuments | null = null
  #version = -1
  #turn: Promise<void> = Promise.resolve()
  #vectors: Promise<void> = Promise.resolve()

  constructor(ontology: Ontology, store: GraphStore, index: SearchIndex) {
    this.#ontology = ontology
    this.#store = store
    this.#index = index
  }

  /** Brings words up to date; vectors follow, `settled` waits for them. */
  update(onProgress?: OnProgress): Promise<void> {
    const turn = this.#turn.then(() => this.#update(onProgress))
    // A failed update is told to its caller and does not keep later ones from their turn.
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when every text has its vector. */
  settled(): Promise<void> {
    return this.#turn.then(() => this.#vectors)
  }

  /** What is searched, in the order of ids, as a scope shows it. */
  async documents(scope?: Scope): Promise<Documents> {
    if (!isOpen(scope)) return (await this.#at(scope!)).documents
    return (this.#documents ??= inOrder(this.#index.documents()))
  }

  /** The view of the index that goes with a scope; undefined for the whole. */
  async searchScope(scope: Scope | undefined): Promise<SearchScope | undefined> {
    return isOpen(scope) ? undefined : (await this.#at(scope!)).searchScope
  }

  #at(scope: Scope) {
    const key = canonicalJson(scope)
    const slot = `${this.#version} ${key}`
    const kept = this.#scopes.get(slot) ?? this.#scopeView(key, scope)
    this.#scopes.delete(slot)
    this.#scopes.set(slot, kept)
    for (const oldest of [...this.#scopes.keys()].slice(0, -KEPT_SCOPES)) this.#scopes.delete(oldest)
    return kept
  }

  async #scopeView(key: string, scope: Scope) {
    const base = await this.documents()
    const [all, shown] = [await this.#store.meta(), await this.#store.meta(scope)]
    // Of one version: a write in between could bring as many claims as the scope leaves out.
    const hidesNothing = shown.version === all.version && shown.claims === all.claims
    const documents = hidesNothing ? base : await buildSearchDocuments(this.#ontology, this.#store, scope)
    const searchScope: SearchScope = {
      key,
      allows: (id) => documents.has(id),
      changed: () => [...documents.values()].filter((document) => !isSame(document, base.get(document.id)))
    }
    return { documents, searchScope }
  }

  async #update(onProgress: OnProgress): Promise<void> {
    const { version, hash } = await this.#store.meta()
    if (version === this.#version) return
    const basis = searchBasis(this.#ontology, hash)
    if (this.#index.meta().basis === basis) {
      // Of the same content: deriving every document only to find it there would take most of a start.
      if (this.#version < 0) this.#documents = null
      this.#version = version
      return this.#hand({ documents: [], version, basis }, onProgress)
    }
    const { documents, removed = [] } = await this.#change(version)
    this.#documents = this.#followed!.documents
    this.#version = version
    const isWhole = (await this.#store.meta()).version === version
    if (!isWhole) this.#followed!.doubt()
    return this.#hand({ documents, removed, version, ...(isWhole && { basis }) }, onProgress)
  }

  /** Derives what has changed since the last update, or everything where that is not known. */
  async #change(version: number): Promise<DocumentChange> {
    const touched = await this.#touched(version)
    const followed = this.#followed
    // Whatever fails from here on, the next update begins anew.
    this.#followed = null
    if (followed && touched && touched.length <= MUCH * followed.documents.size) {
      const change = await followed.follow(touched)
      this.#followed = followed
      return change
    }
    const derived = await FollowedDocuments.derive(this.#ontology, this.#store)
    this.#followed = derived
    // The index says itself what it holds: one kept from an earlier run may be of any age.
    const { changed, removed } = this.#index.difference(derived.documents.values())
    return { documents: changed, removed }
  }

  /** What was touched since the last update; null where the log does not reach back to it. */
  async #touched(version: number): Promise<readonly EntityId[] | null> {
    if (!this.#followed || version < this.#version) return null
    const changes = await this.#store.scan(this.#version)
    const isComplete = changes[0]?.version === this.#version + 1 && changes.at(-1)!.version >= version
    return isComplete ? [...new Set(changes.flatMap(({ ids }) => ids))] : null
  }

  /** What was written can be found when this resolves; only the vectors may come later. */
  #hand(change: SearchUpdate, onProgress: OnProgress): Promise<void> {
    return new Promise<void>((onWords, reject) => {
      const updated = this.#index.update({ ...change, onWords, ...(onProgress && { onProgress }) })
      this.#vectors = Promise.all([this.#vectors.catch(() => undefined), updated]).then(() => undefined)
      this.#vectors.then(onWords, reject)
      updated.catch(() => (this.#followed = null))
    })
  }
}

const inOrder = (documents: Iterable<SearchDocument>): Documents =>
  new Map([...documents].sort((a, b) => byCodeUnit(a.id, b.id)).map((document) => [document.id, document]))

const isSame = (a: SearchDocument, b: SearchDocument | undefined): boolean => b !== undefined && sameDocument(a, b)
