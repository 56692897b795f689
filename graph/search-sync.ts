import { canonicalJson, isOpen, type EntityId, type Scope } from './claims.js'
import type { Ontology } from './ontology.js'
import { buildSearchDocuments } from './search-documents.js'
import type { SearchDocument, SearchIndex, SearchScope } from './search/search-index.js'
import type { GraphStore } from './store/graph-store.js'

export type Documents = ReadonlyMap<EntityId, SearchDocument>

const KEPT_SCOPES = 4

/** Keeps the search index in step with the store and gives it the graph as a scope shows it. */
export class SearchSync {
  readonly #ontology: Ontology
  readonly #store: GraphStore
  readonly #index: SearchIndex
  readonly #scopes = new Map<string, Promise<{ documents: Documents; searchScope: SearchScope }>>()
  #documents: Documents = new Map()
  #version = -1
  #turn: Promise<void> = Promise.resolve()
  #vectors: Promise<void> = Promise.resolve()

  constructor(ontology: Ontology, store: GraphStore, index: SearchIndex) {
    this.#ontology = ontology
    this.#store = store
    this.#index = index
  }

  /** Brings words up to date; vectors follow, `settled` waits for them. */
  update(onProgress?: (done: number, total: number) => void): Promise<void> {
    const turn = this.#turn.then(() => this.#update(onProgress))
    // A failed update is told to its caller and does not keep later ones from their turn.
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when every text has its vector. */
  settled(): Promise<void> {
    return this.#turn.then(() => this.#vectors)
  }

  /** The documents as a scope shows them, and the view of the index that goes with it. */
  async at(scope: Scope | undefined): Promise<{ documents: Documents; searchScope?: SearchScope }> {
    if (isOpen(scope)) return { documents: this.#documents }
    const key = canonicalJson(scope)
    const slot = `${this.#version} ${key}`
    const kept = this.#scopes.get(slot) ?? this.#scopeView(key, scope!)
    this.#scopes.delete(slot)
    this.#scopes.set(slot, kept)
    for (const oldest of [...this.#scopes.keys()].slice(0, -KEPT_SCOPES)) this.#scopes.delete(oldest)
    return kept
  }

  async #scopeView(key: string, scope: Scope) {
    const documents = await buildSearchDocuments(this.#ontology, this.#store, scope)
    const base = this.#documents
    const searchScope: SearchScope = {
      key,
      allows: (id) => documents.has(id),
      changed: () => [...documents.values()].filter((document) => !same(document, base.get(document.id)))
    }
    return { documents, searchScope }
  }

  async #update(onProgress?: (done: number, total: number) => void): Promise<void> {
    const { version } = await this.#store.meta()
    if (version === this.#version) return
    const documents = await buildSearchDocuments(this.#ontology, this.#store)
    // The index says itself what it holds: one kept from an earlier run may be of any age.
    const { changed, removed } = this.#index.difference(documents.values())
    this.#documents = documents
    this.#version = version
    // What was written can be found when this returns; only the vectors may come later.
    await new Promise<void>((onWords, reject) => {
      const update = { documents: changed, removed, version, onWords, ...(onProgress && { onProgress }) }
      const updated = this.#index.update(update)
      this.#vectors = Promise.all([this.#vectors.catch(() => undefined), updated]).then(() => undefined)
      this.#vectors.then(onWords, reject)
    })
  }
}

function same(a: SearchDocument, b: SearchDocument | undefined): boolean {
  return b !== undefined && canonicalJson(a) === canonicalJson(b)
}
