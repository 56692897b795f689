import type { AffiliationText } from './affiliation-text.js'
import { similarity } from './edit-distance.js'
import { bagKey } from './name-words.js'
import type { IndexedName, RegistryIndex } from './registry-index.js'
import { skeleton } from './skeleton.js'
import { isGeneric, isHead } from './word-table.js'

/** A name of the register found in a text, at its words `start` … `end` (exclusive). */
export interface NameMatch {
  name: IndexedName
  start: number
  end: number
  /** Share of the name's information that the text has; 1 for all words exactly. */
  coverage: number
  /** Words of the text within the span that are not the name's. */
  extra: number
  inOrder: boolean
}

const LONGEST_NAME = 14
const MOST_SEGMENTS = 3
const MOST_POSTINGS = 300
const LEAST_COVERAGE = 0.72
const LEAST_SIMILARITY = 0.8
/** A word spelled otherwise brings this share of its information. */
const MISSPELT = 0.9

/** All names whose words stand together in the text: exactly, in any order, or, where nothing is exact, nearly. */
export function nameMatches(text: AffiliationText, index: RegistryIndex): NameMatch[] {
  const exact = exactMatches(text, index)
  const explained = text.words.map(() => false)
  for (const { name, start, end } of exact) {
    if (end - start > 1 && name.words.some(isHead)) explained.fill(true, start, end)
  }
  const known = new Set(exact.map(({ name }) => name))
  return [...exact, ...nearMatches(text, explained, index).filter(({ name }) => !known.has(name))]
}

function exactMatches({ words, tokens }: AffiliationText, index: RegistryIndex): NameMatch[] {
  const matches: NameMatch[] = []
  for (let start = 0; start < words.length; start++) {
    const bag: string[] = []
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_NAME); end++) {
      const last = words[end - 1]!
      bag.push(last.text)
      if (tokens[last.token]!.segment - tokens[words[start]!.token]!.segment > MOST_SEGMENTS) break
      for (const at of index.byKey.get(bagKey(bag)) ?? []) {
        const name = index.names[at]!
        const inOrder = name.words.every((word, i) => word === bag[i])
        if (!inOrder && tokens[last.token]!.segment !== tokens[words[start]!.token]!.segment) continue
        matches.push({ name, start, end, coverage: 1, extra: 0, inOrder })
      }
    }
  }
  return matches
}

function nearMatches(text: AffiliationText, explained: readonly boolean[], index: RegistryIndex): NameMatch[] {
  const spelt = text.words.map(({ text: word }) => spellings(word, index))
  const tried = new Set<number>()
  const matches: NameMatch[] = []
  spelt.forEach((words, position) => {
    if (explained[position]) return
    for (const word of words) {
      const postings = index.byRareWord.get(word) ?? []
      if (isGeneric(word) || postings.length > MOST_POSTINGS) continue
      for (const at of postings) {
        if (tried.has(at)) continue
        tried.add(at)
        const match = align(text, spelt, index.names[at]!, position, index)
        if (match) matches.push(match)
      }
    }
  })
  return matches
}

/** The word itself, then known words with the same consonants and nearly the same letters. */
function spellings(word: string, index: RegistryIndex): string[] {
  if (word.length < 5) return [word]
  const alike = index.bySkeleton.get(skeleton(word)) ?? []
  return [word, ...alike.filter((other) => other !== word && similarity(word, other) >= LEAST_SIMILARITY)]
}

/**
 * The span around `position` that has most of the name's information, among it a head of the name if it has one; null
 * where it is too little, too scattered, or where words between that are no number or short form belong to another name.
 */
function align(
  text: AffiliationText,
  spelt: readonly string[][],
  name: IndexedName,
  position: number,
  index: RegistryIndex
): NameMatch | null {
  let [found, total, before, headed] = [0, 0, -1, !name.words.some(isHead)]
  let inOrder = true
  const hits = new Set([position])
  for (const word of name.words) {
    const bits = index.weight(word)
    total += bits
    const at = nearest(spelt, word, position)
    if (at < 0) continue
    found += spelt[at]![0] === word ? bits : bits * MISSPELT
    headed ||= isHead(word)
    inOrder &&= at > before
    before = at
    hits.add(at)
  }
  const [start, end] = [Math.min(...hits), Math.max(...hits) + 1]
  const coverage = found / total
  if (!headed || coverage < LEAST_COVERAGE || (coverage > 0.999 && end - start === hits.size)) return null
  for (let at = start; at < end; at++) if (!hits.has(at) && !isAside(text, at)) return null
  return { name, start, end, coverage, extra: end - start - hits.size, inOrder }
}

/** Whether a word may stand between the words of a name: a number, a short form. */
function isAside({ tokens, words }: AffiliationText, at: number): boolean {
  const { token } = words[at]!
  return tokens[token]!.capitals || /^\d+$/.test(words[at]!.text)
}

function nearest(spelt: readonly string[][], word: string, position: number): number {
  for (let distance = 0; distance < LONGEST_NAME; distance++) {
    if (spelt[position - distance]?.includes(word)) return position - distance
    if (spelt[position + distance]?.includes(word)) return position + distance
  }
  return -1
}
