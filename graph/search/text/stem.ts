import { remembered } from './remembered.js'

/**
 * English suffix stripping after M. F. Porter, "An algorithm for suffix stripping" (1980). Words of other scripts and words
 * with digits come back as they are.
 */
export const stem = remembered(strip)

function strip(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  let w = word.startsWith('y') ? 'Y' + word.slice(1) : word
  w = plural(w)
  w = pastAndProgressive(w)
  if (w.endsWith('y') && hasVowel(w.slice(0, -1))) w = w.slice(0, -1) + 'i'
  w = replaceLongest(w, DOUBLE_SUFFIXES, 0)
  w = replaceLongest(w, SIMPLE_SUFFIXES, 0)
  w = replaceLongest(w, RESIDUAL_SUFFIXES, 1)
  return tidy(w).toLowerCase()
}

const table = (pairs: string): [string, string][] =>
  pairs
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .sort((a, b) => b[0].length - a[0].length)

// Steps 2, 3 and 4 of the paper: suffix:replacement.
const DOUBLE_SUFFIXES = table(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log'
)
const SIMPLE_SUFFIXES = table('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:')
const RESIDUAL_SUFFIXES = table(
  'al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t ou: ism: ate: iti: ous: ive: ize:'
)

const shape = (w: string): string =>
  w
    .replace(/[aeiou]/g, 'v')
    .replace(/(^|v)y/g, '$1c')
    .replace(/y/g, 'v')
    .replace(/[^v]/g, 'c')

/** The m of the paper: how often a vowel run is followed by a consonant run. */
const measure = (w: string): number => shape(w).match(/v+c+/g)?.length ?? 0
const hasVowel = (w: string): boolean => shape(w).includes('v')
const endsInDouble = (w: string): boolean => /([^aeiou])\1$/.test(w)
const endsInShortSyllable = (w: string): boolean => shape(w).endsWith('cvc') && !/[wxy]$/.test(w)

function plural(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2)
  return w.endsWith('s') && !w.endsWith('ss') ? w.slice(0, -1) : w
}

function pastAndProgressive(w: string): string {
  if (w.endsWith('eed')) return measure(w.slice(0, -3)) > 0 ? w.slice(0, -1) : w
  const suffix = ['ed', 'ing'].find((end) => w.endsWith(end) && hasVowel(w.slice(0, -end.length)))
  if (!suffix) return w
  const base = w.slice(0, -suffix.length)
  if (/(at|bl|iz)$/.test(base)) return base + 'e'
  if (endsInDouble(base) && !/[lsz]$/.test(base)) return base.slice(0, -1)
  return measure(base) === 1 && endsInShortSyllable(base) ? base + 'e' : base
}

function replaceLongest(w: string, suffixes: readonly [string, string][], more: number): string {
  const rule = suffixes.find(([suffix]) => w.endsWith(suffix))
  if (!rule) return w
  const base = w.slice(0, -rule[0].length)
  return measure(base) > more ? base + rule[1] : w
}

function tidy(w: string): string {
  const base = w.slice(0, -1)
  if (w.endsWith('e') && (measure(base) > 1 || (measure(base) === 1 && !endsInShortSyllable(base)))) return base
  return w.endsWith('ll') && measure(base) > 1 ? base : w
}
