import type { Cell } from './load.js'

/** How far a count is from what chance would give. */
export type Surprise = 'over' | 'under' | 'usual'

/** Over or under only where the whole 95 % interval of the ratio lies on that side of 1. */
export function surpriseOf({ low, high }: Pick<Cell, 'low' | 'high'>): Surprise {
  if (low !== null && low > 1) return 'over'
  return high !== null && high < 1 ? 'under' : 'usual'
}

/** Shade of a count against the greatest, 1 to 5. */
export function shadeOf(count: number, greatest: number): number {
  return Math.max(1, Math.min(5, Math.ceil((5 * count) / greatest)))
}
