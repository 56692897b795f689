/** Sounds that Indian scripts, their English spellings and hasty writers do not keep apart, folded in this order. */
const RULES: [RegExp, string][] = [
  [/tion|sion/g, 'shn'],
  [/[gk]n(?=[aeiouy])(?<=^..)/g, 'n'],
  [/dny|gny|jny|jn|gy/g, 'gn'],
  [/zh/g, 'l'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|chh?|sh|jh?|z/g, 's'],
  [/ck|[ckgq]h?/g, 'k'],
  [/[td]h?/g, 't'],
  [/[pb]h?|[fvw]/g, 'p'],
  [/m(?=p)/g, 'n'],
  [/[aeiouyh]/g, '']
]

/**
 * The consonant classes of a Latin word: aspiration, voice, vowels and doubling are gone, labials are one class; a vowel
 * in front shows as "a". "vishwavidyalaya", "bishbabidyalay" and "viśvavidyālayam" come out alike but for the end.
 */
export function consonantKey(word: string): string {
  const consonants = RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), word).replace(/(.)\1+/g, '$1')
  return (/^[aeiouyh]/.test(word) ? 'a' : '') + consonants
}
