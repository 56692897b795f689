import { TILES } from './india-tiles.js'

/** India as it is drawn: an outline for each territory, in the units of the view box. */
export interface Drawing {
  viewBox: string
  outlines: readonly { id: string; d: string }[]
}

/** `map` has the boundaries as India draws them, `tiles` a square for each territory. */
export type MapView = 'map' | 'tiles'

const TILE = 64
const GAP = 4

/** The boundaries are fetched when they are first shown. */
export async function drawIndia(view: MapView): Promise<Drawing> {
  if (view === 'tiles') return tiles
  const { viewBox, paths } = await import('./india-paths.json')
  return { viewBox, outlines: Object.entries(paths).map(([id, d]) => ({ id, d })) }
}

const tiles: Drawing = {
  viewBox: `0 0 ${8 * TILE} ${7 * TILE}`,
  outlines: Object.entries(TILES).map(([id, [column, row]]) => {
    const side = TILE - GAP
    return { id, d: `M${column * TILE + GAP / 2},${row * TILE + GAP / 2}h${side}v${side}h${-side}z` }
  })
}

/** The code of a territory, as short as it is written on a tile: `place:in-ka` → `KA`. */
export function codeOf(id: string): string {
  return id.slice('place:in-'.length).toUpperCase()
}

/** The territory that a place of India lies in, null for others: `place:in-od-bhubaneswar` → `place:in-od`. */
export function territoryOf(id: string): string | null {
  return /^place:in-[a-z]{2}(?=-|$)/.exec(id)?.[0] ?? null
}
