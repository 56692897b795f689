import type { QueryTerm } from './query-terms.js'
import type { MatchScratch } from './scratch.js'
import type { Segment } from './segment.js'
import type { FieldTuning, View } from './view.js'

/** Saturation of repeated words, and the weights of the fields in the order of `FIELDS`. Chosen by `bench/retrieval.ts`. */
export interface LexicalTuning {
  k1: number
  fields: readonly [FieldTuning, FieldTuning, FieldTuning]
}

export interface LexicalResult {
  /** BM25F score of each document; 0 where no word matches. */
  scores: Float32Array
  /** How many informative words each document matches. */
  matched: Uint16Array
  /** How many of them a document needs to be in the match set. */
  needed: number
  /** The highest score. */
  best: number
  /** The highest score over that of a text which has every word asked for once: low where only words in passing are found. */
  coverage: number
}

const COMMON_SHARE = 0.2
/** In a handful of entities a fifth means nothing. */
const COMMON_AT_LEAST = 10
const NEEDED_SHARE = 0.3
/** Where fewer than this many documents have that share, as of a paragraph a short record hardly can, those with most words still match. */
const ENOUGH = 10
/** One word in common is an accident. */
const LEAST_OF_MANY = 2

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004): counts of a word are added over the fields, each weighted and divided by the
 * relative length of its field, before they saturate. Of the forms of one word the best counts.
 */
export function scoreLexically(
  view: View,
  terms: readonly QueryTerm[],
  tuning: LexicalTuning,
  scratch: MatchScratch
): LexicalResult {
  const { scores, matched } = scratch
  if (terms.length === 0) return { scores, matched, needed: Infinity, best: 0, coverage: 0 }
  const found = terms.map((term) => term.forms.map((form) => ({ ...form, ...frequency(view, form.term) })))
  const tooMany = Math.max(COMMON_AT_LEAST, COMMON_SHARE * view.count)
  const common = found.map((forms) => forms.some((form) => form.documents > tooMany))
  const allCommon = common.every(Boolean)
  const scorer = new Scorer(view, scratch, tuning)
  found.forEach((forms, i) => scorer.add(forms, allCommon || !common[i]))
  const informative = allCommon ? terms.length : common.filter((is) => !is).length
  const needed = reachable(view, matched, Math.max(1, Math.ceil(NEEDED_SHARE * informative)))
  return { scores, matched, needed, best: scorer.best, coverage: scorer.best / worthOfAll(view, found) }
}

/** How many words the tenth best document has, whatever the filters, where that is less than are needed. */
function reachable(view: View, matched: Uint16Array, needed: number): number {
  if (needed <= LEAST_OF_MANY) return needed
  const having = new Uint32Array(needed + 1)
  for (let doc = 0; doc < matched.length; doc++) having[Math.min(needed, matched[doc]!)]! += view.live[doc]!
  let least = needed
  for (let found = having[least]!; found < ENOUGH && least > LEAST_OF_MANY; found += having[least]!) least--
  return least
}

/** What a text would score that had every word once and were of usual length; a word nobody has counts as the rarest. */
function worthOfAll(view: View, found: readonly (readonly Form[])[]): number {
  const rarest = inverseFrequency(view, 0)
  const worth = (forms: readonly Form[]): number =>
    forms.length === 0
      ? rarest
      : Math.max(...forms.map(({ weight, documents }) => weight * inverseFrequency(view, documents)))
  return found.reduce((sum, forms) => sum + worth(forms), 0)
}

const inverseFrequency = (view: View, documents: number): number =>
  Math.log(1 + (view.count - documents + 0.5) / (documents + 0.5))

interface Form {
  weight: number
  /** Place of the term in each segment, or -1. */
  places: number[]
  documents: number
}

function frequency(view: View, term: string): { places: number[]; documents: number } {
  const places = view.segments.map((segment) => segment.terms.find(term))
  let documents = 0
  places.forEach((place, s) => {
    if (place < 0) return
    const { postings } = view.segments[s]!
    if (view.whole[s]) {
      documents += postings.start[place + 1]! - postings.start[place]!
      return
    }
    for (let i = postings.start[place]!; i < postings.start[place + 1]!; i++) {
      documents += view.live[view.bases[s]! + postings.entries[i]!]!
    }
  })
  return { places, documents }
}

class Scorer {
  /** The highest score so far. */
  best = 0
  readonly #view: View
  readonly #scratch: MatchScratch
  readonly #k1: number
  readonly #norms: Float32Array[]
  #word = 0

  constructor(view: View, scratch: MatchScratch, tuning: LexicalTuning) {
    this.#view = view
    this.#scratch = scratch
    this.#k1 = tuning.k1
    this.#norms = view.norms(tuning.fields)
  }

  add(forms: readonly Form[], informative: boolean): void {
    this.#word++
    const found = forms.filter((form) => form.documents > 0)
    for (const form of found) {
      const weight = form.weight * inverseFrequency(this.#view, form.documents)
      form.places.forEach((place, s) => {
        if (place < 0) return
        const [segment, base] = [this.#view.segments[s]!, this.#view.bases[s]!]
        if (found.length === 1) this.#scanOnly(segment, base, place, weight, Number(informative))
        else this.#scan(segment, base, place, weight, Number(informative))
      })
    }
  }

  /** The postings of a word in its only form. */
  #scanOnly({ postings }: Segment, base: number, place: number, weight: number, informative: number): void {
    const { scores, matched, met } = this.#scratch
    const [names, text, context] = this.#norms as [Float32Array, Float32Array, Float32Array]
    const { entries, weights } = postings
    const k1 = this.#k1
    let best = this.best
    for (let i = postings.start[place]!, end = postings.start[place + 1]!; i < end; i++) {
      const doc = base + entries[i]!
      const counts = weights[i]!
      const count =
        (counts & 255) * names[doc]! + ((counts >>> 8) & 65_535) * text[doc]! + (counts >>> 24) * context[doc]!
      const score = (scores[doc]! += (weight * count * (k1 + 1)) / (k1 + count))
      matched[doc]! += informative
      met[doc >>> 5]! |= informative << (doc & 31)
      if (score > best) best = score
    }
    // As it is kept.
    this.best = Math.fround(best)
  }

  /** The postings of one of several forms. */
  #scan({ postings }: Segment, base: number, place: number, weight: number, informative: number): void {
    const { scores, matched, met, seen, given } = this.#scratch
    const [names, text, context] = this.#norms as [Float32Array, Float32Array, Float32Array]
    for (let i = postings.start[place]!; i < postings.start[place + 1]!; i++) {
      const doc = base + postings.entries[i]!
      const counts = postings.weights[i]!
      const count =
        (counts & 255) * names[doc]! + ((counts >>> 8) & 65_535) * text[doc]! + (counts >>> 24) * context[doc]!
      const score = (weight * count * (this.#k1 + 1)) / (this.#k1 + count)
      if (seen[doc] !== this.#word) {
        seen[doc] = this.#word
        given[doc] = score
        scores[doc]! += score
        matched[doc]! += informative
        met[doc >>> 5]! |= informative << (doc & 31)
      } else if (score > given[doc]!) {
        scores[doc]! += score - given[doc]!
        given[doc] = score
      }
      if (scores[doc]! > this.best) this.best = scores[doc]!
    }
  }
}
