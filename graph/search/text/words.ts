/** A word as it stands in a text: folded form, UTF-16 offsets, and the joined form of the hyphenated word it is part of. */
export interface Word {
  text: string
  start: number
  end: number
  joined?: string
}

// Combining marks belong to the word (Indic vowel signs, viramas), as do the joiners U+200C and U+200D.
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:[-&.'’\u2010\u2011][\p{L}\p{M}\p{N}\u200c\u200d]+)*/uy
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

/**
 * The words of a text in order. `e-waste` gives `e` and `waste`, both carrying the joined form `ewaste`; a possessive s is dropped.
 * With `beginnings`, words of ASCII that begin otherwise may be left out.
 */
export function words(text: string, beginnings?: Beginnings): Word[] {
  const found: Word[] = []
  const lower = lowerAligned(text)
  for (let at = 0; at < text.length;) {
    const code = lower.charCodeAt(at)
    if (code >= FOREIGN) at = addForeignWord(found, text, at, true)
    else if (ASCII_CLASSES[code] !== LETTER_OR_DIGIT) at++
    else at = addAsciiWord(found, lower, text, at, !beginnings || beginnings.allow(code, codeAt(lower, at + 1)))
  }
  return found
}

/** The first two letters that words may have. */
export class Beginnings {
  readonly #pairs = new Uint8Array(FOREIGN * FOREIGN)

  /** Those of the words that have one of some stems: of a short one the second letter may be another (y, i). */
  constructor(stems: Iterable<string>) {
    for (const stem of stems) {
      const [first, second] = [codeAt(stem, 0), codeAt(stem, 1)]
      if (first >= FOREIGN) continue
      if (stem.length > 2 && second < FOREIGN) this.#pairs[first * FOREIGN + second] = 1
      else this.#pairs.fill(1, first * FOREIGN, (first + 1) * FOREIGN)
    }
  }

  /** Codes of lower case; what is not of ASCII may be folded to anything. */
  allow(first: number, second: number): boolean {
    return second >= FOREIGN || this.#pairs[first * FOREIGN + second] === 1
  }
}

/** Adds what a stretch of letters, digits and joiners between them stands for; unless wanted no single word. */
function addWord(found: Word[], stretch: string, start: number, wanted: boolean): void {
  const raw = JOINER.test(stretch) ? stretch.replace(POSSESSIVE, '') : stretch
  if (JOINER.test(raw) && !DECIMAL.test(raw)) {
    found.push(...compound(raw, start).filter(({ text }) => text !== ''))
    return
  }
  if (!wanted) return
  const text = fold(raw)
  if (text !== '') found.push({ text, start, end: start + raw.length })
}

/** In lower case, unless that would move the words. */
function lowerAligned(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** From this code on the expression decides. */
const FOREIGN = 128
const [LETTER_OR_DIGIT, JOINS] = [1, 2]
const ASCII_CLASSES = Uint8Array.from({ length: FOREIGN }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[a-z0-9]/i.test(character) ? LETTER_OR_DIGIT : JOINER.test(character) ? JOINS : 0
})

// Beyond the end there is no code, and to look that up in the table takes a hundred times as long.
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** Adds the word that begins with an ASCII letter or digit, mostly without the expression, and tells where it ends. */
function addAsciiWord(found: Word[], lower: string, text: string, start: number, wanted: boolean): number {
  let at = start
  let code = codeAt(text, at)
  while (code < FOREIGN && ASCII_CLASSES[code] === LETTER_OR_DIGIT) code = codeAt(text, ++at)
  const next = codeAt(text, at + 1)
  const joins =
    code < FOREIGN && ASCII_CLASSES[code] === JOINS && (next >= FOREIGN || ASCII_CLASSES[next] === LETTER_OR_DIGIT)
  if (joins || code >= FOREIGN) return addForeignWord(found, text, start, wanted)
  if (wanted) found.push({ text: lower.slice(start, at), start, end: at })
  return at
}

/** Adds what the expression finds there, and tells where it ends. */
function addForeignWord(found: Word[], text: string, start: number, wanted: boolean): number {
  WORD.lastIndex = start
  const stretch = WORD.exec(text)?.[0]
  if (stretch !== undefined) addWord(found, stretch, start, wanted)
  return start + (stretch ?? String.fromCodePoint(text.codePointAt(start)!)).length
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
