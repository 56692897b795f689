/** Many strings in one: `offsets[i]` to `offsets[i + 1]` in UTF-16 units. Slices of one parent cost no copy. */
export class StringPool {
  readonly text: string
  readonly offsets: Uint32Array

  constructor(text: string, offsets: Uint32Array) {
    this.text = text
    this.offsets = offsets
  }

  static of(strings: readonly string[]): StringPool {
    const offsets = new Uint32Array(strings.length + 1)
    strings.forEach((s, i) => (offsets[i + 1] = offsets[i]! + s.length))
    return new StringPool(strings.join(''), offsets)
  }

  get length(): number {
    return this.offsets.length - 1
  }

  get(i: number): string {
    return this.text.slice(this.offsets[i], this.offsets[i + 1])
  }

  /** In a sorted pool: the first place whose string is not before `key` (code-unit order). */
  lowerBound(key: string, from = 0): number {
    let low = from
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isBefore(middle, key)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether a string comes before `key`, in place: to slice it takes longer than to find the first difference. */
  #isBefore(i: number, key: string): boolean {
    const [from, to] = [this.offsets[i]!, this.offsets[i + 1]!]
    const common = Math.min(to - from, key.length)
    for (let at = 0; at < common; at++) {
      const difference = this.text.charCodeAt(from + at) - key.charCodeAt(at)
      if (difference !== 0) return difference < 0
    }
    return to - from < key.length
  }

  /** In a sorted pool: where `key` stands, or -1. */
  find(key: string): number {
    const at = this.lowerBound(key)
    return at < this.length && this.get(at) === key ? at : -1
  }

  /** In a sorted pool: the range [from, to) of strings beginning with `prefix`. */
  prefixRange(prefix: string): [number, number] {
    return [this.lowerBound(prefix), this.lowerBound(prefix + '\uffff')]
  }
}
