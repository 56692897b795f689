import type { Concept, SearchRequest } from '../search-index.js'
import { conceptEvidence, type ConceptEvidence } from './concept-evidence.js'
import { KIND } from './concepts.js'
import { feedback, type FeedbackTuning } from './feedback.js'
import { filterMask } from './filter.js'
import { fuse, type FusedScores, type FusionTuning } from './fusion.js'
import { scoreLexically, type LexicalTuning } from './lexical.js'
import { queryTerms, type QueryTerm } from './query-terms.js'
import type { Near } from './vectors/vector-store.js'
import type { View } from './view.js'

export interface Tuning {
  lexical: LexicalTuning
  fusion: FusionTuning
  feedback: FeedbackTuning
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

/** The nearest by meaning. */
export interface Meaning {
  queries: readonly Float32Array[]
  near: readonly Near[]
  /** From this cosine on they match. */
  threshold: number
  /** Whether nothing else matches. */
  alone: boolean
}

/** The match set and its scores; see `SearchResult.totalCount`. */
export function rank(
  view: View,
  evidence: Evidence,
  { queries, near, threshold, alone }: Meaning,
  tuning: Tuning
): Ranking {
  const { mask, lexical, concepts } = evidence
  const matches = new Uint8Array(view.size)
  for (const { owner, similarity } of near) if (similarity >= threshold) matches[owner] = 1
  for (let doc = 0; doc < view.size && !alone; doc++) {
    if (concepts.matches[doc] || lexical.matched[doc]! >= lexical.needed) matches[doc]! |= mask[doc]!
  }
  const docs = indicesOf(matches)
  const likeness = feedback(view, queries, near, tuning.feedback)
  const scores = fuse(
    Float64Array.from(docs, (doc) => lexical.scores[doc]!),
    Float64Array.from(docs, (doc) => Math.max(0, likeness.get(doc) ?? 0)),
    Float64Array.from(docs, (doc) => concepts.evidence[doc]!),
    tuning.fusion
  )
  const similarity = new Map(near.map(({ owner, similarity }) => [owner, similarity]))
  return { docs, scores, similarity, concepts, terms: evidence.terms }
}

/** Everything that passes the filters, unscored: the answer to an empty text. */
export function unranked(evidence: Evidence): Ranking {
  const docs = indicesOf(evidence.mask)
  const none = new Float64Array(docs.length)
  return {
    docs,
    scores: { lexical: none, semantic: none, concept: none, total: none },
    similarity: new Map(),
    concepts: evidence.concepts,
    terms: []
  }
}

function indicesOf(flags: Uint8Array): Uint32Array {
  const indices = new Uint32Array(flags.length)
  let n = 0
  for (let i = 0; i < flags.length; i++) if (flags[i]) indices[n++] = i
  return indices.subarray(0, n)
}
