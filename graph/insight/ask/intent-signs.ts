import { PROVENANCE } from './figures.js'
import { gapShape } from './gap-shape.js'

/** A question as it is weighed. */
export interface WeighedQuestion {
  /**
   * The question in symbols: function words by their symbol (WHO, WORK), things named as `$domain $state $country $cluster
   * $institution $person $thing`, kinds as `%Technology`, types of institution as `#startup`, numbers as `NUM`, other words as
   * they are.
   */
  readonly symbols: string
  /** The words that function words, kinds and types were written with. */
  readonly written: readonly string[]
  /** Whether somebody asks or orders something. */
  readonly isAsked: boolean
  /** What its words may ask for outside the sources, by name. */
  readonly outside: readonly string[]
  /** Where it names no topic, the share in [0, 1] of its other words that the graph knows; null without other words. */
  readonly known?: number | null
  /** Whether what is known of the things named has any of its other words; null where it names nothing or has none. */
  readonly heard: boolean | null
}

const isSymbol = (word: string) => /^[%#$]|^[A-Z]+$/.test(word)

/** How often something may be named before more makes no difference, with the symbols counted. */
const COUNTED: readonly (readonly [name: string, symbols: RegExp, most: number])[] = [
  ['parties', /^\$(?:cluster|institution|person|thing|country)/, 2],
  ['kinds', /^[%#]/, 3],
  ['domains', /^\$domain/, 1],
  ['states', /^\$state/, 2]
]
const MOST_UNREAD = 6

/** A country is spoken of as a partner of India, not for itself. */
const TIE_WITH_INDIA =
  /COOPERATE|PARTNER|LINK|BETWEEN|INTRODUCE|INDIA|MEMBER|with (?:\S+ )?\$country|\$country (?:के साथ|ke sa?ath|के संग)/
const TEXTBOOK = /^(?:\S+ ){0,2}HOW\b.*(?:\$domain.*WORK|WORK.*\$domain)|\$domain (?:\S+ )?HOW WORK/

/** Signs of the question as a whole, told by its symbols. */
const SHAPED: readonly (readonly [name: string, has: (symbols: string) => boolean])[] = [
  ['provenance', (symbols) => PROVENANCE.test(symbols)],
  ['gap', (symbols) => gapShape(symbols) !== null],
  ['gap of a kind', (symbols) => Boolean(gapShape(symbols)?.without.length)],
  ['abroad', (symbols) => /\$country/.test(symbols) && !TIE_WITH_INDIA.test(symbols)],
  // "How does green hydrogen work": nobody and no place is named, only a field of work.
  ['textbook', (symbols) => TEXTBOOK.test(symbols) && !/[%#]|ORG|WE\b|\$(?!domain)|HOWMANY|PER\b/.test(symbols)],
  ['yes or no', (symbols) => /^(?:is|are|was|were|does|do|did|can|could|has|have|WHICH) (?:the )?\$/.test(symbols)]
]

/**
 * The signs by which the intent of a question is told: its symbols and words, neighbours among them, neighbours among the symbols
 * alone, what and how many things it names, and how much of it means nothing. Types of institution count as one. No sign comes twice.
 */
export function signsOf({ symbols, written, isAsked, outside, known, heard }: WeighedQuestion): string[] {
  const words = symbols
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/^#.*/, '#'))
  const read = words.filter(isSymbol)
  const unread = words.length - read.length
  return [
    ...new Set([
      'any',
      ...words,
      ...runs(words, 2),
      ...runs(read, 2).map((run) => `~ ${run}`),
      ...runs(read, 3).map((run) => `~ ${run}`),
      ...namedIn(read).map((named) => `${lengthOf(words)} of ${named}`),
      ...written.map((word) => `= ${word}`),
      ...COUNTED.map(
        ([name, pattern, most]) => `${name} ${Math.min(most, read.filter((w) => pattern.test(w)).length)}`
      ),
      `unread ${Math.min(MOST_UNREAD, Math.ceil(unread / 2))}`,
      `unread share ${Math.round((4 * unread) / Math.max(1, words.length))}`,
      isAsked ? 'asked' : 'not asked',
      ...(known === undefined ? [] : ['no topic', `known ${known === null ? 'none' : Math.ceil(3 * known)}`]),
      ...(heard === null ? [] : [heard ? 'heard' : 'unheard']),
      ...(outside.length ? ['outside'] : []),
      ...outside.map((about) => `outside ${about}`),
      ...SHAPED.flatMap(([name, has]) => (has(symbols) ? [name] : []))
    ])
  ]
}

const lengthOf = ({ length }: readonly string[]) => (length < 3 ? 'few' : length < 6 ? 'some' : 'many')

/** All that a question names as one sign, in alphabetical order, whoever may be a partner as one; none where it names nothing. */
function namedIn(read: readonly string[]): string[] {
  const parties = read.map((word) => (/^(?:#|%Institution|WHO|ORG)$/.test(word) ? '#' : word))
  const named = new Set(parties.filter((word) => /^[%#$]/.test(word)))
  return named.size ? [[...named].sort().join(' ')] : []
}

/** Neighbours, `length` at a time, with `^` before the first and `$` behind the last. */
function runs(words: readonly string[], length: number): string[] {
  const all = ['^', ...words, '$']
  return all.slice(0, all.length - length + 1).map((_, at) => all.slice(at, at + length).join(' '))
}
