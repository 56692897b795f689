import type { NameMatch } from './affiliation-candidates.js'
import type { AffiliationText } from './affiliation-text.js'
import { surfaceOf } from './name-words.js'
import type { RegistryEntry, RegistryIndex } from './registry-index.js'
import { isGeneric, isHead } from './word-table.js'

/** What speaks for or against a match, by name; absent means 0. */
export type Features = Record<string, number>

/** A match with its surroundings: the other matches of the same text that could be true. */
export interface MatchContext {
  text: AffiliationText
  index: RegistryIndex
  match: NameMatch
  matches: readonly NameMatch[]
}

/** All features of a match. */
export function matchFeatures(context: MatchContext): Features {
  return { always: 1, ...nameFeatures(context), ...placeFeatures(context), ...neighbourFeatures(context), ...rivalFeatures(context) }
}

const flag = (condition: boolean): number => (condition ? 1 : 0)
const INFORMATIVE_BITS = 30

function nameFeatures({ text, index, match }: MatchContext): Features {
  const { name, coverage, extra, inOrder, start, end } = match
  const entry = index.entries[name.entry]!
  const telling = name.words.filter((word) => !isGeneric(word))
  const bits = telling.reduce((sum, word) => sum + index.weight(word), 0)
  const allBits = name.words.reduce((sum, word) => sum + index.weight(word), 0)
  const single = name.words.length === 1
  const capitals = text.words.slice(start, end).every(({ token }) => text.tokens[token]!.capitals)
  const has = (word: string) => flag(name.words.includes(word))
  const extraTelling = text.words.slice(start, end).filter(({ text: word, token }) => !name.words.includes(word) && !isGeneric(word) && !text.places.isPlace[token]).length
  const type = (wanted: string) => flag(entry.types.includes(wanted))
  return {
    near: flag(coverage < 1 || extra > 0),
    missing: 1 - coverage,
    extra,
    extraTelling: extra > 0 ? extraTelling : 0,
    surface: flag(surfaceOf(text.tokens.slice(text.words[start]!.token, text.words[end - 1]!.token + 1)) === name.surface),
    former: flag(name.former),
    swapped: flag(!inOrder && name.words.length === 2),
    alias: flag(name.kind === 'alias'),
    acronym: flag(name.kind === 'acronym'),
    single: flag(single && !capitals),
    singleInCapitals: flag(single && capitals),
    shortWord: flag(single && name.words[0]!.length <= 3),
    bits: Math.min(bits, INFORMATIVE_BITS) / 10,
    allBits: Math.min(allBits, 60) / 20,
    length: Math.min(name.words.length, 8) / 4,
    genericOnly: flag(telling.length === 0),
    oneTelling: flag(telling.length === 1),
    headless: flag(!name.words.some(isHead)),
    university: has('university'),
    hospital: has('hospital'),
    laboratory: has('laboratory'),
    institute: has('institute'),
    college: has('college'),
    department: flag(name.words.some((word) => word === 'department' || word === 'division' || word === 'faculty' || word === 'school')),
    short: flag(name.short),
    reordered: flag(!inOrder),
    acrossSegments: text.tokens[text.words[end - 1]!.token]!.segment - text.tokens[text.words[start]!.token]!.segment,
    prominence: entry.prominence / 4,
    education: type('education'),
    healthcare: type('healthcare'),
    company: type('company'),
    facility: type('facility'),
    government: type('government'),
    nonprofit: type('nonprofit'),
    funder: type('funder')
  }
}

function placeFeatures({ text, index, match }: MatchContext): Features {
  const entry = index.entries[match.name.entry]!
  const { places } = text
  const city = entry.cities.some((key) => places.cities.has(key))
  const region = entry.regions.some((key) => places.regions.has(key))
  const country = entry.countries.some((code) => places.countries.has(code))
  const telling = match.name.words.filter((word) => !isGeneric(word)).length
  const elsewhere = places.within.filter((countries) => !entry.countries.some((code) => countries.has(code))).length
  const here = places.within.some((countries) => countries.size <= 2 && entry.countries.some((code) => countries.has(code)))
  return {
    city: flag(city),
    region: flag(region && !city),
    country: flag(country),
    noPlace: flag(places.cities.size + places.regions.size + places.countries.size === 0),
    otherCity: flag(!city && places.cities.size > 0),
    otherCityNoRegion: flag(!city && !region && places.cities.size > 0),
    otherCityShort: flag(!city && places.cities.size > 0 && match.name.short),
    elsewhere: flag(elsewhere > 0),
    elsewhereNotHere: flag(elsewhere > 0 && !country && !here),
    shortNoPlace: flag(match.name.short && !city && !region),
    genericNoCity: flag(telling === 0 && !city),
    oneTellingNoCity: flag(telling === 1 && !city),
    singleWithCity: flag(match.name.words.length === 1 && city),
    singleWithCountry: flag(match.name.words.length === 1 && country),
    otherRegion: flag(!region && [...places.regions].some((key) => entry.countries.includes(key.slice(0, 2)))),
    otherRegionAndCity: flag(!region && !city && [...places.regions].some((key) => entry.countries.includes(key.slice(0, 2)))),
    inactive: flag(!entry.active)
  }
}

function neighbourFeatures({ text, match, index, matches }: MatchContext): Features {
  const { tokens, words, places } = text
  const segment = (at: number) => tokens[words[at]!.token]!.segment
  const left: string[] = []
  const right: string[] = []
  for (let at = match.start - 1; at >= 0 && segment(at) === segment(match.start); at--) if (!places.isPlace[words[at]!.token] && !tokens[words[at]!.token]!.capitals) left.push(words[at]!.text)
  for (let at = match.end; at < words.length && segment(at) === segment(match.end - 1); at++) if (!places.isPlace[words[at]!.token]) right.push(words[at]!.text)
  const [before, after] = [left[0], right[0]]
  const covered = words.map(() => false)
  for (const other of matches) if (other.coverage === 1 && other.name.words.length > 1) covered.fill(true, other.start, other.end)
  covered.fill(true, match.start, match.end)
  const open = words.filter((_, at) => !covered[at]).map(({ text: word }) => word)
  const nextPlace = match.end < words.length && segment(match.end) !== segment(match.end - 1) && places.isPlace[words[match.end]!.token]
  const unit = (word: string) => word === 'department' || word === 'division' || word === 'faculty' || word === 'school' || word === 'college'
  return {
    wholeSegment: flag(left.length + right.length === 0),
    wholeText: flag(match.start === 0 && match.end === words.length),
    leftTelling: flag(before !== undefined && !isGeneric(before)),
    rightTelling: flag(after !== undefined && !isGeneric(after)),
    leftHead: flag(left.some(isHead)),
    rightHead: flag(right.some(isHead)),
    nextHead: flag(after !== undefined && isHead(after)),
    nextHospital: flag(after === 'hospital'),
    leftHospital: flag(left.includes('hospital')),
    rightHospital: flag(right.includes('hospital')),
    rightMedical: flag(right.includes('medical') || right.includes('health')),
    leftUnit: flag(left.some(unit)),
    rightUnit: flag(right.some(unit)),
    leftAffiliated: flag(left.includes('affiliated')),
    hospitalOf: flag(before === 'hospital' && words[match.start - 1]!.token < words[match.start]!.token - 1),
    centerOf: flag(before !== 'hospital' && before !== undefined && isHead(before) && words[match.start - 1]!.token < words[match.start]!.token - 1),
    rightWords: Math.min(right.length, 4) / 4,
    leftWords: Math.min(left.length, 8) / 8,
    rightSystem: flag(after === 'system' || after === 'science' || after === 'technology'),
    followedByPlace: flag(nextPlace === true),
    headlessGlued: flag(!match.name.words.some(isHead) && (before !== undefined || after !== undefined)),
    position: match.start / words.length,
    openHospital: flag(open.includes('hospital')),
    openUniversity: flag(open.includes('university')),
    openInstitute: flag(open.includes('institute')),
    openCenter: flag(open.includes('center')),
    openLaboratory: flag(open.includes('laboratory')),
    openCollege: flag(open.includes('college')),
    openOther: flag(open.some((word) => isHead(word) && !['hospital', 'university', 'institute', 'center', 'laboratory', 'college', 'school'].includes(word))),
    openTelling: Math.min(open.filter((word) => !isGeneric(word)).length, 10) / 10,
    opening: flag(match.start === 0),
    first: index.weight(match.name.words[0]!) / 20
  }
}

function rivalFeatures({ text, index, match, matches }: MatchContext): Features {
  const entry = index.entries[match.name.entry]!
  const same = new Map<number, NameMatch>()
  const others = new Set<number>()
  let [parent, child, inside, headedElsewhere, hospitalElsewhere, universityElsewhere, laterUniversity] = [0, 0, 0, 0, 0, 0, 0]
  for (const other of matches) {
    const { entry: rival } = other.name
    if (rival === match.name.entry) continue
    if (other.start === match.start && other.end === match.end) {
      if (!same.has(rival) || !other.name.short) same.set(rival, other)
    } else if (other.start <= match.start && other.end >= match.end) inside = Math.max(inside, other.coverage)
    else if (other.end <= match.start || other.start >= match.end) {
      const headed = other.coverage === 1 && other.name.words.length > 1 && other.name.words.some(isHead)
      if (headed) others.add(rival)
      headedElsewhere ||= flag(headed)
      hospitalElsewhere ||= flag(headed && other.name.words.includes('hospital'))
      universityElsewhere ||= flag(headed && other.name.words.includes('university'))
      laterUniversity ||= flag(headed && other.name.words.includes('university') && other.start >= match.end)
      if (headed && index.entries[rival]!.parents.includes(entry.id)) child = 1
      if (headed && entry.parents.includes(index.entries[rival]!.id)) parent = 1
    }
  }
  const leads = (rival: RegistryEntry) => rival.cities.some((key) => text.places.cities.has(key))
  const rivals = [...same].map(([at, other]) => ({ entry: index.entries[at]!, other }))
  const self = leads(entry)
  return {
    rivals: Math.min(same.size, 8) / 4,
    hasRival: flag(same.size > 0),
    rivalInCity: flag(!self && rivals.some((rival) => leads(rival.entry))),
    soleInCity: flag(self && same.size > 0 && !rivals.some((rival) => leads(rival.entry))),
    rivalEqualPlace: flag(rivals.some((rival) => leads(rival.entry) === self)),
    rivalFull: flag(match.name.short && rivals.some(({ other }) => !other.name.short)),
    rivalDisplay: flag(match.name.kind !== 'display' && rivals.some(({ other }) => other.name.kind === 'display' && !other.name.short)),
    rivalStronger: flag(rivals.some((rival) => rival.entry.prominence > entry.prominence)),
    rivalOrdered: flag(!match.inOrder && rivals.some(({ other }) => other.inOrder)),
    parentHere: parent,
    childHere: child,
    inside,
    headedElsewhere,
    hospitalElsewhere,
    universityElsewhere,
    laterUniversity,
    labWithUniversity: flag(universityElsewhere === 1 && (match.name.words.includes('laboratory') || match.name.words.includes('institute') || match.name.words.includes('center'))),
    several: Math.min(others.size, 4) / 4
  }
}
