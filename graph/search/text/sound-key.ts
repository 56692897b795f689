import { remembered } from './remembered.js'
import { hasTamilLetters, transliterate } from './transliterate.js'

/** What spellings of one sound have in common, in the order in which they are unified. */
const UNIFIED: readonly (readonly [RegExp, string])[] = [
  [/jn/g, 'gy'],
  [/chh/g, 'ch'],
  [/ph/g, 'f'],
  [/ksh/g, 'x'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/([bdgjkrt])h/g, '$1'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/q/g, 'k'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/e[iy]/g, 'e'],
  [/m(?=[bp])/g, 'n'],
  // The inherent vowel is written or not as the writer likes.
  [/a/g, ''],
  [/(.)\1+/g, '$1']
]

/**
 * A word as it sounds, equal for its spelling in an Indian script and for what people type in Latin letters: पराली, parali and
 * paraali give one key. Words of other scripts give ''. Meant for words already folded.
 */
export const soundKey = remembered((word) => {
  const latin = transliterate(word)
  if (!/^[a-z]+$/.test(latin)) return ''
  const first = latin[0] === 'a' ? 'a' : ''
  return first + UNIFIED.reduce((key, [pattern, by]) => key.replace(pattern, by), latin)
})

/** What even those hear alike who write one sound in two ways: हैदराबाद is Hyderabad, দিল্লি is Delhi. */
const LOOSELY: readonly (readonly [RegExp, string])[] = [
  [/[ey]/g, 'i'],
  [/o/g, 'u'],
  [/v/g, 'b'],
  [/h/g, ''],
  [/(.)\1+/g, '$1']
]
/** Tamil has one letter for a voiced sound and for its voiceless one. */
const VOICELESS: readonly (readonly [RegExp, string])[] = [
  [/g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/[jc]/g, 's'],
  [/(.)\1+/g, '$1']
]

/** The keys of two words, one of them perhaps in an Indian script, to be compared letter by letter; '' as of `soundKey`. */
export function looseKeys(word: string, other: string): readonly [string, string] {
  const rules = [word, other].some(hasTamilLetters) ? [...LOOSELY, ...VOICELESS] : LOOSELY
  const loosely = (one: string): string => rules.reduce((key, [pattern, by]) => key.replace(pattern, by), soundKey(one))
  return [loosely(word), loosely(other)]
}
