import type { Concept, SearchRequest } from '../search-index.js'
import { isForeign } from '../text/embedding-texts.js'
import { stem } from '../text/stem.js'
import { conceptEvidence, type ConceptEvidence } from './concept-evidence.js'
import { isClass } from './concepts.js'
import { feedback, type FeedbackTuning } from './feedback.js'
import { filterMask } from './filter.js'
import { fuse, type FusedScores, type FusionTuning, type FusionWeights } from './fusion.js'
import { scoreLexically, type LexicalResult, type LexicalTuning } from './lexical.js'
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
  lexical: LexicalResult
  concepts: ConceptEvidence
  /** What matches by words or concepts, ascending; nothing where likeness of meaning alone is asked for. */
  matching: Uint32Array
  /** Share of the words of the text that stand in something named. */
  understood: number
}

/** Filters, words and concepts of a request. */
export function gatherEvidence(
  view: View,
  request: SearchRequest,
  concepts: readonly Concept[],
  tuning: Tuning
): Evidence {
  const semanticOnly = request.mode === 'semantic'
  const terms = semanticOnly ? [] : queryTerms(view, request.text, concepts)
  const hints = hintsAmong(view, concepts)
  const named = concepts.filter((concept) => !hints.has(concept))
  const inside = terms.filter((term) => named.some(({ start, end }) => start <= term.start && term.end <= end))
  const understood = terms.length > 0 ? inside.length / terms.length : 0
  const words = new Set(terms.map(({ start }) => start)).size
  const onlyClasses = understood === 1 && concepts.every(isClass)
  const mask = filterMask(view, request)
  const lexical = scoreLexically(view, terms, tuning.lexical)
  const found = conceptEvidence(view, semanticOnly ? [] : concepts, { onlyClasses, words, hints })
  const alone = semanticOnly || request.minSimilarity !== undefined
  const matching = alone ? new Uint32Array() : indicesOf(matchesOfWords(mask, lexical, found))
  return { mask, terms, lexical, concepts: found, matching, understood }
}

/** Things for which the text has another word that stands in the index itself: "drone" for robotics says more than the field it points to. */
function hintsAmong(view: View, concepts: readonly Concept[]): ReadonlySet<Concept> {
  const knows = (word: string): boolean => view.knows(stem(word))
  return new Set(
    concepts.filter((concept) => concept.via === 'word' && !isClass(concept) && !isForeign(concept, knows))
  )
}

/** The nearest by meaning. */
export interface Meaning {
  queries: readonly Float32Array[]
  near: readonly Near[]
  /** From this cosine on they match. */
  threshold: number
  /** Share of its weight that meaning has in the score. */
  sureness: number
}

/** The match set and its scores; see `SearchResult.totalCount`. */
export function rank(
  view: View,
  evidence: Evidence,
  { queries, near, threshold, sureness }: Meaning,
  tuning: Tuning
): Ranking {
  const { lexical, concepts } = evidence
  const docs = withNear(evidence.matching, near, threshold)
  const weights = weigh(tuning.fusion, evidence, sureness)
  const likeness = feedback(view, queries, near, promiseOf(view, evidence, near, weights, tuning), tuning.feedback)
  const semantic = new Float64Array(docs.length)
  for (const [doc, value] of likeness) {
    const place = placeIn(docs, doc)
    if (place >= 0) semantic[place] = Math.max(0, value) * (view.hasText(doc) ? 1 : tuning.fusion.bare)
  }
  const share = concepts.share && gather(concepts.share, docs)
  const scores = fuse(gather(lexical.scores, docs), semantic, gather(concepts.evidence, docs), weights, share)
  const similarity = new Map(near.map(({ owner, similarity }) => [owner, similarity]))
  return { docs, scores, similarity, concepts, terms: evidence.terms }
}

/** Where less is above the threshold, the nearest still match, from two thirds of it on. */
const CLOSEST_SHARE = 2 / 3
const ENOUGH = 10

/** How near the nearest of all are, whatever the filters: the best cosine, and that of the tenth. */
export interface Closest {
  best: number
  tenth: number
}

export function closestOf(near: readonly Near[]): Closest {
  return { best: near[0]?.similarity ?? 1, tenth: near[Math.min(ENOUGH, near.length) - 1]?.similarity ?? 1 }
}

export const CLOSEST: Readonly<{ most: number; threshold: number; atLeast: number }> = {
  most: ENOUGH,
  threshold: 1,
  atLeast: ENOUGH
}

/** The cosine from which on things match. */
export const reachable = ({ tenth }: Closest, threshold: number): number =>
  Math.min(threshold, Math.max(tenth, threshold * CLOSEST_SHARE))

/** At this share of the way from the threshold to equality a likeness is no accident. */
const SURE = 0.25

/** Vectors of a text the model has no idea of are near to nothing: what they are least far from says little. */
export function sureness({ best }: Closest, threshold: number): number {
  const none = threshold * CLOSEST_SHARE
  const full = threshold + SURE * (1 - threshold)
  return Math.min(1, Math.max(0, (best - none) / (full - none)))
}

/**
 * The more of a text is names of things, the more it asks for what carries them, and the less for what repeats the names. The
 * less of it even the best match has, the less its words say: somebody describes a thing without knowing what it is called.
 */
function weigh(
  { lexical, semantic, concept, inPassing, shift, covered }: FusionTuning,
  { understood, lexical: { coverage } }: Evidence,
  sureness: number
): FusionWeights {
  const shifted = shift * understood ** 2
  return {
    lexical: lexical * (1 - shifted) * Math.min(1, covered > 0 ? coverage / covered : 1),
    semantic: semantic * sureness * (1 - shifted),
    concept: concept * (inPassing + (1 - inPassing) * understood + shifted)
  }
}

const LIST = 100

/**
 * A first estimate of the score of the nearest, to choose the examples of the feedback by. Words count by the square of their
 * coverage beside: an example chosen by accident leads the whole list astray.
 */
function promiseOf(
  view: View,
  { lexical, concepts }: Evidence,
  near: readonly Near[],
  weights: FusionWeights,
  { feedback, fusion }: Tuning
): (one: Near) => number {
  const high = near[0]?.similarity ?? 1
  const low = near[Math.min(LIST, near.length) - 1]?.similarity ?? 0
  const likeness = weights.semantic / (high - low || 1)
  const trust = feedback.words * Math.min(1, lexical.coverage) ** 2
  const words = lexical.best > 0 ? (trust * weights.lexical) / lexical.best : 0
  const named = feedback.words * weights.concept
  return ({ owner, similarity }) =>
    likeness * Math.max(0, similarity - low) * (view.hasText(owner) ? 1 : fusion.bare) +
    words * lexical.scores[owner]! +
    named * concepts.evidence[owner]!
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

function matchesOfWords(mask: Uint8Array, { matched, needed }: LexicalResult, concepts: ConceptEvidence): Uint8Array {
  const matches = concepts.matches
  for (let doc = 0; doc < matches.length; doc++) {
    if (matched[doc]! >= needed) matches[doc] = 1
    matches[doc]! &= mask[doc]!
  }
  return matches
}

/** Matches by words and concepts with those by meaning, ascending. */
function withNear(matching: Uint32Array, near: readonly Near[], threshold: number): Uint32Array {
  const likely = Uint32Array.from(
    near.filter(({ similarity }) => similarity >= threshold),
    ({ owner }) => owner
  ).sort()
  const both = new Uint32Array(matching.length + likely.length)
  let n = 0
  for (let i = 0, j = 0; i < matching.length || j < likely.length;) {
    const a = i < matching.length ? matching[i]! : Infinity
    const b = j < likely.length ? likely[j]! : Infinity
    both[n++] = Math.min(a, b)
    if (a <= b) i++
    if (b <= a) j++
  }
  return both.subarray(0, n)
}

/** Where a number stands in an ascending list, or -1. */
function placeIn(docs: Uint32Array, doc: number): number {
  let low = 0
  let high = docs.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (docs[middle]! < doc) low = middle + 1
    else high = middle
  }
  return docs[low] === doc ? low : -1
}

function gather(from: Float32Array | Float64Array, places: Uint32Array): Float64Array {
  const gathered = new Float64Array(places.length)
  for (let i = 0; i < places.length; i++) gathered[i] = from[places[i]!]!
  return gathered
}

function indicesOf(flags: Uint8Array): Uint32Array {
  const indices = new Uint32Array(flags.length)
  let n = 0
  for (let i = 0; i < flags.length; i++) if (flags[i]) indices[n++] = i
  return indices.subarray(0, n)
}
