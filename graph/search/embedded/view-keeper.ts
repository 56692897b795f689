import type { Embedder, EmbeddingCache, VectorDatabase } from '../embedder.js'
import type { SearchMeta, SearchUpdate } from '../search-index.js'
import { saveView } from './index-folder.js'
import { changeModel } from './model-change.js'
import { emptyView, nextView } from './next-view.js'
import type { StartingPoint } from './starting-point.js'
import { UnusedVectors } from './unused-vectors.js'
import { fillVectors, pendingDocuments } from './vector-filler.js'
import type { NearestFinder } from './vectors/nearest-finder.js'
import type { View } from './view.js'

export interface KeeperOptions {
  /** The model wanted; null: words only. */
  embedder: Embedder | null
  cache: EmbeddingCache
  /** Where vectors are kept in place of memory. */
  database: VectorDatabase | null
  folder: string | null
  finder: NearestFinder
  /** Called when another view has taken the place of this one, and whether with vectors of the same model. */
  onReplaced: (before: View, sameModel: boolean) => void
}

type OnProgress = NonNullable<SearchUpdate['onProgress']>

const WINDOW_TOKENS = 200
const SAVED_AFTER = 1_000
const unheard: OnProgress = () => undefined

/** Holds the view that answers: writes to it, has its vectors made, changes its model, and keeps it on disk. */
export class ViewKeeper {
  readonly #options: KeeperOptions
  #view: View
  /** What the documents of the view are derived from; see `SearchUpdate`. */
  #basis: string | undefined
  /** The model that vectors are of: a search asks that of its view. */
  readonly #models = new WeakMap<NonNullable<View['vectors']>, Embedder>()
  /** Another model than the one wanted, which answers for now. */
  #former: Embedder | null
  #change: { coming: View | null; onProgress: OnProgress; done: Promise<void> } | null = null
  /** Questions that a model is working on. */
  readonly #asked = new Set<Promise<unknown>>()
  /** Documents changed and vectors added since the index was last written to its folder. */
  #unsaved = 0
  /** What the folder says it holds. */
  #saved: Pick<SearchMeta, 'version' | 'basis'>
  #writing: Promise<unknown> = Promise.resolve()
  #filling: Promise<void> | null = null
  readonly #stop = new AbortController()
  readonly #unused = new UnusedVectors(this.#stop.signal)

  constructor(options: KeeperOptions, { view, basis, embedder }: StartingPoint) {
    this.#options = options
    this.#view = view
    this.#basis = basis
    this.#saved = { version: view.version, basis }
    this.#former = embedder === options.embedder ? null : embedder
    if (view.vectors && embedder) this.#models.set(view.vectors, embedder)
  }

  get view(): View {
    return this.#view
  }

  /** The model whose vectors a view holds. */
  embedderOf({ vectors }: View): Embedder | null {
    return (vectors && this.#models.get(vectors)) ?? null
  }

  /** The longest text that gets one vector in the view that answers. */
  get maxTokens(): number {
    return this.embedderOf(this.#view)?.maxTokens ?? WINDOW_TOKENS
  }

  meta(): Pick<SearchMeta, 'basis' | 'pending' | 'modelId' | 'changingTo'> {
    const wanted = this.#options.embedder
    const serving = this.embedderOf(this.#view)
    const said = { ...(this.#basis !== undefined && { basis: this.#basis }), modelId: serving?.id ?? null }
    if (!wanted || serving === wanted) return { ...said, pending: serving ? pendingDocuments(this.#view) : 0 }
    const coming = this.#change?.coming
    return { ...said, pending: coming ? pendingDocuments(coming) : this.#view.count, changingTo: wanted.id }
  }

  /** See `SearchIndex.update`. */
  async update({ documents, removed = [], version, basis, onWords, onProgress }: SearchUpdate): Promise<void> {
    const written = this.#writing.then(async () => {
      const before = this.#view
      this.#view = await nextView(before, { documents, removed, version }, { maxTokens: this.maxTokens, merge: true })
      this.#basis = basis
      this.#options.onReplaced(before, true)
    })
    this.#writing = written.catch(() => undefined)
    await written
    this.#unsaved += documents.length + removed.length
    onWords?.()
    await this.#fill(onProgress)
    if (this.#unsaved >= SAVED_AFTER) this.#save()
  }

  async #fill(onProgress: OnProgress | undefined): Promise<void> {
    const wanted = this.#options.embedder
    const serving = this.embedderOf(this.#view)
    if (serving === wanted) return wanted ? this.#fillWith(wanted, onProgress ?? unheard) : undefined
    // A model that is on its way out holds nothing up.
    if (serving) await this.#fillWith(serving, unheard).catch(() => undefined)
    if (wanted) await this.#changeTo(wanted, onProgress)
  }

  /** One round of filling serves all updates that wait for it. */
  async #fillWith(embedder: Embedder, onProgress: OnProgress): Promise<void> {
    await this.#filling
    const { vectors } = this.#view
    const current = (): View => (this.#view.vectors === vectors ? this.#view : emptyView(vectors))
    const filling = fillVectors(current, embedder, this.#options.cache, onProgress, this.#stop.signal)
    // A failure is told to the update it belongs to.
    this.#filling = filling.then(
      () => undefined,
      () => undefined
    )
    this.#unsaved += await filling
    const { store, away } = this.#view
    if (store) await this.#options.finder.refresh(store)
    if (!this.#stop.signal.aborted) await away?.filled()
    // Nobody waits for it.
    if (away) void this.#unused.sweep(away, () => this.#view)
  }

  /** Makes the missing vectors of a view that is not the one kept. */
  async fillBeside(view: View): Promise<void> {
    const embedder = this.embedderOf(view)
    if (embedder) await fillVectors(() => view, embedder, this.#options.cache, unheard, this.#stop.signal)
  }

  /** One change serves all updates; the last one that listens is told of its progress. */
  async #changeTo(embedder: Embedder, onProgress: OnProgress | undefined): Promise<void> {
    this.#change ??= { coming: null, onProgress: unheard, done: Promise.resolve().then(() => this.#changing(embedder)) }
    this.#change.onProgress = onProgress ?? this.#change.onProgress
    await this.#change.done
  }

  async #changing(embedder: Embedder): Promise<void> {
    const change = this.#change!
    try {
      await changeModel({
        embedder,
        cache: this.#options.cache,
        database: this.#options.database,
        currentView: () => this.#view,
        onComing: (coming) => (change.coming = coming),
        onProgress: (done, total) => change.onProgress(done, total),
        replace: (from, to) => this.#replace(from, to, embedder),
        signal: this.#stop.signal
      })
    } finally {
      this.#change = null
    }
    if (this.#stop.signal.aborted) return
    if (this.#view.store) await this.#options.finder.refresh(this.#view.store)
    await Promise.allSettled(this.#asked)
    await this.#closeFormer()
  }

  /** In turn with the writes: none may come between the look and the change. */
  #replace(from: View, to: View, embedder: Embedder): Promise<boolean> {
    const replaced = this.#writing.then(() => {
      if (this.#view !== from) return false
      this.#models.set(to.vectors!, embedder)
      this.#view = to
      this.#unsaved += to.count
      this.#options.onReplaced(from, false)
      return true
    })
    this.#writing = replaced
    return replaced
  }

  /** Counts a question as being worked on until it is answered. */
  async asking<T>(question: Promise<T>): Promise<T> {
    this.#asked.add(question)
    try {
      return await question
    } finally {
      this.#asked.delete(question)
    }
  }

  async #closeFormer(): Promise<void> {
    const former = this.#former
    this.#former = null
    await former?.close()
  }

  #save(): void {
    const { folder } = this.#options
    const [view, basis] = [this.#view, this.#basis]
    const asSaved = view.version === this.#saved.version && basis === this.#saved.basis
    if (folder && (this.#unsaved > 0 || !asSaved)) saveView(folder, { view, basis, model: this.embedderOf(view) })
    this.#unsaved = 0
    this.#saved = { version: view.version, basis }
  }

  /** Vectors still to come are left for the next start. */
  async close(): Promise<void> {
    await this.#writing
    this.#stop.abort()
    await this.#closeFormer()
    await this.#options.finder.close()
    this.#save()
  }
}
