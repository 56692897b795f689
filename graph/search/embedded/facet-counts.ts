import { FACET_SEPARATOR, type Segment } from './segment.js'
import type { View } from './view.js'

/** How many of some documents carry each facet key of a segment, for each segment. */
export type FacetKeyCounts = readonly Uint32Array[]

/** Adds ascending documents to counts that have none of them yet. */
export function countFacetKeys(
  view: View,
  docs: Uint32Array,
  counts: FacetKeyCounts = view.segments.map(({ facetKeys }) => new Uint32Array(facetKeys.length))
): FacetKeyCounts {
  let at = 0
  view.segments.forEach(({ documentFacetStart, documentFacets, count }, s) => {
    const base = view.bases[s]!
    const ofSegment = counts[s]!
    for (; at < docs.length && docs[at]! < base + count; at++) {
      const ordinal = docs[at]! - base
      for (let i = documentFacetStart[ordinal]!; i < documentFacetStart[ordinal + 1]!; i++)
        ofSegment[documentFacets[i]!]!++
    }
  })
  return counts
}

interface FacetValue {
  key: string
  facet: string
  value: string
}

/** For every facet, how many documents carry each value: most frequent first, ties by value. */
export function facetsOf(view: View, counts: FacetKeyCounts): Record<string, { value: string; count: number }[]> {
  const totals = new Map<string, { of: FacetValue; count: number }>()
  view.segments.forEach((segment, s) => {
    const values = facetValues(segment)
    counts[s]!.forEach((count, at) => {
      if (count === 0) return
      const of = values[at]!
      const total = totals.get(of.key)
      if (total) total.count += count
      else totals.set(of.key, { of, count })
    })
  })
  const facets: Record<string, { value: string; count: number }[]> = Object.create(null)
  for (const { of, count } of totals.values()) (facets[of.facet] ??= []).push({ value: of.value, count })
  for (const values of Object.values(facets)) values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return { ...facets }
}

const valuesOf = new WeakMap<Segment, FacetValue[]>()

/** The facet keys of a segment in two, made once. */
function facetValues(segment: Segment): readonly FacetValue[] {
  let values = valuesOf.get(segment)
  if (!values) {
    values = Array.from({ length: segment.facetKeys.length }, (_, at) => {
      const key = segment.facetKeys.get(at)
      const [facet, value] = key.split(FACET_SEPARATOR) as [string, string]
      return { key, facet, value }
    })
    valuesOf.set(segment, values)
  }
  return values
}
