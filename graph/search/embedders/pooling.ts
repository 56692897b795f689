import type { ModelFamily } from './model-families.js'

/** Token vectors of a batch, `texts × tokens × dimensions` end to end, with 1 in `mask` for each true token. */
export interface TokenVectors {
  data: Float32Array
  mask: ArrayLike<number | bigint>
  texts: number
  tokens: number
  dimensions: number
}

/** One unit vector per text, end to end. Padding may stand on either side. */
export function pool(batch: TokenVectors, pooling: ModelFamily['pooling']): Float32Array {
  const pooled = new Float32Array(batch.texts * batch.dimensions)
  for (let text = 0; text < batch.texts; text++) {
    const target = pooled.subarray(text * batch.dimensions, (text + 1) * batch.dimensions)
    for (const token of tokensToAdd(batch, text, pooling)) {
      const start = (text * batch.tokens + token) * batch.dimensions
      for (let i = 0; i < target.length; i++) target[i]! += batch.data[start + i]!
    }
    normalise(target)
  }
  return pooled
}

function tokensToAdd({ mask, tokens }: TokenVectors, text: number, pooling: ModelFamily['pooling']): number[] {
  const present = Array.from({ length: tokens }, (_, token) => token).filter(
    (token) => Number(mask[text * tokens + token]) === 1
  )
  if (pooling === 'mean') return present
  return pooling === 'cls' ? present.slice(0, 1) : present.slice(-1)
}

function normalise(vector: Float32Array): void {
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares) || 1
  for (let i = 0; i < vector.length; i++) vector[i]! /= length
}
