import type { Sense } from './lexicon.js'
import type { Token } from './tokens.js'

export interface Years {
  readonly from: number | null
  readonly to: number | null
}

const YEAR = /^(19|20)\d\d$/
const MOST_WANTED = 1_000
/** A number before one of these measures something and is no limit. */
const MEASURES = new Set(
  'line sentence word paragraph point ppl seater km kms kilometre kilometer year month day week hour percent lakh crore rupee rs times plus minus degree mw kw litre kg tonne साल महीने दिन लाख करोड़ प्रतिशत'.split(
    ' '
  )
)
/** A number behind one of these tells which, not how many. */
const NUMBERED = new Set(
  'trl level phase stage grade class section industry version part category type tier article covid'.split(' ')
)
/** Words beside a year, in any of the languages, and which end of a span they set. `+1` leaves the year itself out. */
const SINCE = /^(since|from|starting|onward|onwards|beginning|से|se)$/
const AFTER = /^(after|post|later|बाद|baad)$/
const UNTIL = /^(until|till|to|upto|up|through|by|and|तक|tak)$/
const BEFORE = /^(before|pre|earlier|पहले|pehle|pahle)$/
const LAST = /^(last|past|previous|पिछले|pichhle|pichle)$/
const IN_YEARS = /^(year|years|yr|yrs|साल|saal|वर्ष|varsh|वर्षों)$/

/** The years a question speaks of. `thisYear` places "the last three years". */
export function yearsOf(tokens: readonly Token[], thisYear: number): Years | null {
  const at = tokens.flatMap(({ text }, i) => (YEAR.test(text) ? [i] : []))
  const years = at.map((i) => Number(tokens[i]!.text))
  if (!at.length) return relativeYears(tokens, thisYear)
  if (at.length > 1) return { from: Math.min(...years), to: Math.max(...years) }
  const [year, i] = [years[0]!, at[0]!]
  const before = tokens[i - 1]?.text ?? ''
  const after = [tokens[i + 1]?.text ?? '', tokens[i + 2]?.text ?? '']
  const near = (pattern: RegExp) =>
    pattern.test(before) || after.some((word, k) => pattern.test(word) && (k === 0 || /^(ke|के|se|से)$/.test(after[0]!)))
  if (near(AFTER)) return { from: year + 1, to: null }
  if (near(BEFORE)) return { from: null, to: year - 1 }
  if (SINCE.test(before) || /^(से|se|onward|onwards)$/.test(after[0]!)) return { from: year, to: null }
  if (/^(until|till|upto|by)$/.test(before) || /^(तक|tak)$/.test(after[0]!)) return { from: null, to: year }
  return { from: year, to: year }
}

function relativeYears(tokens: readonly Token[], thisYear: number): Years | null {
  const words = tokens.map(({ text }) => text).join(' ')
  if (/\bthis year\b|इस (साल|वर्ष)|\bis saal\b/.test(words)) return { from: thisYear, to: thisYear }
  if (/\b(since|from) (last|previous) year\b|पिछले (साल|वर्ष) से|\bpich?hle saal se\b/.test(words))
    return { from: thisYear - 1, to: null }
  if (/\b(last|previous) year\b|पिछले (साल|वर्ष)|\bpich?hle saal\b/.test(words))
    return { from: thisYear - 1, to: thisYear - 1 }
  const count = tokens.findIndex(
    ({ text }, i) =>
      /^\d{1,2}$/.test(text) && LAST.test(tokens[i - 1]?.text ?? '') && IN_YEARS.test(tokens[i + 1]?.text ?? '')
  )
  return count < 0 ? null : { from: thisYear - Number(tokens[count]!.text), to: null }
}

/** How many results are wanted: a number of its own, in digits or words, that is no year and measures nothing. */
export function limitOf(
  tokens: readonly Token[],
  senses: ReadonlyMap<number, Sense>,
  taken: (at: number) => boolean
): number | null {
  for (const [at, { text }] of tokens.entries()) {
    const sense = senses.get(at)
    const value =
      sense?.is === 'number' ? sense.value : /^\d{1,4}$/.test(text) && !YEAR.test(text) && !taken(at) ? Number(text) : 0
    const next = tokens[at + 1]
    const measures = next !== undefined && (MEASURES.has(next.text) || MEASURES.has(next.stem))
    // "3-4 partners" asks for up to four.
    if (next && /^\d{1,2}$/.test(next.text) && Number(next.text) === value + 1) continue
    if (value > 0 && value <= MOST_WANTED && !measures && !tellsWhich(tokens[at - 1]?.text ?? '')) return value
  }
  return null
}

const tellsWhich = (before: string) => LAST.test(before) || NUMBERED.has(before)

export const YEAR_WORDS: readonly RegExp[] = [YEAR, SINCE, AFTER, BEFORE, UNTIL]

const KILOMETRES = /^(?:kms?|kilomet(?:re|er)s?|किमी|किलोमीटर)$/

/** "Within 200 km"; null where no distance is told. */
export function kilometresOf(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ text }, i) => KILOMETRES.test(text) && /^\d{1,5}$/.test(tokens[i - 1]?.text ?? ''))
  return at < 0 ? null : Number(tokens[at - 1]!.text) || null
}
