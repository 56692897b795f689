/** Sounds of Devanagari letters in the Latin spelling that people use when they type Hindi without its script. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ऍ e ा a ि i ी i ु u ू u ृ ri े e ै ai ो o ौ au ॉ o ॅ e ं n ँ n ः  ' +
    'क k ख kh ग g घ gh ङ n च ch छ ch ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh म m ' +
    'य y र r ल l ळ l व v श sh ष sh स s ह h क़ k ख़ kh ग़ g ज़ z ड़ r ढ़ rh फ़ f'
  )
    .normalize('NFC')
    .split(/ (?=[\u0900-\u097f])/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1).trim()] as const)
)
const DEVANAGARI = /[\u0900-\u097f]/

/** What spellings of one sound have in common, in the order in which they are unified. */
const UNIFIED: readonly (readonly [RegExp, string])[] = [
  [/chh/g, 'ch'],
  [/ph/g, 'f'],
  [/ksh/g, 'x'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/([bdgjkrt])h/g, '$1'],
  [/w/g, 'v'],
  [/z/g, 'j'],
  [/q/g, 'k'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/e[iy]/g, 'e'],
  [/m(?=[bp])/g, 'n'],
  // The inherent vowel is written or not as the writer likes.
  [/a/g, ''],
  [/(.)\1+/g, '$1']
]

/**
 * A word as it sounds in Hindi, equal for the Devanagari spelling and for what people type in Latin letters: पराली, parali and
 * paraali give one key. Words of other scripts give ''. Meant for words already folded.
 */
export function soundKey(word: string): string {
  const latin = DEVANAGARI.test(word) ? spoken(word) : word
  if (!/^[a-z]+$/.test(latin)) return ''
  const first = latin[0] === 'a' ? 'a' : ''
  return first + UNIFIED.reduce((key, [pattern, by]) => key.replace(pattern, by), latin)
}

function spoken(word: string): string {
  return [
    ...word
      .normalize('NFC')
      .replaceAll('ज्ञ', 'ग्य')
      .replaceAll(/[\u093c\u094d]/g, '')
  ]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
}
