import type { Span } from './types.js'

/** A quantity of the text: `value` a plain number or a range `a-b`, `unit` INR, USD, EUR, %, a measure or what is counted. */
export interface Amount extends Span {
  value: string
  unit: string
  qualifier: string | null
}

const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  mn: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  हजार: 1e3,
  लाख: 1e5,
  करोड़: 1e7
}
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  )
const CURRENCY: Readonly<Record<string, string>> = {
  rs: 'INR',
  inr: 'INR',
  '₹': 'INR',
  रु: 'INR',
  rupees: 'INR',
  $: 'USD',
  usd: 'USD',
  us$: 'USD',
  '€': 'EUR',
  eur: 'EUR'
}
const QUALIFIER = String.raw`(?<qualifier>over|about|around|nearly|almost|approximately|more than|less than|up ?to|at least|some|roughly|under|above)\s+`
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const SCALES = Object.keys(SCALE)
  .sort((a, b) => b.length - a.length)
  .join('|')
const MEASURE = String.raw`%|per\s?cent|percent|km|kms|kilomet(?:re|er)s?|tonnes?|tons?|kg|litres?|liters?|MLD|KLD|MW|kW|GW|hectares?|acres?|sq\.?\s?(?:ft|m|km)|years?|months?|days?`
const COUNTED = String.raw`(?:(?!(?:and|or|of|in|the|to|for|with|from|by|at|on|is|are|was|were|has|have|which|that|as)\b)\p{L}[\p{L}&’'-]*\s+){0,3}?(?:\p{L}[\p{L}&-]*s|people|staff|children|women|men)\b`
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:${QUALIFIER})?(?:(?<currency>Rs\.?|INR|₹|रु\.?|US\$|\$|€)\s*)?(?<low>${NUMBER}|${WORDS.slice(2).join('|')})(?:\s*(?:–|-|to)\s*(?<high>${NUMBER}))?(?:[ -](?<scale>${SCALES})(?![\p{L}\p{M}]))?\+?\s*(?:(?<measure>${MEASURE})(?![\p{L}])|(?<counted>${COUNTED})|(?<rupees>rupees))?`,
  'giu'
)

const plain = (number: string): number => {
  const word = WORDS.indexOf(number.toLowerCase())
  return word >= 0 ? word : Number(number.replaceAll(',', ''))
}

const scaled = (number: string, scale: string | undefined): string => {
  const value = plain(number) * (scale ? SCALE[scale.toLowerCase()]! : 1)
  return String(Number(value.toFixed(6)))
}

const unitOf = (groups: Record<string, string | undefined>): string | null => {
  if (groups['currency']) return CURRENCY[groups['currency'].toLowerCase().replace(/\.$/, '')] ?? 'INR'
  if (groups['rupees']) return 'INR'
  if (groups['measure']) return /^(?:%|per)/i.test(groups['measure']) ? '%' : groups['measure'].toLowerCase()
  return groups['counted']?.split(/\s+/).at(-1)?.toLowerCase() ?? null
}

/** Money, measures and counted things of a text, lakh and crore resolved; bare numbers are left out. */
export const amountsIn = (text: string): Amount[] =>
  [...text.matchAll(AMOUNT)].flatMap((match) => {
    const groups = match.groups!
    const unit = unitOf(groups)
    if (!unit) return []
    const low = scaled(groups['low']!, groups['scale'])
    const value = groups['high'] ? `${low}-${scaled(groups['high'], groups['scale'])}` : low
    const lead = match[0].length - match[0].trimStart().length
    return [
      {
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
        value,
        unit,
        qualifier: groups['qualifier']?.toLowerCase() ?? null
      }
    ]
  })
