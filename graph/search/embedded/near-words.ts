import { consonantKey } from '../text/consonant-key.js'
import type { IndexWords } from '../text/hindi.js'
import { looseKeys, soundKey } from '../text/sound-key.js'
import { stem } from '../text/stem.js'
import { hasIndicLetters, transliterate } from '../text/transliterate.js'
import { similarWords, slipsAllowed, slipsBetween } from './fuzzy.js'
import { Interner, invert, type InvertedList } from './inverted-list.js'
import { StringPool } from './string-pool.js'
import type { View } from './view.js'

/** A word of the names in the index, how far it is from the one asked for, and in how many names it stands. */
export interface NearWord {
  word: string
  distance: number
  uses: number
}

const MOST = 24

/** The words of names that differ least from a misspelt one; those of three letters by a swap of neighbours alone. */
export function nearestNameWords(view: View, word: string): readonly NearWord[] {
  return remembered(view, `~${word}`, () => {
    const limit = slipsAllowed(word)
    const found = new Words()
    view.segments.forEach(({ nameWords, nameWordEntries }) => {
      const uses = (at: number): number => nameWordEntries.start[at + 1]! - nameWordEntries.start[at]!
      if (word.length === SHORTEST_SWAPPED)
        for (const at of swaps(word).map((one) => nameWords.find(one)))
          if (at >= 0) found.add(nameWords.get(at), 1, uses(at))
      if (limit === 0) return
      for (const { at, distance } of similarWords(nameWords, word, limit))
        // What is too short to bear slips is not what was meant.
        if (distance <= slipsAllowed(nameWords.get(at))) found.add(nameWords.get(at), distance, uses(at))
    })
    return found.nearest()
  })
}

const SHORTEST_SWAPPED = 3

const swaps = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2))

/** What the index of a view has to say of words. */
export const indexWords = (view: View): IndexWords => ({
  knows: (word) => view.knows(stem(word)),
  sounding: (word) => soundingNameWords(view, word)[0]?.word
})

/**
 * The words of names that sound most like one: హైదరాబాద్ and "haidrabad" are both Hyderabad. To a word in an Indian script those
 * in Latin letters, to one in Latin letters all.
 */
export function soundingNameWords(view: View, word: string): readonly NearWord[] {
  return remembered(view, `)${word}`, () => soundingAlike(view, word, false).nearest())
}

/** The words of names whose beginning sounds like what was typed of one, those of most names first. */
export function soundingBeginnings(view: View, typed: string): readonly NearWord[] {
  const found = remembered(view, `>${typed}`, () => soundingAlike(view, typed, true).nearest())
  const letters = undoubled(typed)
  const spelt = found.filter(({ word }) => undoubled(word).startsWith(letters))
  return spelt.length > 0 ? spelt : found
}

const undoubled = (word: string): string => transliterate(word).replace(/(.)\1+/g, '$1')

/** Fewer consonants are shared by too many words: with them, vowels have to agree, and be there. */
const ENOUGH_CONSONANTS = 3
const FEWEST_CONSONANTS = 2
const FEWEST_LETTERS = 4
/** Those of loose keys. */
const VOWELS = /[iu]/g

function soundingAlike(view: View, word: string, begun: boolean): Words {
  const found = new Words()
  const key = consonantsOf(word)
  const indic = hasIndicLetters(word)
  // The beginning of a word in Latin letters sounds like many that are spelt otherwise.
  if (key.length < (begun && !indic ? ENOUGH_CONSONANTS : FEWEST_CONSONANTS)) return found
  for (const { nameWords, nameWordEntries } of view.segments) {
    const { keys, words } = soundTable(nameWords)
    const [from, to] = begun ? keys.prefixRange(key) : exactRange(keys, key)
    for (let i = words.start[from]!; i < words.start[to]!; i++) {
      const at = words.entries[i]!
      const other = nameWords.get(at)
      if (indic ? hasIndicLetters(other) : labial(word) !== labial(other)) continue
      const distance = soundDistance(word, other, begun)
      if (distance < Infinity) found.add(other, distance, nameWordEntries.start[at + 1]! - nameWordEntries.start[at]!)
    }
  }
  return found
}

/** Consonants have to agree, vowels may differ in one place of a word of four letters as it sounds, in two of seven. */
function soundDistance(word: string, name: string, begun: boolean): number {
  if (!begun && consonantsOf(word).length < ENOUGH_CONSONANTS) {
    const key = soundKey(word)
    return key.length >= FEWEST_LETTERS && key === soundKey(name) ? 0 : Infinity
  }
  const [asked, whole] = looseKeys(word, name)
  const other = begun ? whole.slice(0, asked.length) : whole
  const limit = asked.length < 4 ? 0 : asked.length < 7 ? 1 : 2
  const agree = begun || asked.replace(VOWELS, '') === other.replace(VOWELS, '')
  return agree ? slipsBetween(asked, other, limit) : Infinity
}

/** Indian languages take v and b for one another, who writes in Latin letters does not: "water" is no battery. */
const labial = (word: string): string => (/^[bvw]/.exec(transliterate(word))?.[0] ?? '').replace('w', 'v')

function exactRange(keys: StringPool, key: string): [number, number] {
  const at = keys.find(key)
  return at < 0 ? [0, 0] : [at, at + 1]
}

function consonantsOf(word: string): string {
  const latin = transliterate(word)
  return /^[a-z]+$/.test(latin) ? consonantKey(latin) : ''
}

/** Places of the words of a pool by their consonants. */
interface SoundTable {
  keys: StringPool
  words: InvertedList
}

const soundTables = new WeakMap<StringPool, SoundTable>()

/** The table of a pool, made at its first use. */
function soundTable(pool: StringPool): SoundTable {
  const known = soundTables.get(pool)
  if (known) return known
  const names = new Interner()
  const numbers = Uint32Array.from({ length: pool.length }, (_, at) => names.number(consonantsOf(pool.get(at))))
  const { keys, rank } = names.sorted()
  const table = {
    keys: StringPool.of(keys),
    words: invert(
      numbers,
      Uint32Array.from(numbers, (_, at) => at),
      null,
      rank
    )
  }
  soundTables.set(pool, table)
  return table
}

/** Words with their distances, over the segments. */
class Words {
  readonly #found = new Map<string, NearWord>()

  add(word: string, distance: number, uses: number): void {
    this.#found.set(word, { word, distance, uses: uses + (this.#found.get(word)?.uses ?? 0) })
  }

  /** Those at the least distance, the most used first. */
  nearest(): NearWord[] {
    const all = [...this.#found.values()]
    const least = Math.min(...all.map(({ distance }) => distance))
    return all
      .filter(({ distance }) => distance === least)
      .sort((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : 1))
      .slice(0, MOST)
  }
}

const answers = new WeakMap<View, Map<string, readonly NearWord[]>>()
const MOST_REMEMBERED = 1_000

/** A search asks for one word in more than one place. */
function remembered(view: View, key: string, find: () => NearWord[]): readonly NearWord[] {
  const known = answers.get(view) ?? new Map<string, readonly NearWord[]>()
  answers.set(view, known)
  const remembered = known.get(key)
  if (remembered) return remembered
  const answer = find()
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, answer)
  return answer
}
