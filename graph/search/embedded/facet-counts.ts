import { FACET_SEPARATOR } from './segment.js'
import type { View } from './view.js'

/** For every facet, how many of the documents carry each value: most frequent first, ties by value. */
export function countFacets(view: View, docs: Uint32Array): Record<string, { value: string; count: number }[]> {
  const counts = view.segments.map((segment) => new Uint32Array(segment.facetKeys.length))
  for (const doc of docs) {
    let s = view.segments.length - 1
    while (view.bases[s]! > doc) s--
    const { documentFacetStart, documentFacets } = view.segments[s]!
    const ordinal = doc - view.bases[s]!
    for (let i = documentFacetStart[ordinal]!; i < documentFacetStart[ordinal + 1]!; i++)
      counts[s]![documentFacets[i]!]!++
  }
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
