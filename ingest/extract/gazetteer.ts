import { Automaton } from './automaton.js'
import { buildDescriptions, type Descriptions } from './descriptions.js'
import { PASSING_WORDS } from './lexicon.js'
import { postOfOffice, surfaceForms } from './names.js'
import { generalPlaces } from './places.js'
import { foldName, type Token } from './tokens.js'
import type { KnownEntity } from './types.js'

/** One name of one entity, with what the text must look like for it to count. */
export interface Entry {
  entity: KnownEntity
  /** letters and digits exactly as an acronym is written, or null where case does not matter */
  exact: string | null
  /** the acronym a longer name opens with ("AIIMS" of "AIIMS Patna") */
  acronym: string | null
  /** a comma may stand between its words */
  commas: boolean
  /** a single everyday word that names a field only in a sentence about fields */
  passing: boolean
  /** the post whose office this is: it names the body only through its holder */
  post: boolean
  /** the entity's own name rather than an alias */
  main: boolean
}

/** Words `[first, last)` of the token list spell at least one known name. */
export interface NameHit {
  first: number
  last: number
  entries: Entry[]
}

/** All names of all known entities, compiled once and then shared by any number of documents. */
export interface Gazetteer {
  find(text: string, tokens: readonly Token[]): NameHit[]
  named(name: string): readonly Entry[]
  readonly entities: ReadonlyMap<string, KnownEntity>
  /** whether the caller gave the entity, rather than the general list of places */
  isKnown(id: string): boolean
  readonly descriptions: Descriptions
}

const NOT_ALNUM = /[^\p{L}\p{N}]+/gu
const BRACKETED = /\s*\([A-Z][\w&.\- ]{1,14}\)/g
const SHORT_GAP = /^(?:[\s\-–—/'’‘“”"()&.,_]|\u00ad)*$/
const INDIC_WORD = /^[\u0900-\u0dff]+$/
/** Case endings of Indian languages are written on to the name; as many letters may follow, and a stem must remain. */
const LONGEST_ENDING = 6
const SHORTEST_STEM = 4

const isAcronym = (name: string): boolean =>
  name.length <= 12 && !/\s/.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2

const toEntry = (entity: KnownEntity, form: string, post: boolean): Entry => {
  const fold = foldName(form)
  return {
    entity,
    exact: isAcronym(form) ? form.replace(NOT_ALNUM, '') : null,
    acronym: /^(\p{Lu}{3,})\s/u.exec(form)?.[1] ?? null,
    commas:
      form.includes(',') || (entity.kind !== 'domain' && entity.kind !== 'project' && entity.kind !== 'technology'),
    passing: entity.kind === 'domain' && PASSING_WORDS.has(fold),
    post,
    main: form === entity.name
  }
}

const entriesOf = (entity: KnownEntity): [string, Entry][] => {
  const plain = surfaceForms(entity).map((form): [string, Entry] => [form, toEntry(entity, form, false)])
  if (entity.kind !== 'institution') return plain
  const offices = surfaceForms(entity).flatMap((form): [string, Entry][] => {
    const post = postOfOffice(form)
    if (!post) return []
    const short = post.replace(/ (?:to|of|for) .*$/, '')
    const office = `Office of the ${short}`
    const posts = short.includes(' ') ? [post, short] : [post]
    return [
      [office, toEntry(entity, office, false)],
      ...posts.map((p): [string, Entry] => [p, toEntry(entity, p, true)])
    ]
  })
  return [...plain, ...offices]
}

const gapAllowed = (text: string, before: Token, after: Token, commas: boolean): boolean => {
  const gap = text.slice(before.end, after.start).replace(BRACKETED, '')
  if (gap === ' ' || gap === '' || gap === '-') return true
  if (gap.length > 6 || !SHORT_GAP.test(gap) || /\n\s*\n/.test(gap)) return false
  if (gap.includes(',') && !commas && after.fold !== 'and') return false
  return !/\.\s/.test(gap) || before.end - before.start <= 3
}

const spelledRight = (
  text: string,
  tokens: readonly Token[],
  hit: { start: number; end: number },
  entry: Entry
): boolean => {
  const first = tokens[hit.start]!
  const last = tokens[hit.end - 1]!
  if (entry.exact) {
    const written = text.slice(first.start, last.end).replace(NOT_ALNUM, '')
    return written === entry.exact || (entry.exact.length >= 5 && written === entry.exact.toUpperCase())
  }
  const oneWord = hit.end - hit.start === 1
  if (oneWord && /[\p{L}]-$/u.test(text.slice(Math.max(0, first.start - 2), first.start))) return false
  if (
    oneWord &&
    entry.entity.kind !== 'domain' &&
    entry.entity.kind !== 'technology' &&
    /^[a-z]/.test(text[first.start]!)
  )
    return false
  for (let index = hit.start; index < hit.end - 1; index++)
    if (!gapAllowed(text, tokens[index]!, tokens[index + 1]!, entry.commas)) return false
  return true
}

const knownStem = (automaton: Automaton, word: string): string => {
  if (automaton.knows(word) || !INDIC_WORD.test(word)) return word
  for (let length = word.length - 1; length >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); length--)
    if (automaton.knows(word.slice(0, length))) return word.slice(0, length)
  return word
}

/** Token list without short remarks in brackets: "Science and Technology (S&T) Clusters" reads "Science and Technology Clusters". */
const withoutBrackets = (text: string, tokens: readonly Token[]): number[] | null => {
  const skipped = new Set<number>()
  for (const match of text.matchAll(BRACKETED))
    tokens.forEach((token, index) => {
      if (token.start > match.index && token.end < match.index + match[0].length) skipped.add(index)
    })
  return skipped.size ? tokens.map((_, index) => index).filter((index) => !skipped.has(index)) : null
}

/** The caller's places take over the spellings of the general ones; the others stand beside them. */
const withGeneralPlaces = (known: readonly KnownEntity[]): KnownEntity[] => {
  const byName = new Map<string, KnownEntity>()
  for (const entity of known)
    if (entity.kind === 'place')
      for (const name of [entity.id, ...surfaceForms(entity).map(foldName)]) byName.set(name, entity)
  const extra = new Map<KnownEntity, KnownEntity[]>()
  const added: KnownEntity[] = []
  for (const general of generalPlaces()) {
    const same = byName.get(general.id) ?? byName.get(foldName(general.name))
    if (same) extra.set(same, [...(extra.get(same) ?? []), general])
    else added.push(general)
  }
  return [
    ...known.map((entity) => {
      const general = extra.get(entity)
      return general
        ? {
            ...general[0],
            ...entity,
            type: entity.type ?? general[0]!.type,
            aliases: [...entity.aliases, ...general.flatMap(({ name, aliases }) => [name, ...aliases])]
          }
        : entity
    }),
    ...added
  ]
}

/** Compiles names, aliases, acronyms and scripts of all known entities into one automaton. */
export const buildGazetteer = (given: readonly KnownEntity[]): Gazetteer => {
  const ids = new Set(given.map((entity) => entity.id))
  const known = withGeneralPlaces(given)
  const byName = new Map<string, Entry[]>()
  for (const entity of known)
    for (const [form, entry] of entriesOf(entity)) {
      const key = foldName(form)
      const list = byName.get(key)
      if (!list) byName.set(key, [entry])
      else if (
        !list.some((other) => other.entity.id === entity.id && other.post === entry.post && other.exact === entry.exact)
      )
        list.push(entry)
    }
  const names = [...byName.keys()]
  const automaton = new Automaton(names.map((name) => name.split(' ')))

  const search = (text: string, tokens: readonly Token[]): NameHit[] =>
    automaton
      .search(tokens.map((token) => knownStem(automaton, token.fold)))
      .map((hit) => ({
        first: hit.start,
        last: hit.end,
        entries: byName.get(names[hit.pattern]!)!.filter((entry) => spelledRight(text, tokens, hit, entry))
      }))
      .filter((hit) => hit.entries.length)

  return {
    entities: new Map(known.map((entity) => [entity.id, entity])),
    isKnown: (id) => ids.has(id),
    descriptions: buildDescriptions(known),
    named: (name) => byName.get(foldName(name)) ?? [],
    find: (text, tokens) => {
      const hits = search(text, tokens)
      const kept = withoutBrackets(text, tokens)
      if (!kept) return hits
      const bridged = search(
        text,
        kept.map((index) => tokens[index]!)
      )
        .map((hit) => ({
          first: kept[hit.first]!,
          last: kept[hit.last - 1]! + 1,
          entries: hit.entries,
          words: hit.last - hit.first
        }))
        .filter((hit) => hit.last - hit.first > hit.words)
      return [...hits, ...bridged.map(({ words: _words, ...hit }) => hit)]
    }
  }
}
