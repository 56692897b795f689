import type { Unit } from './unit.js'

/** What stands around a state where something is already in use; the other states are where it would go. */
const ORIGIN_BEFORE = /(?:INUSE|HAPPEN|WORK|from|of)(?: \S+)?(?: in| at)?$/
const ORIGIN_AFTER = /^(?:(?:mein|me|में|se|से|ki|की|ka|का) )?(?:INUSE|HAPPEN|WORK|चल|chal|रही|rahi)/

/** Units with the state that would take something over before the states it comes from. */
export function targetFirst(all: readonly { readonly symbol: string; readonly unit?: Unit }[]): Unit[] {
  const symbols = all.map(({ symbol }) => symbol)
  const units = all.flatMap(({ unit }) => (unit ? [unit] : []))
  const origins = new Set(
    all.flatMap(({ symbol, unit }, at) => {
      const before = symbols.slice(0, at).join(' ')
      const after = symbols.slice(at + 1).join(' ')
      return unit && symbol === '$state' && (ORIGIN_BEFORE.test(before) || ORIGIN_AFTER.test(after)) ? [unit] : []
    })
  )
  return [...units.filter((unit) => !origins.has(unit)), ...origins]
}
