import { indicMeaning } from './indic-words.js'
import { letterOf, spelledAcronym } from './letter-names.js'
import { nameWords } from './name-words.js'
import { presentCityWord } from './city-names.js'
import { soundKey } from './sound-key.js'
import { tokenize } from './tokenize.js'
import { hasIndicLetters, transliterate } from './transliterate.js'
import { isGeneric } from './word-table.js'

/** A word of a name in any script, ready to be compared: canonical or Latin form, consonant classes. */
export interface SoundWord {
  text: string
  sound: string
  /** Says only kind or field. */
  generic: boolean
  /** From an Indian script: its spelling is a guess, its sound counts. */
  spoken: boolean
}

/** The distinguishing words of a name in any script; particles gone, institution words in canonical English. */
export function soundWords(name: string): SoundWord[] {
  const tokens = tokenize(name)
  const latin = joinLetters(tokens.map((token) => ({ ...token, indic: hasIndicLetters(token.text), text: transliterate(token.text) })))
  const words = latin.flatMap(({ text, segment, indic }) => (indic ? spokenWord(text) : latinWord({ text, segment })))
  return words.filter(({ text }) => text !== '')
}

interface LatinToken {
  text: string
  segment: number
  indic: boolean
}

/** Runs of letter names become one acronym ("aaii aaii em" → "iim"). */
function joinLetters(tokens: readonly LatinToken[]): LatinToken[] {
  const joined: LatinToken[] = []
  for (let i = 0; i < tokens.length; ) {
    let letters = ''
    let end = i
    while (end < tokens.length && tokens[end]!.indic && letterOf(tokens[end]!.text) !== null) letters += letterOf(tokens[end++]!.text)!
    if (letters.length >= 2) joined.push({ ...tokens[i]!, text: letters, indic: false })
    else joined.push(tokens[(end = i + 1) - 1]!)
    i = end
  }
  return joined
}

function latinWord(token: { text: string; segment: number }): SoundWord[] {
  return nameWords([token]).map(({ text }) => word(text === 'indian' ? 'india' : text, false))
}

function spokenWord(latin: string): SoundWord[] {
  const meaning = indicMeaning(latin)
  if (meaning !== null) return [word(meaning, false)]
  const acronym = latin.length >= 4 ? spelledAcronym(latin) : null
  return [acronym && acronym.length >= 3 ? word(acronym, false) : word(presentCityWord(latin.replace(/([aeiou])\1/g, '$1')), true)]
}

const word = (text: string, spoken: boolean): SoundWord => ({ text, sound: soundKey(text), generic: isGeneric(text), spoken })
