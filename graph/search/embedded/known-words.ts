import { stem } from '../text/stem.js'
import { words } from '../text/words.js'
import { StringPool } from './string-pool.js'

/** Words that mean something whatever the graph holds. */
export interface WordSettings {
  /** Words for a kind: `{ Institution: ['institution', 'institute'] }`; any number and case. */
  kindWords: Readonly<Record<string, readonly string[]>>
  /** Words for a value of the facet `type`: `{ hospital: ['hospital', 'अस्पताल'] }`. */
  typeWords: Readonly<Record<string, readonly string[]>>
  /** Other words for things that the graph may hold under the name given: `{ 'air quality': ['smog', 'हवा'] }`. */
  synonyms: Readonly<Record<string, readonly string[]>>
}

/** A class of entities: a value of the facet `kind` or `type`. */
export interface EntityClass {
  facet: 'kind' | 'type'
  value: string
}

/** The settings made ready for looking up. */
export interface KnownWords {
  /** By the words in the singular. */
  classes: ReadonlyMap<string, readonly EntityClass[]>
  /** By `synonymKey`, the stems of the names a synonym stands for. */
  synonyms: ReadonlyMap<string, readonly string[]>
  /** The synonyms in folded words, sorted, and the same names for each. */
  phrases: StringPool
  phraseNames: readonly (readonly string[])[]
  /** Every single word, for the correction of slips. */
  vocabulary: StringPool
}

const prepared = new WeakMap<WordSettings, KnownWords>()

export function knownWords(settings: WordSettings): KnownWords {
  const known = prepared.get(settings) ?? prepare(settings)
  prepared.set(settings, known)
  return known
}

function prepare({ kindWords, typeWords, synonyms }: WordSettings): KnownWords {
  const classes = new Map<string, EntityClass[]>()
  const meanings = new Map<string, string[]>()
  const vocabulary = new Set<string>()
  for (const [facet, table] of [['kind', kindWords] as const, ['type', typeWords] as const]) {
    for (const [value, list] of Object.entries(table)) {
      for (const phrase of list) {
        const parts = words(phrase).map((word) => word.text)
        const known = classes.get(classKey(parts))
        if (!known?.some((one) => one.value === value)) push(classes, classKey(parts), { facet, value })
        if (parts.length === 1) vocabulary.add(parts[0]!)
      }
    }
  }
  const phrases = new Map<string, string[]>()
  for (const [name, list] of Object.entries(synonyms)) {
    for (const phrase of list) {
      const parts = words(phrase).map((word) => word.text)
      push(meanings, synonymKey(parts), stemsOf(name))
      push(phrases, parts.join(' '), stemsOf(name))
    }
  }
  const sorted = [...phrases].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    classes,
    synonyms: meanings,
    phrases: StringPool.of(sorted.map(([phrase]) => phrase)),
    phraseNames: sorted.map(([, names]) => names),
    vocabulary: StringPool.of([...vocabulary].sort())
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/** Words in the singular: "scientists" is a word for people, "scientific" is none, so stems would go too far. */
export const classKey = (parts: readonly string[]): string => parts.map(singular).join(' ')

/**
 * How a synonym is looked up: several words by their stems, one word in the singular, since a stem alone can be that of another
 * word ("generics", "generators").
 */
export const synonymKey = (parts: readonly string[]): string =>
  parts.length === 1 ? classKey(parts) : parts.map(stem).join(' ')

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word

const stemsOf = (text: string): string =>
  words(text)
    .map((word) => stem(word.text))
    .join(' ')
