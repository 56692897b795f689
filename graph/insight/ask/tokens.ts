/** A word of a question: folded text, its stem, offsets in UTF-16 units. */
export interface Token {
  readonly text: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Questions are read up to here; what follows is not understood. */
export const LONGEST_QUESTION = 2_000

// Combining marks belong to the word: Indic vowel signs and viramas.
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const POSSESSIVE = /(?<=[\p{L}])['’]s\b/gu
/** "statewise", "राज्यवार": a thing and "for each". */
const DISTRIBUTIVE = /^(\p{L}[\p{L}\p{M}]{3,})(wise|वार)$/iu
const DEVANAGARI_ZERO = 0x966

export function tokenize(text: string): Token[] {
  const blanked = text.slice(0, LONGEST_QUESTION).replaceAll(POSSESSIVE, '  ')
  return [...blanked.matchAll(WORD)].flatMap((match) => {
    const split = match[0].match(DISTRIBUTIVE)
    if (!split) return [token(match[0], match.index)]
    return [token(split[1]!, match.index), token(split[2]!, match.index + split[1]!.length)]
  })
}

function token(word: string, start: number): Token {
  const folded = fold(word)
  return { text: folded, stem: stem(folded), start, end: start + word.length }
}

/** Lower case without Latin accents; Devanagari without nukta and with anusvara for chandrabindu, its digits as ASCII. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f\u093c\u200c\u200d]/g, '')
    .replaceAll('\u0901', '\u0902')
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
    .normalize('NFC')
}

/** Words of a phrase by their stems, joined by one space: equal for a name and its inflected forms. */
export function keyOf(phrase: string): string {
  return tokenize(phrase)
    .map((token) => token.stem)
    .join(' ')
}

/** Words of a phrase, folded, joined by one space. */
export function wordsOf(phrase: string): string {
  return tokenize(phrase)
    .map(({ text }) => text)
    .join(' ')
}

/**
 * Number, case and gender of Hindi nouns, longest first, after A. Ramanathan and D. Rao, "A lightweight stemmer for Hindi" (2003):
 * the part of their table that leaves loanwords whole.
 */
const HINDI_ENDINGS = ['ाओं', 'ियों', 'ियां', 'ाएं', 'ुओं', 'ओं', 'ों', 'ें', 'एं', 'यां', 'ीं', 'ां', 'े', 'ी', 'ा', 'ो', 'ि', 'ु', 'ू']

/** Plurals of English, endings of Hindi; other words as they are. */
export function stem(word: string): string {
  if (/^[a-z]{4,}$/.test(word)) {
    if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
    return /[^su]s$/.test(word) && word !== 'news' ? word.slice(0, -1) : word
  }
  if (!/^[\u0900-\u097f]+$/.test(word)) return word
  const ending = HINDI_ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 2)
  return ending ? word.slice(0, -ending.length) : word
}
