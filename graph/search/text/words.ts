/** A word as it stands in a text: folded form, UTF-16 offsets, and the joined form of the hyphenated word it is part of. */
export interface Word {
  text: string
  start: number
  end: number
  joined?: string
}

// Combining marks belong to the word (Indic vowel signs, viramas), as do the joiners U+200C and U+200D.
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:[-&.'’\u2010\u2011][\p{L}\p{M}\p{N}\u200c\u200d]+)*/gu
const JOINER = /[-&.'’\u2010\u2011]/
const ASCII = /^[\x00-\x7f]*$/
const POSSESSIVE = /['’]s$/i
const DECIMAL = /^\d+(?:\.\d+)+$/

/** Lower case, compatibility forms unified, Latin, Greek and Cyrillic accents removed; Indic marks stay. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u200c\u200d]/g, '')
    .normalize('NFC')
}

/** The words of a text in order. `e-waste` gives `e` and `waste`, both carrying the joined form `ewaste`; a possessive s is dropped. */
export function words(text: string): Word[] {
  const found: Word[] = []
  if (ASCII.test(text)) addAsciiWords(found, text.toLowerCase())
  else for (const match of text.matchAll(WORD)) addWord(found, match[0], match.index)
  return found
}

/** Adds what a stretch of letters, digits and joiners between them stands for. */
function addWord(found: Word[], stretch: string, start: number): void {
  const raw = JOINER.test(stretch) ? stretch.replace(POSSESSIVE, '') : stretch
  if (JOINER.test(raw) && !DECIMAL.test(raw)) {
    found.push(...compound(raw, start).filter(({ text }) => text !== ''))
    return
  }
  const text = fold(raw)
  if (text !== '') found.push({ text, start, end: start + raw.length })
}

const [LETTER_OR_DIGIT, JOINS] = [1, 2]
const ASCII_CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[a-z0-9]/i.test(character) ? LETTER_OR_DIGIT : JOINER.test(character) ? JOINS : 0
})

const classAt = (text: string, at: number): number | undefined => ASCII_CLASSES[text.charCodeAt(at)]

/** The same for lower-case ASCII, without an expression to match: most texts are, and most of their words have no joiner. */
function addAsciiWords(found: Word[], text: string): void {
  for (let at = 0; at < text.length; at++) {
    if (classAt(text, at) !== LETTER_OR_DIGIT) continue
    const start = at
    while (classAt(text, ++at) === LETTER_OR_DIGIT);
    const plainUntil = at
    while (classAt(text, at) === JOINS && classAt(text, at + 1) === LETTER_OR_DIGIT)
      while (classAt(text, ++at) === LETTER_OR_DIGIT);
    const word = text.slice(start, at)
    if (at === plainUntil) found.push({ text: word, start, end: at })
    else addWord(found, word, start)
  }
}

function compound(raw: string, offset: number): Word[] {
  const parts = raw.split(JOINER)
  const joined = fold(parts.join(''))
  // An acronym with points or an ampersand (I.I.T., S&T) is one word; so is an elided article (d'eau is not worth two).
  if (parts.every((part) => part.length === 1)) return [{ text: joined, start: offset, end: offset + raw.length }]
  let at = offset
  return parts.map((part) => {
    const start = at
    at += part.length + 1
    return { text: fold(part), start, end: start + part.length, joined }
  })
}
