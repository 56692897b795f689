import {
  consonantKey,
  hasIndicLetters,
  hasTamilLetters,
  letterOf,
  spelledAcronym,
  transliterate
} from '../../graph/index.js'
import { indicMeaning, knownForm, translated } from './indic-words.js'
import { nameWords } from './name-words.js'
import { presentCityWord } from './city-names.js'
import { tokenize } from './tokenize.js'
import { isGeneric } from './word-table.js'

/** A word of a name in any script, ready to be compared: canonical or Latin form, consonant classes. */
export interface SoundWord {
  text: string
  sound: string
  /** Letters without what transliteration and English spelling write differently: long vowels, breath, doubling. */
  soft: string
  /** Says only kind or field. */
  generic: boolean
  /** From an Indian script: its spelling is a guess, its sound counts. */
  spoken: boolean
  /** The acronym it spells letter by letter, if it does. */
  acronym?: string
}

/** The distinguishing words of a name in any script; particles gone, institution words in canonical English. */
export function soundWords(name: string): SoundWord[] {
  const tokens = tokenize(name)
  const hindi = tokens.some(({ text }) => translated(text) !== text)
  const latin = joinLetters(
    tokens.map((token) => ({ ...token, indic: hasIndicLetters(token.text), text: latinOf(token.text) }))
  )
  const words = joinCompounds(latin, hindi).flatMap((token) =>
    token.indic ? spokenWord(token.text) : latinWord(token)
  )
  return words.filter(({ text }) => text !== '' && !HONOURS.has(text))
}

/** Prefixed to names out of respect; one writer has them, the next has not. */
const HONOURS = new Set(['shri', 'shree', 'sri', 'sree', 'sir', 'smt', 'dr', 'prof'])

interface LatinToken {
  text: string
  segment: number
  capitals: boolean
  indic: boolean
}

/** Runs of letter names become one acronym ("aaii aaii em" → "iim"). */
function joinLetters(tokens: readonly LatinToken[]): LatinToken[] {
  const joined: LatinToken[] = []
  for (let i = 0; i < tokens.length;) {
    let letters = ''
    let end = i
    while (end < tokens.length && tokens[end]!.indic && letterOf(tokens[end]!.text) !== null)
      letters += letterOf(tokens[end++]!.text)!
    if (letters.length >= 2) joined.push({ ...tokens[i]!, text: letters, indic: false })
    else joined.push(tokens[(end = i + 1) - 1]!)
    i = end
  }
  return joined
}

/** Two words that are one in the lexicon ("jaiv vividhta"); Latin ones only where the name is an Indian one in Latin letters. */
function joinCompounds(tokens: readonly LatinToken[], hindi: boolean): LatinToken[] {
  const joined: LatinToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]]
    const compound = next && (hindi || (token.indic && next.indic)) && knownForm(token.text + next.text)
    joined.push(
      compound
        ? { ...token, text: token.text + next.text, indic: true }
        : hindi && knownForm(token.text)
          ? { ...token, indic: true }
          : token
    )
    if (compound) i += 1
  }
  return joined
}

/** Tamil doubles the stop of the next word at the end of this one; no Tamil word ends so by itself. */
const latinOf = (text: string): string =>
  hasTamilLetters(text) ? transliterate(text).replace(/(?<=[aeiou])(?:k|p|ch)$/, '') : transliterate(text)

const ENGLISH_PARTICLES = new Set([
  'the',
  'and',
  'for',
  'of',
  'in',
  'at',
  'on',
  'to',
  'by',
  'an',
  'ltd',
  'pvt',
  'inc',
  'llc',
  'plc'
])

/** Short forms in capitals are kept although they are a particle in some language ("DES Pune University"). */
function latinWord(token: { text: string; segment: number; capitals: boolean }): SoundWord[] {
  const [found] = nameWords([token])
  if (found) return [word(found.text === 'indian' ? 'india' : translated(found.text), false)]
  return token.capitals && token.text.length > 2 && !ENGLISH_PARTICLES.has(token.text) ? [word(token.text, false)] : []
}

function spokenWord(latin: string): SoundWord[] {
  const meaning = indicMeaning(latin)
  if (meaning !== null) return [word(meaning, false)]
  const name = word(presentCityWord(latin.replace(/([aeiou])\1/g, '$1')), true)
  const acronym = spelledAcronym(latin)
  return [acronym && acronym.length > 2 ? { ...name, acronym } : name]
}

const SOFTENED: [RegExp, string][] = [
  [/ee|y/g, 'i'],
  [/oo|au|o/g, 'u'],
  [/e/g, 'i'],
  [/h/g, ''],
  [/w/g, 'v'],
  [/c/g, 'k'],
  [/(.)\1+/g, '$1']
]

const soften = (text: string): string => SOFTENED.reduce((source, [pattern, by]) => source.replace(pattern, by), text)

const word = (text: string, spoken: boolean): SoundWord => ({
  text,
  sound: consonantKey(text),
  soft: soften(text),
  generic: isGeneric(text),
  spoken
})
