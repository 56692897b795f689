import type { AffiliationText } from './affiliation-text.js'
import { similarity } from './edit-distance.js'
import { bagKey } from './name-words.js'
import type { IndexedName, RegistryIndex } from './registry-index.js'
import { skeleton } from './skeleton.js'
import { isGeneric } from './word-table.js'

/** A name of the register found in a text: words `start` … `end` (exclusive) of the text, `matched` of them the name's. */
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
const MOST_POSTINGS = 400
const LEAST_COVERAGE = 0.72
const SPELLING = 0.8

/** All names whose words stand together in the text, exactly (in any order) or nearly. */
export function nameMatches(text: AffiliationText, index: RegistryIndex): NameMatch[] {
  return [...exactMatches(text, index), ...nearMatches(text, index)]
}

function exactMatches({ words, tokens }: AffiliationText, index: RegistryIndex): NameMatch[] {
  const matches: NameMatch[] = []
  for (let start = 0; start < words.length; start++) {
    const bag: string[] = []
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_NAME); end++) {
      bag.push(words[end - 1]!.text)
      if (tokens[words[end - 1]!.token]!.segment - tokens[words[start]!.token]!.segment > 3) break
      for (const at of index.byKey.get(bagKey(bag)) ?? []) {
        const name = index.names[at]!
        const inOrder = name.words.every((word, i) => word === bag[i])
        matches.push({ name, start, end, coverage: 1, extra: 0, inOrder })
      }
    }
  }
  return matches
}

function nearMatches(text: AffiliationText, index: RegistryIndex): NameMatch[] {
  const tried = new Set<string>()
  const matches: NameMatch[] = []
  text.words.forEach(({ text: word }, position) => {
    if (word.length < 4 || isGeneric(word)) return
    for (const spelling of spellings(word, index)) {
      const postings = index.byRareWord.get(spelling) ?? []
      if (postings.length > MOST_POSTINGS) continue
      for (const at of postings) {
        const key = `${at}:${position >> 3}`
        if (tried.has(key)) continue
        tried.add(key)
        const match = align(text, index.names[at]!, position, index)
        if (match) matches.push(match)
      }
    }
  })
  return matches
}

function spellings(word: string, index: RegistryIndex): string[] {
  if (word.length < 5) return [word]
  const alike = (index.bySkeleton.get(skeleton(word)) ?? []).filter((other) => other !== word && similarity(word, other) >= SPELLING)
  return [word, ...alike]
}

/** The tightest span around `position` that has most of the name; null below the least coverage. */
function align({ words }: AffiliationText, name: IndexedName, position: number, index: RegistryIndex): NameMatch | null {
  const from = Math.max(0, position - LONGEST_NAME)
  const to = Math.min(words.length, position + LONGEST_NAME)
  let [start, end, found, total, hits] = [position, position + 1, 0, 0, 0]
  let inOrder = true
  let before = -1
  for (const word of name.words) {
    const bits = index.weight(word)
    total += bits
    const at = nearest(words, word, position, from, to)
    if (at < 0) continue
    found += words[at]!.text === word ? bits : bits * 0.9
    hits += 1
    inOrder &&= at > before
    before = at
    start = Math.min(start, at)
    end = Math.max(end, at + 1)
  }
  const coverage = found / total
  const extra = end - start - hits
  if (coverage < LEAST_COVERAGE || extra > 3 || (coverage > 0.999 && extra === 0)) return null
  return { name, start, end, coverage, extra, inOrder }
}

function nearest(words: AffiliationText['words'], word: string, position: number, from: number, to: number): number {
  let best = -1
  for (let at = from; at < to; at++) {
    const other = words[at]!.text
    const alike = other === word || (word.length >= 5 && other.length >= 5 && Math.abs(word.length - other.length) <= 2 && similarity(word, other) >= SPELLING)
    if (alike && (best < 0 || Math.abs(at - position) < Math.abs(best - position))) best = at
  }
  return best
}
