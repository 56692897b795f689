import { tokenize } from './tokenize.js'
import { canonicalWord } from './word-table.js'

/** Words written together or apart; here together. */
const COMPOUNDS = new Set(
  'post graduate|poly technic|bio technology|bio medical|bio sciences|bio science|health care|micro biology|micro electronics|nano technology|nano science|tele communications|electro chemical|multi disciplinary|inter disciplinary|agro forestry|photo voltaic|neuro science|neuro sciences'.split(
    '|'
  )
)

/** A word that distinguishes names, in canonical form, with the place of its (first) token. */
export interface NameWord {
  text: string
  token: number
}

/** The distinguishing words of tokens: function words and legal forms gone, abbreviations and translations replaced. */
export function nameWords(tokens: readonly { text: string; segment: number }[]): NameWord[] {
  const words: NameWord[] = []
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    const compound = next && COMPOUNDS.has(`${tokens[i]!.text} ${next.text}`)
    const text = canonicalWord(compound ? tokens[i]!.text + next.text : tokens[i]!.text)
    if (text) words.push({ text, token: i })
    if (compound) i += 1
  }
  return words
}

/** The canonical words of a name in their order. */
export const wordsOf = (name: string): string[] => nameWords(tokenize(name)).map(({ text }) => text)

/** One key for all orders of the same words ("Federal University of Lavras", "Universidade Federal de Lavras"). */
export const bagKey = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : words.toSorted().join(' ')

/** The words as written, without those that never distinguish: what agrees here agrees to the letter. */
export const surfaceOf = (tokens: readonly { text: string }[]): string =>
  tokens
    .filter(({ text }) => canonicalWord(text) !== '')
    .map(({ text }) => text)
    .join(' ')
