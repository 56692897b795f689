import type { Tuning } from './ranking.js'

/** Settings of the ranking, chosen on part of the questions and checked on the rest: `bench/retrieval.ts`. */
export const DEFAULT_TUNING: Tuning = {
  lexical: {
    k1: 1.5,
    fields: [
      { weight: 2.5, lengthPenalty: 0.4 },
      { weight: 1, lengthPenalty: 0.65 },
      { weight: 0.8, lengthPenalty: 0.5 }
    ]
  },
  fusion: {
    lexical: 0.5,
    semantic: 0.5,
    concept: 0.5,
    inPassing: 0.5,
    shift: 0.4,
    uncovered: 0.5,
    standout: 0.5,
    bare: 0.85
  },
  feedback: { examples: 3, weight: 1, depth: 200, words: 1 }
}
