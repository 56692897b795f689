/** Names of the Latin letters as Indian languages spell them, transliterated. */
const LETTER_NAMES: Record<string, string> = {
  a: 'e ee',
  b: 'bi bii pi',
  c: 'si sii chi',
  d: 'di dii ti',
  e: 'i ii',
  f: 'eph ef epha',
  g: 'ji jii',
  h: 'ech ecch echa',
  i: 'ai aai aii aaii',
  j: 'je',
  k: 'ke kee',
  l: 'el ela',
  m: 'em ema',
  n: 'en ena',
  o: 'o oo',
  p: 'pi pii',
  q: 'kyu kyuu',
  r: 'aar aara ar ara',
  s: 'es esa',
  t: 'ti tii',
  u: 'yu yuu',
  v: 'vi vii vhii',
  w: 'dablyu dabalyu',
  x: 'eks eksa',
  y: 'vaai vaay vaaii',
  z: 'jed jeda'
}

const letterByName = new Map<string, string>()
for (const [letter, names] of Object.entries(LETTER_NAMES))
  for (const name of names.split(' ')) if (!letterByName.has(name)) letterByName.set(name, letter)
const LONGEST_NAME = 8

/** The letter that a transliterated word names, or null. */
export const letterOf = (latin: string): string | null => letterByName.get(latin) ?? null

/** "aiaaitii" → "iit": the acronym a word spells letter by letter; null where it spells none of at least two letters. */
export function spelledAcronym(latin: string): string | null {
  const best: (string | null)[] = [''] // best[i]: the fewest letters that spell the first i characters
  for (let end = 1; end <= latin.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
      const [before, letter] = [best[start], letterByName.get(latin.slice(start, end))]
      if (before === null || before === undefined || letter === undefined) continue
      if (best[end] === null || before.length + 1 < best[end]!.length) best[end] = before + letter
    }
  }
  const spelled = best[latin.length]
  return spelled && spelled.length >= 2 ? spelled : null
}

/** How a Latin letter is called ("k" → "ke"); the letter itself where it has no name. */
export const letterName = (letter: string): string => LETTER_NAMES[letter]?.split(' ')[0] ?? letter
