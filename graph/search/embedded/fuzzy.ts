import type { StringPool } from './string-pool.js'

/**
 * Slips allowed in a word of this many letters: none below 4, one from 4, two from 8. Vowel signs count for nothing: a slip in
 * one is found by its sound, and words that only differ by them are too many.
 */
export function slipsAllowed(word: string): number {
  const { length } = /[\u0900-\u0d7f]/.test(word) ? word.replace(/\p{M}/gu, '') : word
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/**
 * Words of a pool within `limit` edits (insert, delete, change, swap of neighbours) of `word`, with their distance. An edit changes
 * the length by one at most, and which letters there are by two at most: few words are left to be compared letter by letter.
 */
export function similarWords(pool: StringPool, word: string, limit: number): { at: number; distance: number }[] {
  const { text, offsets } = pool
  const kept = lettersOf(pool)
  const letters = lettersIn(word, 0, word.length)
  const rows = new Rows(word, limit)
  const found: { at: number; distance: number }[] = []
  for (let at = 0; at < kept.length; at++) {
    if (bitsIn(kept[at]! ^ letters) > 2 * limit) continue
    const [start, end] = [offsets[at]!, offsets[at + 1]!]
    if (Math.abs(end - start - word.length) > limit) continue
    const distance = rows.distance(text, start, end)
    if (distance <= limit) found.push({ at, distance })
  }
  return found
}

/** Edits between two words, as `similarWords` counts them; Infinity above the limit. */
export const slipsBetween = (word: string, other: string, limit: number): number =>
  Math.abs(word.length - other.length) > limit ? Infinity : new Rows(word, limit).distance(other, 0, other.length)

/** Which letters a stretch of text has, as bits; several letters share one. */
function lettersIn(text: string, start: number, end: number): number {
  let letters = 0
  for (let i = start; i < end; i++) letters |= 1 << (text.charCodeAt(i) & 31)
  return letters
}

const lettersByPool = new WeakMap<StringPool, Int32Array>()

function lettersOf(pool: StringPool): Int32Array {
  let letters = lettersByPool.get(pool)
  if (!letters) {
    letters = Int32Array.from({ length: pool.length }, (_, at) =>
      lettersIn(pool.text, pool.offsets[at]!, pool.offsets[at + 1]!)
    )
    lettersByPool.set(pool, letters)
  }
  return letters
}

/** How many bits of an int32 are set: H. S. Warren, "Hacker's Delight", figure 5-2. */
function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Rows of the matrix of edit distances: row i compares the first i letters of a candidate with the beginnings of the word that are
 * at most `limit` longer or shorter; others are farther off than the limit, and so is any value above it.
 */
class Rows {
  readonly #word: string
  readonly #limit: number
  readonly #rows: Uint8Array[] = []
  /** Those of the candidate whose rows are filled. */
  readonly #letters: number[] = []

  constructor(word: string, limit: number) {
    this.#word = word
    this.#limit = limit
    this.#rows.push(Uint8Array.from({ length: word.length + 2 }, (_, j) => Math.min(j, limit + 1)))
  }

  /** The distance of a stretch of text that is at most `limit` longer or shorter than the word; Infinity above the limit. */
  distance(text: string, start: number, end: number): number {
    for (let i = 0; i < end - start; i++) if (!this.#fill(i, text.charCodeAt(start + i))) return Infinity
    return this.#rows[end - start]![this.#word.length]!
  }

  /** Fills the row after letter `i` of a candidate, the rows before being filled; false where the candidate is already too far off. */
  #fill(i: number, letter: number): boolean {
    const [word, limit] = [this.#word, this.#limit]
    const far = limit + 1
    const from = Math.max(0, i - limit)
    const until = Math.min(word.length, i + limit + 1)
    const above = this.#rows[i]!
    const row = (this.#rows[i + 1] ??= new Uint8Array(word.length + 2))
    row[from] = from === 0 ? Math.min(i + 1, far) : far
    let least = row[from]!
    for (let j = from; j < until; j++) {
      let cost = Math.min(above[j + 1]! + 1, row[j]! + 1, above[j]! + (word.charCodeAt(j) === letter ? 0 : 1), far)
      const swapped = j > 0 && word.charCodeAt(j - 1) === letter && word.charCodeAt(j) === this.#letters[i - 1]
      if (swapped) cost = Math.min(cost, this.#rows[i - 1]![j - 1]! + 1)
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    row[until + 1] = far
    this.#letters[i] = letter
    return least <= limit
  }
}
