import { INTENT_WEIGHTS } from './intent-weights.js'
import { featuresOf } from './intent-features.js'
import { SHAPES } from './shapes.js'
import { INTENTS, type Intent } from './structured-query.js'

export interface IntentScore {
  readonly intent: Intent
  /** In logits: differences count. */
  readonly score: number
}

/** How much a shape's weight counts in logits. Shapes were written for known questions, weights also hold for others. */
const SHAPE_SHARE = 0.45

/**
 * What a question may ask for, likeliest first: hand-written shapes and weights learnt over single symbols together. `none` has
 * no shapes; what lies outside is told by `refusalOf` too.
 */
export function intentScores(symbols: string): IntentScore[] {
  const features = featuresOf(symbols)
  const signs = SHAPES.filter(({ shape, unless }) => shape.test(symbols) && !unless?.test(symbols))
  return INTENTS.map((intent, at) => {
    const shaped = signs.reduce((sum, sign) => sum + (sign.intent === intent ? sign.weight : 0), 0)
    const learnt = [...features].reduce(
      (sum, [name, value]) => sum + value * ((INTENT_WEIGHTS[name] as readonly number[] | undefined)?.[at] ?? 0),
      0
    )
    return { intent, score: SHAPE_SHARE * shaped + learnt }
  }).sort((a, b) => b.score - a.score)
}
