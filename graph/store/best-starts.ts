/** What the paths of each start come to, before any is kept: enough to tell which starts can be among the best. */
export class StartSums {
  readonly #sums: Float64Array
  readonly #counts: Int32Array

  /** `size`: nodes there are. */
  constructor(size: number) {
    this.#sums = new Float64Array(size)
    this.#counts = new Int32Array(size)
  }

  add(start: number, weight: number): void {
    this.#counts[start]!++
    this.#sums[start]! += weight
  }

  /**
   * Starts that may be among the best `most` once no pair has more than `perPair` paths, in index order. A start with no
   * more paths than that keeps its sum; of any other the sum bounds from above, and its mean `perPair` times from below.
   * `exact` is false where a path may have been counted twice: then nothing bounds from below.
   */
  best(most: number, perPair: number, exact: boolean): number[] {
    const starts: number[] = []
    for (let start = 0; start < this.#counts.length; start++) if (this.#counts[start]) starts.push(start)
    if (starts.length <= most) return starts
    const least = (start: number) => {
      const [sum, count] = [this.#sums[start]!, this.#counts[start]!]
      if (!exact) return 0
      return count <= perPair ? sum : Math.floor((sum * perPair) / count)
    }
    const bounds = new Float64Array(starts.length)
    for (let i = 0; i < starts.length; i++) bounds[i] = least(starts[i]!)
    const bar = nthLargest(bounds, most)
    let ties = 0
    return starts.filter((start) => {
      const sum = this.#sums[start]!
      // Of starts with equal sums the first by id count, and these are in their order.
      if (exact && sum === bar && this.#counts[start]! <= perPair) return ++ties <= most
      return sum >= bar
    })
  }
}

/** Quickselect (Hoare); `values` are put in another order. */
function nthLargest(values: Float64Array, n: number): number {
  const wanted = values.length - Math.max(1, n)
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1]!
    let [i, j] = [low, high]
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i <= j) {
        const swapped = values[i]!
        values[i++] = values[j]!
        values[j--] = swapped
      }
    }
    if (wanted <= j) high = j
    else if (wanted >= i) low = i
    else break
  }
  return values[wanted]!
}
