import { InvalidError, UnavailableError } from '../../errors.js'
import type { Embedder, EmbeddingCache, VectorDatabase } from '../embedder.js'
import { Highlighter } from '../highlight.js'
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
import { words } from '../text/words.js'
import { embeddingQuery, likelyQuery } from '../text/embedding-texts.js'
import { windows } from '../text/windows.js'
import { allCompared, CANDIDATE_LIMITS, withVectorsOf, type CandidateLimits } from './candidates.js'
import { interpretText, type ConceptSettings } from './concepts.js'
import { decodeCursor, type Cursor } from './cursor.js'
import { countFacetKeys, facetsOf } from './facet-counts.js'
import { hitAt } from './hit.js'
import { indexWords } from './near-words.js'
import { nearestByMeaning } from './nearest-by-meaning.js'
import { differenceFrom, nextView } from './next-view.js'
import { pageOf } from './page.js'
import { gatherEvidence, giveBack, rank, unranked, type Evidence, type Ranking, type Tuning } from './ranking.js'
import { suggestNames } from './suggest.js'
import { DEFAULT_TUNING } from './tuning.js'
import { startingPoint, type OpenModel, type StartingPoint } from './starting-point.js'
import { NearestFinder, type ApproximateFrom } from './vectors/nearest-finder.js'
import type { View } from './view.js'
import { ViewKeeper } from './view-keeper.js'

export interface EmbeddedIndexOptions extends Partial<ConceptSettings> {
  /** Null: words only; asking for meaning is then UNAVAILABLE. */
  embedder: Embedder | null
  cache?: EmbeddingCache
  /** Keeps the vectors in place of memory and of `cache`: it names the nearest, and these are compared here. */
  database?: VectorDatabase
  /** How many of the vectors of `database` are compared. */
  candidates?: Partial<CandidateLimits>
  /** With it, kept vectors of another model answer until those of `embedder` are there; without it, words do. */
  openModel?: OpenModel
  /** Where the index is kept between runs; without it, it lives in memory. */
  folder?: string
  tuning?: Tuning
  /** From how many vectors on the nearest are found approximately. */
  approximateFrom?: Partial<ApproximateFrom>
}

const LONGEST_TEXT = 2_000
const QUERY_TOKENS = 200
const DEFAULT_FIRST = 20
const DEFAULT_SUGGESTIONS = 8
const VIEWS_KEPT = 8
const SCOPES_KEPT = 4

/** The index that lives in this process: compact segments of words, names, facets and vectors. */
export async function openEmbeddedIndex(options: EmbeddedIndexOptions): Promise<SearchIndex> {
  const { folder = null, embedder, openModel, database = null } = options
  const start = await startingPoint(folder, embedder, openModel, database)
  const index = new EmbeddedIndex(options, start)
  await index.warm()
  return index
}

class EmbeddedIndex implements SearchIndex {
  readonly #embedder: Embedder | null
  readonly #tuning: Tuning
  readonly #concepts: ConceptSettings
  readonly #finder: NearestFinder
  readonly #limits: CandidateLimits
  readonly #keeper: ViewKeeper
  /** Earlier views by version: a reader between two pages goes on in the view of the first. */
  readonly #earlier = new Map<number, View>()
  /** Views some reader may come back to. */
  readonly #read = new WeakSet<View>()
  readonly #scoped = new Map<string, Promise<View>>()

  constructor(options: EmbeddedIndexOptions, start: StartingPoint) {
    const { embedder, database = null, folder = null, tuning, approximateFrom } = options
    const cache = database ?? options.cache ?? memoryEmbeddingCache()
    this.#embedder = embedder
    this.#tuning = tuning ?? DEFAULT_TUNING
    this.#concepts = {
      conceptKinds: options.conceptKinds ?? ['Domain', 'Place', 'Cluster'],
      kindWords: options.kindWords ?? {},
      typeWords: options.typeWords ?? {},
      synonyms: options.synonyms ?? {}
    }
    this.#limits = { ...CANDIDATE_LIMITS, ...options.candidates }
    this.#finder = new NearestFinder(folder, approximateFrom)
    const onReplaced = (before: View, sameModel: boolean): void => this.#replaced(before, sameModel)
    this.#keeper = new ViewKeeper({ embedder, cache, database, folder, finder: this.#finder, onReplaced }, start)
  }

  /** Takes up what was kept on disk. */
  async warm(): Promise<void> {
    const { store } = this.#keeper.view
    if (store) await this.#finder.refresh(store)
  }

  #replaced(before: View, sameModel: boolean): void {
    if (sameModel) {
      if (this.#read.has(before)) keep(this.#earlier, before.version, before, VIEWS_KEPT)
      return
    }
    // They would keep the vectors of before in memory.
    this.#earlier.clear()
    this.#scoped.clear()
  }

  update(update: SearchUpdate): Promise<void> {
    return this.#keeper.update(update)
  }

  async search(request: SearchRequest): Promise<SearchResult> {
    const { first = DEFAULT_FIRST } = request
    checkRequest(request)
    const after = request.after === undefined ? null : decodeCursor(request.after)
    const text = wellFormedStart(request.text)
    const view = await this.#viewFor(request.scope, after)
    const embedder = this.#keeper.embedderOf(view)
    const mode = possibleMode(request, embedder)
    const byMeaning = mode !== 'lexical' && words(text).length > 0
    const begun = byMeaning ? this.#beginEmbedding(view, text, embedder) : null
    const concepts = request.concepts ?? interpretText(view, text, this.#concepts)
    const queries = byMeaning ? this.#embedQuery(view, text, concepts, embedder, begun) : []
    const evidence = gatherEvidence(view, { ...request, mode, text }, concepts, this.#tuning)
    // While the model works: meaning can only add to these, and will ask for the rows.
    const counted = countFacetKeys(view, evidence.matching)
    if (byMeaning && view.store) view.rowList(evidence.mask)
    const vectors = await queries
    const { ranking, exact } =
      text.trim() === ''
        ? { ranking: unranked(evidence), exact: true }
        : await this.#rank(view, request, evidence, vectors)
    this.#read.add(view)
    const { places, hasNext } = pageOf(view, ranking, { first, after, perGroup: request.perGroup })
    const docs = places.map((place) => ranking.docs[place]!)
    const highlighter = new Highlighter(ranking.terms.flatMap(({ forms }) => forms.map(({ term }) => term)))
    const shown = view.away && vectors.length > 0 ? await withVectorsOf(view, view.away, docs) : view
    const result: SearchResult = {
      totalCount: ranking.docs.length,
      exact,
      mode,
      facets: facetsOf(view, countFacetKeys(view, ranking.added, counted)),
      concepts,
      hits: places.map((place) => hitAt(shown, ranking, place, concepts, vectors, highlighter)),
      hasNext
    }
    giveBack(evidence, ranking)
    return result
  }

  async #rank(
    given: View,
    { minSimilarity }: SearchRequest,
    evidence: Evidence,
    queries: readonly Float32Array[]
  ): Promise<{ ranking: Ranking; exact: boolean }> {
    const [finder, limits, tuning] = [this.#finder, this.#limits, this.#tuning]
    const threshold = this.#keeper.embedderOf(given)?.threshold ?? 1
    const settings = { finder, limits, tuning, threshold, minSimilarity }
    const { view, meaning, exact } = await nearestByMeaning(given, evidence, queries, settings)
    return { ranking: rank(view, evidence, meaning, tuning), exact }
  }

  /** Most texts name nothing in foreign words: the model can begin with what they are before names are looked up. */
  #beginEmbedding(view: View, text: string, embedder: Embedder | null): Begun | null {
    const named = (name: string): boolean => view.segments.some(({ nameKeys }) => nameKeys.find(name) >= 0)
    const meant = embedder && likelyQuery(text, indexWords(view).knows, named)
    return meant ? { meant, vectors: this.#embed(embedder, meant) } : null
  }

  #embedQuery(
    view: View,
    text: string,
    concepts: readonly Concept[],
    embedder: Embedder | null,
    begun: Begun | null
  ): Promise<Float32Array[]> {
    if (!embedder) throw this.#withoutMeaning()
    const meant = embeddingQuery(text, concepts, embedder.latinOnly, indexWords(view))
    if (meant === begun?.meant) return begun.vectors
    return meant ? this.#embed(embedder, meant) : Promise.resolve([])
  }

  #embed(embedder: Embedder, meant: string): Promise<Float32Array[]> {
    const pieces = windows(meant, Math.min(QUERY_TOKENS, embedder.maxTokens))
    const embedded = this.#keeper.asking(embedder.embed(pieces, 'query'))
    // The words are looked up meanwhile: a failure is to be met where the vectors are awaited.
    embedded.catch(() => undefined)
    return embedded
  }

  #withoutMeaning(): UnavailableError {
    return new UnavailableError(
      this.#embedder
        ? `The vectors of ${this.#embedder.id} are still being made; ask with mode lexical until then`
        : 'Searching by meaning needs an embedding model; ask with mode lexical, or set EMBEDDING_MODEL'
    )
  }

  async #viewFor(scope: SearchScope | undefined, after: Cursor | null): Promise<View> {
    const view = (after && this.#earlier.get(after.version)) ?? this.#keeper.view
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
      { maxTokens: this.#keeper.maxTokens, merge: false }
    )
    await this.#keeper.fillBeside(scoped)
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
    const settings = this.#concepts
    return suggestNames(await this.#viewFor(scope, null), wellFormedStart(prefix), {
      kinds: kinds ?? null,
      first,
      settings
    })
  }

  async interpret(text: string, { scope }: { scope?: SearchScope } = {}): Promise<Concept[]> {
    return interpretText(await this.#viewFor(scope, null), wellFormedStart(text), this.#concepts)
  }

  difference(documents: Iterable<SearchDocument>): { changed: SearchDocument[]; removed: string[] } {
    return differenceFrom(this.#keeper.view, documents)
  }

  documents(): Iterable<SearchDocument> {
    return this.#keeper.view.documents()
  }

  meta(): SearchMeta {
    const { view } = this.#keeper
    const { version, count, vectors, store, away } = view
    const approximate = store ? this.#finder.approximate(store) : away && !allCompared(view, this.#limits)
    const nearest = !vectors ? 'none' : approximate ? 'approximate' : 'exact'
    return { version, count, ...this.#keeper.meta(), vectors: nearest }
  }

  close(): Promise<void> {
    return this.#keeper.close()
  }
}

/** A text that is being embedded. */
interface Begun {
  meant: string
  vectors: Promise<Float32Array[]>
}

/** Without a model a hybrid search is one by words. */
const possibleMode = (
  { mode = 'hybrid', minSimilarity }: SearchRequest,
  embedder: Embedder | null
): SearchResult['mode'] => (mode === 'hybrid' && !embedder && minSimilarity === undefined ? 'lexical' : mode)

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
