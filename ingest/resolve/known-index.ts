import type { KnownEntity, NameRole } from './known-entity.js'
import { bagKey } from './name-words.js'
import { soundWords } from './sound-words.js'
import type { SoundWord } from './sound-words.js'
import { tokenize } from './tokenize.js'
import { canonicalWord } from './word-table.js'

/** One name of an entity, taken apart. */
export interface KnownName {
  entity: KnownEntity
  value: string
  /** exactKey of the value. */
  key: string
  role: NameRole
  words: readonly SoundWord[]
}

/** The known entities ready for look-up, exact and by sound. */
export interface KnownIndex {
  entities: ReadonlyMap<string, KnownEntity>
  /** Names by exactKey and by looseKey. */
  byKey: ReadonlyMap<string, readonly KnownName[]>
  /** Names by each form of their words' sounds with at most one class left out. */
  bySound: ReadonlyMap<string, readonly KnownName[]>
  /** Bits of information in a word. */
  weight(word: SoundWord): number
}

/** Folded words in their order, without punctuation and blanks: what is the same name to the letter, in any script. */
export const exactKey = (name: string): string =>
  `=${tokenize(name)
    .map(({ text }) => text)
    .join('')}`

/** Canonical words in any order: what is the same name but for abbreviations, particles and order. */
export const looseKey = (name: string): string => keyOfWords(soundWords(name))

const keyOfWords = (words: readonly SoundWord[]): string => `~${bagKey(words.map(({ text }) => text))}`

/** Indexes known entities. */
export function buildKnownIndex(known: Iterable<KnownEntity>): KnownIndex {
  const entities = new Map<string, KnownEntity>()
  const names: KnownName[] = []
  for (const entity of known) {
    entities.set(entity.id, entity)
    addNames(names, entity)
  }
  const byKey = new Map<string, KnownName[]>()
  const bySound = new Map<string, KnownName[]>()
  const count = new Map<string, number>()
  for (const name of names) {
    const keys = name.words.length > 0 ? [name.key, keyOfWords(name.words)] : [name.key]
    for (const key of new Set(keys)) push(byKey, key, name)
    for (const text of new Set(name.words.map(({ text }) => text))) count.set(text, (count.get(text) ?? 0) + 1)
    for (const form of new Set(name.words.flatMap(soundForms))) push(bySound, form, name)
  }
  const bits = (times: number) => Math.log2((names.length + 1) / (times + 1))
  const weights = new Map([...count].map(([text, times]) => [text, bits(times)]))
  const unseen = bits(0)
  const weight = ({ text, spoken }: SoundWord) => (spoken ? unseen : (weights.get(text) ?? unseen))
  return { entities, byKey, bySound, weight }
}

/** exactKey of what has no letter or digit. */
const NO_WORD = '='

/** Endings that only repeat the kind: who speaks of clusters says "Northern Region". */
const KIND_ENDING: Record<string, RegExp> = { cluster: /\s+(?:S\s*&\s*T|Science\s+(?:and|&)\s+Technology)\s+Cluster$/i }

function addNames(names: KnownName[], entity: KnownEntity): void {
  const seen = new Set<string>()
  const add = (value: string, role: NameRole) => {
    const words = soundWords(value)
    const key = exactKey(value)
    if (key === NO_WORD || seen.has(value)) return
    seen.add(value)
    names.push({
      entity,
      value,
      key,
      role,
      words: role === 'acronym' || role === 'initials' ? words.map(toTheLetter) : words
    })
  }
  add(entity.name, 'name')
  for (const acronym of entity.acronyms ?? []) add(acronym, 'acronym')
  const [initials, ...withLastWord] = acronymForms(entity.name)
  for (const form of withLastWord) add(form, 'acronym')
  if (initials !== undefined && entity.aliases.includes(initials)) add(initials, 'acronym')
  for (const alias of entity.aliases) add(alias, 'alias')
  for (const value of [entity.name, ...entity.aliases]) {
    const bare = value.replace(KIND_ENDING[entity.kind] ?? /$/, '')
    if (bare !== value && bare.includes(' ')) add(bare, 'alias')
  }
  if (initials !== undefined) add(initials, 'initials')
}

/** Short forms sound like anything: they agree to the letter or not at all. */
const toTheLetter = (word: SoundWord): SoundWord => (word.generic ? word : { ...word, sound: '' })

const LEAST_INITIALS = 3

/** "Indian Institute of Technology Delhi" → "IITD", "IIT Delhi": initials of all words, and of all but the last. */
export function acronymForms(name: string): string[] {
  const words = tokenize(name)
    .map(({ text }) => text)
    .filter((text) => canonicalWord(text) !== '' && /^[a-z]/.test(text))
  const initials = words.map((word) => word[0]!.toUpperCase()).join('')
  const forms = initials.length >= LEAST_INITIALS ? [initials] : []
  return initials.length > LEAST_INITIALS ? [...forms, `${initials.slice(0, -1)} ${words.at(-1)}`] : forms
}

const LEAST_SOUND = 4

/** The sound of a word and, for longer ones, the sound with each class left out in turn; generic words by their text. */
export function soundForms({ text, sound, generic, acronym }: SoundWord): string[] {
  if (generic || sound.length === 0) return [`!${text}`]
  const shorter = sound.length >= LEAST_SOUND ? [...sound].map((_, i) => sound.slice(0, i) + sound.slice(i + 1)) : []
  return [sound, ...shorter, `!${text}`, ...(acronym ? [`!${acronym}`] : [])]
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}
