const RULES: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/(?:ck|q|c(?![eiyh])|kh)/g, 'k'],
  [/(?:sh|ch|x)/g, 's'],
  [/[cz]/g, 's'],
  [/w/g, 'v'],
  [/g?j/g, 'j'],
  [/[aeiouyh]/g, ''],
  [/(.)\1+/g, '$1']
]

/** The consonants by which spellings of one name agree ("Bhubaneshwar", "Bhubaneswar"; "Chowdhury", "Choudhary"). */
export function skeleton(word: string): string {
  const head = /^[aeiouy]/.test(word) ? 'a' : ''
  return head + RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word)
}
