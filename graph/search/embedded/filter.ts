import { InvalidError } from '../../errors.js'
import type { SearchRequest } from '../search-index.js'
import { NO_YEAR } from './segment.js'
import type { View } from './view.js'

const EARTH_RADIUS_KM = 6_371

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
  if (near) mask = mask.map((on, doc) => on && Number(distanceKm(view, doc, checked(near)) <= near.km))
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

/** Great-circle distance by the haversine formula; infinite for an entity without a place. */
function distanceKm(view: View, doc: number, point: { latitude: number; longitude: number }): number {
  const { segment, ordinal } = view.locate(doc)
  const latitude = segment.locations[ordinal * 2]!
  if (Number.isNaN(latitude)) return Infinity
  const radians = Math.PI / 180
  const dLatitude = (latitude - point.latitude) * radians
  const dLongitude = (segment.locations[ordinal * 2 + 1]! - point.longitude) * radians
  const across = Math.cos(latitude * radians) * Math.cos(point.latitude * radians) * Math.sin(dLongitude / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(Math.sin(dLatitude / 2) ** 2 + across)))
}

function checked(near: NonNullable<SearchRequest['near']>): typeof near {
  const { latitude, longitude, km } = near
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km >= 0) return near
  throw new InvalidError(
    `near: latitude ${latitude}, longitude ${longitude}, km ${km} is no place on earth; give latitude −90…90, longitude −180…180, km ≥ 0`,
    { path: 'near', value: near }
  )
}
