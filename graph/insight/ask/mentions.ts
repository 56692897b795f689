import { kindPrefix } from '../../ontology.js'
import type { Concept, Suggestion } from '../../search/search-index.js'
import { worldCountries } from './countries.js'
import { initialOf, latinOf } from './devanagari.js'
import { lexiconOf, senseNear, type Lexicon } from './lexicon.js'
import { isAliasOfPart, isSumOf, range } from './name-parts.js'
import { nameTable, type Named, type NameTable } from './name-table.js'
import { keyOf, tokenize, type Token } from './tokens.js'
import type { Names, Reading, Unit } from './unit.js'
import { FILLERS } from './vocabulary.js'

/** A word of the vocabulary is preferred to a name of the same length, a name to an everyday word for it, and so on. */
const RANK = { vocabulary: 0, name: 1, word: 2, suggested: 2, part: 3, sound: 4, slip: 5 } as const
/** Units of this rank rest on a guess of spelling. */
export const SLIP = RANK.slip
const LONGEST_SUGGESTED = 5
const LONGEST_SOUNDED = 4
/** A word in capitals is a name by itself: "SAFAR" for "SAFAR air quality forecast". */
const ACRONYM = /^\p{Lu}{4,}$/u
/** A shorter word is taken as it stands: "true" is no slip of "tree". */
const SHORTEST_MISSPELT = 6
/** Words looked up one by one at most. */
const LOOKED_UP = 60
const KIND_OF_SOURCES = 'Document'
/** Words that in capitals are something else: US, WHO. */
const PRONOUNS = new Set(['WE', 'WHO'])
const POSTPOSITION = new Set(['ke', 'ka', 'ki', 'mein', 'me', 'se', 'ko', 'में', 'के', 'का', 'की', 'से'])

/** Everything a question names, in order and without overlap: the longest stretch counts, then the surest. */
export async function findMentions(names: Names, text: string, tokens: readonly Token[]): Promise<Unit[]> {
  const search = new MentionSearch(names, text, tokens)
  const words = [...search.vocabulary(), ...search.tabled(), ...search.foreign()]
  const plain = words.filter((unit) => !isAliasOfPart(names, unit, words))
  const whole = (unit: Unit) =>
    !isSumOf(unit, plain, tokens) &&
    !isAliasOfPart(names, unit, plain) &&
    !(unit.translated && plain.some((one) => one.sense && overlaps(one, unit)))
  const known = chosen([...plain, ...(await search.interpreted()).filter(whole)])
  const named = chosen([...known, ...(await search.suggested(known)).filter(whole)])
  return chosen([...named, ...search.slips(named)]).sort((a, b) => a.start - b.start)
}

type Stretch = Pick<Unit, 'start' | 'end'>
const overlaps = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end
const holds = (a: Stretch, b: Stretch) => a.start <= b.start && b.end <= a.end
/** "Arsenic filter of IIT" ends within "IIT Bombay". */
const splits = (a: Stretch, b: Stretch) => overlaps(a, b) && !holds(a, b) && !holds(b, a)

function chosen(units: readonly Unit[]): Unit[] {
  const taken: Unit[] = []
  const order = [...units].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start)
  for (const unit of order) if (!taken.some((t) => overlaps(t, unit))) taken.push(unit)
  return taken
}

interface Window {
  readonly start: number
  readonly end: number
  /** Folded words, their stems, the stems with Hindi spellings of English names put into Latin. */
  readonly words: string
  readonly key: string
  readonly latin: string
}

class MentionSearch {
  readonly #names: Names
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #table: NameTable
  readonly #lexicon: Lexicon

  constructor(names: Names, text: string, tokens: readonly Token[]) {
    this.#names = names
    this.#text = text
    this.#tokens = tokens
    this.#table = nameTable(names.ontology, names.documents)
    this.#lexicon = lexiconOf(names.ontology)
  }

  vocabulary(): Unit[] {
    return this.#windows(this.#lexicon.longest).flatMap(({ start, end, key, words }) => {
      const sense = this.#lexicon.exact.get(words) ?? this.#lexicon.senses.get(key)
      if (sense?.is === 'function' && PRONOUNS.has(sense.symbol) && this.#inCapitals(start, end)) return []
      const plural = /(?:s|a|ों|ें|एं)$/.test(this.#tokens[end - 1]!.text)
      return sense ? [{ start, end, sense, plural, rank: RANK.vocabulary }] : []
    })
  }

  /** Fields of work, places, clusters, by name, everyday word, part of the name, or in Devanagari by sound. */
  tabled(): Unit[] {
    const written = this.#windows(this.#table.longest).flatMap(({ start, end, key, latin }) => {
      const found = [...this.#table.at(key), ...(latin === key ? [] : this.#table.at(latin))]
      return found.length && this.#meant(start, end) ? [unitOf(start, end, found)] : []
    })
    return [...written, ...this.#windows(LONGEST_SOUNDED).flatMap((window) => this.#sounded(window))]
  }

  /** Countries of the world. */
  foreign(): Unit[] {
    return this.#windows(4).flatMap(({ start, end, key }) => {
      const country = worldCountries().get(key)
      if (!country || !this.#meant(start, end)) return []
      const found = this.#table.at(keyOf(country.name))
      return found.length ? [unitOf(start, end, found)] : [{ start, end, rank: RANK.name, stranger: country.name }]
    })
  }

  /** Names that the index understands, in the question as written, or with Hindi spellings of English names put into Latin. */
  async interpreted(): Promise<Unit[]> {
    const { text, spans } = this.#latinised()
    const units: Unit[] = []
    for (const concepts of byStretch(await this.#names.interpret(text))) {
      const first = concepts[0]!
      const start = spans.findIndex((span) => span.end > first.start)
      const end = spans.findLastIndex((span) => span.start < first.end) + 1
      if (start < 0 || end <= start || !this.#isName(first, start, end) || this.#beginsBeside(first, start)) continue
      const translated = first.via === 'word'
      const rank = first.via === 'spelling' ? RANK.slip : translated ? RANK.part : RANK.name
      units.push({ start, end, rank, readings: concepts, translated })
    }
    return units
  }

  /** Names of any kind among the words not understood yet, whatever their case; people also by parts of their names. */
  async suggested(known: readonly Unit[]): Promise<Unit[]> {
    const understood = ({ start, end }: { start: number; end: number }) =>
      known.some((unit) => unit.start <= start && end <= unit.end && unit.rank < RANK.slip)
    const topic = ({ start, end }: { start: number; end: number }) =>
      known.every((unit) => unit.end <= start || end <= unit.start || unit.sense?.is !== 'function')
    const windows = this.#windows(LONGEST_SUGGESTED)
      .filter(({ start, end }) => !this.#isFiller(start) && !this.#isFiller(end - 1))
      .filter(
        (window) =>
          !understood(window) && topic(window) && known.every((unit) => !unit.readings || !splits(window, unit))
      )
      .slice(0, LOOKED_UP)
    const free = ({ start, end }: Window) =>
      range(start, end).some((at) => !this.#isFiller(at) && !known.some((unit) => unit.start <= at && at < unit.end))
    const found = await Promise.all(windows.map((window) => this.#lookUp(window, free(window))))
    return found.flat()
  }

  /** Words of the vocabulary, fields of work and places with slips of spelling. */
  slips(known: readonly Unit[]): Unit[] {
    return this.#tokens.flatMap((token, at): Unit[] => {
      if (this.#isFiller(at) || known.some((unit) => unit.start <= at && at < unit.end)) return []
      const sense = senseNear(this.#lexicon, token.stem)
      if (sense) return [{ start: at, end: at + 1, rank: RANK.slip, sense }]
      const found = this.#table.near(token.stem)
      return found.length ? [{ start: at, end: at + 1, rank: RANK.slip, readings: distinct(found) }] : []
    })
  }

  /** The thing of this name or slug; with `partly` also the one thing whose name has these words among others. */
  async #lookUp({ start, end, key: stems, latin: key }: Window, partly: boolean): Promise<Unit[]> {
    const written = this.#text.slice(this.#tokens[start]!.start, this.#tokens[end - 1]!.end)
    const phrase = key === stems ? written : key
    if (phrase.length < 3 || (end - start === 1 && this.#lexicon.senses.has(key))) return []
    // "Office of the PSA" is also known as "Office of PSA".
    const spellings = [...new Set([phrase, phrase.replaceAll(/\bthe /gi, '')])]
    const found = await Promise.all(spellings.map((spelling) => this.#names.suggest(spelling)))
    const suggestions = found.flat().filter(({ kind }) => kind !== KIND_OF_SOURCES)
    const exact = suggestions.filter(({ matched }) => withoutFillers(bare(matched)) === withoutFillers(key))
    const slugs = this.#withSlug(key.replaceAll(' ', '-'))
    const some = suggestions.filter(
      ({ kind, matched }) =>
        partly &&
        ((end - start > 1 && bare(matched).startsWith(`${key} `)) ||
          hasWords(matched, key, kind === 'Person' || ACRONYM.test(written) ? 1 : 3))
    )
    const meant = exact.length ? exact : slugs.length ? slugs : allNamedAlike(some) ? some : []
    return meant.length ? [{ start, end, rank: RANK.suggested, readings: distinct(meant) }] : []
  }

  #withSlug(slug: string): Reading[] {
    const { ontology, documents } = this.#names
    return ontology.kindNames.flatMap((kind) => {
      const document = kind === KIND_OF_SOURCES ? undefined : documents.get(`${kindPrefix(kind)}:${slug}`)
      return document ? [{ id: document.id, kind, name: document.names[0] ?? slug }] : []
    })
  }

  #sounded({ start, end, words }: Window): Unit[] {
    if (!/^[\u0900-\u097f ]{3,}$/.test(words) || this.#isFiller(start) || this.#isFiller(end - 1)) return []
    const found = this.#table.sounding(words)
    return found.length === 1 ? [{ start, end, rank: RANK.sound, readings: found }] : []
  }

  /** A word of the language is a name only in capitals ("BeST", "UP"), or where Hindi marks it as a noun. */
  #meant(start: number, end: number): boolean {
    if (end - start > 1 || !this.#isFiller(start)) return true
    const { start: from, end: to } = this.#tokens[start]!
    const capitals = this.#text.slice(from, to).match(/\p{Lu}/gu)?.length ?? 0
    return capitals > 1 || POSTPOSITION.has(this.#tokens[end]?.text ?? '')
  }

  /** "US", "WHO" in a question that is not all in capitals. */
  #inCapitals(start: number, end: number): boolean {
    const word = this.#text.slice(this.#tokens[start]!.start, this.#tokens[start]!.end)
    return end - start === 1 && /^[A-Z]{2,}$/.test(word) && /[a-z]/.test(this.#text)
  }

  #isName({ kind, via }: Concept, start: number, end: number): boolean {
    if (!(kind in this.#names.ontology.kinds)) return false
    if (kind === KIND_OF_SOURCES && end - start < 4) return false
    if (!this.#meant(start, end)) return false
    const words = this.#tokens.slice(start, end)
    return (
      via !== 'spelling' ||
      (this.#text.slice(words[0]!.start, words.at(-1)!.end).length >= SHORTEST_MISSPELT &&
        words.every((token) => !this.#lexicon.senses.has(token.stem) && !FILLERS.has(token.text)))
    )
  }

  /** "Projects on health" is not about One Health: a small word begins a name only where it is part of it. */
  #beginsBeside({ id }: Concept, start: number): boolean {
    const { names = [] } = this.#names.documents.get(id) ?? {}
    const { stem } = this.#tokens[start]!
    return this.#isFiller(start) && !names.some((name) => keyOf(name).split(' ').includes(stem))
  }

  #isFiller(at: number): boolean {
    return FILLERS.has(this.#tokens[at]!.text)
  }

  #windows(longest: number): Window[] {
    const texts = this.#tokens.map(({ text }) => text)
    const stems = this.#tokens.map((token) => token.stem)
    const latin = this.#tokens.map((token, at) => keyOf(this.#latinWord(token, at) ?? token.text))
    return this.#tokens.flatMap((_, start) =>
      Array.from({ length: Math.min(longest, this.#tokens.length - start) }, (_, extra) => {
        const of = (words: readonly string[]) => words.slice(start, start + extra + 1).join(' ')
        return { start, end: start + extra + 1, words: of(texts), key: of(stems), latin: of(latin) }
      })
    )
  }

  #latinised(): { text: string; spans: { start: number; end: number }[] } {
    const words = this.#tokens.map((token, at) => this.#latinWord(token, at))
    if (words.every((word) => word === null)) return { text: this.#text, spans: [...this.#tokens] }
    let text = ''
    const spans = this.#tokens.map((token, at) => {
      const word = words[at] ?? this.#text.slice(token.start, token.end)
      text += text ? ` ${word}` : word
      return { start: text.length - word.length, end: text.length }
    })
    return { text, spans }
  }

  #latinWord(token: Token, at: number): string | null {
    if (!/[\u0900-\u097f]/.test(token.text) || this.#isFiller(at)) return null
    const isInitial = this.#text[token.end] === '-'
    const acronym = latinOf(token.text) ?? (isInitial ? initialOf(token.text) : null)
    if (acronym) return acronym.toUpperCase()
    return (
      [...this.#table.at(token.stem), ...this.#table.sounding(token.text)].find(({ kind }) => kind === 'Place')?.name ??
      null
    )
  }
}

function unitOf(start: number, end: number, found: readonly Named[]): Unit {
  return { start, end, rank: RANK[found[0]!.source], readings: distinct(found) }
}

function distinct<T extends Reading>(readings: readonly T[]): Reading[] {
  return [...new Map(readings.map(({ id, kind, name }) => [id, { id, kind, name }])).values()]
}

function byStretch(concepts: readonly Concept[]): Concept[][] {
  const stretches = new Map<string, Concept[]>()
  for (const concept of concepts) {
    const key = `${concept.start}-${concept.end}`
    stretches.set(key, [...(stretches.get(key) ?? []), concept])
  }
  return [...stretches.values()]
}

/** "Biocon (India)" is asked for as "Biocon". */
const bare = (name: string) => keyOf(name.replace(/\s*\([^)]*\)\s*$/, ''))

/** "Office of the PSA" and "Office of PSA" are one name; a name of fillers alone stays. */
function withoutFillers(key: string): string {
  return (
    key
      .split(' ')
      .filter((word) => !FILLERS.has(word))
      .join(' ') || key
  )
}

/** Whether a name has all the words of a phrase of at least `least` words; a single word must be a long one. */
function hasWords(name: string, key: string, least: number): boolean {
  const words = tokenize(name).map(({ stem }) => stem)
  const asked = key.split(' ').filter((word) => !FILLERS.has(word))
  return asked.length >= least && asked.every((word) => words.includes(word)) && (asked.length > 1 || key.length > 4)
}

function allNamedAlike(found: readonly Suggestion[]): boolean {
  return found.length > 0 && new Set(found.map(({ name }) => keyOf(name))).size === 1
}
