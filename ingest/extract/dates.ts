import type { Span } from './types.js'

/** A date of the text; `value` is EDTF level 0: a day, month, year or interval `a/b`. */
export interface DateMention extends Span {
  value: string
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const HINDI_MONTHS = 'जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'.split(' ')
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|${HINDI_MONTHS.join('|')})\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const TO = String.raw`(?:\s*(?:–|—|-|to|and|&)\s*(?<to>\d{1,2})(?:st|nd|rd|th)?)?`
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d.])${DAY}${TO}(?:\s+of)?\s+${MONTH},?\s+${YEAR}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})${MONTH}\s+${DAY}${TO},?\s+${YEAR}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<![\d-])${YEAR}-(?<month>\d{2})-(?<day>\d{2})(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./]${YEAR}(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})${MONTH},?\s+${YEAR}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<=\b(?:in|since|by|from|during|of)\s)${YEAR}(?![\d–-])`, 'gu')
]

const two = (value: number): string => String(value).padStart(2, '0')

const monthNumber = (month: string): number => {
  if (/^\d+$/.test(month)) return Number(month)
  const hindi = HINDI_MONTHS.indexOf(month)
  return hindi >= 0 ? hindi + 1 : MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1
}

const toValue = (groups: Record<string, string | undefined>): string | null => {
  const { year, month, day, to } = groups
  if (!month) return year!
  const number = monthNumber(month)
  if (number < 1 || number > 12 || (day && (Number(day) < 1 || Number(day) > 31))) return null
  const prefix = `${year}-${two(number)}`
  if (!day) return prefix
  const from = `${prefix}-${two(Number(day))}`
  return to && Number(to) > Number(day) && Number(to) <= 31 ? `${from}/${prefix}-${two(Number(to))}` : from
}

/** Dates of a text, longest form first, none overlapping. */
export const datesIn = (text: string): DateMention[] => {
  const found: DateMention[] = []
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const value = toValue(match.groups!)
      if (value && !found.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, value })
    }
  return found.sort((a, b) => a.start - b.start)
}
