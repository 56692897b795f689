import type { ClaimDraft, EntityId, Json } from '../../graph/index.js'
import type { RegistryRecord } from '../resolve/registry-record.js'
import { slug } from '../slug.js'
import { isRecord, type JsonRecord } from './json-record.js'
import { indianState } from './indian-states.js'
import { placeId } from './place-id.js'

type Fields = NonNullable<ClaimDraft['fields']>

/** Where a record lies: the smallest place first, each with what the register says of it. */
export interface RorPlace {
  readonly chain: readonly { readonly id: EntityId; readonly fields: Fields }[]
  readonly location: Json
}

/**
 * The places of a record: `place:in-od-bhubaneswar` within `place:in-od` within `place:in`, abroad `place:de-darmstadt`
 * within `place:de`. Indian cities without a state get it from their name where that is well known.
 */
export function rorPlaces(record: JsonRecord, { places }: RegistryRecord): RorPlace[] {
  return places.flatMap(({ city, region, regionCode, country, countryName }, i) => {
    if (!/^[A-Z]{2}$/.test(country)) return []
    const land = { id: `place:${country.toLowerCase()}`, fields: countryFields(country, countryName) }
    const state = country === 'IN' ? stateOf(city, region, regionCode) : null
    const wider = state ? [state, land] : [land]
    const key = slug(city)
    const town = key ? [{ id: `${wider[0]!.id}-${key}`, fields: { name: city, level: 'city' } }] : []
    return [{ chain: [...town, ...wider], location: coordinates(record, i) }]
  })
}

// India and its states are called as the catalogue calls them, whatever the spelling of the register.
function countryFields(code: string, name: string): Fields {
  return { name: name || new Intl.DisplayNames(['en'], { type: 'region' }).of(code), level: 'country', iso: code }
}

function stateOf(city: string, region: string, code: string): RorPlace['chain'][number] | null {
  const state = indianState(region) ?? (/^[A-Z]{2}$/.test(code) ? indianState(code) : null) ?? stateOfCity(city)
  return state && { id: state.id, fields: { name: state.name, level: state.level, iso: state.iso } }
}

function stateOfCity(city: string) {
  const code = /^place:in-([a-z]{2})-/.exec(placeId(city) ?? '')?.[1]
  return code ? indianState(code) : null
}

/** Schema 2 has them with the place, possibly one level down; schema 1 with the address. */
function coordinates({ locations, addresses }: JsonRecord, i: number): Json {
  const list = locations ?? addresses
  const at = Array.isArray(list) ? (list[i] as Json) : null
  const details = isRecord(at) && isRecord(at['geonames_details']) ? at['geonames_details'] : at
  const { lat, lng } = isRecord(details) ? details : {}
  const fits = typeof lat === 'number' && typeof lng === 'number' && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return fits ? { latitude: lat, longitude: lng } : null
}
