import type { Connection, Databases } from './database.js'

/** Embeddings by model and content hash, so that no text is embedded twice. Vectors are little-endian float32. */
export class EmbeddingTable {
  readonly #writer: Connection
  readonly #reader: Connection

  constructor({ writer, reader }: Databases) {
    this.#writer = writer
    this.#reader = reader
  }

  /** In order of the hashes; null where nothing is kept. */
  get(model: string, hashes: readonly string[]): (Float32Array | null)[] {
    const rows = this.#reader
      .prepare('SELECT hash, vector FROM embeddings WHERE model = ? AND hash IN (SELECT value FROM json_each(?))')
      .all(model, JSON.stringify(hashes)) as { hash: string; vector: ArrayBuffer }[]
    const found = new Map(rows.map(({ hash, vector }) => [hash, new Float32Array(vector)]))
    return hashes.map((hash) => found.get(hash) ?? null)
  }

  /** One statement, so that it never opens a transaction of its own inside a running write. */
  put(model: string, entries: readonly { hash: string; vector: Float32Array }[]): void {
    if (!entries.length) return
    const rows = entries.map(() => '(?, ?, ?)').join(', ')
    this.#writer
      .prepare(`INSERT OR REPLACE INTO embeddings VALUES ${rows}`)
      .run(
        ...entries.flatMap(({ hash, vector: v }) => [model, hash, Buffer.from(v.buffer, v.byteOffset, v.byteLength)])
      )
  }
}
