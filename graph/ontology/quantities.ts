import type { Outcome } from './field-types.js'

/** A number in a text: its value, offsets in UTF-16 units, whether it is written as a quantity ("3 lakh", "3,00,000", "2.5"). */
export interface Quantity {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly large: boolean
}

const SCALES: readonly (readonly [words: string, scale: number])[] = [
  ['thousand|hazaa?r|hajaa?r|k|हज़ार|हजार', 1e3],
  ['lakhs?|lacs?|लाख', 1e5],
  ['million|mn', 1e6],
  ['crores?|cr|करोड़|करोड', 1e7],
  ['billion|bn', 1e9]
]
const WORDS: readonly string[] = [
  'one|ek|a|एक',
  'two|do|दो',
  'three|teen|तीन',
  'four|char|chaar|चार',
  'five|paa?nch|पांच|पाँच',
  'six|chhah|छह|छः',
  'seven|saat|सात',
  'eight|aath|आठ',
  'nine|nau|नौ',
  'ten|das|दस'
]
const SCALE = SCALES.map(([words]) => words).join('|')
const DIGITS = String.raw`\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}.])(?:(?<digits>${DIGITS})(?:\s?(?<scale>${SCALE}))?|(?<word>${WORDS.join('|')})\s(?<of>${SCALE}))(?![\p{L}\p{M}\p{N}])`,
  'giu'
)
/** Smaller numbers without a scale are as often a year or a number of results. */
const LARGE = 10_000

const scaleOf = (word: string | undefined) =>
  word ? SCALES.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))![1] : 1

/** All numbers of a text with Indian and international words of scale: 3 lakh = 3,00,000 = 300000 = 0.3 million. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].map((match) => {
    const { digits, scale, word, of } = match.groups!
    const number = digits
      ? Number(digits.replaceAll(',', ''))
      : WORDS.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(word!)) + 1
    // To 1e-6, so that 6.1 crore are 61000000 and not a float beside it.
    const value = Math.round(number * scaleOf(scale ?? of) * 1e6) / 1e6
    const large = Boolean(scale ?? of) || value >= LARGE || /[,.]/.test(digits ?? '')
    return { value, start: match.index, end: match.index + match[0].length, large }
  })
}

/** An outcome as it is searched: in the source's words, and large numbers in plain digits and in Indian words. */
export function outcomeText({ min, max, asStated }: Outcome): string {
  const numbers = [...new Set([min, max])].filter((value): value is number => value !== null && value >= 1e5)
  const said = numbers.flatMap((value) => [String(value), inWords(value)])
  return [asStated, ...said.filter((words) => !asStated.includes(words))].join(', ')
}

/** Words that belong before a number. */
const BEFORE = ['over', 'more than', 'about', 'around', 'nearly', 'close to', 'some', 'up to', 'less than', 'mostly']
/** Five digits and more, alone: not a part of a number, and no year. */
const LONG_NUMBER = /(?<![\d.,])\d{5,}(?![\d.,])/g

/** An outcome as a sentence says it: "300000 users (over)" is over 3,00,000 users. */
export function outcomePhrase({ asStated, qualifier }: Outcome): string {
  const after = ` (${qualifier})`
  const turned =
    qualifier !== null && BEFORE.includes(qualifier) && asStated.endsWith(after)
      ? `${qualifier} ${asStated.slice(0, -after.length)}`
      : asStated
  return turned.replace(LONG_NUMBER, (digits) => Number(digits).toLocaleString('en-IN'))
}

function inWords(value: number): string {
  const [scale, word] = value >= 1e7 ? [1e7, 'crore'] : [1e5, 'lakh']
  return `${Math.round((value / scale) * 100) / 100} ${word}`
}
