import type { Ontology } from '../../ontology.js'
import { keyOf, wordsOf } from './tokens.js'
import {
  FUNCTION_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  NUMBER_WORDS,
  READINESS_WORDS,
  REGIONS,
  TYPE_WORDS
} from './vocabulary.js'

/** What a phrase of the vocabulary does in a question. */
export type Sense =
  | { readonly is: 'function'; readonly symbol: string }
  | { readonly is: 'kind'; readonly kind: string; readonly level?: string }
  | { readonly is: 'type'; readonly type: string }
  | { readonly is: 'readiness'; readonly value: string }
  | { readonly is: 'region'; readonly field: string; readonly value: string | boolean }
  | { readonly is: 'number'; readonly value: number }
  /** A number too large to be a limit: "3 lakh". */
  | { readonly is: 'figure'; readonly value: number }

export interface Lexicon {
  /** By folded words as they stand, which goes before by stems: क्या and क्यों have one stem. */
  readonly exact: ReadonlyMap<string, Sense>
  readonly senses: ReadonlyMap<string, Sense>
  /** Words in most tokens. */
  readonly longest: number
  /** Single words for kinds, types and partners, which are forgiven a slip of spelling. */
  readonly forgiving: readonly string[]
}

const lexicons = new WeakMap<Ontology, Lexicon>()

/** The vocabulary of questions by stems; kinds and types that the ontology does not have are left out. */
export function lexiconOf(ontology: Ontology): Lexicon {
  const known = lexicons.get(ontology)
  if (known) return known
  const lexicon = buildLexicon(ontology)
  lexicons.set(ontology, lexicon)
  return lexicon
}

function buildLexicon(ontology: Ontology): Lexicon {
  const valuesOf = (field: string) =>
    new Set(ontology.kindNames.flatMap((kind) => ontology.fieldsOf(kind)[field]?.values ?? []))
  const [types, stages] = [valuesOf('type'), valuesOf('readiness')]
  const exact = new Map<string, Sense>()
  const senses = new Map<string, Sense>()
  const add = (phrases: string, sense: Sense) => {
    for (const phrase of phrases.split(', ')) {
      exact.set(wordsOf(phrase), sense)
      senses.set(keyOf(phrase), sense)
    }
  }
  for (const [symbol, phrases] of Object.entries(FUNCTION_WORDS)) add(phrases, { is: 'function', symbol })
  for (const [value, phrases] of Object.entries(NUMBER_WORDS)) add(phrases, { is: 'number', value: Number(value) })
  for (const [phrases, region] of Object.entries(REGIONS)) add(phrases, { is: 'region', ...region })
  for (const kind of ontology.kindNames) {
    add(KIND_WORDS[kind] ?? `${kind}, ${ontology.kinds[kind]!.plural}`, { is: 'kind', kind })
  }
  if ('Place' in ontology.kinds)
    for (const [level, phrases] of Object.entries(LEVEL_WORDS)) add(phrases, { is: 'kind', kind: 'Place', level })
  for (const [type, phrases] of Object.entries(TYPE_WORDS)) if (types.has(type)) add(phrases, { is: 'type', type })
  for (const [value, phrases] of Object.entries(READINESS_WORDS))
    if (stages.has(value)) add(phrases, { is: 'readiness', value })
  const keys = [...senses.keys()]
  return {
    exact,
    senses,
    longest: Math.max(...keys.map((key) => key.split(' ').length)),
    forgiving: keys.filter((key) => /^[a-z]{6,}$/.test(key) && isForgiven(key, senses.get(key)!))
  }
}

/** Short words of other sorts are too near to each other. */
const FORGIVEN_FROM = 9

function isForgiven(key: string, sense: Sense): boolean {
  if (sense.is === 'function') return sense.symbol === 'PARTNER' && key.length >= FORGIVEN_FROM
  return sense.is === 'kind' || sense.is === 'type'
}

/** The one sense within a slip of spelling (a letter more, less, other, or two swapped; two slips from ten letters). */
export function senseNear(lexicon: Lexicon, word: string): Sense | undefined {
  if (!/^[a-z]{6,}$/.test(word)) return undefined
  const slips = word.length < 10 ? 1 : 2
  const near = lexicon.forgiving.filter((key) => key[0] === word[0] && within(word, key, slips))
  const senses = new Set(near.map((key) => JSON.stringify(lexicon.senses.get(key))))
  return senses.size === 1 ? lexicon.senses.get(near[0]!) : undefined
}

/** Whether two words differ by at most so many slips: a letter more, less, other, or two swapped. */
export function within(a: string, b: string, slips: number): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [x, y] = [a.slice(start), b.slice(start)]
  if (x === y) return true
  if (slips === 0) return false
  const swapped = x.length > 1 && y.length > 1 && x[0] === y[1] && x[1] === y[0]
  return (
    within(x.slice(1), y.slice(1), slips - 1) ||
    within(x.slice(1), y, slips - 1) ||
    within(x, y.slice(1), slips - 1) ||
    (swapped && within(x.slice(2), y.slice(2), slips - 1))
  )
}
