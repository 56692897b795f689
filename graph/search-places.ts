import type { EntityId } from './claims.js'
import type { Point } from './ontology.js'
import type { SearchDocument } from './search/search-index.js'

/** The middle of points: the medians of latitude and longitude, which far outliers do not move; undefined for none. */
export function middle(points: readonly Point[]): Point | undefined {
  if (!points.length) return undefined
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  return {
    latitude: median(points.map(({ latitude }) => latitude)),
    longitude: median(points.map(({ longitude }) => longitude))
  }
}

/** How the places of a document are found in it: those at the counted level, and all that contain it. */
export interface PlaceFacets {
  readonly counted: string
  readonly all: string
}

/**
 * What has no location of its own lies where its city does, of several in the one with the fewest things. A city without
 * coordinates lies in the middle of what is located in it; a whole state places nothing. `placesOf` are the places said of
 * an entity itself.
 */
export function located(
  documents: ReadonlyMap<EntityId, SearchDocument>,
  placesOf: ReadonlyMap<EntityId, ReadonlySet<EntityId>>,
  { counted, all }: PlaceFacets
): Map<EntityId, SearchDocument> {
  const points = new Map<EntityId, Point[]>()
  const size = new Map<EntityId, number>()
  for (const { location, facets } of documents.values()) {
    for (const place of facets[all] ?? []) {
      size.set(place, (size.get(place) ?? 0) + 1)
      if (!location) continue
      const inside = points.get(place)
      if (inside) inside.push(location)
      else points.set(place, [location])
    }
  }
  const middles = new Map([...points].map(([place, inside]) => [place, middle(inside)]))
  const pointOf = (place: EntityId) => documents.get(place)?.location ?? middles.get(place)
  const isWithin = (place: EntityId) => {
    const states = documents.get(place)?.facets[counted] ?? []
    return states.length > 0 && !states.includes(place)
  }
  const placed = (document: SearchDocument): SearchDocument => {
    if (document.location) return document
    const [home] = [...(placesOf.get(document.id) ?? [])]
      .filter((place) => isWithin(place) && pointOf(place))
      .sort((a, b) => size.get(a)! - size.get(b)! || (a < b ? -1 : 1))
    return home ? { ...document, location: pointOf(home)! } : document
  }
  const found = new Map<EntityId, SearchDocument>()
  for (const [id, document] of documents) found.set(id, placed(document))
  return found
}
