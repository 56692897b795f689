import { InvalidError } from '../../errors.js'
import { distanceKm, type Point } from '../../ontology.js'
import type { SearchRequest } from '../search-index.js'
import { NO_YEAR } from './segment.js'
import type { View } from './view.js'

/** A byte for each document of the view: 1 where it counts and passes every filter of the request. Without filters `view.live` itself. */
export function filterMask(view: View, request: SearchRequest): Uint8Array {
  const { filters = [], years, near } = request
  let mask = view.live
  for (const { facet, anyOf } of filters) {
    const passing = new Uint8Array(view.size)
    for (const value of anyOf) view.eachWithFacet(facet, value, (doc) => (passing[doc] = mask[doc]!))
    mask = passing
  }
  if (years) mask = mask.map((on, doc) => on && Number(overlaps(view, doc, years)))
  if (near) mask = mask.map((on, doc) => on && Number(distance(view, doc, checked(near)) <= near.km))
  return mask
}

function overlaps(
  view: View,
  doc: number,
  { from = -Infinity, to = Infinity }: { from?: number; to?: number }
): boolean {
  const { segment, ordinal } = view.locate(doc)
  const first = segment.years[ordinal * 2]!
  return first !== NO_YEAR && first <= to && segment.years[ordinal * 2 + 1]! >= from
}

/** Infinite for an entity without a place. */
function distance(view: View, doc: number, point: Point): number {
  const { segment, ordinal } = view.locate(doc)
  const latitude = segment.locations[ordinal * 2]!
  return Number.isNaN(latitude)
    ? Infinity
    : distanceKm({ latitude, longitude: segment.locations[ordinal * 2 + 1]! }, point)
}

function checked(near: NonNullable<SearchRequest['near']>): typeof near {
  const { latitude, longitude, km } = near
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km >= 0) return near
  throw new InvalidError(
    `near: latitude ${latitude}, longitude ${longitude}, km ${km} is no place on earth; give latitude −90…90, longitude −180…180, km ≥ 0`,
    { path: 'near', value: near }
  )
}
