import type { Neo4jConnection } from './connection.js'
import { keepVectors, openVectorIndex, type VectorIndex } from './vector-index.js'

/** A kept vector: its float32 numbers as bytes, little-endian. */
interface Row {
  readonly id: string
  readonly vector: Int8Array
}

const BATCH = 500
/** The fewest asked for: for a handful the index looks at so few that it misses the best. */
const FEWEST = 100

/** Embeddings by model and content hash, for all servers of a database: no text is embedded twice. */
export class EmbeddingNodes {
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
    const found = new Map(rows.map(({ id, vector }) => [id, floatsOf(vector)]))
    return hashes.map((hash) => found.get(`${model} ${hash}`) ?? null)
  }

  async put(model: string, entries: readonly { hash: string; vector: Float32Array }[]): Promise<void> {
    const index = (await this.#indexes.get(model)) ?? null
    const rows = entries.map(({ hash, vector }) => ({ id: `${model} ${hash}`, vector }))
    for (let at = 0; at < rows.length; at += BATCH)
      await this.#connection.write((run) => keepVectors(run, index, rows.slice(at, at + BATCH)))
  }

  /** Makes the vectors of a model findable: those to come, and those kept before anybody asked for their nearest. */
  async prepare(model: string, dimensions: number): Promise<void> {
    const opening = openVectorIndex(this.#connection, model, dimensions)
    this.#indexes.set(model, opening)
    // A failure is to be met here only.
    opening.catch(() => this.#indexes.delete(model))
    await this.#takeIn(model, await opening)
  }

  /** Those kept as bytes alone, from versions and servers that hold their vectors in memory. */
  async #takeIn(model: string, index: VectorIndex): Promise<void> {
    for (let after = `${model} `, read = BATCH; read === BATCH;) {
      const rows = await this.#connection.read((run) =>
        run<Row>(
          `MATCH (v:Embedding) WHERE v.id > $after AND v.id < $end AND NOT v:${index.label}
           RETURN v.id AS id, v.vector AS vector ORDER BY v.id LIMIT toInteger($most)`,
          { after, end: `${model}!`, most: BATCH }
        )
      )
      const vectors = rows.map(({ id, vector }) => ({ id, vector: floatsOf(vector) }))
      if (rows.length > 0) await this.#connection.write((run) => keepVectors(run, index, vectors))
      read = rows.length
      after = rows.at(-1)?.id ?? after
    }
  }

  /** Which of the hashes have no vector. */
  async missing(model: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.#connection.read((run) =>
      run<{ id: string }>('UNWIND $ids AS id MATCH (v:Embedding {id: id}) RETURN id', { ids: idsOf(model, hashes) })
    )
    const kept = new Set(rows.map(({ id }) => id))
    return new Set(hashes.filter((hash) => !kept.has(`${model} ${hash}`)))
  }

  /** About `most` of the nearest, nearest first; the index makes its score of a cosine as (1 + cosine) / 2. */
  async nearest(model: string, query: Float32Array, most: number): Promise<{ hash: string; similarity: number }[]> {
    const index = await this.#indexes.get(model)
    // A vector without direction, which is what a text without words may have, is near to nothing.
    if (!index || query.every((value) => value === 0)) return []
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

const floatsOf = (bytes: Int8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer)
