import { SAME_WORD } from './lexicon.js'

const ENDINGS = /(?:ations?|ations|ings?|ions?|ments?|ies|ed|es|s|y|e)$/

/** A rough stem, the same for the inflections of an English word; other scripts pass unchanged. */
export const stem = (word: string): string => {
  const alone = SAME_WORD.get(word)
  if (alone) return alone
  const cut = word.length > 3 ? word.replace(ENDINGS, '') : word
  const root = cut.length >= 3 ? cut : word
  return SAME_WORD.get(root) ?? root
}
