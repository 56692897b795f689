import { stem } from './text/stem.js'
import { Beginnings, words, type Word } from './text/words.js'

const SENTENCE = /[^.!?।\n]*(?:[.!?।]+(?=\s|$)|\n|$)|[^.!?।\n]+[.!?।]/g

/** Finds the words of a query in texts: those that have one of its stems. */
export class Highlighter {
  readonly #stems: ReadonlySet<string>
  /** Stemming leaves the first letters as they are: most words need not be looked at any further. */
  readonly #beginnings: Beginnings
  /** Words met so far: the texts of one page repeat theirs. */
  readonly #known = new Map<string, string | null>()

  constructor(stems: Iterable<string>) {
    this.#stems = new Set(stems)
    this.#beginnings = new Beginnings(this.#stems)
  }

  /** Where they stand: UTF-16 offsets, in order. */
  spans(text: string): [number, number][] {
    if (this.#stems.size === 0) return []
    return words(text, this.#beginnings)
      .filter((word) => this.#stemIn(word) !== null)
      .map((word) => [word.start, word.end])
  }

  /** The sentence of a passage with most different ones of them; the first of equals. Offsets into the passage. */
  bestSentence(passage: string): [number, number] {
    let best: [number, number] = [0, passage.length]
    let most = -1
    for (const match of passage.matchAll(SENTENCE)) {
      const sentence = match[0].trim()
      if (sentence === '') continue
      const hits = this.#different(sentence)
      if (hits <= most) continue
      most = hits
      const start = match.index + match[0].indexOf(sentence)
      best = [start, start + sentence.length]
    }
    return best
  }

  #different(text: string): number {
    const stems = new Set(words(text).map((word) => this.#stemIn(word)))
    return stems.size - Number(stems.has(null))
  }

  #stemIn({ text, joined }: Word): string | null {
    return this.#stemOf(text) ?? (joined === undefined ? null : this.#stemOf(joined))
  }

  /** The stem of a word if the query has it, else null. */
  #stemOf(word: string): string | null {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const term = stem(word)
    const found = this.#stems.has(term) ? term : null
    this.#known.set(word, found)
    return found
  }
}
