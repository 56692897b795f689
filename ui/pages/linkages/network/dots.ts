import type { ColourGroup } from './colours.js'
import type { Dot } from './drawn.js'
import type { Network } from './load.js'
import type { Places } from './layout.js'

/** Sizes of dots in pixels. */
const LEAST = 3
const MOST = 16
const MIDDLE = 4

/** The things of a network as dots at their places: the better tied, the larger. */
export function dotsOf({ nodes }: Network, places: Places, middle: string, groups: readonly ColourGroup[]): Dot[] {
  const colours = new Map(groups.flatMap(({ colour, members }) => [...members].map((id) => [id, colour] as const)))
  const placeOf = new Map(places.map((place) => [place.id, place]))
  return nodes.map(({ id, degree }) => {
    const { x, y } = placeOf.get(id) ?? { x: 0, y: 0 }
    const size = Math.min(MOST, LEAST + 2 * Math.log2(1 + degree)) + (id === middle ? MIDDLE : 0)
    return { id, x, y, size, colour: colours.get(id) ?? '#77808a' }
  })
}
