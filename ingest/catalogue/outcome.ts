import type { Outcome } from '../../graph/index.js'

/** The cells of an outcomes row. */
export interface OutcomeCells {
  readonly value: string
  readonly unit: string
  readonly qualifier: string
  readonly what: string
  readonly year: string
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`
const VALUE = new RegExp(`^(${NUMBER})(?:\\s*[-–]\\s*(${NUMBER}))?$`)
const FROM = new RegExp(`^(${NUMBER}) to$`)

/** Indian number words. */
const SCALE: Readonly<Record<string, number>> = { lakh: 1e5, crore: 1e7 }
const SCALED = /^(lakh|crore)\b\s*/

/** Spellings of one unit. */
const UNIT: Readonly<Record<string, string>> = {
  '%': 'percent',
  kilograms: 'kg',
  tonne: 'tonnes',
  'US dollar': 'US dollars'
}

/** Qualifiers that leave the other end open; all others only say how exact the figure is. */
const OPEN: Readonly<Record<string, 'min' | 'max'>> = {
  over: 'max',
  'more than': 'max',
  'or more': 'max',
  'up to': 'min',
  'less than': 'min',
  'target, less than': 'min'
}

/**
 * The outcome in plain numbers: `70-75` and `1 to` + `2` become ranges, lakh and crore are multiplied out, `over` leaves
 * the upper end open. Null when the value is not a number or range.
 */
export function toOutcome(cells: OutcomeCells, asStated: string): Outcome | null {
  const [, first, second] = VALUE.exec(cells.value) ?? []
  if (!first) return null
  const scale = SCALE[SCALED.exec(cells.unit)?.[1] ?? ''] ?? 1
  const unit = cells.unit.replace(SCALED, '')
  const from = FROM.exec(cells.qualifier)?.[1]
  const open = OPEN[cells.qualifier]
  return {
    min: open === 'min' ? null : scaled(from ?? first, scale),
    max: open === 'max' ? null : scaled(second ?? first, scale),
    unit: UNIT[unit] ?? unit,
    qualifier: from ? null : cells.qualifier || null,
    what: cells.what.replace(SCALED, ''),
    year: cells.year || null,
    asStated
  }
}

/** The piece of an ` ~~ `-separated outcomes cell the row was taken from; failing one the row's own words. */
export function statedPiece({ value, unit, what }: OutcomeCells, pieces: string): string {
  const withValue = pieces.split(' ~~ ').filter((piece) => piece.split(/\s+/).includes(value))
  const core = what.replace(/^%\s*/, '')
  const exact = withValue.filter((piece) => piece.includes(core))
  const [piece, another] = exact.length ? exact : withValue
  return piece !== undefined && another === undefined ? piece : `${value} ${unit} ${what}`
}

// To 1e-6, so that 6.1 crore are 61000000 and not a float beside it.
function scaled(number: string, scale: number): number {
  return Math.round(Number(number.replaceAll(',', '')) * scale * 1e6) / 1e6
}
