import { quantitiesIn } from '../../ontology.js'
import type { Unit } from './unit.js'
import { YEAR_WORDS } from './numbers.js'
import type { Token } from './tokens.js'

/** Somebody asks what a number rests on: then a small one is a figure too. Matched against the symbols of `WeighedQuestion`. */
const SAID =
  '(?<![\\w$#%])(?:come|comes|came|stated?|says?|said|quoted?|cited?|mentions?|mentioned|claimed?|reported|FACT|taken)(?!\\w)'
export const PROVENANCE = new RegExp(
  `HOWMANY (?:of )?(?:FIGURE|NUM)\\b.*${SAID}|${SAID}.*\\b(?:FIGURE|NUM)\\b|(?:WHERE|WHO|WHICH).*\\b(?:FIGURE|NUM) .*${SAID}|(?:WHERE|FACT|LIST|WHICH).*FIGURE(?: \\S+)* from$|(?:FIGURE|NUM) .*(?:कहां|kahan|WHERE).*(?:आया|आई|aaya|aayi|aata|से|se)`
)

/** Units with the large numbers of a question ("3 lakh", "3,00,000") as figures, in the place of what they are made of. */
export function withFigures(question: string, tokens: readonly Token[], units: readonly Unit[]): Unit[] {
  const figures = quantitiesIn(question).flatMap(({ value, start, end, large }): Unit[] => {
    const from = tokens.findIndex((token) => token.end > start)
    const to = tokens.findLastIndex((token) => token.start < end) + 1
    const named = units.some((unit) => unit.readings && unit.start < to && from < unit.end)
    return large && from >= 0 && to > from && !named
      ? [{ start: from, end: to, rank: 0, sense: { is: 'figure', value } }]
      : []
  })
  const apart = (unit: Unit) => figures.every(({ start, end }) => unit.end <= start || end <= unit.start)
  return [...units.filter(apart), ...figures].sort((a, b) => a.start - b.start)
}

/** The figures a question is about. */
export function figuresOf(question: string, symbols: string, units: readonly Unit[]): number[] {
  const large = units.flatMap(({ sense }) => (sense?.is === 'figure' ? [sense.value] : []))
  if (large.length || !PROVENANCE.test(symbols)) return large
  return quantitiesIn(question).flatMap(({ value }) => (YEAR_WORDS[0]!.test(String(value)) ? [] : [value]))
}
