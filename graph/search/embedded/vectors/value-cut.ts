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

/** The least cut that `n` values are not above, and how many these are; the values are whole numbers up to `most`. */
export function cutOfSmallest(values: Int32Array, n: number, most: number): { cut: number; count: number } {
  // Equal values follow one another often: two counters each, so that one addition does not wait for the other.
  const [even, odd] = [new Uint32Array(most + 1), new Uint32Array(most + 1)]
  let i = 0
  for (; i + 1 < values.length; i += 2) {
    even[values[i]!]!++
    odd[values[i + 1]!]!++
  }
  if (i < values.length) even[values[i]!]!++
  let cut = 0
  let count = even[0]! + odd[0]!
  for (; cut < most && count < n; count += even[cut]! + odd[cut]!) cut++
  return { cut, count }
}

const PLACES = 2 ** 21

/** The places of values, largest first, ties by place. Value and place go into one number each, which sorts ten times as fast as a comparison by a function. */
export function descending(values: Float32Array): number[] {
  if (values.length > PLACES) return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b)
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length)
  const keys = new Float64Array(values.length)
  // The bits of a float are in its order once negative ones are turned round (IEEE 754).
  for (let place = 0; place < keys.length; place++) {
    const word = bits[place]!
    keys[place] = (word >= 0 ? -word : word & 0x7fffffff) * PLACES + place
  }
  keys.sort()
  const places = new Array<number>(keys.length)
  for (let i = 0; i < places.length; i++) places[i] = keys[i]! - Math.floor(keys[i]! / PLACES) * PLACES
  return places
}
