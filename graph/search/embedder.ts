/** Turns texts into unit vectors whose dot product is likeness of meaning. */
export interface Embedder {
  /** Model, revision and dtype: vectors of different ids never mix. */
  readonly id: string
  /** What opens it again, a folder or hub id. Without it its vectors are of no use once another model is wanted. */
  readonly origin?: string
  readonly dimensions: number
  /** Cosine below which two texts are not taken to be about the same thing. */
  readonly threshold: number
  /** Whether the model knows only languages in Latin script. */
  readonly latinOnly: boolean
  /** Longest input in tokens; what is longer is cut off, so callers split. */
  readonly maxTokens: number
  /** One unit vector per text, in order. Queries overtake passages that are waiting. */
  embed(texts: readonly string[], role: 'query' | 'passage'): Promise<Float32Array[]>
  close(): Promise<void>
}

/** Vectors kept between runs by hash of the text and model id. */
export interface EmbeddingCache {
  /** In order of the hashes; null where nothing is kept. */
  get(model: string, hashes: readonly string[]): (Float32Array | null)[] | Promise<(Float32Array | null)[]>
  put(model: string, entries: readonly { hash: string; vector: Float32Array }[]): void | Promise<void>
}

/** An embedding cache that finds the nearest of what it keeps, so that an index need not hold the vectors itself. */
export interface VectorDatabase extends EmbeddingCache {
  /**
   * Makes what finding the vectors of a model takes; to be called before the members below.
   * @throws ConflictError when vectors of other dimensions are kept under this id.
   */
  prepare(model: string, dimensions: number): Promise<void>
  /** To be called when all texts of an index have their vectors: until it was, once, the nearest may not be found. */
  filled(model: string): Promise<void>
  /** Which of the hashes have no vector. */
  missing(model: string, hashes: readonly string[]): Promise<ReadonlySet<string>>
  /**
   * Takes away the vectors that no index uses: `used` tells which of some hashes the asking one does. Others may be about to use
   * what it does not, so a vector goes only when a sweep finds it unused that an earlier one, a day before, has found unused too,
   * and nobody has asked whether it is `missing` in between. Ends early when the signal says so.
   */
  sweep(model: string, used: (hashes: readonly string[]) => ReadonlySet<string>, signal: AbortSignal): Promise<void>
  /** About `most` of the nearest to a unit vector, nearest first: an approximate index answers. */
  nearest(model: string, query: Float32Array, most: number): Promise<readonly { hash: string; similarity: number }[]>
}
