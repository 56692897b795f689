import { nameMatches } from './affiliation-candidates.js'
import type { NameMatch } from './name-match.js'
import { affiliationText } from './affiliation-text.js'
import type { AffiliationText } from './affiliation-text.js'
import { probability } from './fit-weights.js'
import { matchFeatures } from './match-features.js'
import { vetoOf } from './match-vetoes.js'
import { MATCH_WEIGHTS } from './match-weights.js'
import type { RegistryEntry, RegistryIndex } from './registry-index.js'

/** The answer for one affiliation string. `score`: estimated probability that the entry is meant, 0 for a vetoed one. */
export interface AffiliationAnswer {
  /** Accepted registry ids, best first; empty for none, several where the string names several. */
  ids: string[]
  chosen: boolean
  candidates: { id: string; score: number; why: string }[]
}

/** A match with its estimated probability, or the reason that forbids it. */
export interface ScoredMatch {
  match: NameMatch
  score: number
  veto: string | null
}

/** Weights of features by name, as fitWeights gives them. */
export type Weights = Readonly<Record<string, number>>

/**
 * Least probabilities. `first`: the best answer of a string, set so that strings without an id in the register stay
 * unanswered; `further`: others beside an accepted one; `home`: entries in the country the graph is about, where a
 * missed body costs as much as a wrong one.
 */
const LEAST = { first: 0.87, further: 0.55, home: 0.5 }
const HOME = 'IN'
const MOST_CANDIDATES = 5

/** Decides which registry entries an affiliation string names. */
export function resolveAffiliation(
  text: string,
  index: RegistryIndex,
  weights: Weights = MATCH_WEIGHTS
): AffiliationAnswer {
  const parts = affiliationText(text, index.places)
  const best = bestByEntry(scoreMatches(parts, index, weights))
  const accepted = accept(best, index)
  const ids = accepted.map(({ match }) => index.entries[match.name.entry]!.id)
  const candidates = [...accepted, ...best.filter((scored) => !accepted.includes(scored))]
    .slice(0, MOST_CANDIDATES)
    .map((scored) => ({
      id: index.entries[scored.match.name.entry]!.id,
      score: Math.round(scored.score * 1e4) / 1e4,
      why: reason(scored, index.entries[scored.match.name.entry]!, parts, accepted.includes(scored))
    }))
  return { ids, chosen: ids.length > 0, candidates }
}

/** Every match of a text with its score or veto. */
export function scoreMatches(text: AffiliationText, index: RegistryIndex, weights: Weights): ScoredMatch[] {
  const matches = nameMatches(text, index)
  const vetoes = matches.map((match) => vetoOf({ text, index, match, matches }))
  const possible = matches.filter((_, at) => vetoes[at] === null)
  return matches.map((match, at) => ({
    match,
    veto: vetoes[at]!,
    score: vetoes[at] === null ? probability(matchFeatures({ text, index, match, matches: possible }), weights) : 0
  }))
}

function bestByEntry(scored: readonly ScoredMatch[]): ScoredMatch[] {
  const best = new Map<number, ScoredMatch>()
  for (const one of scored) {
    const { entry } = one.match.name
    if (!best.has(entry) || one.score > best.get(entry)!.score) best.set(entry, one)
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || b.match.coverage - a.match.coverage || a.match.name.entry - b.match.name.entry
  )
}

/** Best first, none that shares words with a better one, the further ones only beside an accepted first. */
function accept(best: readonly ScoredMatch[], index: RegistryIndex): ScoredMatch[] {
  const accepted: ScoredMatch[] = []
  for (const scored of best) {
    const atHome = index.entries[scored.match.name.entry]!.countries.includes(HOME)
    const least = Math.min(accepted.length === 0 ? LEAST.first : LEAST.further, atHome ? LEAST.home : 1)
    if (scored.score < least) continue
    if (accepted.some(({ match }) => match.start < scored.match.end && scored.match.start < match.end)) continue
    accepted.push(scored)
  }
  return accepted
}

function reason(
  { match, veto }: ScoredMatch,
  entry: RegistryEntry,
  { words, tokens, places }: AffiliationText,
  accepted: boolean
): string {
  const said = tokens
    .slice(words[match.start]!.token, words[match.end - 1]!.token + 1)
    .map(({ text }) => text)
    .join(' ')
  const how = match.coverage === 1 && match.extra === 0 ? 'all words of its' : 'most words of its'
  const city = entry.cities.some((key) => places.cities.has(key))
  const country = entry.countries.some((code) => places.countries.has(code))
  const where = city ? 'city agrees' : country ? 'country agrees' : 'place not named'
  const verdict = veto ?? (accepted ? 'accepted' : 'not certain enough')
  return `"${said}": ${how} ${match.name.former ? 'former ' : ''}${match.name.kind} name of ${entry.name}; ${where}; ${verdict}`
}
