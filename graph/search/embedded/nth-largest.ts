/** The `n` largest of the values offered: a heap of those so far, the least first. */
export class Largest {
  readonly #heap: Float64Array
  /** The largest; -Infinity before the first. */
  best = -Infinity

  constructor(n: number) {
    this.#heap = new Float64Array(n).fill(-Infinity)
  }

  /** The n-th largest; -Infinity while there are fewer. */
  get nth(): number {
    return this.#heap[0]!
  }

  /** The `place`-th largest; -Infinity where that many are not kept. */
  largest(place: number): number {
    const { length } = this.#heap
    return place > length ? -Infinity : Float64Array.from(this.#heap).sort()[length - place]!
  }

  offer(value: number): void {
    if (value > this.#heap[0]!) this.#replaceLeast(value)
  }

  /** Puts a value in the place of the least and lets it sink to where it belongs. */
  #replaceLeast(value: number): void {
    const heap = this.#heap
    if (value > this.best) this.best = value
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++
      if (child >= heap.length || heap[child]! >= value) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = value
  }
}

/** The n-th largest of the values, or -Infinity when there are fewer. Made for n far below the number of values. */
export function nthLargest(values: ArrayLike<number>, n: number): number {
  if (n > values.length || n <= 0) return n <= 0 ? Infinity : -Infinity
  if (n * 8 > values.length) return Float64Array.from(values).sort()[values.length - n]!
  const largest = new Largest(n)
  for (let i = 0; i < values.length; i++) largest.offer(values[i]!)
  return largest.nth
}
