import { HINDI_WORDS } from './hindi-words.js'
import { letterOf, spelledAcronym } from './letter-names.js'
import { soundKey } from './sound-key.js'
import { HINDI_STOPWORDS } from './stopwords.js'
import { hasIndicLetters, transliterate } from './transliterate.js'
import { fold, words, type Word } from './words.js'

/** A word of a text, or letters of an acronym one by one, in English: '' for a function word. */
export interface Gloss {
  start: number
  end: number
  english: string
  /** It is a name that sounds like the word, or an acronym, and nothing that the word means. */
  name?: true
}

/** What an index has to say of words. */
export interface IndexWords {
  /** Whether it has the word. */
  knows(word: string): boolean
  /** The word of its names that sounds most like one in an Indian script. */
  sounding(word: string): string | undefined
}

/** A word in Latin letters that only sounds like Hindi may be of any language if it is shorter: beside Hindi, and alone. */
const SHORTEST_SOUND = { beside: 3, alone: 5 } as const
/** Endings of number and case as they sound: किसानों, गाड़ियाँ, नाले. */
const ENDINGS = ['yon', 'yn', 'on', 'en', 'o', 'e']

/**
 * The Hindi words of a text in English, in their order. A word in Latin letters is taken for Hindi if the index does not know it
 * and it is spelt as Hindi is or sounds like it at length; beside other Hindi words also if it is short or known. What is in an
 * Indian script and no word of the list may be an acronym or a name: आईआईटी is IIT, कलानुभव is what the index calls Kalaanubhav.
 */
export function glossesOf(text: string, index: IndexWords): Gloss[] {
  const found = words(text)
  const plain = found.map((word) => isHindi(word, index))
  if (!plain.some(Boolean)) return []
  const glosses: Gloss[] = []
  for (let i = 0; i < found.length; i++) {
    const { start, end, text } = found[i]!
    const letters = lettersFrom(found, i, index)
    const english = plain[i] || mayBeHindi(found[i]!, index) ? englishOf(text) : undefined
    if (letters) {
      glosses.push({ start, end: found[letters.last]!.end, english: letters.acronym, name: true })
      i = letters.last
    } else if (HINDI_STOPWORDS.has(text)) glosses.push({ start, end, english: '' })
    else if (english !== undefined) glosses.push({ start, end, english })
    else if (hasIndicLetters(text)) {
      const name = acronymOf(text, index) ?? index.sounding(text)
      if (name !== undefined) glosses.push({ start, end, english: name, name: true })
    }
  }
  return glosses
}

/** The acronym that words from one on spell letter by letter: आई आई टी, आई.आई.टी. */
function lettersFrom(
  found: readonly Word[],
  from: number,
  { knows }: IndexWords
): { acronym: string; last: number } | undefined {
  const letters: string[] = []
  for (const { text } of found.slice(from)) {
    const letter = hasIndicLetters(text) ? letterOf(transliterate(text)) : null
    if (letter === null) break
    letters.push(letter)
  }
  for (; letters.length > 1; letters.pop())
    if (knows(letters.join(''))) return { acronym: letters.join(''), last: from + letters.length - 1 }
  return undefined
}

function acronymOf(word: string, { knows }: IndexWords): string | undefined {
  const acronym = spelledAcronym(transliterate(word))
  return acronym !== null && knows(acronym) ? acronym : undefined
}

function isHindi({ text }: Word, { knows }: IndexWords): boolean {
  if (hasIndicLetters(text) || HINDI_STOPWORDS.has(text)) return true
  if (knows(text)) return false
  return SPELT.has(text) || (soundKey(text).length >= SHORTEST_SOUND.alone && SOUNDS.has(soundKey(text)))
}

const mayBeHindi = ({ text }: Word, { knows }: IndexWords): boolean =>
  !knows(text) || soundKey(text).length >= SHORTEST_SOUND.beside

const SPELT = new Map(HINDI_WORDS.map(([hindi, english]) => [fold(hindi), english]).reverse() as [string, string][])
const SOUNDS = new Map(
  HINDI_WORDS.map(([hindi, english]) => [soundKey(fold(hindi)), english]).reverse() as [string, string][]
)

SOUNDS.delete('')

function englishOf(word: string): string | undefined {
  const sound = soundKey(word)
  const without = ENDINGS.filter((ending) => sound.endsWith(ending)).map((ending) => sound.slice(0, -ending.length))
  return SPELT.get(word) ?? SOUNDS.get(sound) ?? without.map((stem) => SOUNDS.get(stem)).find(Boolean)
}
