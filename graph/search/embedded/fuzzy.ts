import type { StringPool } from './string-pool.js'

/** Slips allowed in a word of this many letters: none below 4, one from 4, two from 8. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/**
 * Words of a sorted pool within `limit` edits (insert, delete, change, swap of neighbours) of `word`, with their distance.
 * The pool is walked as if it were a trie: neighbours share the rows of their common prefix, and where a prefix is already too
 * far off, every word beginning with it is skipped.
 */
export function similarWords(pool: StringPool, word: string, limit: number): { at: number; distance: number }[] {
  const found: { at: number; distance: number }[] = []
  const walk = new Rows(word, limit)
  let at = 0
  while (at < pool.length) {
    const candidate = pool.get(at)
    const dead = walk.descend(candidate)
    if (dead > 0) {
      at = pool.endOfPrefix(candidate.slice(0, dead), at)
      continue
    }
    const distance = walk.distance(candidate)
    if (distance <= limit) found.push({ at, distance })
    at++
  }
  return found
}

/** Rows of the matrix of edit distances: row i compares the first i letters of the candidate with every prefix of the word. */
class Rows {
  readonly #word: string
  readonly #limit: number
  readonly #rows: Uint8Array[] = []
  #previous = ''
  #valid = 0

  constructor(word: string, limit: number) {
    this.#word = word
    this.#limit = limit
    this.#rows.push(Uint8Array.from({ length: word.length + 1 }, (_, j) => Math.min(j, 255)))
  }

  /** Fills the rows of a candidate; returns the length of its prefix that is already too far from any prefix of the word, or 0. */
  descend(candidate: string): number {
    let i = 0
    while (i < this.#valid && candidate.charCodeAt(i) === this.#previous.charCodeAt(i)) i++
    this.#previous = candidate
    for (; i < candidate.length; i++) {
      this.#valid = i + 1
      if (this.#fill(candidate, i) > this.#limit) {
        this.#valid = i
        return i + 1
      }
    }
    this.#valid = i
    return 0
  }

  distance(candidate: string): number {
    return this.#rows[candidate.length]![this.#word.length]!
  }

  #fill(candidate: string, i: number): number {
    const word = this.#word
    const above = this.#rows[i]!
    const row = (this.#rows[i + 1] ??= new Uint8Array(word.length + 1))
    const letter = candidate.charCodeAt(i)
    row[0] = i + 1
    let least = row[0]
    for (let j = 0; j < word.length; j++) {
      let cost = Math.min(above[j + 1]! + 1, row[j]! + 1, above[j]! + (word.charCodeAt(j) === letter ? 0 : 1))
      const swapped =
        i > 0 && j > 0 && word.charCodeAt(j - 1) === letter && word.charCodeAt(j) === candidate.charCodeAt(i - 1)
      if (swapped) cost = Math.min(cost, this.#rows[i - 1]![j - 1]! + 1)
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    return least
  }
}
