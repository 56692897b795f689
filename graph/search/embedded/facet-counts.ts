import { FACET_SEPARATOR } from './segment.js'
import type { View } from './view.js'

/** How many of some documents carry each facet key, for each segment. */
export interface FacetKeyCounts {
  docs: Uint32Array
  counts: readonly Uint32Array[]
}

/** Counts over ascending documents; those of `known`, which are among them, are taken over. */
export function countFacetKeys(view: View, docs: Uint32Array, known?: FacetKeyCounts): FacetKeyCounts {
  const before = known?.docs ?? new Uint32Array()
  const counts = view.segments.map(({ facetKeys }, s) => known?.counts[s]!.slice() ?? new Uint32Array(facetKeys.length))
  let at = 0
  let seen = 0
  view.segments.forEach(({ documentFacetStart, documentFacets, count }, s) => {
    const base = view.bases[s]!
    const ofSegment = counts[s]!
    for (; at < docs.length && docs[at]! < base + count; at++) {
      if (docs[at] === before[seen]) {
        seen++
        continue
      }
      const ordinal = docs[at]! - base
      for (let i = documentFacetStart[ordinal]!; i < documentFacetStart[ordinal + 1]!; i++)
        ofSegment[documentFacets[i]!]!++
    }
  })
  return { docs, counts }
}

/** For every facet, how many documents carry each value: most frequent first, ties by value. */
export function facetsOf(view: View, { counts }: FacetKeyCounts): Record<string, { value: string; count: number }[]> {
  const totals = new Map<string, number>()
  view.segments.forEach(({ facetKeys }, s) => {
    counts[s]!.forEach((count, key) => {
      if (count > 0) totals.set(facetKeys.get(key), (totals.get(facetKeys.get(key)) ?? 0) + count)
    })
  })
  const facets: Record<string, { value: string; count: number }[]> = Object.create(null)
  for (const [key, count] of totals) {
    const [facet, value] = key.split(FACET_SEPARATOR) as [string, string]
    ;(facets[facet] ??= []).push({ value, count })
  }
  for (const values of Object.values(facets)) values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return { ...facets }
}
