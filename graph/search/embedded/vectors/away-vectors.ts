import type { VectorDatabase } from '../../embedder.js'
import { VectorStore } from './vector-store.js'

/** Vectors in memory, and where each of those brought last stands among them. */
export interface Brought {
  readonly store: VectorStore
  /** By hash; none for a vector that is not kept any more. */
  readonly rows: ReadonlyMap<string, number>
}

/** So many vectors stay in memory, those of the last searches: 40 MB at 384 dimensions. */
const MOST_KEPT = 20_000

/** The vectors of one model where a database keeps them; what searches need of them is brought here. */
export class AwayVectors {
  readonly dimensions: number
  readonly #database: VectorDatabase
  readonly #model: string
  #recent: { store: VectorStore; rows: Map<string, number> }

  private constructor(database: VectorDatabase, model: string, dimensions: number) {
    this.#database = database
    this.#model = model
    this.dimensions = dimensions
    this.#recent = { store: new VectorStore(dimensions), rows: new Map() }
  }

  /** @throws ConflictError when the database holds vectors of other dimensions for the model. */
  static async open(database: VectorDatabase, model: { id: string; dimensions: number }): Promise<AwayVectors> {
    await database.prepare(model.id, model.dimensions)
    return new AwayVectors(database, model.id, model.dimensions)
  }

  missing(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#database.missing(this.#model, hashes)
  }

  /** See `VectorDatabase`. */
  filled(): Promise<void> {
    return this.#database.filled(this.#model)
  }

  /** See `VectorDatabase`. */
  sweep(used: (hashes: readonly string[]) => ReadonlySet<string>, signal: AbortSignal): Promise<void> {
    return this.#database.sweep(this.#model, used, signal)
  }

  nearest(query: Float32Array, most: number): Promise<readonly { hash: string; similarity: number }[]> {
    return this.#database.nearest(this.#model, query, most)
  }

  /** The vectors with these hashes. Rows are only ever added to a store, so what was brought for one search stays true beside others. */
  async bring(hashes: readonly string[]): Promise<Brought> {
    const before = this.#recent
    const absent = hashes.filter((hash) => !before.rows.has(hash))
    const read = absent.length > 0 ? await this.#database.get(this.#model, absent) : []
    const fresh = new Map(absent.map((hash, i) => [hash, read[i]!]))
    const { store, rows } = this.#roomFor(fresh.size)
    for (const hash of hashes) {
      if (rows.has(hash)) continue
      const vector = fresh.get(hash) ?? vectorIn(before, hash)
      if (vector) rows.set(hash, store.append(vector))
    }
    return { store, rows }
  }

  /** Begins anew when it is full; searches that are under way hold what they began with. */
  #roomFor(more: number): { store: VectorStore; rows: Map<string, number> } {
    if (this.#recent.store.count > 0 && this.#recent.store.count + more > MOST_KEPT)
      this.#recent = { store: new VectorStore(this.dimensions), rows: new Map() }
    return this.#recent
  }
}

function vectorIn({ store, rows }: Brought, hash: string): Float32Array | null {
  const row = rows.get(hash)
  return row === undefined ? null : store.vector(row)
}
