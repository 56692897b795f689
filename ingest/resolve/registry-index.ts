import { bagKey, nameWords, surfaceOf, wordsOf } from './name-words.js'
import { cityKey, placeIndex, placeKey } from './place-index.js'
import type { PlaceIndex } from './place-index.js'
import type { NameKind, RegistryRecord } from './registry-record.js'
import { skeleton } from './skeleton.js'
import { tokenize } from './tokenize.js'
import { isGeneric, isHead } from './word-table.js'

/** A body that can be answered: an active record with what is compared of it. */
export interface RegistryEntry {
  id: string
  name: string
  active: boolean
  types: string[]
  countries: string[]
  /** Keys as PlaceIndex finds them: cities, and regions as "US:ohio" and "US:oh". */
  cities: string[]
  regions: string[]
  parents: string[]
  /** log2 of names and relationships: how much the register knows of it. */
  prominence: number
}

/** One way to call an entry. `short`: its own place left out, so that the place must stand elsewhere in the text. */
export interface IndexedName {
  entry: number
  words: readonly string[]
  kind: NameKind
  short: boolean
  /** Of a body that ended and whose successor the entry is. */
  former: boolean
  /** Folded words as they are written, blanks between. */
  surface: string
}

/** A register ready for look-up by canonical words. */
export interface RegistryIndex {
  /** Ids of all records, also of those that can never be answered. */
  ids: ReadonlySet<string>
  entries: RegistryEntry[]
  names: IndexedName[]
  places: PlaceIndex
  /** Names by bag key; names by each of their two rarest words. */
  byKey: Map<string, number[]>
  byRareWord: Map<string, number[]>
  /** Words of names by consonant skeleton: how unknown spellings are looked up. */
  bySkeleton: Map<string, string[]>
  /** Bits of information in a word: log2(names / names with the word). */
  weight(word: string): number
}

const RARE_WORDS = 2

/**
 * Indexes a register. Names of an inactive or withdrawn record lead to its one living successor; an inactive body
 * without one stays itself, a withdrawn record without one is left out.
 */
export function buildRegistryIndex(records: readonly RegistryRecord[]): RegistryIndex {
  const byId = new Map(records.map((record) => [record.id, record]))
  const heirOf = new Map(
    records.filter(({ status }) => status !== 'active').map((record) => [record.id, livingSuccessor(record, byId)])
  )
  const kept = records.filter(({ id, status }) => status === 'active' || (status === 'inactive' && !heirOf.get(id)))
  const position = new Map(kept.map(({ id }, at) => [id, at]))
  const names: IndexedName[] = []
  const placeWords = rememberPlaceWords()
  const add = (record: RegistryRecord, entry: number, former: boolean) =>
    names.push(...indexedNames(record, entry, former, placeWords(record)))
  kept.forEach((record, at) => add(record, at, false))
  for (const [id, heir] of heirOf)
    if (heir) add(byId.get(id)!, position.get(heir)!, byId.get(id)!.status === 'inactive')
  return { ids: new Set(byId.keys()), entries: kept.map(entryOf), names, places: placeIndex(kept), ...tables(names) }
}

/** The one active record that successor links lead to; undefined for none or several. */
function livingSuccessor(record: RegistryRecord, byId: ReadonlyMap<string, RegistryRecord>): string | undefined {
  const found = new Set<string>()
  const seen = new Set([record.id])
  const open = record.successors.map(({ id }) => id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const next = byId.get(id)
    if (!next || seen.has(id)) continue
    seen.add(id)
    if (next.status === 'active') found.add(id)
    else open.push(...next.successors.map((successor) => successor.id))
  }
  return found.size === 1 ? [...found][0] : undefined
}

function entryOf(record: RegistryRecord): RegistryEntry {
  const { places } = record
  const distinct = (keys: string[]) => [...new Set(keys.filter(Boolean))]
  return {
    id: record.id,
    name: record.names.find(({ kind }) => kind === 'display')?.value ?? record.names[0]?.value ?? record.id,
    active: record.status === 'active',
    types: record.types,
    countries: distinct(places.map(({ country }) => country)),
    cities: distinct(places.map(({ city }) => cityKey(city))),
    regions: distinct(
      places.flatMap(({ region, regionCode, country }) => [
        region && `${country}:${placeKey(region)}`,
        regionCode && `${country}:${regionCode.toLowerCase()}`
      ])
    ),
    parents: record.parents,
    prominence: Math.log2(1 + record.names.length + record.related)
  }
}

/** The forms under which one record is found; `former`: the record ended and `entry` is its successor. */
function indexedNames(
  record: RegistryRecord,
  entry: number,
  former: boolean,
  places: readonly string[][]
): IndexedName[] {
  const names: IndexedName[] = []
  const seen = new Set<string>()
  const add = (value: string, kind: NameKind, short: boolean, given?: readonly string[]) => {
    const tokens = tokenize(value)
    const words = given ?? nameWords(tokens).map(({ text }) => text)
    const key = bagKey(words)
    const vague = words.every(isGeneric) && (words.length === 1 || (short && words.length === 2))
    if (key && !vague && !seen.has(key))
      names.push({ entry, words, kind, short, former, surface: given ? '' : surfaceOf(tokens) })
    seen.add(key)
    return words
  }
  const university = record.names.some(({ value, kind }) => kind === 'display' && /universi/i.test(value))
  for (const { value, kind } of record.names) {
    if (kind === 'acronym' && university && value.length > 2) add(`${value} University`, 'alias', false)
    const words = add(value, former && kind === 'display' ? 'alias' : kind, false)
    if (kind !== 'acronym') for (const form of shortForms(value, words, places)) add(form.value, kind, true, form.words)
  }
  return names
}

/** A name without its bracket, without what follows a comma or dash, without the record's own place at its end. */
function shortForms(
  value: string,
  words: readonly string[],
  places: readonly string[][]
): { value: string; words?: string[] }[] {
  const forms: { value: string; words?: string[] }[] = []
  const plain = value.replace(/\s*[([][^)\]]*[)\]]/g, '')
  if (plain !== value) forms.push({ value: plain })
  const [front, tail] = value.split(/, | [-–—] /, 2)
  if (tail) {
    const frontWords = wordsOf(front!)
    if (frontWords.length >= 2 && frontWords.some(isHead)) forms.push({ value: front! })
  }
  const bare = withoutPlace(plain === value ? words : wordsOf(plain), places)
  return bare ? [...forms, { value: '', words: bare }] : forms
}

/** Gives the words of a record's city, region and country; each place is taken apart once. */
function rememberPlaceWords(): (record: RegistryRecord) => string[][] {
  const known = new Map<string, string[]>()
  const remembered = (name: string) => {
    let words = known.get(name)
    if (!words) known.set(name, (words = wordsOf(name)))
    return words
  }
  return ({ places }) => places.flatMap(({ city, region, countryName }) => [city, region, countryName].map(remembered))
}

/** The words without the record's own city, region or country at their end; null where too little would remain. */
function withoutPlace(words: readonly string[], places: readonly string[][]): string[] | null {
  for (const place of places) {
    const rest = words.length - place.length
    const endsWith = place.length > 0 && rest >= 2 && place.every((word, i) => words[rest + i] === word)
    if (endsWith && words.slice(0, rest).some(isHead)) return words.slice(0, rest)
  }
  return null
}

function tables(names: readonly IndexedName[]): Pick<RegistryIndex, 'byKey' | 'byRareWord' | 'bySkeleton' | 'weight'> {
  const count = new Map<string, number>()
  for (const { words } of names) for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1)
  const unknown = Math.log2(names.length + 1)
  const bits = new Map([...count].map(([word, times]) => [word, Math.log2((names.length + 1) / (times + 1))]))
  const weight = (word: string) => bits.get(word) ?? unknown
  const byKey = new Map<string, number[]>()
  const byRareWord = new Map<string, number[]>()
  names.forEach(({ words, kind }, at) => {
    push(byKey, bagKey(words), at)
    if (kind === 'acronym' || words.length < 2) return
    for (const word of [...new Set(words)].sort((a, b) => weight(b) - weight(a)).slice(0, RARE_WORDS))
      push(byRareWord, word, at)
  })
  const bySkeleton = new Map<string, string[]>()
  for (const word of count.keys())
    if (word.length >= 5 && !/\d/.test(word) && !isGeneric(word)) push(bySkeleton, skeleton(word), word)
  return { byKey, byRareWord, bySkeleton, weight }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}
