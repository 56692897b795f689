import { ConflictError } from '../../errors.js'
import type { VectorDatabase } from '../../search/embedder.js'
import type { Neo4jConnection } from './connection.js'
import { sweepEmbeddings, unmarked, type Sweep } from './unused-embeddings.js'
import { fillVectorIndex, keepVectors, openVectorIndex, vectorOf, type Kept, type VectorIndex } from './vector-index.js'

interface Row {
  readonly id: string
  readonly vector: Kept
}

const BATCH = 500
/** The fewest asked for: for a handful the index looks at so few that it misses the best. */
const FEWEST = 100

/** Embeddings by model and content hash, for all servers of a database: no text is embedded twice. */
export class EmbeddingNodes implements VectorDatabase {
  readonly #connection: Neo4jConnection
  /** Of the models whose nearest are asked for. */
  readonly #indexes = new Map<string, Promise<VectorIndex>>()

  constructor(connection: Neo4jConnection) {
    this.#connection = connection
  }

  /** In order of the hashes; null where nothing is kept. */
  async get(model: string, hashes: readonly string[]): Promise<(Float32Array | null)[]> {
    const rows = await this.#connection.read((run) =>
      run<Row>('UNWIND $ids AS id MATCH (v:Embedding {id: id}) RETURN id, v.vector AS vector', {
        ids: idsOf(model, hashes)
      })
    )
    const found = new Map(rows.map(({ id, vector }) => [id, vectorOf(vector)]))
    return hashes.map((hash) => found.get(`${model} ${hash}`) ?? null)
  }

  async put(model: string, entries: readonly { hash: string; vector: Float32Array }[]): Promise<void> {
    const index = (await this.#indexes.get(model)) ?? null
    await this.#keep(
      index,
      entries.map(({ hash, vector }) => ({ id: `${model} ${hash}`, vector }))
    )
  }

  async #keep(index: VectorIndex | null, vectors: readonly { id: string; vector: Float32Array }[]): Promise<void> {
    for (let at = 0; at < vectors.length; at += BATCH)
      await this.#connection.write((run) => keepVectors(run, index, vectors.slice(at, at + BATCH)))
  }

  /** See `VectorDatabase`. @throws ConflictError when the index stands with other dimensions. */
  async prepare(model: string, dimensions: number): Promise<void> {
    const opening = openVectorIndex(this.#connection, model, dimensions)
    this.#indexes.set(model, opening)
    try {
      await opening
    } catch (error) {
      this.#indexes.delete(model)
      throw error
    }
  }

  /** See `VectorDatabase`. */
  async filled(model: string): Promise<void> {
    await fillVectorIndex(this.#connection, await this.#indexOf(model))
  }

  /** Which of the hashes have no vector. What is kept but not in the index, as servers leave it that do not ask for the nearest, is put there. */
  async missing(model: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const index = await this.#indexOf(model)
    const rows = await this.#connection.read((run) =>
      run<{ id: string; vector: Kept | null; isMarked: boolean }>(
        `UNWIND $ids AS id MATCH (v:Embedding {id: id})
         RETURN id, CASE WHEN v:${index.label} THEN null ELSE v.vector END AS vector,
           v.unusedSince IS NOT NULL AS isMarked`,
        { ids: idsOf(model, hashes) }
      )
    )
    const outside = rows.flatMap(({ id, vector }) => (vector ? [{ id, vector: vectorOf(vector) }] : []))
    await this.#keep(index, outside)
    const kept = new Set(rows.map(({ id }) => id))
    const marked = rows.flatMap(({ id, isMarked }) => (isMarked ? [id] : []))
    const there = marked.length ? await this.#connection.write((run) => unmarked(run, marked)) : kept
    for (const id of marked) if (!there.has(id)) kept.delete(id)
    return new Set(hashes.filter((hash) => !kept.has(`${model} ${hash}`)))
  }

  /** See `VectorDatabase`. `unusedFor`: milliseconds after which what was found unused goes, a day unless given. */
  async sweep(
    model: string,
    used: (hashes: readonly string[]) => ReadonlySet<string>,
    signal: AbortSignal,
    unusedFor?: number
  ): Promise<void> {
    const prefix = `${model} `
    const hashOf = (id: string) => id.slice(prefix.length)
    const usedIds: Sweep['used'] = (ids) => {
      const kept = used(ids.map(hashOf))
      // What has a second space is of a model whose id begins with this one's.
      return new Set(ids.filter((id) => kept.has(hashOf(id)) || hashOf(id).includes(' ')))
    }
    // The character after the space ends what begins with the prefix.
    const range = [prefix, `${model}!`] as const
    const patience = unusedFor === undefined ? {} : { unusedFor }
    await sweepEmbeddings(this.#connection, range, { used: usedIds, signal, ...patience })
  }

  async #indexOf(model: string): Promise<VectorIndex> {
    const index = await this.#indexes.get(model)
    if (!index) throw new ConflictError(`No vector index of ${model} was prepared`, { value: model })
    return index
  }

  /** About `most` of the nearest, nearest first; the index makes its score of a cosine as (1 + cosine) / 2. */
  async nearest(model: string, query: Float32Array, most: number): Promise<{ hash: string; similarity: number }[]> {
    const index = await this.#indexOf(model)
    // A vector without direction, which is what a text without words may have, is near to nothing.
    if (!index.isThere || query.every((value) => value === 0)) return []
    const rows = await this.#connection.read((run) =>
      run<{ id: string; score: number }>(
        `CALL db.index.vector.queryNodes($index, toInteger($asked), $query) YIELD node, score
         RETURN node.id AS id, score ORDER BY score DESC, id LIMIT toInteger($most)`,
        { index: index.name, asked: Math.max(FEWEST, most), most, query: [...query] }
      )
    )
    return rows.map(({ id, score }) => ({ hash: id.slice(model.length + 1), similarity: 2 * score - 1 }))
  }
}

const idsOf = (model: string, hashes: readonly string[]): string[] =>
  [...new Set(hashes)].map((hash) => `${model} ${hash}`)
