import type { Suggestion } from '../search-index.js'
import { words } from '../text/words.js'
import { nthLargest } from './nth-largest.js'
import { nearestNameWords } from './query-terms.js'
import type { Segment } from './segment.js'
import type { View } from './view.js'

/** How a name continues what was typed; a whole name first, a corrected one last. */
const TIER = { whole: 3, beginning: 2, words: 1, corrected: 0 } as const

/** Names and aliases that go on from a prefix, each entity once with the name that fits best. */
export function suggestNames(view: View, prefix: string, kinds: readonly string[] | null, first: number): Suggestion[] {
  const typed = words(prefix).map((word) => word.text)
  if (typed.length === 0 || first <= 0) return []
  const open = !/\s$/.test(prefix)
  const collector = new Collector(view, kinds)
  view.segments.forEach((segment, s) => {
    const key = typed.join(' ')
    const [from, to] = segment.nameKeys.prefixRange(open ? key : key + ' ')
    for (let entry = from; entry < to; entry++) collector.offer(s, entry, TIER.beginning, key)
    if (!open) for (const entry of exact(segment, key)) collector.offer(s, entry, TIER.whole, key)
    for (const entry of entriesWithWords(segment, typed, open)) collector.offer(s, entry, TIER.words, key)
  })
  if (collector.empty) {
    const meant = typed.map((word) => (known(view, word) ? word : (nearestNameWords(view, word)[0]?.word ?? word)))
    view.segments.forEach((segment, s) => {
      for (const entry of entriesWithWords(segment, meant, open)) collector.offer(s, entry, TIER.corrected, '')
    })
    return collector.best(first, meant)
  }
  return collector.best(first, typed)
}

const known = (view: View, word: string): boolean => view.segments.some(({ nameWords }) => nameWords.find(word) >= 0)

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

  /** Tier before kind of name before popularity before brevity: digits of one number. */
  offer(s: number, entry: number, tier: number, key: string): void {
    const segment = this.#view.segments[s]!
    const ordinal = segment.nameDocument[entry]!
    const doc = this.#view.bases[s]! + ordinal
    if (!this.#allowed[doc]) return
    const length = segment.nameKeys.offsets[entry + 1]! - segment.nameKeys.offsets[entry]!
    const whole = tier === TIER.beginning && length === key.length ? TIER.whole : tier
    const popularity = segment.popularity[ordinal]!
    const rank =
      (whole + 1) * 8 +
      (segment.nameIndex[entry] === 0 ? 4 : 0) +
      (2 * popularity) / (1 + popularity) +
      1 / (1 + length)
    if (this.#ranks[doc] === 0) this.#touched.push(doc)
    if (rank > this.#ranks[doc]!) {
      this.#ranks[doc] = rank
      this.#entries[doc] = entry
    }
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
    const matched = names[segment.nameIndex[this.#entries[doc]!]!] ?? ''
    const spans = words(matched).flatMap((word) => {
      const part = typed.find((text) => word.text.startsWith(text) || word.joined?.startsWith(text))
      return part === undefined ? [] : [[word.start, Math.min(word.end, word.start + part.length)] as const]
    })
    return { id, kind, name: names[0] ?? '', matched, spans }
  }
}
