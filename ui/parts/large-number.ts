import { say } from '../language.js'
import { formatNumber } from './words.js'

/** Lakh and crore, largest first, with the decimals that still read well. */
const UNITS = [
  { size: 10_000_000, name: 'crore' },
  { size: 100_000, name: 'lakh' }
] as const

/** Figures as they are spoken of in India: 3 lakh, 1.25 crore; below a lakh, or where that would round, in full. */
export function largeNumber(value: number): string {
  const unit = UNITS.find(({ size }) => Math.abs(value) >= size)
  if (!unit || Math.round((value / unit.size) * 100) !== (value / unit.size) * 100) return formatNumber(value)
  return say.figures[unit.name](formatNumber(value / unit.size))
}
