/** The search port: what every index of entities answers, whatever engine stands behind it. */

/** One entity as the index sees it. The caller derives it from the graph; the index keeps it and nothing else. */
export interface SearchDocument {
  id: string
  kind: string
  /** The display name first, then aliases in every script. */
  names: readonly string[]
  /** Summary and facts as prose. */
  text: string
  /** Names of linked domains, cluster and place. */
  context: readonly string[]
  /** The paragraphs of a document, searched one by one. Without them `text` is cut into windows where it is long. */
  passages?: readonly string[]
  /** Values (ids) to filter, count and spread by; a hierarchy is given by listing the ancestors too. `kind` is added by the index. */
  facets: Readonly<Record<string, readonly string[]>>
  /** First and last year the entity stands for. */
  years?: readonly [number, number]
  location?: { latitude: number; longitude: number }
  /** Orders equals in `suggest`: larger first. */
  popularity?: number
}

/** Something of the graph named in a query: offsets in UTF-16 units, `text` as typed. A kind word has the kind `Kind`. */
export interface Concept {
  id: string
  kind: string
  name: string
  text: string
  start: number
  end: number
  via: 'name' | 'alias' | 'word' | 'spelling'
}

/** A restricted view of the graph. Matches, totals and facets are those of a graph holding only what the scope allows; ranking may use statistics of the whole. */
export interface SearchScope {
  /** The same key means the same scope for as long as the index stays at its version. */
  key: string
  /** False for an entity the scope hides. */
  allows(id: string): boolean
  /** Entities that read differently under the scope, as they read there. Asked for once per key and version. */
  changed(): Iterable<SearchDocument>
}

export interface SearchFilter {
  facet: string
  anyOf: readonly string[]
}

export interface SearchRequest {
  /** Up to 2,000 characters count. Empty: everything that passes the filters, by id. */
  text: string
  /**
   * By `semantic` hits stand in the order of `why.semantic`, which feedback moves: the nearest are compared again with the text and
   * the most promising of them. `similarity` stays the cosine with the text alone, and so its order can be another.
   */
  mode?: 'hybrid' | 'lexical' | 'semantic'
  /** Taken from `interpret(text)` when absent. */
  concepts?: readonly Concept[]
  /** All must hold; within one filter any value. */
  filters?: readonly SearchFilter[]
  years?: { from?: number; to?: number }
  near?: { latitude: number; longitude: number; km: number }
  scope?: SearchScope
  /** Keeps only, and all, entities whose cosine with the text is at least this. Needs a mode with meaning. */
  minSimilarity?: number
  /** At most `n` hits for each value of `facet` in the ranking; totals and facets count all. */
  perGroup?: { facet: string; n: number }
  first?: number
  after?: string
}

/** Where query words stand in one of the entity's texts; `spans` are UTF-16 offsets into `text`. */
export interface Highlight {
  field: 'name' | 'text' | 'passage'
  text: string
  spans: readonly (readonly [number, number])[]
}

export interface SearchHit {
  id: string
  cursor: string
  /** The sum of the three parts. */
  score: number
  why: { lexical: number; semantic: number; concept: number }
  /** Cosine with the text, where it was measured; in an answer that is not `exact`, of hits far down to two decimals. */
  similarity?: number
  /** The concept that gave most. */
  concept?: Concept
  highlights: readonly Highlight[]
  /** The passage of a document nearest to the text, and the sentence of it to quote. */
  passage?: { index: number; text: string; sentence: readonly [number, number] }
}

export interface SearchResult {
  /** Size of the match set: filtered entities that match a concept, or match at least max(1, ⌈0.3 · n⌉) of the n informative
   * words (where fewer than ten of all entities do, as many as the tenth best has, two at least), or are among the 1,000 nearest
   * by meaning and above the model's threshold (where fewer than ten of all entities are, the ten nearest that reach two thirds of
   * it). A word in more than a fifth of the entities (and more than ten) is not informative unless all are. The same on every page. */
  totalCount: number
  /** False where an approximate vector index had a part in the match set. */
  exact: boolean
  /** How the search was done: `lexical` in place of `hybrid` where the index has no model. */
  mode: NonNullable<SearchRequest['mode']>
  /** Counts over the match set, most frequent first, ties by value. */
  facets: Readonly<Record<string, readonly { value: string; count: number }[]>>
  concepts: readonly Concept[]
  hits: readonly SearchHit[]
  hasNext: boolean
}

export interface Suggestion {
  id: string
  kind: string
  name: string
  /** The name or alias that matched. */
  matched: string
  spans: readonly (readonly [number, number])[]
}

export interface SearchUpdate {
  documents: readonly SearchDocument[]
  removed?: readonly string[]
  /** Graph version this brings the index to. */
  version: number
  /** Names what all documents are then derived from; kept with them. */
  basis?: string
  /** Called once the words of this update can be searched. */
  onWords?: () => void
  /** Called as vectors arrive: documents with vectors, documents in all. */
  onProgress?: (done: number, total: number) => void
}

export interface SearchMeta {
  /** Graph version the index stands at; 0 when it is empty or had to be discarded. */
  version: number
  /** As the last update gave it; absent when that gave none. */
  basis?: string
  count: number
  /** Entities still without vectors. */
  pending: number
  /** The model whose vectors answer; null where words alone do. */
  modelId: string | null
  /** The model wanted in its place, which answers once all its vectors are there: `pending` counts those still missing. */
  changingTo?: string
  vectors: 'none' | 'exact' | 'approximate'
}

export interface SearchIndex {
  /** Replaces and removes by id; repeating it changes nothing. Words are searchable at once, the promise waits for the vectors too. */
  update(update: SearchUpdate): Promise<void>
  /** Ranked hits, ties by id. Cursors neither repeat nor skip when entities are added between pages. */
  search(request: SearchRequest): Promise<SearchResult>
  /**
   * Names and aliases that continue the prefix, by spelling or in an Indian script by sound, and other words for things; grouped by
   * kind, in each the best first, the kind of the best of all first.
   */
  suggest(
    prefix: string,
    options?: { kinds?: readonly string[]; first?: number; scope?: SearchScope }
  ): Promise<Suggestion[]>
  /** Names, aliases, acronyms and kind words in a text, longest match first, in order of place; spelling slips are forgiven when unambiguous. */
  interpret(text: string, options?: { scope?: SearchScope }): Promise<Concept[]>
  /** Which of these documents the index does not hold as they are, and the ids it holds beside theirs: what an update has to bring. */
  difference(documents: Iterable<SearchDocument>): { changed: SearchDocument[]; removed: string[] }
  /** All documents as they were given, in no order. */
  documents(): Iterable<SearchDocument>
  meta(): SearchMeta
  /** Writes what is kept on disk and ends the index's own threads. */
  close(): Promise<void>
}
