import type { VectorDatabase } from './embedder.js'

/** A vector database in memory that finds the nearest by brute force, and so all of them. */
export function memoryVectorDatabase(): VectorDatabase & { readonly asked: number[] } {
  const models = new Map<string, Map<string, Float32Array>>()
  const asked: number[] = []
  const of = (model: string): Map<string, Float32Array> => {
    const vectors = models.get(model) ?? new Map<string, Float32Array>()
    models.set(model, vectors)
    return vectors
  }
  return {
    asked,
    prepare: async (model) => void of(model),
    get: async (model, hashes) => hashes.map((hash) => of(model).get(hash) ?? null),
    put: async (model, entries) => entries.forEach(({ hash, vector }) => of(model).set(hash, vector)),
    missing: async (model, hashes) => new Set(hashes.filter((hash) => !of(model).has(hash))),
    nearest: async (model, query, most) => {
      asked.push(most)
      const all = [...of(model)].map(([hash, vector]) => ({
        hash,
        similarity: vector.reduce((sum, value, i) => sum + value * query[i]!, 0)
      }))
      return all.sort((a, b) => b.similarity - a.similarity).slice(0, most)
    }
  }
}
