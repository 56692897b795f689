import { nthLargest } from './nth-largest.js'

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
  /** From this coverage of the text by the best match on, words have their whole weight, below it a share of it; 0: always. */
  covered: number
  /** Share of its likeness that counts of a bare record: a name alone is near to anything. */
  bare: number
}

/** The three parts of a score, side by side for the documents of a match set. */
export interface FusedScores {
  lexical: Float64Array
  semantic: Float64Array
  concept: Float64Array
  total: Float64Array
}

const TOP = 100
/** What is below the best hundred of a list keeps its order inside this share of the weight. */
const TAIL = 0.05

/**
 * Relative-score fusion: each list is stretched so that its best is 1 and its hundredth (zero in a shorter list) is `TAIL`, then
 * weighted and added.
 * Scores are positive; 0 means not in the list. `concept` is evidence between 0 and 1 already. `share` is what is left of each score.
 */
export function fuse(
  lexical: Float64Array,
  semantic: Float64Array,
  concept: Float64Array,
  weights: FusionWeights,
  share: Float64Array | null
): FusedScores {
  // Loops, here and below: for ten thousands of scores a callback each takes several times as long.
  const weighed = (scores: Float64Array, weight: number): Float64Array => {
    const made = new Float64Array(scores.length)
    for (let i = 0; i < made.length; i++)
      if (scores[i] !== 0) made[i] = round(scores[i]! * weight * (share ? share[i]! : 1))
    return made
  }
  const parts = {
    lexical: weighed(relative(lexical), weights.lexical),
    semantic: weighed(relative(semantic), weights.semantic),
    concept: weighed(concept, weights.concept)
  }
  const total = new Float64Array(lexical.length)
  for (let i = 0; i < total.length; i++) total[i] = round(parts.lexical[i]! + parts.semantic[i]! + parts.concept[i]!)
  return { ...parts, total }
}

/** Nine decimals: equal evidence gives equal scores whatever the order of addition. */
const round = (score: number): number => Math.round(score * 1e9) / 1e9

function relative(scores: Float64Array): Float64Array {
  const high = nthLargest(scores, 1)
  const low = Math.max(0, nthLargest(scores, TOP))
  if (high <= 0) return scores
  const stretched = new Float64Array(scores.length)
  for (let i = 0; i < stretched.length; i++) {
    const score = scores[i]!
    if (score <= 0) continue
    if (score < low) stretched[i] = (TAIL * score) / low
    else stretched[i] = high === low ? 1 : TAIL + ((1 - TAIL) * (score - low)) / (high - low)
  }
  return stretched
}
