import type { Largest } from './nth-largest.js'

/** How much each kind of evidence can add to a score. */
export interface FusionWeights {
  lexical: number
  semantic: number
  concept: number
}

/** The weights and how they move with the share of a text that is names of things; chosen by the ablation of `bench/retrieval.ts`. */
export interface FusionTuning extends FusionWeights {
  /** Share of its weight that a thing has which is named in passing. */
  inPassing: number
  /** Share of the weights that goes over to concepts in a text that is names and nothing else. */
  shift: number
  /** Share of its weight that words have whose best match has next to nothing of the text; where it has all, they have the whole. */
  uncovered: number
  /** Share of their weights that words and meaning give to the other as the nearest by meaning stand out of those behind them, or do not. */
  standout: number
  /** Share of its likeness that counts of a bare record: a name alone is near to anything. */
  bare: number
}

/** Scores of the documents of a match set, by place. */
export interface FusedScores {
  totalAt(place: number): number
  /** The three that add up to a total. */
  partsAt(place: number): FusionWeights
  /** Places among which the `n` best are, ascending; null: any may be. */
  leading(n: number): Uint32Array | null
}

/** Positive scores by document, 0 where there is none; `concept` is evidence between 0 and 1, `share` what is left of each score. */
export interface ScoresByDocument {
  lexical: Float32Array
  semantic: Float64Array
  concept: Float64Array
  share: Float64Array | null
}

/** The best of a list and the one that stands where its tail begins. */
export type Heads = Record<'lexical' | 'semantic', Largest>

/** How many of a list stand before its tail. */
export const HEAD = 100
/** What is below the best hundred of a list keeps its order inside this share of the weight. */
const TAIL = 0.05

/**
 * Relative-score fusion: the lexical and the semantic list are each stretched so that its best is 1 and its hundredth (zero in a
 * shorter list) is `TAIL`, then weighted and added to the weighted evidence of concepts. The semantic list is that of all that is
 * near, not of the match set alone: among a few that match, all of them near, small differences would count for nothing.
 */
export function fuse(docs: Uint32Array, scores: ScoresByDocument, heads: Heads, weights: FusionWeights): FusedScores {
  const { lexical, semantic, concept, share } = scores
  const [words, meaning] = [stretching(heads.lexical), stretching(heads.semantic)]
  const left = (doc: number): number => (share ? share[doc]! : 1)
  const ofWords = (doc: number): number => round(stretch(lexical[doc]!, words) * weights.lexical * left(doc))
  const ofMeaning = (doc: number): number => round(stretch(semantic[doc]!, meaning) * weights.semantic * left(doc))
  const ofConcepts = (doc: number): number => round(concept[doc]! * weights.concept * left(doc))
  const totalAt = (place: number): number => {
    const doc = docs[place]!
    const named = concept[doc] === 0 ? 0 : ofConcepts(doc)
    // Most of a large match set has words alone.
    return semantic[doc] === 0 && named === 0 ? ofWords(doc) : round(ofWords(doc) + ofMeaning(doc) + named)
  }
  const partsAt = (place: number): FusionWeights => {
    const doc = docs[place]!
    return { lexical: ofWords(doc), semantic: ofMeaning(doc), concept: ofConcepts(doc) }
  }
  const leading = (n: number): Uint32Array | null =>
    share || weights.lexical < LEAST_TOLD_APART ? null : leadingPlaces(docs, scores, heads.lexical, n)
  return { totalAt, partsAt, leading }
}

/** Two scores by words so far apart, as a share of the best, have fused scores that differ after rounding, from this weight on. */
const TOLD_APART = 1e-5
const LEAST_TOLD_APART = 0.01

/** What has words alone is behind `n` others if that many have more of them, and need not be scored: most of a large match set. */
function leadingPlaces(
  docs: Uint32Array,
  { lexical, semantic, concept }: ScoresByDocument,
  head: Largest,
  n: number
): Uint32Array | null {
  const least = head.largest(n) - TOLD_APART * head.best
  if (!(least > 0)) return null
  const places = new Uint32Array(docs.length)
  let count = 0
  for (let place = 0; place < docs.length; place++) {
    const doc = docs[place]!
    places[count] = place
    // Without a branch, which would often be guessed wrong.
    count += Number(lexical[doc]! >= least) | Number(semantic[doc]! > 0) | Number(concept[doc]! > 0)
  }
  return places.subarray(0, count)
}

/** Nine decimals: equal evidence gives equal scores whatever the order of addition. */
const round = (score: number): number => Math.round(score * 1e9) / 1e9

interface Stretching {
  high: number
  low: number
}

const stretching = ({ best, nth }: Largest): Stretching => ({ high: best, low: Math.max(0, nth) })

function stretch(score: number, { high, low }: Stretching): number {
  if (score <= 0) return 0
  if (score < low) return (TAIL * score) / low
  return high === low ? 1 : TAIL + ((1 - TAIL) * (score - low)) / (high - low)
}
