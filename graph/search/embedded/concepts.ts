import type { Concept } from '../search-index.js'
import { stem } from '../text/stem.js'
import { STOPWORDS } from '../text/stopwords.js'
import { words, type Word } from '../text/words.js'
import { similarWords, slipsAllowed } from './fuzzy.js'
import { FACET_SEPARATOR, type Segment } from './segment.js'
import { StringPool } from './string-pool.js'
import type { View } from './view.js'

export interface ConceptSettings {
  /** Kinds whose names are understood in one word and with spelling slips: those that stand as facet values of others. */
  conceptKinds: readonly string[]
  /** Words for a kind, any number and case: `{ Institution: ['institution', 'institute', 'organisation'] }`. */
  kindWords: Readonly<Record<string, readonly string[]>>
}

const LONGEST_NAME = 8
const MOST_OF_ONE_NAME = 4
/** The kind of a concept that is itself a kind: "institutions". */
export const KIND = 'Kind'

/** Finds what a text names: at each word the longest name that begins there, then on after it. */
export function interpretText(view: View, text: string, settings: ConceptSettings): Concept[] {
  const gazetteer = new Gazetteer(view, text, settings)
  const found: Concept[] = []
  for (let at = 0; at < gazetteer.length;) {
    const { concepts, length } = gazetteer.longestAt(at)
    found.push(...concepts)
    at += Math.max(1, length)
  }
  return found
}

interface Token extends Word {
  stem: string
  corrected: boolean
}

class Gazetteer {
  readonly #view: View
  readonly #text: string
  readonly #settings: ConceptSettings
  readonly #tables: readonly NameTable[]
  readonly #kinds: ReadonlyMap<string, string>
  readonly #tokens: readonly Token[]

  constructor(view: View, text: string, settings: ConceptSettings) {
    this.#view = view
    this.#text = text
    this.#settings = settings
    this.#tables = view.segments.map((segment) => nameTable(segment, settings.conceptKinds))
    this.#kinds = kindStems(settings.kindWords)
    this.#tokens = words(text).map((word) => this.#token(word))
  }

  get length(): number {
    return this.#tokens.length
  }

  longestAt(at: number): { concepts: Concept[]; length: number } {
    for (let length = Math.min(LONGEST_NAME, this.#tokens.length - at); length > 0; length--) {
      const concepts = this.#exactly(this.#tokens.slice(at, at + length))
      if (concepts.length > 0) return { concepts, length }
    }
    return { concepts: [], length: 0 }
  }

  #exactly(tokens: readonly Token[]): Concept[] {
    const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end }
    const surface = this.#text.slice(span.start, span.end)
    const corrected = tokens.some((token) => token.corrected)
    const place = { ...span, text: surface }
    if (!this.#meant(tokens, surface)) return []
    const named = this.#entities(tokens, surface).map(({ document, index }) => ({
      id: this.#view.id(document),
      ...place,
      ...this.#nameAndKind(document),
      via: corrected ? ('spelling' as const) : index === 0 ? ('name' as const) : ('alias' as const)
    }))
    if (named.length > 0) return named
    const kind = this.#kinds.get(stemKey(tokens))
    return kind ? [{ id: kind, kind: KIND, name: kind, ...place, via: corrected ? 'spelling' : 'word' }] : []
  }

  #nameAndKind(document: number): { name: string; kind: string } {
    const { names, kind } = this.#view.document(document)
    return { name: names[0] ?? '', kind }
  }

  /** Entities of concept kinds with this name; else entities of any kind, if the name is long or in capitals enough to be meant. */
  #entities(tokens: readonly Token[], surface: string): { document: number; index: number }[] {
    const ofConceptKind = this.#collect((s) => this.#tables[s]!.names.get(stemKey(tokens)) ?? [])
    if (ofConceptKind.length > 0) return ofConceptKind
    const acronym =
      !tokens[0]!.corrected &&
      surface.length > 2 &&
      surface === surface.toUpperCase() &&
      surface !== surface.toLowerCase()
    if (tokens.length < 2 && !acronym) return []
    const key = tokens.map((token) => token.text).join(' ')
    return this.#collect((s) => entriesNamed(this.#view.segments[s]!, key))
  }

  #collect(
    namesIn: (segment: number) => readonly { document: number; index: number }[]
  ): { document: number; index: number }[] {
    const best = new Map<number, number>()
    this.#view.segments.forEach((_, s) => {
      for (const { document, index } of namesIn(s)) {
        const doc = this.#view.bases[s]! + document
        if (this.#view.live[doc]) best.set(doc, Math.min(index, best.get(doc) ?? Infinity))
      }
    })
    const popularity = (doc: number): number => this.#view.popularity(doc)
    return [...best]
      .map(([document, index]) => ({ document, index, kind: this.#kindRank(document), id: this.#view.id(document) }))
      .sort((a, b) => a.kind - b.kind || popularity(b.document) - popularity(a.document) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_OF_ONE_NAME)
  }

  #kindRank(doc: number): number {
    const at = this.#settings.conceptKinds.indexOf(this.#view.document(doc).kind)
    return at < 0 ? this.#settings.conceptKinds.length : at
  }

  /** Function words and two-letter codes are names only in capitals ("IN", "AP"); a code also where nothing is in capitals ("ap"). */
  #meant(tokens: readonly Token[], surface: string): boolean {
    if (tokens.length > 1) return true
    const small = surface === surface.toLowerCase()
    if (STOPWORDS.has(tokens[0]!.text)) return !small && surface === surface.toUpperCase()
    if (!/^[a-z]{1,2}$/.test(tokens[0]!.text)) return true
    return surface === surface.toUpperCase() || this.#text === this.#text.toLowerCase()
  }

  /** A word the index has never seen is read as the one word of concept names that comes closest, if there is one such. */
  #token(word: Word): Token {
    const itself = { ...word, stem: stem(word.text), corrected: false }
    if (STOPWORDS.has(word.text) || this.#knows(itself.stem)) return itself
    const limit = slipsAllowed(word.text)
    if (limit === 0) return itself
    const near = new Map<string, number>()
    for (const { vocabulary } of [...this.#tables, kindTable(this.#settings.kindWords)]) {
      for (const { at, distance } of similarWords(vocabulary, word.text, limit)) near.set(vocabulary.get(at), distance)
    }
    const least = Math.min(...near.values())
    const closest = [...near].filter(([, distance]) => distance === least).map(([candidate]) => candidate)
    const meanings = new Set(closest.map(stem))
    return meanings.size === 1 ? { ...word, text: closest[0]!, stem: stem(closest[0]!), corrected: true } : itself
  }

  #knows(term: string): boolean {
    return this.#kinds.has(term) || this.#view.segments.some((segment) => segment.terms.find(term) >= 0)
  }
}

const stemKey = (tokens: readonly { stem: string }[]): string => tokens.map((token) => token.stem).join(' ')

const stems = (text: string): string =>
  words(text)
    .map((word) => stem(word.text))
    .join(' ')

function entriesNamed(segment: Segment, key: string): { document: number; index: number }[] {
  const found = []
  for (
    let at = segment.nameKeys.lowerBound(key);
    at < segment.nameKeys.length && segment.nameKeys.get(at) === key;
    at++
  ) {
    found.push({ document: segment.nameDocument[at]!, index: segment.nameIndex[at]! })
  }
  return found
}

/** Names of the concept kinds of one segment by their stems, and the words in them. */
interface NameTable {
  names: Map<string, { document: number; index: number }[]>
  vocabulary: StringPool
}

const tables = new WeakMap<Segment, Map<string, NameTable>>()

function nameTable(segment: Segment, kinds: readonly string[]): NameTable {
  let byKinds = tables.get(segment)
  if (!byKinds) tables.set(segment, (byKinds = new Map()))
  let table = byKinds.get(kinds.join())
  if (!table) byKinds.set(kinds.join(), (table = buildNameTable(segment, kinds)))
  return table
}

function buildNameTable(segment: Segment, kinds: readonly string[]): NameTable {
  const names: NameTable['names'] = new Map()
  const vocabulary = new Set<string>()
  const ofKind = new Set<number>()
  for (const kind of kinds) {
    const at = segment.facetKeys.find('kind' + FACET_SEPARATOR + kind)
    if (at < 0) continue
    const { start, entries } = segment.facetDocuments
    for (const ordinal of entries.subarray(start[at], start[at + 1])) ofKind.add(ordinal)
  }
  for (let at = 0; ofKind.size > 0 && at < segment.nameKeys.length; at++) {
    const document = segment.nameDocument[at]!
    if (!ofKind.has(document)) continue
    const parts = segment.nameKeys.get(at).split(' ')
    const key = parts.map(stem).join(' ')
    names.set(key, [...(names.get(key) ?? []), { document, index: segment.nameIndex[at]! }])
    for (const part of parts) vocabulary.add(part)
  }
  return { names, vocabulary: StringPool.of([...vocabulary].sort()) }
}

const kindStems = (kindWords: ConceptSettings['kindWords']): Map<string, string> =>
  new Map(Object.entries(kindWords).flatMap(([kind, list]) => list.map((word) => [stems(word), kind] as const)))

const kindTables = new WeakMap<ConceptSettings['kindWords'], { vocabulary: StringPool }>()

function kindTable(kindWords: ConceptSettings['kindWords']): { vocabulary: StringPool } {
  let table = kindTables.get(kindWords)
  if (!table) {
    const all = Object.values(kindWords).flatMap((list) => list.flatMap((word) => words(word).map(({ text }) => text)))
    kindTables.set(kindWords, (table = { vocabulary: StringPool.of([...new Set(all)].sort()) }))
  }
  return table
}
