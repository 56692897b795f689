/** The n-th largest of the values, or -Infinity when there are fewer. Made for n far below the number of values: a heap of the n best so far. */
export function nthLargest(values: ArrayLike<number>, n: number): number {
  if (n > values.length || n <= 0) return n <= 0 ? Infinity : -Infinity
  if (n * 8 > values.length) return Float64Array.from(values).sort()[values.length - n]!
  const heap = new Float64Array(n).fill(-Infinity)
  for (let i = 0; i < values.length; i++) if (values[i]! > heap[0]!) replaceLeast(heap, values[i]!)
  return heap[0]!
}

/** Puts a value in the place of the least, which stands first, and lets it sink to where it belongs. */
function replaceLeast(heap: Float64Array, value: number): void {
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
