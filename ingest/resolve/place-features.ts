import { flag } from './match-case.js'
import type { Features, MatchCase } from './match-case.js'
import { isGeneric } from './word-table.js'

/** Whether the places of the text agree with those of the entry. Another country is a veto, not a feature. */
export function placeFeatures({ text: { places }, index, match: { name } }: MatchCase): Features {
  const entry = index.entries[name.entry]!
  const city = entry.cities.some((key) => places.cities.has(key))
  const region = entry.regions.some((key) => places.regions.has(key))
  const country = entry.countries.some((code) => places.countries.has(code))
  const otherRegion = !region && [...places.regions].some((key) => entry.countries.includes(key.slice(0, 2)))
  const elsewhere = places.within.some((countries) => !entry.countries.some((code) => countries.has(code)))
  const here = places.within.some(
    (countries) => countries.size <= 2 && entry.countries.some((code) => countries.has(code))
  )
  const telling = name.words.filter((word) => !isGeneric(word)).length
  const otherCity = !city && places.cities.size > 0
  return {
    country: flag(country),
    noPlace: flag(places.cities.size + places.regions.size + places.countries.size === 0),
    otherCity: flag(otherCity),
    otherCityShort: flag(otherCity && name.short),
    otherCityAndRegion: flag(otherRegion && !city),
    elsewhere: flag(elsewhere && !country && !here),
    shortNoPlace: flag(name.short && !city && !region),
    genericNoCity: flag(telling === 0 && !city),
    oneTellingNoCity: flag(telling === 1 && !city),
    singleWithCity: flag(name.words.length === 1 && city)
  }
}
