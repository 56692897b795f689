import { nameMatches } from './affiliation-candidates.js'
import { affiliationText } from './affiliation-text.js'
import type { AffiliationGold } from './evaluate-affiliation.js'
import type { LabelledFeatures } from './fit-weights.js'
import { matchFeatures } from './match-features.js'
import { vetoOf } from './match-vetoes.js'
import type { RegistryIndex } from './registry-index.js'

/** The possible matches of a gold string, each true where its entry is a gold id: what weights are fitted on. */
export function labelledMatches({ affiliation, ror_ids }: AffiliationGold, index: RegistryIndex): LabelledFeatures[] {
  const text = affiliationText(affiliation, index.places)
  const all = nameMatches(text, index)
  const matches = all.filter((match) => vetoOf({ text, index, match, matches: all }) === null)
  return matches.map((match) => ({
    features: matchFeatures({ text, index, match, matches }),
    isTrue: ror_ids.includes(index.entries[match.name.entry]!.id)
  }))
}
