const BUCKETS = 4_096
const bucketCounts = new Uint32Array(BUCKETS + 1)

/**
 * A value not above the n-th largest of cosines, and below it by at most a two-thousandth: one pass that counts them into buckets, where
 * the n-th largest itself would need an order. -Infinity when there are fewer than n.
 */
export function cutBelowNth(cosines: Float32Array, n: number): number {
  if (n > cosines.length) return -Infinity
  const counts = bucketCounts.fill(0)
  const half = BUCKETS / 2
  for (let i = 0; i < cosines.length; i++) counts[Math.min(BUCKETS, Math.max(0, (cosines[i]! + 1) * half)) | 0]!++
  let bucket = BUCKETS
  for (let above = counts[bucket]!; above < n && bucket > 0;) above += counts[--bucket]!
  return bucket === 0 ? -Infinity : bucket / half - 1
}

/** Room at first for so many times those wanted: about as many as pass the falling cut among a hundred thousand. */
const ROOM = 8

/**
 * The places of the `n` smallest of whole numbers up to `most` that come in any number of parts, and of all equal to the last of
 * them. The cut only falls as more are seen, so that one comparison leaves out nearly all.
 */
export class Smallest {
  readonly #n: number
  readonly #counts: Uint32Array
  /** What is above it is out, and how many are not. */
  #cut: number
  #within = 0
  /** Those that were not above the cut when they came. */
  #places: Uint32Array
  #values: Uint16Array
  #length = 0

  constructor(n: number, most: number) {
    this.#n = n
    this.#counts = new Uint32Array(most + 1)
    this.#cut = most
    this.#places = new Uint32Array(ROOM * n)
    this.#values = new Uint16Array(ROOM * n)
  }

  /** What is above it need not be offered. */
  get cut(): number {
    return this.#cut
  }

  /** Places, counted from `start`, each followed by its value, which is not above the cut. */
  offer(pairs: Uint32Array, start: number): void {
    this.#reserve(this.#length + pairs.length / 2)
    const [places, values, counts] = [this.#places, this.#values, this.#counts]
    let length = this.#length
    for (let i = 0; i < pairs.length; i += 2) {
      places[length] = start + pairs[i]!
      counts[(values[length++] = pairs[i + 1]!)]!++
    }
    this.#within += length - this.#length
    this.#length = length
    while (this.#within - counts[this.#cut]! >= this.#n) this.#within -= counts[this.#cut--]!
  }

  /** In the order in which they came. */
  places(): Uint32Array {
    const found = new Uint32Array(this.#within)
    for (let i = 0, n = 0; i < this.#length; i++) if (this.#values[i]! <= this.#cut) found[n++] = this.#places[i]!
    return found
  }

  #reserve(length: number): void {
    if (length <= this.#places.length) return
    const size = Math.max(length, this.#places.length * 2)
    const [places, values] = [this.#places, this.#values]
    this.#places = new Uint32Array(size)
    this.#values = new Uint16Array(size)
    this.#places.set(places.subarray(0, this.#length))
    this.#values.set(values.subarray(0, this.#length))
  }
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
