import { INTENT_WEIGHTS } from './generated/intent-weights.js'
import { INTENTS, type Intent } from './structured-query.js'

export interface IntentScore {
  readonly intent: Intent
  /** In logits: differences count. */
  readonly score: number
}

/** A weight is a character of these: the middle one is 0, each is `WEIGHT_STEP` more than the one before. */
export const WEIGHT_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
/** In logits. */
export const WEIGHT_STEP = 0.08

/** By sign, a weight for every one of INTENTS. */
export type IntentWeights = ReadonlyMap<string, ArrayLike<number>>

let table: IntentWeights | null = null

/** Tells intents by other weights than those shipped, null by these again: to measure what was learnt on some questions on others. */
export function useWeights(weights: IntentWeights | null): void {
  table = weights
}

/** What a question with these signs may ask for, likeliest first; `none` is what the graph does not hold. */
export function intentScores(signs: readonly string[]): IntentScore[] {
  table ??= readWeights(INTENT_WEIGHTS)
  return INTENTS.map((intent, at) => ({
    intent,
    score: signs.reduce((sum, sign) => sum + (table!.get(sign)?.[at] ?? 0), 0)
  })).sort((a, b) => b.score - a.score)
}

/** Lines of a sign, a tab, and a digit for every intent. */
export function readWeights(text: string): ReadonlyMap<string, readonly number[]> {
  const middle = (WEIGHT_DIGITS.length - 1) / 2
  return new Map(
    text.split('\n').flatMap((line) => {
      const [sign, digits] = line.split('\t')
      return digits ? [[sign!, [...digits].map((digit) => (WEIGHT_DIGITS.indexOf(digit) - middle) * WEIGHT_STEP)]] : []
    })
  )
}
