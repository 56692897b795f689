import type { Suggestion } from '../search-index.js'
import { glossesOf } from '../text/hindi.js'
import { hasIndicLetters } from '../text/transliterate.js'
import { words } from '../text/words.js'
import type { ConceptSettings } from './concepts.js'
import { knownWords } from './known-words.js'
import { nameTable } from './name-table.js'
import { indexWords, nearestNameWords, soundingBeginnings, soundingNameWords } from './near-words.js'
import { nthLargest } from './nth-largest.js'
import type { Segment } from './segment.js'
import type { View } from './view.js'

/** How a name continues what was typed; a whole name first, one that only sounds so or is spelt nearly so last. */
const TIER = { whole: 4, beginning: 3, words: 2, meant: 1, guessed: 0 } as const
/** What one sound begins with is too much. */
const MOST_BEGINNINGS = 8
const SHORTEST_MEANT = 3

export interface SuggestOptions {
  /** Null: all. */
  kinds: readonly string[] | null
  first: number
  settings: ConceptSettings
}

/**
 * Names and aliases that go on from a prefix, each entity once with the name that fits best; everyday and former names of things
 * that others are filed under too ("Poona"). What is typed in an Indian script also finds what sounds so. Grouped by kind, in
 * each the best first, the kind of the best of all first.
 */
export function suggestNames(view: View, prefix: string, { kinds, first, settings }: SuggestOptions): Suggestion[] {
  const typed = words(prefix).map((word) => word.text)
  if (typed.length === 0 || first <= 0) return []
  const open = !/\s$/.test(prefix)
  const key = typed.join(' ')
  const collector = new Collector(view, kinds)
  view.segments.forEach((segment, s) => {
    const [from, to] = segment.nameKeys.prefixRange(open ? key : key + ' ')
    for (let entry = from; entry < to; entry++) collector.offer(s, entry, TIER.beginning, key.length)
    if (!open) for (const entry of exact(segment, key)) collector.offer(s, entry, TIER.whole, key.length)
    for (const entry of entriesWithWords(segment, typed, open)) collector.offer(s, entry, TIER.words, key.length)
  })
  offerMeant(view, collector, key, open, settings)
  if (typed.some(hasIndicLetters)) offerGuesses(view, collector, heard(view, prefix, open))
  if (collector.empty) {
    const words = typed.map((word) => corrected(view, word))
    offerGuesses(view, collector, [{ words, typed: words.join(' ').length, open }])
  }
  if (collector.empty && typed.length === 1) offerGuesses(view, collector, heard(view, prefix, open))
  return byKind(collector.best(first, typed))
}

/** Words that may have been meant in place of those typed, `typed` letters of them; `open` if the last may go on. */
interface Guess {
  words: readonly string[]
  typed: number
  open: boolean
}

function offerGuesses(view: View, collector: Collector, guesses: readonly Guess[]): void {
  for (const guess of guesses)
    view.segments.forEach((segment, s) => {
      for (const entry of entriesWithWords(segment, guess.words, guess.open))
        collector.offer(s, entry, TIER.guessed, guess.typed, guess.words)
    })
}

/** What names everyday words stand for: "poona", "smog". */
function offerMeant(view: View, collector: Collector, key: string, open: boolean, settings: ConceptSettings): void {
  if (key.length < SHORTEST_MEANT) return
  const { phrases, phraseNames } = knownWords(settings)
  // A word that names have is taken at its word: "life" is not the beginning of other words for things.
  const begun = open && !inNames(view, key)
  const [from, to] = begun ? phrases.prefixRange(key) : [0, 0]
  const whole = phrases.find(key)
  for (const at of new Set([...(whole < 0 ? [] : [whole]), ...Array.from({ length: to - from }, (_, i) => from + i)])) {
    for (const name of phraseNames[at]!)
      view.segments.forEach((segment, s) => {
        for (const { document } of nameTable(segment, settings.conceptKinds).names.get(name) ?? [])
          collector.offerMeant(s, document, phrases.get(at), key.length)
      })
  }
}

const inNames = (view: View, word: string): boolean => view.segments.some(({ nameWords }) => nameWords.find(word) >= 0)

/** The best correction of a word that stands in no name. */
const corrected = (view: View, word: string): string =>
  inNames(view, word) ? word : (nearestNameWords(view, word)[0]?.word ?? word)

/** What the words sound like: the last one, while it is being typed, as beginnings of words. */
function heard(view: View, prefix: string, open: boolean): Guess[] {
  const glosses = glossesOf(prefix, indexWords(view)).filter(({ english }) => english !== '')
  const spoken = words(prefix).filter(({ start }) => !glosses.some((gloss) => gloss.start < start && start < gloss.end))
  const whole = spoken.map(({ text, start }) => {
    const gloss = glosses.find((gloss) => gloss.start === start)
    return gloss?.english ?? (inNames(view, text) ? text : (soundingNameWords(view, text)[0]?.word ?? text))
  })
  const meant = { words: words(whole.join(' ')).map(({ text }) => text), typed: whole.join(' ').length, open }
  const [before, last] = [whole.slice(0, -1), spoken.at(-1)!.text]
  const typed = [...before, last].join(' ').length
  const beginnings = open ? soundingBeginnings(view, last).slice(0, MOST_BEGINNINGS) : []
  return [meant, ...beginnings.map(({ word }) => ({ words: [...before, word], typed, open: false }))]
}

/** Kinds in the order of their best. */
function byKind(suggestions: readonly Suggestion[]): Suggestion[] {
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => suggestions.filter((one) => one.kind === kind))
}

function* exact(segment: Segment, key: string): Generator<number> {
  for (let at = segment.nameKeys.lowerBound(key); segment.nameKeys.get(at) === key; at++) yield at
}

/** Entries holding all the words, the last one as a beginning while it is still being typed. */
function* entriesWithWords(segment: Segment, typed: readonly string[], open: boolean): Generator<number> {
  const { nameWords, nameWordEntries, nameKeys } = segment
  const last = typed.at(-1)!
  const ranges = typed.map((word, i) => {
    const at = nameWords.lowerBound(word)
    if (open && i === typed.length - 1) return nameWords.prefixRange(last)
    return [at, nameWords.get(at) === word && at < nameWords.length ? at + 1 : at] as [number, number]
  })
  const sizes = ranges.map(([from, to]) => nameWordEntries.start[to]! - nameWordEntries.start[from]!)
  const rarest = ranges[sizes.indexOf(Math.min(...sizes))]!
  const ending = open ? '' : ' '
  for (let i = nameWordEntries.start[rarest[0]]!; i < nameWordEntries.start[rarest[1]]!; i++) {
    const entry = nameWordEntries.entries[i]!
    if (typed.length > 1) {
      const name = ` ${nameKeys.get(entry)} `
      if (!typed.every((word, w) => name.includes(w === typed.length - 1 ? ` ${word}${ending}` : ` ${word} `))) continue
    }
    yield entry
  }
}

class Collector {
  readonly #view: View
  readonly #allowed: Uint8Array
  readonly #ranks: Float64Array
  readonly #entries: Uint32Array
  /** The words by which an entity was found, where they are not those typed or not of a name of its own. */
  readonly #by = new Map<number, { phrase: string } | { guess: readonly string[] }>()
  readonly #touched: number[] = []

  constructor(view: View, kinds: readonly string[] | null) {
    this.#view = view
    this.#ranks = new Float64Array(view.size)
    this.#entries = new Uint32Array(view.size)
    this.#allowed = kinds ? new Uint8Array(view.size) : view.live
    for (const kind of kinds ?? []) view.eachWithFacet('kind', kind, (doc) => (this.#allowed[doc] = 1))
  }

  get empty(): boolean {
    return this.#touched.length === 0
  }

  /** Tier before how much of the name is typed before kind of name before popularity before brevity. */
  offer(s: number, entry: number, tier: number, typed: number, guess?: readonly string[]): void {
    const segment = this.#view.segments[s]!
    const ordinal = segment.nameDocument[entry]!
    const doc = this.#view.bases[s]! + ordinal
    if (!this.#allowed[doc]) return
    const length = segment.nameKeys.offsets[entry + 1]! - segment.nameKeys.offsets[entry]!
    const whole = tier === TIER.beginning && length === typed ? TIER.whole : tier
    const popularity = segment.popularity[ordinal]!
    const rank =
      (whole + 1) * 8 +
      4 * Math.min(1, typed / length) +
      (segment.nameIndex[entry] === 0 ? 0.5 : 0) +
      (2 * popularity) / (1 + popularity) +
      1 / (1 + length)
    if (!this.#better(doc, rank)) return
    this.#entries[doc] = entry
    if (guess) this.#by.set(doc, { guess })
    else this.#by.delete(doc)
  }

  /** An entity under other words than a name of its own. */
  offerMeant(s: number, ordinal: number, phrase: string, typed: number): void {
    const doc = this.#view.bases[s]! + ordinal
    const tier = typed === phrase.length ? TIER.beginning : TIER.meant
    const rank = (tier + 1) * 8 + (4 * typed) / phrase.length
    if (this.#allowed[doc] && this.#better(doc, rank)) this.#by.set(doc, { phrase })
  }

  #better(doc: number, rank: number): boolean {
    if (rank <= this.#ranks[doc]!) return false
    if (this.#ranks[doc] === 0) this.#touched.push(doc)
    this.#ranks[doc] = rank
    return true
  }

  best(first: number, typed: readonly string[]): Suggestion[] {
    const ranks = this.#ranks
    const docs = this.#touched
    const cut =
      docs.length > first
        ? nthLargest(
            Float64Array.from(docs, (doc) => ranks[doc]!),
            first
          )
        : 0
    return docs
      .filter((doc) => ranks[doc]! >= cut)
      .map((doc) => ({ doc, id: this.#view.id(doc) }))
      .sort((a, b) => ranks[b.doc]! - ranks[a.doc]! || (a.id < b.id ? -1 : 1))
      .slice(0, first)
      .map(({ doc, id }) => this.#suggestion(doc, id, typed))
  }

  #suggestion(doc: number, id: string, typed: readonly string[]): Suggestion {
    const { segment } = this.#view.locate(doc)
    const { names, kind } = this.#view.document(doc)
    const by = this.#by.get(doc)
    const matched = by && 'phrase' in by ? by.phrase : (names[segment.nameIndex[this.#entries[doc]!]!] ?? '')
    const asked = by && 'guess' in by ? by.guess : typed
    const spans = words(matched).flatMap((word) => {
      const part = asked.find((text) => word.text.startsWith(text) || word.joined?.startsWith(text))
      return part === undefined ? [] : [[word.start, Math.min(word.end, word.start + part.length)] as const]
    })
    return { id, kind, name: names[0] ?? '', matched, spans }
  }
}
