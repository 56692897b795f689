import { nameWords } from './name-words.js'
import type { NameWord } from './name-words.js'
import type { PlaceIndex, PlacesNamed } from './place-index.js'
import { tokenize } from './tokenize.js'
import type { Token } from './tokenize.js'

/** An affiliation string taken apart: all tokens, the distinguishing words among them, the places named. */
export interface AffiliationText {
  tokens: Token[]
  words: NameWord[]
  places: PlacesNamed
}

const LONGEST_TEXT = 4000

/** Takes a string apart; what exceeds 4,000 characters is not an affiliation and is left out. */
export function affiliationText(text: string, places: PlaceIndex): AffiliationText {
  const tokens = tokenize(text.slice(0, LONGEST_TEXT))
  return { tokens, words: nameWords(tokens), places: places.find(tokens) }
}
