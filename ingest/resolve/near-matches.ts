import type { NameMatch } from './name-match.js'
import type { AffiliationText } from './affiliation-text.js'
import { similarity } from './edit-distance.js'
import type { IndexedName, RegistryIndex } from './registry-index.js'
import { skeleton } from './skeleton.js'
import { isGeneric, isHead } from './word-table.js'

const MOST_POSTINGS = 300
const LONGEST_SPAN = 14
const LEAST_COVERAGE = 0.72
const LEAST_SIMILARITY = 0.8
/** A word spelled otherwise brings this share of its information. */
const MISSPELT = 0.9

/** The text while it is searched: at which positions it has a known word, as it is or misspelt. */
interface Spelt {
  text: AffiliationText
  positions: ReadonlyMap<string, readonly number[]>
}

/** Names that the text has nearly: words missing, misspelt or parted; sought by the words that nothing explains yet. */
export function nearMatches(text: AffiliationText, explained: readonly boolean[], index: RegistryIndex): NameMatch[] {
  const spellings = text.words.map(({ text: word }, at) => (explained[at] ? [word] : spellingsOf(word, index)))
  const positions = new Map<string, number[]>()
  spellings.forEach((words, at) => words.forEach((word) => positions.set(word, [...(positions.get(word) ?? []), at])))
  const tried = new Set<number>()
  const matches: NameMatch[] = []
  spellings.forEach((words, at) => {
    if (explained[at]) return
    for (const candidate of words.flatMap((word) => rarePostings(word, index))) {
      if (tried.has(candidate)) continue
      tried.add(candidate)
      const match = align({ text, positions }, index.names[candidate]!, at, index)
      if (match) matches.push(match)
    }
  })
  return matches
}

function rarePostings(word: string, index: RegistryIndex): readonly number[] {
  const postings = isGeneric(word) ? [] : (index.byRareWord.get(word) ?? [])
  return postings.length > MOST_POSTINGS ? [] : postings
}

/** The word itself, then known words with the same consonants and nearly the same letters. */
function spellingsOf(word: string, index: RegistryIndex): string[] {
  if (word.length < 5) return [word]
  const alike = index.bySkeleton.get(skeleton(word)) ?? []
  return [word, ...alike.filter((other) => other !== word && similarity(word, other, LEAST_SIMILARITY) > 0)]
}

/**
 * The span around `position` that has most of the name's information, among it a head of the name if it has one; null
 * where it is too little, too scattered, or where words between that are no number or short form belong to another name.
 */
function align(
  { text, positions }: Spelt,
  name: IndexedName,
  position: number,
  index: RegistryIndex
): NameMatch | null {
  const bits = name.words.map((word) => index.weight(word))
  const total = bits.reduce((sum, value) => sum + value, 0)
  const present = name.words.reduce((sum, word, i) => (positions.has(word) ? sum + bits[i]! : sum), 0)
  if (present < LEAST_COVERAGE * total) return null
  let [found, before, inOrder] = [0, -1, true]
  let headed = !name.words.some(isHead)
  const hits = new Set([position])
  name.words.forEach((word, i) => {
    const at = nearest(positions.get(word), position)
    if (at < 0) return
    found += text.words[at]!.text === word ? bits[i]! : bits[i]! * MISSPELT
    headed ||= isHead(word)
    inOrder &&= at > before
    before = at
    hits.add(at)
  })
  const [start, end] = [Math.min(...hits), Math.max(...hits) + 1]
  const coverage = found / total
  if (!headed || coverage < LEAST_COVERAGE || (coverage > 0.999 && end - start === hits.size)) return null
  for (let at = start; at < end; at++) if (!hits.has(at) && !isAside(text, at)) return null
  return { name, start, end, coverage, extra: end - start - hits.size, inOrder }
}

function nearest(places: readonly number[] | undefined, position: number): number {
  let best = -1
  for (const at of places ?? []) {
    const distance = Math.abs(at - position)
    if (distance < LONGEST_SPAN && (best < 0 || distance < Math.abs(best - position))) best = at
  }
  return best
}

/** Whether a word may stand between the words of a name: a number, a short form. */
function isAside({ tokens, words }: AffiliationText, at: number): boolean {
  const { token, text } = words[at]!
  return tokens[token]!.capitals || /^\d+$/.test(text)
}
