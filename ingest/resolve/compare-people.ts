import { consonantKey, letterName, transliterate } from '../../graph/index.js'
import { similarity } from './edit-distance.js'
import { remembered } from './remembered.js'
import { tokenize } from './tokenize.js'
import type { Verdict } from './verdict.js'

const HONORIFICS = new Set(
  'dr prof professor mr mrs ms miss shri sri smt sir madam justice honble hon lt col gen capt maj brig retd er adv ca cs pt ustad padmashri dedr daktar prophesar pro shrimati'.split(
    ' '
  )
)
const LIKE = { surname: 0.74, given: 0.6, runTogether: 0.78, spelledOut: 0.8 }
const LEAST_INITIALS = 3

/** Words of a person's name in Latin letters: honorifics and what stands in brackets left out, run-together names parted. */
export const personWords = remembered((name): readonly string[] => {
  const bare = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/\./g, ' ')
  return bare
    .split(/[\s,]+/u)
    .flatMap((part) =>
      tokenize(part).map(({ text }) =>
        transliterate(text)
          .replace(/([aeiou])\1+/g, '$1')
          .replace(/ao$/, 'av')
      )
    )
    .filter((word) => word !== '' && !HONORIFICS.has(word))
})

/** Whether two names are one person's: spelling, initials, short names and run-together forms; review where it is open. */
export function comparePeople(a: string, b: string): Verdict {
  const [left, right] = [personWords(a), personWords(b)]
  if (left.length === 0 || right.length === 0) return { decision: 'review', why: 'no name left without titles' }
  if (left.join() === right.join()) return { decision: 'same', why: 'the same name' }
  if (isInitials(left, right) || isInitials(right, left)) return { decision: 'same', why: 'initials of the name' }
  if (isRunTogether(left, right)) return { decision: 'same', why: 'the same name written together' }
  const [surnameA, surnameB] = [left.at(-1)!, right.at(-1)!]
  if (left.length === 1 || right.length === 1) {
    const alike = left.some((word) => right.some((other) => likeWord(word, other) >= LIKE.surname))
    return alike
      ? { decision: 'review', why: 'only one word in common' }
      : { decision: 'different', why: 'no word in common' }
  }
  if (likeWord(surnameA, surnameB) < LIKE.surname)
    return { decision: 'different', why: `surnames differ: ${surnameA}, ${surnameB}` }
  return compareGiven(left.slice(0, -1), right.slice(0, -1), surnameA + surnameB)
}

function compareGiven(left: readonly string[], right: readonly string[], surnames: string): Verdict {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left]
  let at = 0
  for (const word of shorter) {
    const found = longer.findIndex((other, i) => i >= at && agrees(word, other))
    if (found >= 0) at = found + 1
    else if (!surnames.includes(word) && !longer.some((other) => surnames.includes(other))) {
      return { decision: 'different', why: `given names differ: ${left.join(' ')}, ${right.join(' ')}` }
    }
  }
  const onlyInitials = shorter.every((word) => word.length === 1) && longer.some((word) => word.length > 1)
  return onlyInitials && shorter.length < longer.length
    ? { decision: 'review', why: 'initial and surname only' }
    : { decision: 'same', why: 'surname and given names agree' }
}

/** An initial agrees with the words it begins; other words by spelling or sound. */
function agrees(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return likeWord(a, b) >= LIKE.given && consonantKey(a)[0] === consonantKey(b)[0]
}

function likeWord(a: string, b: string): number {
  const spelled = similarity(a, b)
  return consonantKey(a) === consonantKey(b) && consonantKey(a).length > 1 ? Math.max(spelled, 0.9) : spelled
}

function isInitials(short: readonly string[], full: readonly string[]): boolean {
  const [word] = short
  if (short.length !== 1 || word!.length < LEAST_INITIALS || word!.length > 4 || full.length < LEAST_INITIALS)
    return false
  return full
    .map((part) => part[0])
    .join('')
    .startsWith(word!)
}

function isRunTogether(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left.join(''), right.join('')]
  if (
    a[0] === b[0] &&
    left.at(-1) === right.at(-1) &&
    left.length !== right.length &&
    similarity(a, b) >= LIKE.runTogether
  )
    return true
  if (left.length > 1 && right.length > 1) return false
  if (a === b) return true
  const spelledOut = (words: readonly string[]) =>
    consonantKey(words.map((word) => (word.length === 1 ? letterName(word) : word)).join(''))
  const [soundA, soundB] = [spelledOut(left), spelledOut(right)]
  return Math.min(soundA.length, soundB.length) >= 5 && similarity(soundA, soundB) >= LIKE.spelledOut
}
