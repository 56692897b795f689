/** A word of the text: its place in the original and its folded form, by which names are compared. */
export interface Token {
  start: number
  end: number
  fold: string
}

const WORD = /[\p{L}\p{N}\p{M}\u200c\u200d]+|&/gu
const ASCII = /^[\x20-\x7e]*$/
/** Latin accents, the nukta of nine Indian scripts (ज़ and ज are written for one another), and joiners. */
const FOLDED_AWAY = /[\u0300-\u036f\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u200c\u200d]/g
/** Two spellings of one English word. */
const SPELLINGS = new Map([
  ['&', 'and'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['fibre', 'fiber'],
  ['defense', 'defence']
])

/** Folds one word: case, accents, nukta, joiners, British and American spelling. */
export const foldWord = (word: string): string => {
  const plain = ASCII.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(FOLDED_AWAY, '').toLowerCase()
  return SPELLINGS.get(plain) ?? plain
}

/** Words of a text in order; offsets are UTF-16 code units of the text as given. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const fold = foldWord(match[0])
    if (fold) tokens.push({ start: match.index, end: match.index + match[0].length, fold })
  }
  return tokens
}

/** Folded words of a name joined by one space: equal for names that differ only in case, accents and punctuation. */
export const foldName = (name: string): string =>
  tokenize(name)
    .map((token) => token.fold)
    .join(' ')
