/** A word as it stands in a text: folded form, UTF-16 offsets, and the joined form of the hyphenated word it is part of. */
export interface Word {
  text: string
  start: number
  end: number
  joined?: string
}

// Combining marks belong to the word (Indic vowel signs, viramas), as do the joiners U+200C and U+200D.
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:[-&.'’\u2010\u2011][\p{L}\p{M}\p{N}\u200c\u200d]+)*/gu
// The same for texts in ASCII, which takes a third of the time.
const ASCII_WORD = /[a-z0-9]+(?:[-&.'][a-z0-9]+)*/gi
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
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    const plain = !JOINER.test(match[0])
    const raw = plain ? match[0] : match[0].replace(POSSESSIVE, '')
    if (plain || !JOINER.test(raw) || DECIMAL.test(raw)) {
      found.push({ text: fold(raw), start: match.index, end: match.index + raw.length })
    } else {
      found.push(...compound(raw, match.index))
    }
  }
  return found.filter((word) => word.text !== '')
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
