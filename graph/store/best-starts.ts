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
    const bar = nthLargest(this.#least(perPair, exact), most)
    const found: number[] = []
    for (let place = 0; place < this.#starts.length; place++)
      if (this.#sums[place]! >= bar) found.push(this.#starts[place]!)
    let ties = 0
    return found
      .sort((a, b) => a - b)
      .filter((start) => {
        const place = this.#places[start]! - 1
        // Of starts with equal sums the first by id count, and these are in their order.
        const isTie = exact && this.#sums[place] === bar && this.#counts[place]! <= perPair
        return !isTie || ++ties <= most
      })
  }

  /** What each start keeps at least. */
  #least(perPair: number, exact: boolean): Float64Array {
    const bounds = new Float64Array(this.#sums.length)
    for (let place = 0; exact && place < bounds.length; place++) {
      const [sum, count] = [this.#sums[place]!, this.#counts[place]!]
      bounds[place] = count <= perPair ? sum : Math.floor((sum * perPair) / count)
    }
    return bounds
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
