import type { Concept, SearchRequest } from '../search-index.js'
import { isForeign } from '../text/embedding-texts.js'
import { stem } from '../text/stem.js'
import { eachOf, isIn } from './bits.js'
import { conceptEvidence, type ConceptEvidence } from './concept-evidence.js'
import { isClass } from './concepts.js'
import { feedback, type FeedbackTuning } from './feedback.js'
import { filterMask } from './filter.js'
import { fuse, HEAD, type FusedScores, type FusionTuning, type FusionWeights } from './fusion.js'
import { scoreLexically, type LexicalResult, type LexicalTuning } from './lexical.js'
import { Largest } from './nth-largest.js'
import { queryTerms, type QueryTerm } from './query-terms.js'
import { matchScratch, type MatchScratch } from './scratch.js'
import type { Near } from './vectors/vector-store.js'
import type { View } from './view.js'

export interface Tuning {
  lexical: LexicalTuning
  fusion: FusionTuning
  feedback: FeedbackTuning
}

/** A match set with the scores of its documents. */
export interface Ranking {
  /** What matches by words or concepts, ascending, then `added`: what does not. */
  docs: Uint32Array
  /** Ascending. */
  added: Uint32Array
  /** By place in `docs`. */
  scores: FusedScores
  /** Cosine of a document with the text, where it was measured. */
  similarity: (doc: number) => number | undefined
  /** The nearest by meaning. */
  near: readonly Near[]
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
  /** The best by words among these. */
  head: Largest
  /** Share of the words of the text that stand in something named. */
  understood: number
  /** What this and the ranking made of it are kept in. */
  scratch: MatchScratch
}

/** To be called when neither the evidence nor the ranking made of it is of use any more. */
export function giveBack({ scratch, concepts }: Evidence, { near }: Ranking): void {
  for (const { owner } of near) scratch.semantic[owner] = scratch.nearPlace[owner] = 0
  matchScratch.giveBack(scratch.docs.length, scratch)
  concepts.giveBack()
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
  const scratch = matchScratch.borrow(view.size)
  const lexical = scoreLexically(view, terms, tuning.lexical, scratch)
  const found = conceptEvidence(view, semanticOnly ? [] : concepts, { onlyClasses, words, hints })
  const alone = semanticOnly || request.minSimilarity !== undefined
  const matching = scratch.docs.subarray(0, alone ? 0 : collectMatches(scratch, mask, lexical, found))
  const head = new Largest(HEAD)
  for (let i = 0; i < matching.length; i++) head.offer(lexical.scores[matching[i]!]!)
  return { mask, terms, lexical, concepts: found, matching, head, understood, scratch }
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
  const { lexical, concepts, head, matching, scratch } = evidence
  const added = addNear(scratch, matching.length, near, threshold)
  for (const doc of added) head.offer(lexical.scores[doc]!)
  const weights = weigh(tuning.fusion, evidence, sureness, standoutOf(near))
  const again = feedback(view, queries, near, promiseOf(view, evidence, near, weights, tuning), tuning.feedback)
  const nearest = giveLikeness(scratch, view, tuning, near, again)
  const docs = scratch.docs.subarray(0, matching.length + added.length)
  const byDocument = {
    lexical: lexical.scores,
    semantic: scratch.semantic,
    concept: concepts.evidence,
    share: concepts.share
  }
  const scores = fuse(docs, byDocument, { lexical: head, semantic: nearest }, weights)
  const similarity = (doc: number): number | undefined => near[scratch.nearPlace[doc]! - 1]?.similarity
  return { docs, added, scores, similarity, near, concepts, terms: evidence.terms }
}

/** Fills in the semantic scores of the nearest, those that feedback has compared anew in its way; returns the best of them. */
function giveLikeness(
  { semantic, nearPlace }: MatchScratch,
  view: View,
  { fusion }: Tuning,
  near: readonly Near[],
  again: readonly Near[]
): Largest {
  const give = ({ owner, similarity }: Near): void =>
    void (semantic[owner] = Math.max(0, similarity) * (view.hasText(owner) ? 1 : fusion.bare))
  near.forEach(give)
  again.forEach(give)
  const best = new Largest(HEAD)
  near.forEach(({ owner }, i) => {
    nearPlace[owner] = i + 1
    best.offer(semantic[owner]!)
  })
  return best
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

const surelyNear = (threshold: number): number => threshold + SURE * (1 - threshold)

/** Vectors of a text the model has no idea of are near to nothing: what they are least far from says little. */
export function sureness({ best }: Closest, threshold: number): number {
  const none = threshold * CLOSEST_SHARE
  return Math.min(1, Math.max(0, (best - none) / (surelyNear(threshold) - none)))
}

/** Whether `reachable` and `sureness` would say the same with anything else among the nearest. */
export function nearEnough(near: readonly Near[], threshold: number): boolean {
  const { best, tenth } = closestOf(near)
  return near.length >= ENOUGH && tenth >= threshold && best >= surelyNear(threshold)
}

/**
 * How far the nearest stands out of those behind it: its lead over the tenth in that over the hundredth, between 0 and 1. Where all
 * are about as near, the model tells them apart no better than chance.
 */
function standoutOf(near: readonly Near[]): number {
  const [best, tenth, hundredth] = [1, ENOUGH, LIST].map((n) => near[Math.min(n, near.length) - 1]?.similarity ?? 0)
  return best! > hundredth! ? (best! - tenth!) / (best! - hundredth!) : 0.5
}

/**
 * The more of a text is names of things, the more it asks for what carries them, and the less for what repeats the names. The
 * less of it even the best match has, the less its words say: somebody describes a thing without knowing what it is called.
 */
function weigh(
  { lexical, semantic, concept, inPassing, shift, uncovered, standout }: FusionTuning,
  { understood, lexical: { coverage } }: Evidence,
  sureness: number,
  standsOut: number
): FusionWeights {
  const shifted = shift * understood ** 2
  const moved = standout * (2 * standsOut - 1)
  return {
    lexical: lexical * (1 - moved) * (1 - shifted) * (uncovered + (1 - uncovered) * Math.min(1, coverage)),
    semantic: semantic * (1 + moved) * sureness * (1 - shifted),
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
export function unranked({ mask, matching, concepts, scratch: { matches, docs } }: Evidence): Ranking {
  let n = matching.length
  for (let doc = 0; doc < mask.length; doc++) if (mask[doc] && !matches[doc]) docs[n++] = doc
  return {
    docs: docs.subarray(0, n),
    added: docs.subarray(matching.length, n),
    scores: { totalAt: () => 0, partsAt: () => ({ lexical: 0, semantic: 0, concept: 0 }), leading: () => null },
    similarity: () => undefined,
    near: [],
    concepts,
    terms: []
  }
}

/** Fills in what words and concepts match; returns how many. */
function collectMatches(
  { met, matches, docs }: MatchScratch,
  mask: Uint8Array,
  { matched, needed }: LexicalResult,
  concepts: ConceptEvidence
): number {
  let n = 0
  eachOf(met, concepts.matches, (doc) => {
    const is = (Number(matched[doc]! >= needed) | isIn(concepts.matches, doc)) & mask[doc]!
    matches[doc] = is
    // Without a branch, which would often be guessed wrong.
    docs[n] = doc
    n += is
  })
  return n
}

/** Puts what is near enough behind the first `n` of the match set, as far as it is not among them; returns it. */
function addNear({ matches, docs }: MatchScratch, n: number, near: readonly Near[], threshold: number): Uint32Array {
  let end = n
  for (const { owner, similarity } of near) {
    if (similarity < threshold || matches[owner]) continue
    matches[owner] = 1
    docs[end++] = owner
  }
  return docs.subarray(n, end).sort()
}
