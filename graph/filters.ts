import type { EntityId, Scope } from './claims.js'
import { InvalidError, quoted } from './errors.js'
import type { Ontology } from './ontology.js'
import { filterFacet } from './search-documents.js'
import { middle } from './search-places.js'
import { closest, distanceKm, type Point } from './ontology.js'
import type { SearchDocument, SearchFilter, SearchRequest } from './search/search-index.js'
import type { Entity } from './claims.js'

/** Filters by facet values (ids, bare slugs or names), years and distance; lists are alternatives, members must all hold. */
export interface EntityFilter {
  readonly states?: readonly string[]
  readonly clusters?: readonly string[]
  readonly domains?: readonly string[]
  readonly types?: readonly string[]
  readonly kinds?: readonly string[]
  readonly readiness?: readonly string[]
  readonly yearFrom?: number
  readonly yearTo?: number
  readonly near?: {
    readonly place?: string
    readonly latitude?: number
    readonly longitude?: number
    readonly km?: number
  }
}

/** Finds the entity a text means, among kinds and under a scope. */
export type Find = (text: string, options: { kinds?: readonly string[]; scope?: Scope }) => Promise<Entity>

/** Where a place lies whose own location is not known, from what lies in it. */
export type Middle = (place: EntityId, scope?: Scope) => Promise<Point | undefined>

/** The middle of what is located in a place. */
export function middleOf(
  ontology: Ontology,
  documents: ReadonlyMap<EntityId, SearchDocument>,
  place: EntityId
): Point | undefined {
  const facet = filterFacet(ontology, 'state')
  const points = [...documents.values()].flatMap(({ location, facets }) =>
    location && facets[facet]?.includes(place) ? [location] : []
  )
  return middle(points)
}

/** How far `near` reaches when it does not say, in kilometres. */
const NEAR_KM = 300

/** Filter values become ids and declared spellings. @throws InvalidError or NotFoundError naming what is near. */
export async function facetFilters(
  ontology: Ontology,
  find: Find,
  where: EntityFilter,
  scope?: Scope
): Promise<SearchFilter[]> {
  const filters: SearchFilter[] = []
  const facets = { state: where.states, cluster: where.clusters, domain: where.domains }
  for (const [facet, values] of Object.entries(facets)) {
    if (!values?.length) continue
    const kinds = [ontology.facets[facet]!.kind]
    const found = await Promise.all(values.map((value) => find(value, { kinds, ...(scope && { scope }) })))
    filters.push({ facet: filterFacet(ontology, facet), anyOf: found.map((entity) => entity.id) })
  }
  for (const [member, facet] of Object.entries(DECLARED)) {
    const values = where[member as keyof typeof DECLARED]
    if (!values?.length) continue
    filters.push({ facet, anyOf: values.map((value) => declaredValue(ontology, facet, value, `where.${member}`)) })
  }
  return filters
}

/** The parts of a search request that years and distance become. */
export async function rangeFilters(
  find: Find,
  middle: Middle,
  where: EntityFilter = {},
  scope?: Scope
): Promise<Pick<SearchRequest, 'years' | 'near'>> {
  const { yearFrom: from, yearTo: to } = where
  if (from !== undefined && to !== undefined && from > to) {
    throw new InvalidError(`where.yearFrom: ${from} lies after yearTo, ${to}: no year is both`, {
      path: 'where.yearFrom',
      value: from
    })
  }
  const years = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  return { ...(Object.keys(years).length && { years }), ...(await nearFilter(find, middle, where, scope)) }
}

/** Whether a document passes facet filters; the plain meaning of a filter. */
export function passes(document: SearchDocument, filters: readonly SearchFilter[]): boolean {
  const values = (facet: string) => (facet === 'kind' ? [document.kind] : (document.facets[facet] ?? []))
  return filters.every(({ facet, anyOf }) => values(facet).some((value) => anyOf.includes(value)))
}

/** Whether a document lies within years and distance; one without a date or a place does not. */
export function inRange(document: SearchDocument, { years, near }: Pick<SearchRequest, 'years' | 'near'>): boolean {
  const { from = -Infinity, to = Infinity } = years ?? {}
  const inYears = !years || (document.years !== undefined && document.years[0] <= to && document.years[1] >= from)
  return inYears && (!near || (document.location !== undefined && distanceKm(document.location, near) <= near.km))
}

/** The members of a filter whose values the ontology declares, and the facets that they mean. */
const DECLARED = { kinds: 'kind', types: 'type', readiness: 'readiness' } as const

/** The declared spelling of a kind or enum value, whatever its case and hyphens. */
function declaredValue(ontology: Ontology, facet: string, value: string, path: string): string {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_-]/g, '')
  const declared =
    facet === 'kind'
      ? ontology.kindNames
      : ontology.kindNames.flatMap((kind) => ontology.fieldsOf(kind)[facet]?.values ?? [])
  const found = declared.find((name) => plain(name) === plain(value))
  if (found) return found
  const near = closest(value, declared)
  const hint = near ? `did you mean "${near}"? ` : ''
  throw new InvalidError(
    `${path}: unknown value ${quoted(value)}; ${hint}Known are ${[...new Set(declared)].join(', ')}`,
    { path, value, near: near ? [near] : [] }
  )
}

async function nearFilter(
  find: Find,
  middle: Middle,
  { near }: EntityFilter,
  scope?: Scope
): Promise<Pick<SearchRequest, 'near'>> {
  if (!near) return {}
  const { place, latitude, longitude, km = NEAR_KM } = near
  for (const [name, value, most] of [
    ['latitude', latitude, 90],
    ['longitude', longitude, 180]
  ] as const) {
    if (value !== undefined && !(Math.abs(value) <= most))
      throw new InvalidError(`where.near.${name}: ${value} is not on earth (±${most})`, {
        path: `where.near.${name}`,
        value
      })
  }
  if (!(km > 0))
    throw new InvalidError(`where.near.km: ${km} is not a distance above 0`, { path: 'where.near.km', value: km })
  if (place && (latitude !== undefined || longitude !== undefined))
    throw new InvalidError('where.near: give a place or a point, not both', { path: 'where.near', value: place })
  if (latitude !== undefined && longitude !== undefined) return { near: { latitude, longitude, km } }
  if (!place) throw new InvalidError('where.near: give a place, or both latitude and longitude', { path: 'where.near' })
  const entity = await find(place, { ...(scope && { scope }) })
  const location = (entity.fields['location'] as Point | undefined) ?? (await middle(entity.id, scope))
  if (location) return { near: { ...location, km } }
  throw new InvalidError(`where.near: the location of ${entity.id} is not known; give latitude and longitude`, {
    path: 'where.near',
    value: place
  })
}
