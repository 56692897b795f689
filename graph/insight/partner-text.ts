import { noisyOr, type EntityId, type Scope } from '../claims.js'
import { parsePattern } from '../pattern.js'
import type { SearchResult } from '../search/search-index.js'
import { EVERY } from '../store/graph-store.js'
import type { Parts } from './parts.js'

/** What somebody made or takes part in, and how much of its match is theirs: as much as evidence of that kind weighs. */
const DONE = [
  { pattern: 'Institution <DEVELOPED_BY Technology', weight: 0.9 },
  { pattern: 'Institution >PARTICIPATES_IN Project', weight: 0.8 }
]
const DONE_CANDIDATES = 50
/** The words of an institution name fields, those of its work what it can do (fitted on `bench/questions/partners.jsonl`). */
const OWN_WORDS = 0.4

/** Text match relative to the best hit, in [0, 1]; null where nothing was asked by text. */
export function textScores(found: SearchResult | null): ReadonlyMap<EntityId, number> | null {
  if (!found) return null
  const best = Math.max(...found.hits.map((hit) => hit.score), 1e-9)
  return new Map(found.hits.map((hit) => [hit.id, Math.max(0, hit.score / best)]))
}

/**
 * How well institutions match a text, in [0, 1]: noisy-or of how their own words match (`found`) and how those of the best
 * that they made or take part in do. A need is told in the words of its solution more often than in those of a laboratory.
 */
export async function partnerTextScores(
  { graph, ontology, store }: Parts,
  text: string,
  found: SearchResult,
  scope?: Scope
): Promise<ReadonlyMap<EntityId, number>> {
  const own = textScores(found)!
  const solutions = textScores(
    await graph.search({ text, kinds: ['Technology', 'Project'], first: DONE_CANDIDATES }, scope)
  )!
  const done = new Map<EntityId, number>()
  for (const { pattern, weight } of DONE) {
    const request = { pattern: parsePattern(ontology, pattern), to: [...solutions.keys()], perPair: 1, starts: EVERY }
    for (const path of await store.match(request, scope)) {
      const [id, solution] = [path.nodes[0]!, path.nodes[1]!]
      done.set(id, Math.max(done.get(id) ?? 0, weight * path.weight * solutions.get(solution)!))
    }
  }
  if (!done.size) return own
  const together = (id: EntityId) => noisyOr([OWN_WORDS * (own.get(id) ?? 0), done.get(id) ?? 0])
  return new Map([...own.keys(), ...done.keys()].map((id) => [id, together(id)]))
}
