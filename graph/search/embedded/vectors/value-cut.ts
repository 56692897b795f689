const BUCKETS = 4_096

/**
 * A value not above the n-th largest of cosines, and below it by at most a two-thousandth: one pass that counts them into buckets, where
 * the n-th largest itself would need an order. -Infinity when there are fewer than n.
 */
export function cutBelowNth(cosines: Float32Array, n: number): number {
  if (n > cosines.length) return -Infinity
  const counts = new Uint32Array(BUCKETS + 1)
  const half = BUCKETS / 2
  for (let i = 0; i < cosines.length; i++) counts[Math.min(BUCKETS, Math.max(0, (cosines[i]! + 1) * half)) | 0]!++
  let bucket = BUCKETS
  for (let above = counts[bucket]!; above < n && bucket > 0;) above += counts[--bucket]!
  return bucket === 0 ? -Infinity : bucket / half - 1
}

/** The greatest count with which fewer than `n` values, or just as many, are not above it; the values are whole numbers up to `most`. */
export function cutOfSmallest(values: Int32Array, n: number, most: number): number {
  const counts = new Uint32Array(most + 1)
  for (let i = 0; i < values.length; i++) counts[values[i]!]!++
  let cut = 0
  for (let below = counts[0]!; cut < most && below < n;) below += counts[++cut]!
  return cut
}

const PLACES = 2 ** 21

/** The places of values, largest first, ties by place. Value and place go into one number each, which sorts ten times as fast as a comparison by a function. */
export function descending(values: Float32Array): number[] {
  if (values.length > PLACES) return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b)
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length)
  // The bits of a float are in its order once negative ones are turned round (IEEE 754).
  const keys = Float64Array.from(
    bits,
    (word, place) => -(word >= 0 ? word : -(word & 0x7fffffff)) * PLACES + place
  ).sort()
  return Array.from(keys, (key) => key - Math.floor(key / PLACES) * PLACES)
}
