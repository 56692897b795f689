import { say } from '../language.js'
import { largeNumber } from './large-number.js'
import type { Json } from './json.js'

/** A reported figure in words: "about 3 lakh users" with what it counts and how the source wrote it. */
export interface Figure {
  amount: string
  what: string
  asStated: string
}

/** Reads a value of the field type `outcome`; anything else is shown as it is. */
export function figureOf(value: Json): Figure {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { amount: String(value), what: '', asStated: '' }
  }
  const { min, max, unit, qualifier, what, year, asStated } = value
  const range = [...new Set([min, max].filter((bound) => typeof bound === 'number').map(largeNumber))].join(
    say.figures.to
  )
  const sign = unit === 'percent' ? '%' : unit
  // Many sources name the unit again in what they count: "users" of "users of the app", "%" of "% higher yield".
  const repeated = typeof sign === 'string' && String(what).toLowerCase().startsWith(sign.toLowerCase())
  const qualified =
    typeof qualifier === 'string' && range ? say.figures.qualified(qualifier, range) : range || qualifier
  return {
    amount: [qualified, !repeated && sign].filter(Boolean).join(' '),
    what: [what, year && `(${year})`].filter(Boolean).join(' '),
    asStated: typeof asStated === 'string' ? asStated : ''
  }
}
