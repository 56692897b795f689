import type { EntityId } from '../../graph/index.js'
import { generalPlaces } from '../extract/places.js'
import { slug } from '../slug.js'
import { indianState } from './indian-states.js'

let byName: Map<string, EntityId> | undefined

/**
 * The place a name means: a state of India ("Odisha"), a country ("Germany"), a large city ("Bhubaneswar"), or a city
 * named with its state or country ("Puri, Odisha"). Null where that cannot be told.
 */
export function placeId(name: string): EntityId | null {
  const parts = name.split(',').map((part) => part.trim())
  const [first, ...wider] = parts
  const known = parts.length === 1 || /^india$/i.test(wider.join()) ? alone(first!) : null
  if (known || !wider.length) return known
  const around = alone(wider.findLast((part) => !/^india$/i.test(part)) ?? '')
  return around && slug(first!) ? `${around}-${slug(first!)}` : null
}

function alone(name: string): EntityId | null {
  // A code of two letters is too little to tell a place by.
  if (name.length < 3) return null
  return indianState(name)?.id ?? places().get(slug(name)) ?? null
}

function places(): Map<string, EntityId> {
  if (byName) return byName
  byName = new Map()
  for (const { id, name, aliases } of generalPlaces()) {
    for (const spelling of [name, ...aliases]) {
      const key = slug(spelling)
      if (key.length > 2 && !byName.has(key)) byName.set(key, id)
    }
  }
  return byName
}
