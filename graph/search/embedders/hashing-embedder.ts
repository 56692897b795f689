import { createHash } from 'node:crypto'
import type { Embedder } from '../embedder.js'
import { stem } from '../text/stem.js'
import { words } from '../text/words.js'

/** A deterministic embedder without a model, for tests: each stem adds a fixed random direction, so texts sharing words are near. */
export function hashingEmbedder(dimensions = 64, origin = 'hashing'): Embedder {
  const directions = new Map<string, Float32Array>()
  const direction = (term: string): Float32Array => {
    let found = directions.get(term)
    if (!found) directions.set(term, (found = pseudoRandom(term, dimensions)))
    return found
  }
  return {
    id: `hashing-${dimensions}`,
    origin,
    dimensions,
    threshold: 0.3,
    maxTokens: 256,
    latinOnly: false,
    embed: async (texts) =>
      texts.map((text) =>
        sumOf(
          words(text).map((word) => direction(stem(word.text))),
          dimensions
        )
      ),
    close: async () => {}
  }
}

/** Components in [-1, 1) from the hash of the term. */
function pseudoRandom(term: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions)
  for (let i = 0; i < dimensions; i += 8) {
    const digest = createHash('sha256').update(`${term} ${i}`).digest()
    for (let j = 0; j < 8 && i + j < dimensions; j++) vector[i + j] = digest.readInt32LE(j * 4) / 2 ** 31
  }
  return vector
}

function sumOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions)
  for (const vector of vectors) for (let i = 0; i < dimensions; i++) sum[i]! += vector[i]!
  const length = Math.hypot(...sum) || 1
  return sum.map((value) => value / length)
}
