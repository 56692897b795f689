import type { Concept, SearchRequest } from '../search-index.js'
import { conceptEvidence, type ConceptEvidence } from './concept-evidence.js'
import { KIND } from './concepts.js'
import { filterMask } from './filter.js'
import { fuse, type FusedScores, type FusionTuning } from './fusion.js'
import { scoreLexically, type LexicalTuning } from './lexical.js'
import { queryTerms, type QueryTerm } from './query-terms.js'
import type { Near } from './vectors/vector-store.js'
import type { View } from './view.js'

export interface Tuning {
  lexical: LexicalTuning
  fusion: FusionTuning
}

/** A match set with the scores of its documents; `docs` ascending, everything else beside it. */
export interface Ranking {
  docs: Uint32Array
  scores: FusedScores
  similarity: ReadonlyMap<number, number>
  concepts: ConceptEvidence
  terms: readonly QueryTerm[]
}

/** What is known before the vectors of the text arrive. */
export interface Evidence {
  mask: Uint8Array
  terms: readonly QueryTerm[]
  lexical: ReturnType<typeof scoreLexically>
  concepts: ConceptEvidence
}

/** Filters, words and concepts of a request. */
export function gatherEvidence(
  view: View,
  request: SearchRequest,
  concepts: readonly Concept[],
  tuning: Tuning
): Evidence {
  const semanticOnly = request.mode === 'semantic'
  const terms = semanticOnly ? [] : queryTerms(view, request.text)
  const outside = terms.some((term) => !concepts.some(({ start, end }) => start <= term.start && term.end <= end))
  const onlyKinds = !outside && concepts.every((concept) => concept.kind === KIND)
  return {
    mask: filterMask(view, request),
    terms,
    lexical: scoreLexically(view, terms, tuning.lexical),
    concepts: conceptEvidence(view, semanticOnly ? [] : concepts, onlyKinds)
  }
}

/** The match set and its scores; see `SearchResult.totalCount`. `near` holds the nearest, of which those from `threshold` on match. */
export function rank(view: View, evidence: Evidence, near: readonly Near[], threshold: number, onlyNear: boolean, tuning: Tuning): Ranking {
  const { mask, lexical, concepts } = evidence
  const similarity = new Map(near.map(({ owner, similarity }) => [owner, similarity]))
  const matches = new Uint8Array(view.size)
  for (const { owner, similarity } of near) if (similarity >= threshold) matches[owner] = 1
  if (!onlyNear) {
    for (let doc = 0; doc < view.size; doc++) {
      if (concepts.matches[doc] || lexical.matched[doc]! >= lexical.needed) matches[doc] = mask[doc]!
    }
  }
  const docs = Uint32Array.from(indicesOf(matches))
  const scores = fuse(
    Float64Array.from(docs, (doc) => lexical.scores[doc]!),
    Float64Array.from(docs, (doc) => Math.max(0, similarity.get(doc) ?? 0)),
    Float64Array.from(docs, (doc) => concepts.evidence[doc]!),
    tuning.fusion
  )
  return { docs, scores, similarity, concepts, terms: evidence.terms }
}

/** Everything that passes the filters, unscored: the answer to an empty text. */
export function unranked(evidence: Evidence): Ranking {
  const docs = Uint32Array.from(indicesOf(evidence.mask))
  const none = new Float64Array(docs.length)
  return {
    docs,
    scores: { lexical: none, semantic: none, concept: none, total: none },
    similarity: new Map(),
    concepts: evidence.concepts,
    terms: []
  }
}

function* indicesOf(flags: Uint8Array): Generator<number> {
  for (let i = flags.indexOf(1); i >= 0; i = flags.indexOf(1, i + 1)) yield i
}
