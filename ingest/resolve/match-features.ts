import type { Features, MatchCase } from './match-case.js'
import { nameFeatures } from './name-features.js'
import { neighbourFeatures } from './neighbour-features.js'
import { placeFeatures } from './place-features.js'
import { rivalFeatures } from './rival-features.js'

/** All features of a match; the names are those of the table of weights. */
export function matchFeatures(found: MatchCase): Features {
  return {
    always: 1,
    ...nameFeatures(found),
    ...placeFeatures(found),
    ...neighbourFeatures(found),
    ...rivalFeatures(found)
  }
}
