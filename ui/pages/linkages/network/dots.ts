import type { ColourGroup } from './colours.js'
import type { Network } from './load.js'
import type { Places } from './layout.js'

/** Where a thing stands in a drawing, how large and in which colour. */
export interface Dot {
  id: string
  x: number
  y: number
  size: number
  colour: string
}

/** Sizes of dots in pixels, where there are few. */
const LEAST = 3
const MOST = 16
const MIDDLE = 4
/** Smaller dots go without a name, else names would cover one another. */
export const NAMED_FROM = 7

/** As many as have room for dots of this size. */
const ROOM = 300

/** How much smaller dots are where there are many, so that they do not cover one another. */
export function shrinkFor(things: number): number {
  return Math.min(1, Math.max(0.35, Math.sqrt(ROOM / things)))
}

/** The things of a network as dots at their places: the better tied, the larger. */
export function dotsOf({ nodes }: Network, places: Places, middle: string, groups: readonly ColourGroup[]): Dot[] {
  const colours = new Map(groups.flatMap(({ colour, members }) => [...members].map((id) => [id, colour] as const)))
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const shrink = shrinkFor(nodes.length)
  return nodes.map(({ id, degree }) => {
    const { x, y } = placeOf.get(id) ?? { x: 0, y: 0 }
    const size = shrink * (Math.min(MOST, LEAST + 2 * Math.log2(1 + degree)) + (id === middle ? MIDDLE : 0))
    return { id, x, y, size, colour: colours.get(id) ?? '#77808a' }
  })
}
