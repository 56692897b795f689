import type { NameMatch } from './name-match.js'
import type { AffiliationText } from './affiliation-text.js'
import type { RegistryIndex } from './registry-index.js'

/** What speaks for or against a match, by name; absent means 0. Shares and counts are scaled to about 0 … 2. */
export type Features = Record<string, number>

/** A match with its surroundings: the other matches of the same text that could be true. */
export interface MatchCase {
  text: AffiliationText
  index: RegistryIndex
  match: NameMatch
  matches: readonly NameMatch[]
}

/** A yes or no as a feature. */
export const flag = (condition: boolean): number => (condition ? 1 : 0)
