import { similarity } from './edit-distance.js'
import type { SoundWord } from './sound-words.js'

/** How two names agree: weighted share of words in common, and the telling words that only one of them has. */
export interface Likeness {
  /** 0 … 1, by information: 2 × common / (left + right). */
  score: number
  onlyLeft: SoundWord[]
  onlyRight: SoundWord[]
}

/** `part`: of sound and letters each, where their mean decides. */
const LEAST = { spelled: 0.8, spoken: 0.7, part: 0.45, length: 5 }
const SAME_SOUND = 0.95
/** Likeness of two words, 0 where they are too far apart to be one. */
export function wordLikeness(a: SoundWord, b: SoundWord): number {
  if (a.text === b.text || a.acronym === b.text || b.acronym === a.text) return 1
  if (a.sound === '' || b.sound === '' || (a.generic && !b.spoken) || (b.generic && !a.spoken)) return 0
  if (!a.spoken && !b.spoken) {
    if (a.soft === b.soft && a.soft.length > 3) return SAME_SOUND
    return Math.min(a.text.length, b.text.length) < LEAST.length ? 0 : similarity(a.text, b.text, LEAST.spelled)
  }
  const sound = similarity(a.sound, b.sound, LEAST.part)
  const letters = sound === 0 ? 0 : similarity(a.soft, b.soft, LEAST.part)
  if (sound === 1 && a.sound.length > 2 && letters > 0) return SAME_SOUND
  const heard = letters === 0 ? 0 : (sound + letters) / 2
  return heard >= LEAST.spoken ? heard : 0
}

/** Likeness of two names: each word is paired with its best partner, two adjacent words may be one ("Tamil Nadu"). */
export function nameLikeness(
  left: readonly SoundWord[],
  right: readonly SoundWord[],
  weight: (word: SoundWord) => number
): Likeness {
  const free = new Set(right.keys())
  const onlyLeft: SoundWord[] = []
  let common = 0
  for (const word of left) {
    const best = bestPartner(word, right, free)
    if (best === null) {
      onlyLeft.push(word)
      continue
    }
    for (const at of best.at) free.delete(at)
    common += best.likeness * (weight(word) + best.at.reduce((sum, at) => sum + weight(right[at]!), 0))
  }
  const joined = joinLeft(onlyLeft, right, free)
  for (const { at, words } of joined)
    common += SAME_SOUND * [...words, right[at]!].reduce((sum, word) => sum + weight(word), 0)
  const total = [...left, ...right].reduce((sum, word) => sum + weight(word), 0)
  const lone = onlyLeft.filter((word) => !joined.some(({ words }) => words.includes(word)))
  return { score: total === 0 ? 0 : common / total, onlyLeft: lone, onlyRight: [...free].map((at) => right[at]!) }
}

function bestPartner(
  word: SoundWord,
  right: readonly SoundWord[],
  free: ReadonlySet<number>
): { at: number[]; likeness: number } | null {
  let best: { at: number[]; likeness: number } | null = null
  for (const at of free) {
    const likeness = wordLikeness(word, right[at]!)
    if (likeness > (best?.likeness ?? 0)) best = { at: [at], likeness }
  }
  if (best) return best
  const first = [...free].find((at) => free.has(at + 1) && joins(word, right[at]!, right[at + 1]!))
  return first === undefined ? null : { at: [first, first + 1], likeness: SAME_SOUND }
}

function joinLeft(
  lone: readonly SoundWord[],
  right: readonly SoundWord[],
  free: Set<number>
): { words: SoundWord[]; at: number }[] {
  const joined: { words: SoundWord[]; at: number }[] = []
  for (let i = 0; i + 1 < lone.length; i++) {
    const at = [...free].find((position) => joins(right[position]!, lone[i]!, lone[i + 1]!))
    if (at === undefined) continue
    free.delete(at)
    joined.push({ words: [lone[i]!, lone[i + 1]!], at })
    i += 1
  }
  return joined
}

const LEAST_JOINED = 4

function joins(whole: SoundWord, first: SoundWord, second: SoundWord): boolean {
  if (whole.text === first.text + second.text) return true
  return (
    (whole.spoken || first.spoken) && whole.sound.length >= LEAST_JOINED && whole.sound === first.sound + second.sound
  )
}
