/** What the paths of each start come to, before any is kept: enough to tell which starts can be among the best. */
export class StartSums {
  /** Of each node one more than the place of its sum; all 0 at first. */
  readonly #places: Int32Array
  readonly #starts: number[] = []
  readonly #sums: number[] = []
  readonly #counts: number[] = []

  constructor(zeros: Int32Array) {
    this.#places = zeros
  }

  /** Starts with a path, in the order in which they came. */
  get starts(): readonly number[] {
    return this.#starts
  }

  add(start: number, weight: number): void {
    const place = this.#places[start]!
    if (place) {
      this.#counts[place - 1]!++
      this.#sums[place - 1]! += weight
      return
    }
    this.#places[start] = this.#starts.push(start)
    this.#counts.push(1)
    this.#sums.push(weight)
  }

  /**
   * Starts that may be among the best `most` once no pair has more than `perPair` paths, in index order. A start with no
   * more paths than that keeps its sum; of any other the sum bounds from above, and its mean `perPair` times from below.
   * `exact` is false where a path may have been counted twice: then nothing bounds from below.
   */
  best(most: number, perPair: number, exact: boolean): number[] {
    if (this.#starts.length <= most) return this.#starts
    const bounds = Float64Array.from(this.#sums, (sum, place) => {
      const count = this.#counts[place]!
      if (!exact) return 0
      return count <= perPair ? sum : Math.floor((sum * perPair) / count)
    })
    const bar = nthLargest(bounds, most)
    const sumOf = (start: number) => this.#sums[this.#places[start]! - 1]!
    let ties = 0
    return this.#starts
      .filter((start) => sumOf(start) >= bar)
      .sort((a, b) => a - b)
      .filter((start) => {
        // Of starts with equal sums the first by id count, and these are in their order.
        const isTie = exact && sumOf(start) === bar && this.#counts[this.#places[start]! - 1]! <= perPair
        return !isTie || ++ties <= most
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
