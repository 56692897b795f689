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
  const { docs, scores } = ranking
  const isAfter = (place: number): boolean =>
    !after ||
    scores.total[place]! < after.score ||
    (scores.total[place] === after.score && view.id(docs[place]!) > after.id)
  const order = bestFirst(view, ranking, perGroup ? Infinity : first + 1, isAfter, Boolean(perGroup))
  const spread = perGroup ? spreadOut(view, docs, order, perGroup).filter(isAfter) : order
  return { places: spread.slice(0, first), hasNext: spread.length > first }
}

/** The `n` best places (of those after the cursor, unless all are wanted for spreading), by score and then by id. */
function bestFirst(
  view: View,
  { docs, scores }: Ranking,
  n: number,
  isAfter: (place: number) => boolean,
  all: boolean
): number[] {
  const { total } = scores
  // The common case first: nothing is skipped, and far fewer are wanted than there are.
  const cut = total.length > n ? nthLargest(total, n) : -Infinity
  let places: number[] = []
  for (let place = 0; place < docs.length; place++) {
    if (total[place]! >= cut && (all || isAfter(place))) places.push(place)
  }
  if (places.length < n && cut > -Infinity) places = placesAfter(total, n, (place) => all || isAfter(place))
  return places.sort((a, b) => scores.total[b]! - scores.total[a]! || (view.id(docs[a]!) < view.id(docs[b]!) ? -1 : 1))
}

/** The places of at least the `n` best that pass. */
function placesAfter(total: Float64Array, n: number, passes: (place: number) => boolean): number[] {
  const places: number[] = []
  for (let place = 0; place < total.length; place++) if (passes(place)) places.push(place)
  if (places.length <= n) return places
  const cut = nthLargest(
    Float64Array.from(places, (place) => total[place]!),
    n
  )
  return places.filter((place) => total[place]! >= cut)
}

/** Drops what would be more than `n` of any value of the facet; what has no value stays. */
function spreadOut(
  view: View,
  docs: Uint32Array,
  order: number[],
  { facet, n }: { facet: string; n: number }
): number[] {
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
