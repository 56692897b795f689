import type { VectorDatabase } from './embedder.js'

export interface MemoryVectorDatabase extends VectorDatabase {
  /** How many of the nearest were asked for, each time. */
  readonly asked: number[]
  /** Vectors of all models. */
  size(): number
}

/** A vector database in memory that finds the nearest by brute force, and so all of them; it knows no time: the second sweep takes away. */
export function memoryVectorDatabase(): MemoryVectorDatabase {
  const models = new Map<string, Map<string, Float32Array>>()
  const asked: number[] = []
  const unused = new Set<string>()
  const of = (model: string): Map<string, Float32Array> => {
    const vectors = models.get(model) ?? new Map<string, Float32Array>()
    models.set(model, vectors)
    return vectors
  }
  return {
    asked,
    size: () => [...models.values()].reduce((sum, vectors) => sum + vectors.size, 0),
    prepare: async (model) => void of(model),
    filled: async () => undefined,
    get: async (model, hashes) => hashes.map((hash) => of(model).get(hash) ?? null),
    put: async (model, entries) => entries.forEach(({ hash, vector }) => of(model).set(hash, vector)),
    missing: async (model, hashes) => {
      for (const hash of hashes) unused.delete(`${model} ${hash}`)
      return new Set(hashes.filter((hash) => !of(model).has(hash)))
    },
    sweep: async (model, used) => {
      const kept = used([...of(model).keys()])
      for (const hash of of(model).keys()) {
        const key = `${model} ${hash}`
        if (kept.has(hash)) unused.delete(key)
        else if (unused.has(key)) of(model).delete(hash)
        else unused.add(key)
      }
    },
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
