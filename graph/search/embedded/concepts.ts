import type { Concept } from '../search-index.js'
import { glossesOf } from '../text/hindi.js'
import { stem } from '../text/stem.js'
import { STOPWORDS } from '../text/stopwords.js'
import { words, type Word } from '../text/words.js'
import { similarWords, slipsAllowed } from './fuzzy.js'
import { classKey, knownWords, synonymKey, type KnownWords, type WordSettings } from './known-words.js'
import { nameTable, soundOfWords, type Named, type NameTable } from './name-table.js'
import type { Segment } from './segment.js'
import type { View } from './view.js'

export interface ConceptSettings extends WordSettings {
  /** Kinds whose names are understood in one word and with spelling slips: those that stand as facet values of others. */
  conceptKinds: readonly string[]
}

const LONGEST_NAME = 8
const MOST_OF_ONE_NAME = 4
/** The kinds of concepts that are classes of entities, "institutions", "hospitals", by the facet they are a value of. */
export const CLASS_KINDS = { kind: 'Kind', type: 'Type' } as const
export const isClass = ({ kind }: Concept): boolean => kind === CLASS_KINDS.kind || kind === CLASS_KINDS.type

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
  /** Whether the index has this word, or it is a function word. */
  known: boolean
}

interface Found extends Named {
  via: Concept['via']
}

class Gazetteer {
  readonly #view: View
  readonly #text: string
  readonly #settings: ConceptSettings
  readonly #tables: readonly NameTable[]
  readonly #words: KnownWords
  readonly #tokens: readonly Token[]
  /** The same with Hindi words in English, where there are any. */
  readonly #english: readonly Token[] | null

  constructor(view: View, text: string, settings: ConceptSettings) {
    this.#view = view
    this.#text = text
    this.#settings = settings
    this.#tables = view.segments.map((segment) => nameTable(segment, settings.conceptKinds))
    this.#words = knownWords(settings)
    this.#tokens = words(text).map((word) => this.#token(word))
    this.#english = this.#inEnglish()
  }

  get length(): number {
    return this.#tokens.length
  }

  longestAt(at: number): { concepts: Concept[]; length: number } {
    for (let length = Math.min(LONGEST_NAME, this.#tokens.length - at); length > 0; length--) {
      const concepts = this.#exactly(this.#tokens.slice(at, at + length))
      if (concepts.length > 0) return { concepts, length }
      const english = this.#english?.slice(at, at + length)
      const translated = english?.some((token, i) => token !== this.#tokens[at + i]) ? this.#exactly(english) : []
      if (translated.length > 0) return { concepts: translated.map((one) => ({ ...one, via: 'word' })), length }
    }
    return { concepts: [], length: 0 }
  }

  /** What these words name together: entities, and classes of entities. */
  #exactly(tokens: readonly Token[]): Concept[] {
    const span = { start: tokens[0]!.start, end: tokens.at(-1)!.end }
    const place = { ...span, text: this.#text.slice(span.start, span.end) }
    if (!this.#meant(tokens, place.text)) return []
    const corrected = tokens.some((token) => token.corrected)
    const named = this.#entities(tokens, place.text).map(({ document, via }): Concept => ({
      id: this.#view.id(document),
      ...place,
      ...this.#nameAndKind(document),
      via: corrected ? 'spelling' : via
    }))
    const classes = this.#words.classes.get(classKey(tokens.map((token) => token.text))) ?? []
    return [
      ...named,
      ...classes.map(({ facet, value }): Concept => ({
        id: value,
        kind: CLASS_KINDS[facet],
        name: value,
        ...place,
        via: corrected ? 'spelling' : 'word'
      }))
    ]
  }

  #nameAndKind(document: number): { name: string; kind: string } {
    const { names, kind } = this.#view.document(document)
    return { name: names[0] ?? '', kind }
  }

  /**
   * Entities of concept kinds with this name, else with a name for which these are other words, else that sound like it; else
   * entities of any kind, if the name is long or in capitals enough to be meant.
   */
  #entities(tokens: readonly Token[], surface: string): Found[] {
    const key = stemKey(tokens)
    const named = this.#collect((s) => this.#tables[s]!.names.get(key))
    if (named.length > 0) return named
    const meant = this.#words.synonyms.get(synonymKey(tokens.map((token) => token.text))) ?? []
    const byWord = meant.flatMap((name) => this.#collect((s) => this.#tables[s]!.names.get(name), 'word'))
    if (byWord.length > 0) return byWord
    const sound = tokens.every((token) => token.known) ? '' : soundOfWords(tokens.map((token) => token.text))
    const alike = sound ? this.#collect((s) => this.#tables[s]!.sounds.get(sound), 'spelling') : []
    if (alike.length > 0) return alike
    const acronym =
      !tokens[0]!.corrected &&
      surface.length > 2 &&
      surface === surface.toUpperCase() &&
      surface !== surface.toLowerCase()
    if (tokens.length < 2 && !acronym) return []
    const folded = tokens.map((token) => token.text).join(' ')
    return this.#collect((s) => entriesNamed(this.#view.segments[s]!, folded))
  }

  #collect(namesIn: (segment: number) => readonly Named[] | undefined, via?: Concept['via']): Found[] {
    const best = new Map<number, number>()
    this.#view.segments.forEach((_, s) => {
      for (const { document, index } of namesIn(s) ?? []) {
        const doc = this.#view.bases[s]! + document
        if (this.#view.live[doc]) best.set(doc, Math.min(index, best.get(doc) ?? Infinity))
      }
    })
    const popularity = (doc: number): number => this.#view.popularity(doc)
    return [...best]
      .map(([document, index]) => ({ document, index, kind: this.#kindRank(document), id: this.#view.id(document) }))
      .sort((a, b) => a.kind - b.kind || popularity(b.document) - popularity(a.document) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_OF_ONE_NAME)
      .map(({ document, index }) => ({ document, index, via: via ?? (index === 0 ? 'name' : 'alias') }))
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
    const known = STOPWORDS.has(word.text) || this.#knows(word.text)
    const itself = { ...word, stem: stem(word.text), corrected: false, known }
    const limit = slipsAllowed(word.text)
    if (known || limit === 0 || this.#means(itself)) return itself
    const near = new Map<string, number>()
    for (const { vocabulary } of [...this.#tables, this.#words]) {
      for (const { at, distance } of similarWords(vocabulary, word.text, limit)) {
        // What is too short to bear slips is not what was meant: "cups" is no misspelt "CPS".
        if (distance <= slipsAllowed(vocabulary.get(at))) near.set(vocabulary.get(at), distance)
      }
    }
    const least = Math.min(...near.values())
    const closest = [...near].filter(([, distance]) => distance === least).map(([candidate]) => candidate)
    const meanings = new Set(closest.map(stem))
    return meanings.size === 1 ? { ...itself, text: closest[0]!, stem: stem(closest[0]!), corrected: true } : itself
  }

  #inEnglish(): Token[] | null {
    const glosses = glossesOf(this.#text, (word) => this.#knows(word))
    const english = new Map(glosses.filter((one) => one.english !== '').map((one) => [one.start, one.english]))
    if (english.size === 0) return null
    return this.#tokens.map((token) => {
      const text = english.get(token.start)
      return text === undefined ? token : { ...token, text, stem: stem(text), corrected: false, known: true }
    })
  }

  #knows(word: string): boolean {
    return this.#words.classes.has(classKey([word])) || this.#view.knows(stem(word))
  }

  /** Whether the word alone is another word for something, or sounds like a name. */
  #means({ text }: Token): boolean {
    if (this.#words.synonyms.has(synonymKey([text]))) return true
    const sound = soundOfWords([text])
    return sound !== '' && this.#tables.some((table) => table.sounds.has(sound))
  }
}

const stemKey = (tokens: readonly { stem: string }[]): string => tokens.map((token) => token.stem).join(' ')

function entriesNamed(segment: Segment, key: string): Named[] {
  const found: Named[] = []
  for (
    let at = segment.nameKeys.lowerBound(key);
    at < segment.nameKeys.length && segment.nameKeys.get(at) === key;
    at++
  ) {
    found.push({ document: segment.nameDocument[at]!, index: segment.nameIndex[at]! })
  }
  return found
}
