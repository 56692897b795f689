import type { SearchRequest } from '../search-index.js'
import type { Cursor } from './cursor.js'
import { nthLargest } from './nth-largest.js'
import type { Ranking } from './ranking.js'
import { FACET_SEPARATOR } from './segment.js'
import type { View } from './view.js'

/** Places in the ranking of one page, best first, and whether there are more. */
export function pageOf(
  view: View,
  ranking: Ranking,
  { first, after, perGroup }: { first: number; after: Cursor | null; perGroup: SearchRequest['perGroup'] }
): { places: number[]; hasNext: boolean } {
  const leading = after || perGroup ? null : ranking.scores.leading(first + 1)
  const scored = new Scored(view, ranking, leading ?? ranking.docs.map((_, place) => place))
  const follows = (place: number): boolean => !after || scored.isAfter(place, after)
  const order = perGroup
    ? spreadOut(view, ranking.docs, scored.bestFirst(Infinity), perGroup).filter(follows)
    : scored.bestFirst(first + 1, follows)
  return { places: Array.from(order.subarray(0, first)), hasNext: order.length > first }
}

/** Some places of a ranking with the scores of their documents. */
class Scored {
  readonly #view: View
  readonly #docs: Uint32Array
  readonly #places: Uint32Array
  /** By place in the ranking. */
  readonly #totals: Float64Array

  constructor(view: View, { docs, scores }: Ranking, places: Uint32Array) {
    this.#view = view
    this.#docs = docs
    this.#places = places
    this.#totals = new Float64Array(docs.length)
    for (let i = 0; i < places.length; i++) this.#totals[places[i]!] = scores.totalAt(places[i]!)
  }

  isAfter(place: number, { score, id }: Cursor): boolean {
    const total = this.#totals[place]!
    return total < score || (total === score && this.#id(place) > id)
  }

  /** The `n` best that pass and perhaps more, by score and then by id. */
  bestFirst(n: number, passes: (place: number) => boolean = () => true): Uint32Array<ArrayBuffer> {
    const totals = this.#totals
    // The common case first: nothing is skipped, and far fewer are wanted than there are.
    const cut = this.#places.length > n ? nthLargest(this.#scores(this.#places), n) : -Infinity
    let found: Uint32Array<ArrayBuffer> = this.#places.filter((place) => totals[place]! >= cut && passes(place))
    if (found.length < n && cut > -Infinity) found = this.#bestOf(this.#places.filter(passes), n)
    return found.sort((a, b) => totals[b]! - totals[a]! || (this.#id(a) < this.#id(b) ? -1 : 1))
  }

  #bestOf(places: Uint32Array, n: number): Uint32Array<ArrayBuffer> {
    const cut = places.length > n ? nthLargest(this.#scores(places), n) : -Infinity
    return places.filter((place) => this.#totals[place]! >= cut)
  }

  #scores(places: Uint32Array): Float64Array {
    const scores = new Float64Array(places.length)
    for (let i = 0; i < places.length; i++) scores[i] = this.#totals[places[i]!]!
    return scores
  }

  #id(place: number): string {
    return this.#view.id(this.#docs[place]!)
  }
}

/** Drops what would be more than `n` of any value of the facet; what has no value stays. */
function spreadOut(
  view: View,
  docs: Uint32Array,
  order: Uint32Array,
  { facet, n }: { facet: string; n: number }
): Uint32Array {
  const taken = new Map<string, number>()
  return order.filter((place) => {
    const values = valuesOf(view, docs[place]!, facet)
    if (values.some((value) => (taken.get(value) ?? 0) >= n)) return false
    for (const value of values) taken.set(value, (taken.get(value) ?? 0) + 1)
    return true
  })
}

function valuesOf(view: View, doc: number, facet: string): string[] {
  const { segment, ordinal } = view.locate(doc)
  const keys = segment.documentFacets.subarray(
    segment.documentFacetStart[ordinal],
    segment.documentFacetStart[ordinal + 1]
  )
  const prefix = facet + FACET_SEPARATOR
  return [...keys].map((key) => segment.facetKeys.get(key)).filter((key) => key.startsWith(prefix))
}
