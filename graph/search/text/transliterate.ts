/** First code points of the Unicode blocks that follow the ISCII layout, 128 code points each; Tamil writes no voice. */
const BLOCKS: [start: number, dropsFinalA: boolean][] = [
  [0x0900, true], // Devanagari
  [0x0980, true], // Bengali
  [0x0a00, true], // Gurmukhi
  [0x0a80, true], // Gujarati
  [0x0b00, true], // Odia
  [0x0b80, false], // Tamil
  [0x0c00, false], // Telugu
  [0x0c80, false], // Kannada
  [0x0d00, false] // Malayalam
]
const BLOCK_SIZE = 0x80

const VIRAMA = 0x4d
const NUKTA = 0x3c
const FIRST_DIGIT = 0x66
const GURMUKHI = 0x0a00

const table = (first: number, sounds: string): Map<number, string> =>
  new Map(sounds.split(' ').map((sound, i) => [first + i, sound === '-' ? '' : sound]))

/** Sounds by offset in the block (Unicode Standard, chapter 12: South and Central Asia). */
const VOWELS = table(0x04, 'a a aa i ii u uu ri li e e e ai o o o au')
const CONSONANTS = table(
  0x15,
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'
)
const LATE_CONSONANTS = table(0x58, 'k kh g j r rh f y')
const VOWEL_SIGNS = table(0x3e, 'aa i ii u uu ri ri e e e ai o o o au')
const SIGNS = new Map([
  [0x00, 'n'],
  [0x01, 'n'],
  [0x02, 'n'],
  [0x03, ''],
  [0x70, 'n']
])
/** Letters outside of the common layout: Bengali khanda ta, Assamese ra and va, Odia va, Malayalam chillus. */
const OWN_LETTERS = new Map([
  [0x09ce, 't'],
  [0x09f0, 'r'],
  [0x09f1, 'v'],
  [0x0b71, 'v'],
  [0x0d7a, 'n'],
  [0x0d7b, 'n'],
  [0x0d7c, 'r'],
  [0x0d7d, 'l'],
  [0x0d7e, 'l'],
  [0x0d7f, 'k']
])
const TAKES_VOWEL = new Set([0x09f0, 0x09f1, 0x0b71])

/** Clusters read otherwise than they are written: Malayalam and Tamil ṟṟ as a hard t, n with ṟ as nt. */
const CLUSTERS: [RegExp, string][] = [
  [/\u0d31\u0d4d\u0d31/g, '\u0d1f\u0d4d\u0d1f'],
  [/[\u0d28\u0d7b]\u0d4d?\u0d31/g, '\u0d28\u0d4d\u0d1f'],
  [/\u0bb1\u0bcd\u0bb1/g, '\u0b9f\u0bcd\u0bb1']
]

const isBrahmi = (point: number): boolean => point >= 0x0900 && point < 0x0d80

/** Whether a text has letters of an Indian script that transliterate knows. */
export const hasIndicLetters = (text: string): boolean => /[\u0900-\u0d7f]/.test(text)

/** Whether a text has Tamil letters: their stops stand for voiced and voiceless sounds alike. */
export const hasTamilLetters = (text: string): boolean => /[\u0b80-\u0bff]/.test(text)

/**
 * Indian scripts in plain Latin letters, one table for nine scripts by offset in their blocks; all else stays as it is,
 * so that transliterating twice changes nothing. Meant for comparing by sound, not for reading back.
 */
export function transliterate(text: string): string {
  if (!hasIndicLetters(text)) return text
  const spoken = CLUSTERS.reduce((source, [pattern, by]) => source.replace(pattern, by), text)
  return spoken.replace(/[\u0900-\u0d7f]+/g, (word) =>
    transliterateWord([...word].map((letter) => letter.codePointAt(0)!))
  )
}

function transliterateWord(points: readonly number[]): string {
  let latin = ''
  points.forEach((point, i) => {
    const [next, afterNext] = [points[i + 1], points[i + 2]]
    const vowelAt = next !== undefined && offsetOf(next) === NUKTA ? afterNext : next
    latin += soundOf(point, vowelAt)
  })
  const last = points.at(-1)!
  const dropped = BLOCKS[Math.floor((last - 0x0900) / BLOCK_SIZE)]![1] && isConsonant(last) && latin.length > 2
  return dropped ? latin.replace(/a$/, '') : latin
}

const offsetOf = (point: number): number => (isBrahmi(point) ? point % BLOCK_SIZE : -1)

function isConsonant(point: number): boolean {
  const offset = offsetOf(point)
  return !OWN_LETTERS.has(point) && (CONSONANTS.has(offset) || (LATE_CONSONANTS.has(offset) && offset <= 0x5f))
}

function soundOf(point: number, next: number | undefined): string {
  const own = OWN_LETTERS.get(point)
  const offset = offsetOf(point)
  const consonant = own ?? (isConsonant(point) ? (CONSONANTS.get(offset) ?? LATE_CONSONANTS.get(offset)!) : undefined)
  if (consonant !== undefined) {
    const bare = own !== undefined && !TAKES_VOWEL.has(point)
    const vowelFollows = next !== undefined && (offsetOf(next) === VIRAMA || VOWEL_SIGNS.has(offsetOf(next)))
    return bare || vowelFollows ? consonant : `${consonant}a`
  }
  if (point >= GURMUKHI && point < GURMUKHI + BLOCK_SIZE && offset >= 0x70) return offset === 0x70 ? 'n' : ''
  if (offset >= FIRST_DIGIT && offset < FIRST_DIGIT + 10) return String(offset - FIRST_DIGIT)
  return VOWELS.get(offset) ?? VOWEL_SIGNS.get(offset) ?? SIGNS.get(offset) ?? ''
}
