import { similarity } from './edit-distance.js'
import { acronymForms, exactKey, looseKey } from './known-index.js'
import { nameLikeness } from './name-likeness.js'
import { soundWords } from './sound-words.js'
import type { SoundWord } from './sound-words.js'
import type { Verdict } from './verdict.js'

/** Words that wrap a body without making another of it, beside its whole name. */
const WRAPPERS = new Set(['foundation', 'society', 'trust', 'india'])
/** Words of gatherings and lists that writers exchange freely. */
const LOOSE = new Set(['joint', 'all', 'annual', 'first', '1st'])
const LIKE = { letters: 0.85, containedLetters: 6, telling: 4, generic: 1 }

const weight = ({ generic }: SoundWord): number => (generic ? LIKE.generic : LIKE.telling)

/** Compares two names by themselves, without known entities. Brackets hold a qualifier: it must not contradict. */
export function compareNames(a: string, b: string): Verdict {
  const [left, right] = [part(a), part(b)]
  if (qualifiersDiffer(left.qualifier, right.qualifier))
    return { decision: 'different', why: `${left.qualifier} is not ${right.qualifier}` }
  if (exactKey(left.name) === exactKey(right.name)) return { decision: 'same', why: 'the same letters' }
  if (looseKey(left.name) === looseKey(right.name)) return { decision: 'same', why: 'the same words' }
  if (isAcronym(left.name) && isAcronym(right.name))
    return { decision: 'different', why: `${left.name} is not ${right.name}` }
  if (
    acronymForms(left.name).some((form) => exactKey(form) === exactKey(right.name)) ||
    acronymForms(right.name).some((form) => exactKey(form) === exactKey(left.name))
  ) {
    return { decision: 'review', why: 'initials of the name' }
  }
  const [wordsA, wordsB] = [soundWords(left.name), soundWords(right.name)]
  if (wordsA.length === 1 && wordsB.length === 1) return compareSingle(wordsA[0]!, wordsB[0]!)
  return compareWords(wordsA, wordsB)
}

const isAcronym = (name: string): boolean => /^[A-Z]{2,8}$/.test(name)

function part(name: string): { name: string; qualifier: string } {
  const [, qualifier = ''] = /\(([^)]*)\)/.exec(name) ?? []
  return { name: name.replace(/\([^)]*\)/g, ' ').trim(), qualifier }
}

function qualifiersDiffer(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const { onlyLeft, onlyRight } = nameLikeness(soundWords(a), soundWords(b), weight)
  return onlyLeft.length > 0 && onlyRight.length > 0
}

function compareSingle(a: SoundWord, b: SoundWord): Verdict {
  const like = Math.max(similarity(a.text, b.text), a.sound === b.sound && a.sound.length > 2 ? LIKE.letters : 0)
  if (like >= LIKE.letters && Math.min(a.text.length, b.text.length) > 5)
    return { decision: 'same', why: 'nearly the same letters' }
  return like > 0.6
    ? { decision: 'review', why: 'like letters' }
    : { decision: 'different', why: `${a.text} is not ${b.text}` }
}

function compareWords(left: readonly SoundWord[], right: readonly SoundWord[]): Verdict {
  const { score, onlyLeft, onlyRight } = nameLikeness(left, right, weight)
  const [loneA, loneB] = [onlyLeft, onlyRight].map((words) => words.filter(({ text }) => !LOOSE.has(text)))
  const [tellingA, tellingB] = [loneA!, loneB!].map((words) => words.filter(({ generic }) => !generic))
  const say = (words: readonly SoundWord[]) => words.map(({ text }) => text).join(' ')
  const spoken = [...left, ...right].some((word) => word.spoken)
  if (tellingA!.length > 0 && tellingB!.length > 0) {
    return spoken
      ? { decision: 'review', why: 'not all words agree by sound' }
      : { decision: 'different', why: `"${say(tellingA!)}" is not "${say(tellingB!)}"` }
  }
  if (loneA!.length + loneB!.length === 0) return { decision: 'same', why: 'all words agree' }
  if ([...loneA!, ...loneB!].every(({ text }) => WRAPPERS.has(text)))
    return { decision: 'same', why: `"${say([...loneA!, ...loneB!])}" is only its legal form or country` }
  if (loneA!.length > 0 && loneB!.length > 0)
    return { decision: 'different', why: `"${say(loneA!)}" is not "${say(loneB!)}"` }
  return score < 0.5
    ? { decision: 'different', why: 'few words in common' }
    : { decision: 'review', why: `"${say([...loneA!, ...loneB!])}" stands in one name only` }
}
