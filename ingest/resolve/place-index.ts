import { presentCity } from './city-names.js'
import { countryCodes } from './country-names.js'
import { tokenize } from './tokenize.js'
import type { Token } from './tokenize.js'
import type { RegistryRecord } from './registry-record.js'

/** The places a string names. Keys are folded names; `cities` in the register's spelling. */
export interface PlacesNamed {
  countries: Set<string>
  regions: Set<string>
  cities: Set<string>
  /** One set a place that stands alone in its segment: the countries it may lie in. */
  within: Set<string>[]
  /** For each token: part of a place name that fills its segment, so that it names where, not who. */
  isPlace: boolean[]
}

/** Finds countries, regions and cities of the register's records in tokens. */
export interface PlaceIndex {
  find(tokens: readonly Token[]): PlacesNamed
}

interface PlaceSense {
  countries: Set<string>
  cityIn: Set<string>
  regionIn: Set<string>
}

const LONGEST = 5

/** The spelling by which a city is compared: folded, renamed cities under their present name. */
export function cityKey(city: string): string {
  const key = placeKey(city)
  return presentCity.get(key) ?? key
}

/** Folded words of a place name without blanks ("Dehra Dun" is "Dehradun"). */
export const placeKey = (name: string): string =>
  tokenize(name)
    .map(({ text }) => text)
    .join('')

/** Builds the index from the places of `records`. */
export function placeIndex(records: Iterable<RegistryRecord>): PlaceIndex {
  const senses = new Map<string, PlaceSense>()
  const sense = (key: string) => {
    let found = senses.get(key)
    if (!found) senses.set(key, (found = { countries: new Set(), cityIn: new Set(), regionIn: new Set() }))
    return found
  }
  const known = new Map<string, string>()
  const keyOf = (name: string) => {
    let key = known.get(name)
    if (key === undefined) known.set(name, (key = placeKey(name)))
    return key
  }
  for (const { places } of records) {
    for (const { city, region, regionCode, country, countryName } of places) {
      if (countryName) sense(keyOf(countryName)).countries.add(country)
      if (city) sense(cityKey(city)).cityIn.add(country)
      if (region) sense(keyOf(region)).regionIn.add(country)
      if (region && /^[A-Z]{2,3}$/.test(regionCode)) sense(`#${regionCode}`).regionIn.add(country)
    }
  }
  for (const [alias, name] of presentCity) {
    const meant = senses.get(name)
    if (meant) for (const country of meant.cityIn) sense(alias).cityIn.add(country)
  }
  for (const [name, code] of countryCodes()) sense(name).countries.add(code)
  return { find: (tokens) => findPlaces(tokens, senses) }
}

function findPlaces(tokens: readonly Token[], senses: ReadonlyMap<string, PlaceSense>): PlacesNamed {
  const named: PlacesNamed = {
    countries: new Set(),
    regions: new Set(),
    cities: new Set(),
    within: [],
    isPlace: tokens.map(() => false)
  }
  for (let start = 0; start < tokens.length;) {
    start += placeAt(tokens, start, senses, named) || 1
  }
  return named
}

/** Notes the longest place name that starts at `start`; how many tokens it takes, 0 for none. */
function placeAt(
  tokens: readonly Token[],
  start: number,
  senses: ReadonlyMap<string, PlaceSense>,
  named: PlacesNamed
): number {
  const first = tokens[start]!
  for (let length = Math.min(LONGEST, tokens.length - start); length > 0; length--) {
    const last = tokens[start + length - 1]!
    if (last.segment !== first.segment) continue
    const key = tokens
      .slice(start, start + length)
      .map(({ text }) => text)
      .join('')
    const sense = senses.get(key) ?? (length === 1 && first.capitals ? senses.get(`#${key.toUpperCase()}`) : undefined)
    if (!sense) continue
    if (length === 1 && key.length <= 3 && !first.capitals) continue
    note(sense, key, named)
    const alone = tokens[start - 1]?.segment !== first.segment
    if (alone) named.within.push(new Set([...sense.countries, ...sense.regionIn, ...sense.cityIn]))
    if (alone || sense.countries.size > 0) for (let i = start; i < start + length; i++) named.isPlace[i] = true
    return length
  }
  return 0
}

/** A name that is a country's and also a region's elsewhere (Georgia) does not settle the country. */
function note(sense: PlaceSense, key: string, named: PlacesNamed): void {
  const certain = sense.regionIn.size === 0 || sense.countries.size === 0
  if (certain) for (const country of sense.countries) named.countries.add(country)
  const cityToo = [sense.countries, sense.regionIn].every(
    (areas) => areas.size === 0 || [...areas].some((area) => sense.cityIn.has(area))
  )
  if (sense.cityIn.size > 0 && cityToo) named.cities.add(presentCity.get(key) ?? key)
  for (const country of sense.regionIn) named.regions.add(`${country}:${key}`)
}
