import { HINDI_WORDS } from './hindi-words.js'
import { soundKey } from './sound-key.js'
import { HINDI_STOPWORDS } from './stopwords.js'
import { fold, words, type Word } from './words.js'

/** A word of a text and its English: '' for a function word. */
export interface Gloss {
  start: number
  end: number
  english: string
}

const DEVANAGARI = /[\u0900-\u097f]/
/** A word in Latin letters that only sounds like Hindi may be of any language if it is shorter: beside Hindi, and alone. */
const SHORTEST_SOUND = { beside: 3, alone: 5 } as const
/** Endings of number and case as they sound: किसानों, गाड़ियाँ, नाले. */
const ENDINGS = ['yon', 'yn', 'on', 'en', 'o', 'e']

/**
 * The Hindi words of a text in English, in their order. A word in Latin letters is taken for Hindi if `knows` does not know it
 * and it is spelt as Hindi is or sounds like it at length; beside other Hindi words also if it is short or known.
 */
export function glossesOf(text: string, knows: (word: string) => boolean): Gloss[] {
  const found = words(text)
  const plain = found.map((word) => isHindi(word, knows))
  if (!plain.some(Boolean)) return []
  return found.flatMap((word, i) => {
    if (HINDI_STOPWORDS.has(word.text)) return { start: word.start, end: word.end, english: '' }
    const english = plain[i] || mayBeHindi(word, knows) ? englishOf(word.text) : undefined
    return english === undefined ? [] : { start: word.start, end: word.end, english }
  })
}

function isHindi({ text }: Word, knows: (word: string) => boolean): boolean {
  if (DEVANAGARI.test(text) || HINDI_STOPWORDS.has(text)) return true
  if (knows(text)) return false
  return SPELT.has(text) || (soundKey(text).length >= SHORTEST_SOUND.alone && SOUNDS.has(soundKey(text)))
}

const mayBeHindi = ({ text }: Word, knows: (word: string) => boolean): boolean =>
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
