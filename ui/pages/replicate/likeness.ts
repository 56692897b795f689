import { say } from '../../language.js'
import { valueLabel } from '../../ontology.js'

/** What is known of a state that makes it like another. */
export interface StateTraits {
  id: string
  name: string
  neighbours: string[]
  zonalCouncil: string | null
  coastal: boolean | null
}

/** Why two states are alike, in words; empty where nothing known makes them so. */
export function likenessWords(target: StateTraits, origin: StateTraits): string {
  const words = say.replicate.likeness
  const council = target.zonalCouncil && target.zonalCouncil === origin.zonalCouncil ? target.zonalCouncil : null
  const coast = target.coastal !== null && target.coastal === origin.coastal
  return [
    target.neighbours.includes(origin.id) && words.neighbour,
    council && words.council(valueLabel(council)),
    coast && (target.coastal ? words.coastal : words.inland)
  ]
    .filter(Boolean)
    .join(', ')
}
