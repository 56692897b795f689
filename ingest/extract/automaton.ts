/** A pattern found: `pattern` is its index in the list given, `end` is exclusive; both count symbols, not characters. */
export interface Hit {
  pattern: number
  start: number
  end: number
}

const WIDTH = 2 ** 22

/**
 * Aho–Corasick automaton over sequences of symbols (here: words). Finds every occurrence of every pattern, overlapping
 * ones included, in one pass: time is linear in the text and the number of hits, whatever the number of patterns.
 * (A. V. Aho, M. J. Corasick: Efficient string matching, CACM 18(6), 1975.)
 */
export class Automaton {
  readonly #symbols = new Map<string, number>()
  readonly #edges = new Map<number, number>()
  readonly #fail: number[] = [0]
  readonly #ends: number[][] = [[]]
  readonly #shortcut: number[] = [0]
  readonly #lengths: number[]

  constructor(patterns: readonly (readonly string[])[]) {
    this.#lengths = patterns.map((pattern) => pattern.length)
    const depthFirst: { parent: number; symbol: number; node: number; depth: number }[] = []
    patterns.forEach((pattern, index) => {
      let node = 0
      pattern.forEach((word, depth) => {
        const symbol = this.#intern(word)
        let next = this.#edges.get(node * WIDTH + symbol)
        if (next === undefined) {
          next = this.#ends.push([]) - 1
          this.#edges.set(node * WIDTH + symbol, next)
          depthFirst.push({ parent: node, symbol, node: next, depth })
        }
        node = next
      })
      if (pattern.length) this.#ends[node]!.push(index)
    })
    depthFirst.sort((a, b) => a.depth - b.depth)
    for (const { parent, symbol, node } of depthFirst) {
      const fail = parent === 0 ? 0 : this.#step(this.#fail[parent]!, symbol)
      this.#fail[node] = fail
      this.#shortcut[node] = this.#ends[fail]!.length ? fail : this.#shortcut[fail]!
    }
  }

  /** Whether the word stands in any pattern. */
  knows(word: string): boolean {
    return this.#symbols.has(word)
  }

  /** Every occurrence, ordered by end; at one end the longest first. */
  search(words: readonly string[]): Hit[] {
    const hits: Hit[] = []
    let node = 0
    words.forEach((word, index) => {
      const symbol = this.#symbols.get(word)
      node = symbol === undefined ? 0 : this.#step(node, symbol)
      for (let at = this.#ends[node]!.length ? node : this.#shortcut[node]!; at; at = this.#shortcut[at]!)
        for (const pattern of this.#ends[at]!)
          hits.push({ pattern, start: index + 1 - this.#lengths[pattern]!, end: index + 1 })
    })
    return hits
  }

  #intern(word: string): number {
    const known = this.#symbols.get(word)
    if (known !== undefined) return known
    this.#symbols.set(word, this.#symbols.size)
    return this.#symbols.size - 1
  }

  #step(from: number, symbol: number): number {
    for (let node = from; ; node = this.#fail[node]!) {
      const next = this.#edges.get(node * WIDTH + symbol)
      if (next !== undefined) return next
      if (node === 0) return 0
    }
  }
}
