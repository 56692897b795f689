import type { AffiliationText } from './affiliation-text.js'
import { bagKey } from './name-words.js'
import type { NameMatch } from './name-match.js'
import { nearMatches } from './near-matches.js'
import type { RegistryIndex } from './registry-index.js'
import { isHead } from './word-table.js'

const LONGEST_NAME = 14
const MOST_SEGMENTS = 3

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
