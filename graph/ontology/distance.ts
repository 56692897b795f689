/** A location in degrees, WGS 84. */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

const EARTH_RADIUS_KM = 6_371
const RADIANS = Math.PI / 180

/** Great-circle distance in kilometres by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const dLatitude = (a.latitude - b.latitude) * RADIANS
  const dLongitude = (a.longitude - b.longitude) * RADIANS
  const across = Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLongitude / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(Math.sin(dLatitude / 2) ** 2 + across)))
}
