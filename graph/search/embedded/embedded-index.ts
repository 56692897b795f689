import { InvalidError, UnavailableError } from '../../errors.js'
import type { Embedder, EmbeddingCache } from '../embedder.js'
import { memoryEmbeddingCache } from '../memory-embedding-cache.js'
import type {
  Concept,
  SearchDocument,
  SearchIndex,
  SearchMeta,
  SearchRequest,
  SearchResult,
  SearchScope,
  SearchUpdate,
  Suggestion
} from '../search-index.js'
import { stem } from '../text/stem.js'
import { words } from '../text/words.js'
import { embeddingQuery } from '../text/embedding-texts.js'
import { windows } from '../text/windows.js'
import { interpretText, type ConceptSettings } from './concepts.js'
import { decodeCursor, type Cursor } from './cursor.js'
import { countFacetKeys, facetsOf } from './facet-counts.js'
import { hitAt } from './hit.js'
import { changeModel } from './model-change.js'
import { differenceFrom, emptyView, nextView } from './next-view.js'
import { pageOf } from './page.js'
import {
  CLOSEST,
  closestOf,
  gatherEvidence,
  rank,
  reachable,
  sureness,
  unranked,
  type Evidence,
  type Ranking,
  type Tuning
} from './ranking.js'
import { suggestNames } from './suggest.js'
import { DEFAULT_TUNING } from './tuning.js'
import { fillVectors, pendingDocuments } from './vector-filler.js'
import { saveView } from './index-folder.js'
import { startingPoint, type OpenModel, type StartingPoint } from './starting-point.js'
import { NearestFinder, type ApproximateFrom } from './vectors/nearest-finder.js'
import type { Near, VectorStore } from './vectors/vector-store.js'
import type { View } from './view.js'

export interface EmbeddedIndexOptions extends Partial<ConceptSettings> {
  /** Null: words only; asking for meaning is then UNAVAILABLE. */
  embedder: Embedder | null
  cache?: EmbeddingCache
  /** With it, kept vectors of another model answer until those of `embedder` are there; without it, words do. */
  openModel?: OpenModel
  /** Where the index is kept between runs; without it, it lives in memory. */
  folder?: string
  tuning?: Tuning
  /** From how many vectors on the nearest are found approximately. */
  approximateFrom?: Partial<ApproximateFrom>
}

const LONGEST_TEXT = 2_000
const NEAREST = 1_000
/** Likeness below the threshold makes no match, yet orders what the words have matched. */
const RANKED_IN_ANY_CASE = 200
const WINDOW_TOKENS = 200
const DEFAULT_FIRST = 20
const DEFAULT_SUGGESTIONS = 8
const VIEWS_KEPT = 8
const SAVED_AFTER = 1_000
const SCOPES_KEPT = 4

/** The index that lives in this process: compact segments of words, names, facets and vectors. */
export async function openEmbeddedIndex(options: EmbeddedIndexOptions): Promise<SearchIndex> {
  const start = await startingPoint(options.folder ?? null, options.embedder, options.openModel)
  const index = new EmbeddedIndex(options, start)
  await index.warm()
  return index
}

class EmbeddedIndex implements SearchIndex {
  /** The model wanted. */
  readonly #embedder: Embedder | null
  /** The model each store of vectors is of: a search asks that of its view. */
  readonly #models = new WeakMap<VectorStore, Embedder>()
  /** Another model than the one wanted that answers for now, and is closed when it is done with. */
  #former: Embedder | null
  #change: { coming: View | null; onProgress: SearchUpdate['onProgress']; done: Promise<void> } | null = null
  /** Questions that a model is working on. */
  readonly #asked = new Set<Promise<unknown>>()
  readonly #cache: EmbeddingCache
  readonly #tuning: Tuning
  readonly #concepts: ConceptSettings
  readonly #folder: string | null
  readonly #finder: NearestFinder
  #view: View
  /** Documents changed and vectors added since the index was last written to its folder. */
  #unsaved = 0
  /** Earlier views by version: a reader between two pages goes on in the view of the first. */
  readonly #earlier = new Map<number, View>()
  /** Views some reader may come back to. */
  readonly #read = new WeakSet<View>()
  readonly #scoped = new Map<string, Promise<View>>()
  #writing: Promise<unknown> = Promise.resolve()
  #filling: Promise<void> | null = null
  readonly #stop = new AbortController()

  constructor(options: EmbeddedIndexOptions, start: StartingPoint) {
    const { embedder, cache, folder, tuning, approximateFrom } = options
    this.#embedder = embedder
    this.#cache = cache ?? memoryEmbeddingCache()
    this.#folder = folder ?? null
    this.#tuning = tuning ?? DEFAULT_TUNING
    this.#concepts = {
      conceptKinds: options.conceptKinds ?? ['Domain', 'Place', 'Cluster'],
      kindWords: options.kindWords ?? {},
      typeWords: options.typeWords ?? {},
      synonyms: options.synonyms ?? {}
    }
    this.#finder = new NearestFinder(this.#folder, approximateFrom)
    this.#view = start.view
    this.#former = start.embedder === embedder ? null : start.embedder
    if (start.view.vectors && start.embedder) this.#models.set(start.view.vectors, start.embedder)
  }

  /** Takes up what was kept on disk. */
  async warm(): Promise<void> {
    if (this.#view.vectors) await this.#finder.refresh(this.#view.vectors)
  }

  async update({ documents, removed = [], version, onWords, onProgress }: SearchUpdate): Promise<void> {
    const written = this.#writing.then(async () => {
      const next = await nextView(
        this.#view,
        { documents, removed, version },
        { maxTokens: this.#maxTokens, merge: true }
      )
      if (this.#read.has(this.#view)) keep(this.#earlier, this.#view.version, this.#view, VIEWS_KEPT)
      this.#view = next
    })
    this.#writing = written.catch(() => undefined)
    await written
    this.#unsaved += documents.length + removed.length
    onWords?.()
    await this.#fill(onProgress)
    if (this.#unsaved >= SAVED_AFTER) this.#save()
  }

  async #fill(onProgress: SearchUpdate['onProgress']): Promise<void> {
    const embedder = this.#embedderOf(this.#view)
    if (embedder === this.#embedder) return embedder ? this.#fillWith(embedder, onProgress) : undefined
    // A model that is on its way out holds nothing up.
    if (embedder) await this.#fillWith(embedder, undefined).catch(() => undefined)
    if (this.#embedder) await this.#changeTo(this.#embedder, onProgress)
  }

  /** One round of filling serves all updates that wait for it. */
  async #fillWith(embedder: Embedder, onProgress: SearchUpdate['onProgress']): Promise<void> {
    await this.#filling
    const { vectors } = this.#view
    const filling = fillVectors(
      () => (this.#view.vectors === vectors ? this.#view : emptyView(vectors)),
      embedder,
      this.#cache,
      onProgress ?? (() => undefined),
      this.#stop.signal
    )
    // A failure is told to the update it belongs to.
    this.#filling = filling.then(
      () => undefined,
      () => undefined
    )
    this.#unsaved += await filling
    if (vectors) await this.#finder.refresh(vectors)
  }

  /** One change serves all updates; the last one that asked is told of its progress. */
  async #changeTo(embedder: Embedder, onProgress: SearchUpdate['onProgress']): Promise<void> {
    this.#change ??= { coming: null, onProgress, done: this.#startChange(embedder) }
    this.#change.onProgress = onProgress ?? this.#change.onProgress
    await this.#change.done
  }

  async #startChange(embedder: Embedder): Promise<void> {
    // Not before `#change` is set.
    await Promise.resolve()
    const change = this.#change!
    try {
      await changeModel({
        embedder,
        cache: this.#cache,
        currentView: () => this.#view,
        onComing: (coming) => (change.coming = coming),
        onProgress: (done, total) => change.onProgress?.(done, total),
        replace: (from, to) => this.#replace(from, to, embedder),
        signal: this.#stop.signal
      })
    } finally {
      this.#change = null
    }
    if (this.#view.vectors) await this.#finder.refresh(this.#view.vectors)
    await Promise.allSettled(this.#asked)
    await this.#closeFormer()
  }

  async #replace(from: View, to: View, embedder: Embedder): Promise<boolean> {
    const replaced = this.#writing.then(() => {
      if (this.#view !== from) return false
      this.#models.set(to.vectors!, embedder)
      this.#view = to
      // Views with the vectors of before would keep them in memory.
      this.#earlier.clear()
      this.#scoped.clear()
      return true
    })
    this.#writing = replaced
    this.#unsaved += to.count
    return replaced
  }

  async #closeFormer(): Promise<void> {
    const former = this.#former
    this.#former = null
    await former?.close()
  }

  #embedderOf(view: View): Embedder | null {
    return (view.vectors && this.#models.get(view.vectors)) ?? null
  }

  get #maxTokens(): number {
    return this.#embedderOf(this.#view)?.maxTokens ?? WINDOW_TOKENS
  }

  #save(): void {
    if (this.#folder && this.#unsaved > 0) saveView(this.#folder, this.#view, this.#embedderOf(this.#view))
    this.#unsaved = 0
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const { first = DEFAULT_FIRST } = request
    checkRequest(request)
    const mode = this.#possibleMode(request)
    const after = request.after === undefined ? null : decodeCursor(request.after)
    const text = wellFormedStart(request.text)
    const view = await this.#viewFor(request.scope, after)
    const hasWords = words(text).length > 0
    const concepts = request.concepts ?? interpretText(view, text, this.#concepts)
    const queries = mode === 'lexical' || !hasWords ? [] : this.#embedQuery(view, text, concepts)
    const evidence = gatherEvidence(view, { ...request, mode, text }, concepts, this.#tuning)
    // While the model works: meaning can only add to these.
    const counted = countFacetKeys(view, evidence.matching)
    const vectors = await queries
    const { ranking, exact } =
      text.trim() === ''
        ? { ranking: unranked(evidence), exact: true }
        : this.#rank(view, { ...request, mode }, evidence, vectors)
    this.#read.add(view)
    const { places, hasNext } = pageOf(view, ranking, { first, after, perGroup: request.perGroup })
    return {
      totalCount: ranking.docs.length,
      exact,
      mode,
      facets: facetsOf(view, countFacetKeys(view, ranking.docs, counted)),
      concepts,
      hits: places.map((place) => hitAt(view, ranking, place, concepts, vectors)),
      hasNext
    }
  }

  /** Without a model a hybrid search is one by words. */
  #possibleMode({ mode = 'hybrid', minSimilarity }: SearchRequest): SearchResult['mode'] {
    return mode === 'hybrid' && !this.#embedder && minSimilarity === undefined ? 'lexical' : mode
  }

  #rank(
    view: View,
    request: SearchRequest,
    evidence: Evidence,
    queries: readonly Float32Array[]
  ): { ranking: Ranking; exact: boolean } {
    const { minSimilarity } = request
    const threshold = minSimilarity ?? this.#embedder?.threshold ?? 1
    const reach = { most: minSimilarity === undefined ? NEAREST : Infinity, threshold, atLeast: RANKED_IN_ANY_CASE }
    const whole = evidence.mask === view.live
    const { near, exact } =
      queries.length > 0
        ? this.#finder.nearest(view.vectors!, queries, view.rowList(evidence.mask), reach, whole)
        : { near: [], exact: true }
    const all = whole ? { near, exact } : this.#nearestOfAll(view, queries)
    const closest = closestOf(all.near)
    const model = this.#embedder?.threshold ?? 1
    const meaning = {
      queries,
      near,
      threshold: minSimilarity ?? reachable(closest, threshold),
      sureness: sureness(closest, model)
    }
    return { ranking: rank(view, evidence, meaning, this.#tuning), exact: exact && all.exact }
  }

  /** Without filters, since they must not decide how near is near enough. */
  #nearestOfAll(view: View, queries: readonly Float32Array[]): { near: readonly Near[]; exact: boolean } {
    if (!view.vectors || queries.length === 0) return { near: [], exact: true }
    return this.#finder.nearest(view.vectors, queries, view.rowList(view.live), CLOSEST, true)
  }

  #embedQuery(view: View, text: string, concepts: readonly Concept[]): Promise<Float32Array[]> {
    if (!this.#embedder) {
      throw new UnavailableError(
        'Searching by meaning needs an embedding model; ask with mode lexical, or set EMBEDDING_MODEL'
      )
    }
    const meant = embeddingQuery(text, concepts, this.#embedder.latinOnly, (word) => view.knows(stem(word)))
    if (!meant) return Promise.resolve([])
    const embedded = this.#embedder.embed(windows(meant, Math.min(WINDOW_TOKENS, this.#embedder.maxTokens)), 'query')
    // The words are looked up meanwhile: a failure is to be met where the vectors are awaited.
    embedded.catch(() => undefined)
    return embedded
  }

  async #viewFor(scope: SearchScope | undefined, after: Cursor | null): Promise<View> {
    const view = (after && this.#earlier.get(after.version)) ?? this.#view
    if (!scope) return view
    const key = `${view.version} ${scope.key}`
    const scoped = this.#scoped.get(key) ?? this.#restrict(view, scope)
    keep(this.#scoped, key, scoped, SCOPES_KEPT)
    scoped.catch(() => this.#scoped.delete(key))
    return scoped
  }

  async #restrict(view: View, scope: SearchScope): Promise<View> {
    const removed: string[] = []
    view.live.forEach((live, doc) => {
      if (live && !scope.allows(view.id(doc))) removed.push(view.id(doc))
    })
    const documents = [...scope.changed()]
    const scoped = await nextView(
      view,
      { documents, removed, version: view.version },
      { maxTokens: this.#maxTokens, merge: false }
    )
    if (this.#embedder)
      await fillVectors(
        () => scoped,
        this.#embedder,
        this.#cache,
        () => undefined,
        this.#stop.signal
      )
    return scoped
  }

  async suggest(
    prefix: string,
    {
      kinds,
      first = DEFAULT_SUGGESTIONS,
      scope
    }: { kinds?: readonly string[]; first?: number; scope?: SearchScope } = {}
  ): Promise<Suggestion[]> {
    return suggestNames(await this.#viewFor(scope, null), wellFormedStart(prefix), kinds ?? null, first)
  }

  async interpret(text: string, { scope }: { scope?: SearchScope } = {}): Promise<Concept[]> {
    return interpretText(await this.#viewFor(scope, null), wellFormedStart(text), this.#concepts)
  }

  difference(documents: Iterable<SearchDocument>): { changed: SearchDocument[]; removed: string[] } {
    return differenceFrom(this.#view, documents)
  }

  meta(): SearchMeta {
    const { vectors } = this.#view
    return {
      version: this.#view.version,
      count: this.#view.count,
      pending: this.#embedder ? pendingDocuments(this.#view) : 0,
      modelId: this.#embedder?.id ?? null,
      vectors: !vectors ? 'none' : this.#finder.approximate(vectors) ? 'approximate' : 'exact'
    }
  }

  /** Vectors still to come are left for the next start. */
  async close(): Promise<void> {
    await this.#writing
    this.#stop.abort()
    await this.#finder.close()
    this.#save()
  }
}

/** Puts an entry last and drops the oldest beyond `most`. */
function keep<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.delete(key)
  map.set(key, value)
  if (map.size > most) map.delete(map.keys().next().value as K)
}

/** The part of a text that counts, without halves of surrogate pairs. */
const wellFormedStart = (text: string): string => text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '')

function checkRequest({ first, mode, minSimilarity, perGroup }: SearchRequest): void {
  const reject = (path: string, value: unknown, remedy: string): never => {
    throw new InvalidError(`${path}: ${String(value)} cannot be used; ${remedy}`, { path, value })
  }
  if (first !== undefined && !(Number.isInteger(first) && first >= 0))
    reject('first', first, 'give a whole number from 0 on')
  if (minSimilarity !== undefined && !(minSimilarity >= -1 && minSimilarity <= 1)) {
    reject('minSimilarity', minSimilarity, 'give a cosine between -1 and 1')
  }
  if (minSimilarity !== undefined && mode === 'lexical')
    reject('minSimilarity', minSimilarity, 'ask with mode hybrid or semantic')
  if (perGroup && !(Number.isInteger(perGroup.n) && perGroup.n > 0))
    reject('perGroup.n', perGroup.n, 'give a whole number from 1 on')
}
