import { byCodeUnit, noisyOr, type EntityId, type Scope } from '../claims.js'
import { parsePattern } from '../pattern.js'
import type { SearchHit, SearchResult } from '../search/search-index.js'
import { EVERY, type Path } from '../store/graph-store.js'
import type { Parts } from './parts.js'

/** What somebody made or takes part in, and how much of its match is theirs: as much as evidence of that kind weighs. */
const DONE = [
  { pattern: 'Institution <DEVELOPED_BY Technology', weight: 0.9 },
  { pattern: 'Institution >PARTICIPATES_IN Project', weight: 0.8 }
]
const DONE_CANDIDATES = 50
/** The words of an institution name fields, those of its work what it can do (fitted on `bench/questions/partners.jsonl`). */
const OWN_WORDS = 0.4

/** Whose words match a text: those of an institution, or of what it made or takes part in. */
export interface WordsMatch {
  /** Share of the match, in (0, 1]. */
  readonly score: number
  readonly hit: SearchHit
  /** From the institution to whose words match; null where they are its own. */
  readonly path: Path | null
}

export interface PartnerText {
  /** In [0, 1]: noisy-or of the shares. */
  readonly scores: ReadonlyMap<EntityId, number>
  /** Of one institution, the greatest share first. */
  readonly matches: (institution: EntityId) => WordsMatch[]
}

/** Text match relative to the best hit, in [0, 1]; null where nothing was asked by text. */
export function textScores(found: SearchResult | null): ReadonlyMap<EntityId, number> | null {
  if (!found) return null
  const best = Math.max(...found.hits.map((hit) => hit.score), 1e-9)
  return new Map(found.hits.map((hit) => [hit.id, Math.max(0, hit.score / best)]))
}

/**
 * How well institutions match a text: by their own words (`found`), and by those of the best that they made or take part in. A
 * need is told in the words of its solution more often than in those of a laboratory.
 */
export async function partnerText(
  parts: Pick<Parts, 'graph' | 'ontology' | 'store'>,
  text: string,
  found: SearchResult,
  scope?: Scope
): Promise<PartnerText> {
  const own = ownMatches(found)
  const done = await doneMatches(parts, text, scope)
  const share = done.size ? OWN_WORDS : 1
  const matches = (id: EntityId): WordsMatch[] => {
    const itself = own.get(id)
    const work = done.get(id)
    return [...(itself ? [{ ...itself, score: share * itself.score }] : []), ...(work ? [work] : [])]
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
  }
  const ids = [...new Set([...own.keys(), ...done.keys()])]
  const sharesOf = (id: EntityId) => matches(id).map(({ score }) => score)
  const scoreOf = (id: EntityId) => (done.size ? noisyOr(sharesOf(id)) : (sharesOf(id)[0] ?? 0))
  return { scores: new Map(ids.map((id) => [id, scoreOf(id)])), matches }
}

function ownMatches(found: SearchResult): Map<EntityId, WordsMatch> {
  const scores = textScores(found)!
  return new Map(found.hits.map((hit) => [hit.id, { hit, score: scores.get(hit.id)!, path: null }]))
}

/** Of each institution the technology or project that matches best. */
async function doneMatches(
  { graph, ontology, store }: Pick<Parts, 'graph' | 'ontology' | 'store'>,
  text: string,
  scope?: Scope
): Promise<Map<EntityId, WordsMatch>> {
  const found = await graph.search({ text, kinds: ['Technology', 'Project'], first: DONE_CANDIDATES }, scope)
  const scores = textScores(found)!
  const hits = new Map(found.hits.map((hit) => [hit.id, hit]))
  const done = new Map<EntityId, WordsMatch>()
  for (const { pattern, weight } of DONE) {
    const request = { pattern: parsePattern(ontology, pattern), to: [...scores.keys()], perPair: 1, starts: EVERY }
    for (const path of await store.match(request, scope)) {
      const [id, solution] = [path.nodes[0]!, path.nodes[1]!]
      const match = { score: weight * path.weight * scores.get(solution)!, hit: hits.get(solution)!, path }
      const best = done.get(id)
      if (!best || match.score > best.score || (match.score === best.score && precedes(match, best)))
        done.set(id, match)
    }
  }
  return done
}

function precedes(a: WordsMatch, b: WordsMatch): boolean {
  return byCodeUnit(a.hit.id, b.hit.id) < 0
}
