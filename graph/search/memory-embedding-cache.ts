import type { EmbeddingCache } from './embedder.js'

/** An embedding cache that lives as long as the process. */
export function memoryEmbeddingCache(): EmbeddingCache {
  const vectors = new Map<string, Float32Array>()
  return {
    get: (model, hashes) => hashes.map((hash) => vectors.get(`${model} ${hash}`) ?? null),
    put: (model, entries) => {
      for (const { hash, vector } of entries) vectors.set(`${model} ${hash}`, vector)
    }
  }
}
