import type { Concept } from '../search-index.js'
import { glossesOf, type Gloss } from '../text/hindi.js'
import { stem } from '../text/stem.js'
import { STOPWORDS } from '../text/stopwords.js'
import { words, type Word } from '../text/words.js'
import { similarWords, slipsAllowed } from './fuzzy.js'
import { classKey, knownWords, synonymKey, type KnownWords, type WordSettings } from './known-words.js'
import { nameTable, soundOfWords, type Named, type NameTable } from './name-table.js'
import { nearestNameWords, soundingNameWords } from './near-words.js'
import type { Segment } from './segment.js'
import type { View } from './view.js'

export interface ConceptSettings extends WordSettings {
  /** Kinds whose names are understood in one word and with spelling slips: those that stand as facet values of others. */
  conceptKinds: readonly string[]
}

const LONGEST_NAME = 8
/** A name that more things share says of none that it is meant. */
const MOST_OF_ONE_NAME = 4
/** A word that several things are called by alone, and so many times as many with others, stands for a sort of things: "IIT". */
const SORT_RATHER_THAN_NAME = 4
/** A misspelt name is looked for in this many words, and a word of it as this many others. */
const LONGEST_MISSPELT = 4
const MOST_SPELLINGS = 8
const ACRONYM = /^[A-Z]{3,}$/
const CAPITAL_INSIDE = /^.+\p{Lu}/u
const WITH_PARENT = /^[A-Z]+-[A-Z]+$/
/** A word of more names than these is no acronym of one thing. */
const MOST_WITH_PARENT = 50
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
  /** As it was typed. */
  typed: string
  /** In English for a word in another language. */
  gloss?: Gloss
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
  /** The same with words of Indian languages in English, where there are any; null for what stands in the English of another. */
  readonly #english: readonly (Token | null)[] | null

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
      const guessed = this.#translated(at, length)
      if (guessed.length > 0) return { concepts: guessed, length }
      const meant = this.#misspelt(this.#tokens.slice(at, at + length))
      if (meant.length > 0) return { concepts: meant, length }
    }
    return { concepts: [], length: 0 }
  }

  /** What words of an Indian language name in English. */
  #translated(at: number, length: number): Concept[] {
    const slice = this.#english?.slice(at, at + length)
    const english = slice?.filter((token) => token !== null)
    // Letters spelt one by one belong together.
    if (!english?.some(({ gloss }) => gloss) || slice![0] === null || this.#english![at + length] === null) return []
    const heard = english.some(({ gloss }) => gloss?.name)
    return this.#exactly(english).map((one) => ({ ...one, via: heard ? 'spelling' : 'word' }))
  }

  /**
   * What the words name if one that the index does not have is read as one that is spelt or sounds nearly so: "IIT Bombya" is IIT
   * Bombay, whatever "IIT" alone may be.
   */
  #misspelt(tokens: readonly Token[]): Concept[] {
    const [first, last] = [tokens[0]!, tokens.at(-1)!]
    const unknown = tokens.filter((token) => !this.#inNames(token))
    if (tokens.length < 2 || tokens.length > LONGEST_MISSPELT || unknown.length !== 1) return []
    if (STOPWORDS.has(first.typed) || STOPWORDS.has(last.typed)) return []
    const word = unknown[0]!.typed
    const spelt = nearestNameWords(this.#view, word)
    const near = (spelt.length > 0 ? spelt : soundingNameWords(this.#view, word)).slice(0, MOST_SPELLINGS)
    const readings = near.map((right) =>
      this.#called(tokens.map((token) => (token === unknown[0] ? right.word : token.typed)))
    )
    const found = readings.filter((called) => called.length > 0)
    return found.length === 1 ? found[0]!.map((one) => this.#concept(one, this.#placeOf(tokens), 'spelling')) : []
  }

  /** A word of the index; one of which only the stem is, as a name ("neery", "neeri"), is misspelt. */
  #inNames({ typed, stem, known }: Token): boolean {
    const named = (word: string): boolean => this.#view.segments.some(({ nameWords }) => nameWords.find(word) >= 0)
    return known && (stem === typed || named(typed) || !named(stem))
  }

  #placeOf(tokens: readonly Token[]): Pick<Concept, 'start' | 'end' | 'text'> {
    const [start, end] = [tokens[0]!.start, tokens.at(-1)!.gloss?.end ?? tokens.at(-1)!.end]
    return { start, end, text: this.#text.slice(start, end) }
  }

  #concept({ document }: Found, place: Pick<Concept, 'start' | 'end' | 'text'>, via: Concept['via']): Concept {
    const { names, kind } = this.#view.document(document)
    return { id: this.#view.id(document), ...place, name: names[0] ?? '', kind, via }
  }

  /** What these words name together: entities, and classes of entities. */
  #exactly(tokens: readonly Token[]): Concept[] {
    const place = this.#placeOf(tokens)
    if (!this.#meant(tokens, place.text)) return []
    const corrected = tokens.some((token) => token.corrected)
    const named = this.#entities(tokens, place.text).map((found) =>
      this.#concept(found, place, corrected ? 'spelling' : found.via)
    )
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
    const [token, ...others] = tokens
    if (others.length > 0) return this.#called(tokens.map(({ text }) => text))
    const called = isName(token!, surface, this.length === 1) ? this.#called([token!.text]) : []
    return called.length > 0 || !ACRONYM.test(surface) ? called : this.#withoutParent(token!.text, surface)
  }

  /** Entities with the name of their parent before this acronym: "NEERI" is "CSIR-NEERI". */
  #withoutParent(word: string, surface: string): Found[] {
    const entries = this.#view.segments.map(({ nameWords, nameWordEntries: { start, entries } }) => {
      const at = nameWords.find(word)
      const list = at < 0 ? [] : entries.subarray(start[at], start[at + 1])
      return list.length > MOST_WITH_PARENT ? [] : [...list]
    })
    const found = this.#collect((s) => {
      const { nameDocument, nameIndex } = this.#view.segments[s]!
      const named = entries[s]!.map((at) => ({ document: nameDocument[at]!, index: nameIndex[at]! }))
      return named.filter(({ document, index }) => {
        const name = this.#view.document(this.#view.bases[s]! + document).names[index]!
        return WITH_PARENT.test(name) && name.endsWith(`-${surface}`)
      })
    }, 'alias')
    return found.length === 1 ? found : []
  }

  /** Entities of any kind that have this very name. */
  #called(words: readonly string[]): Found[] {
    const folded = words.join(' ')
    const called = this.#collect((s) => entriesNamed(this.#view.segments[s]!, folded), undefined, MOST_OF_ONE_NAME + 1)
    const sort = words.length < 2 && called.length > 1 && this.#uses(folded) > SORT_RATHER_THAN_NAME * called.length
    return sort || called.length > MOST_OF_ONE_NAME ? [] : called
  }

  /** In how many names a word stands. */
  #uses(word: string): number {
    return this.#view.segments.reduce((sum, { nameWords, nameWordEntries: { start } }) => {
      const at = nameWords.find(word)
      return at < 0 ? sum : sum + start[at + 1]! - start[at]!
    }, 0)
  }

  #collect(
    namesIn: (segment: number) => readonly Named[] | undefined,
    via?: Concept['via'],
    most = MOST_OF_ONE_NAME
  ): Found[] {
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
      .slice(0, most)
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
    const itself = { ...word, stem: stem(word.text), corrected: false, known, typed: word.text }
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

  #inEnglish(): (Token | null)[] | null {
    const sounding = (word: string): string | undefined => soundingNameWords(this.#view, word)[0]?.word
    const all = glossesOf(this.#text, { knows: (word) => this.#knows(word), sounding })
    const glosses = all.filter(({ english }) => english !== '')
    if (glosses.length === 0) return null
    return this.#tokens.map((token) => {
      const gloss = glosses.find(({ start, end }) => start <= token.start && token.end <= end)
      if (!gloss) return token
      if (gloss.start < token.start) return null
      const text = gloss.english
      return { ...token, text, stem: stem(text), corrected: false, known: true, gloss }
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

/** Whether a word alone is meant as a name: one with capitals inside or the `only` one of a text, or one of another script that means nothing else. */
const isName = ({ text, corrected, gloss }: Token, surface: string, only: boolean): boolean =>
  !corrected &&
  Math.min(text.length, surface.length) > 2 &&
  (only || CAPITAL_INSIDE.test(surface) || gloss?.name === true)

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
