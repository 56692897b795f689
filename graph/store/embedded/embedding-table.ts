import type { Connection, Databases } from './database.js'

/** Embeddings by model and content hash, so that no text is embedded twice. Vectors are little-endian float32. */
export class EmbeddingTable {
  readonly #writer: Connection
  readonly #reader: Connection

  constructor({ writer, reader }: Databases) {
    this.#writer = writer
    this.#reader = reader
  }

  async get(model: string, hashes: readonly string[]): Promise<Map<string, Float32Array>> {
    const rows = this.#reader
      .prepare('SELECT hash, vector FROM embeddings WHERE model = ? AND hash IN (SELECT value FROM json_each(?))')
      .all(model, JSON.stringify(hashes)) as { hash: string; vector: ArrayBuffer }[]
    return new Map(rows.map(({ hash, vector }) => [hash, new Float32Array(vector)]))
  }

  async put(model: string, entries: Iterable<readonly [string, Float32Array]>): Promise<void> {
    const rows = [...entries]
    const insert = this.#writer.prepare(
      `INSERT OR REPLACE INTO embeddings VALUES ${rows.map(() => '(?, ?, ?)').join(', ') || '(?, ?, ?)'}`
    )
    if (rows.length) insert.run(...rows.flatMap(([hash, v]) => [model, hash, Buffer.from(v.buffer, v.byteOffset, v.byteLength)]))
  }
}
