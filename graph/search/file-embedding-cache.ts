import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbeddingCache } from './embedder.js'

const HASH_BYTES = 16

/** Vectors in one file a model in `folder`, appended as they are made: hash, then float32 values, all records of one length. */
export function fileEmbeddingCache(folder: string, dimensions: number): EmbeddingCache {
  const models = new Map<string, Map<string, Float32Array>>()
  const fileOf = (model: string): string => join(folder, `${model.replace(/[^\w.@-]+/g, '_')}.vectors`)
  const kept = (model: string): Map<string, Float32Array> => {
    const known = models.get(model) ?? readRecords(fileOf(model), dimensions)
    models.set(model, known)
    return known
  }
  return {
    get: (model, hashes) => hashes.map((hash) => kept(model).get(hash) ?? null),
    put(model, entries) {
      if (entries.length === 0) return
      const records = kept(model)
      for (const { hash, vector } of entries) records.set(hash, vector)
      mkdirSync(folder, { recursive: true })
      appendFileSync(
        fileOf(model),
        Buffer.concat(entries.flatMap(({ hash, vector }) => [Buffer.from(hash, 'hex'), bytesOf(vector)]))
      )
    }
  }
}

const bytesOf = (vector: Float32Array): Uint8Array =>
  new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength)

/** Whole records only: what a process cut off in the middle of writing is dropped. */
function readRecords(file: string, dimensions: number): Map<string, Float32Array> {
  const records = new Map<string, Float32Array>()
  if (!existsSync(file)) return records
  const bytes = readFileSync(file)
  const length = HASH_BYTES + dimensions * Float32Array.BYTES_PER_ELEMENT
  const whole = bytes.length - (bytes.length % length)
  if (whole < bytes.length) truncateSync(file, whole)
  for (let at = 0; at < whole; at += length) {
    const values = bytes.subarray(at + HASH_BYTES, at + length)
    records.set(
      bytes.toString('hex', at, at + HASH_BYTES),
      new Float32Array(values.buffer.slice(values.byteOffset, values.byteOffset + values.length))
    )
  }
  return records
}
