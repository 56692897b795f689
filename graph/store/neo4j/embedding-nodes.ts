import type { Neo4jConnection } from './connection.js'

/** A kept vector: its float32 numbers as bytes, little-endian. */
interface Row {
  readonly hash: string
  readonly vector: Int8Array
}

const BATCH = 500

/** Embeddings by model and content hash, for all servers of a database: no text is embedded twice. */
export class EmbeddingNodes {
  readonly #connection: Neo4jConnection

  constructor(connection: Neo4jConnection) {
    this.#connection = connection
  }

  /** In order of the hashes; null where nothing is kept. */
  async get(model: string, hashes: readonly string[]): Promise<(Float32Array | null)[]> {
    const rows = await this.#connection.read((run) =>
      run<Row>(
        `UNWIND $hashes AS hash MATCH (v:Embedding {id: $model + ' ' + hash})
         RETURN hash, v.vector AS vector`,
        { model, hashes: [...new Set(hashes)] }
      )
    )
    const found = new Map(rows.map(({ hash, vector }) => [hash, new Float32Array(Uint8Array.from(vector).buffer)]))
    return hashes.map((hash) => found.get(hash) ?? null)
  }

  async put(model: string, entries: readonly { hash: string; vector: Float32Array }[]): Promise<void> {
    const rows = entries.map(({ hash, vector: { buffer, byteOffset, byteLength } }) => ({
      id: `${model} ${hash}`,
      vector: new Int8Array(buffer, byteOffset, byteLength)
    }))
    for (let at = 0; at < rows.length; at += BATCH)
      await this.#connection.write((run) =>
        run('UNWIND $rows AS row MERGE (v:Embedding {id: row.id}) SET v.vector = row.vector', {
          rows: rows.slice(at, at + BATCH)
        })
      )
  }
}
