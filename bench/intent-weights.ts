import { writeFileSync } from 'node:fs'
import { readQuestions } from './ask-questions.js'
import { WEIGHT_DIGITS, WEIGHT_STEP, type IntentWeights } from '../graph/insight/ask/intent-scores.js'
import { INTENTS, type Intent } from '../graph/insight/ask/structured-query.js'
import { withCatalogue } from './with-catalogue.js'

const TABLE = 'graph/insight/ask/generated/intent-weights.ts'
const HEAD = `/**
 * Weights of the signs of a question, a line each: the sign, a tab, and a digit for every one of INTENTS (\`readWeights\`).
 * Multinomial logistic regression on the questions of bench/questions/ask.jsonl. Written by bench/intent-weights.ts; do not edit.
 */
export const INTENT_WEIGHTS = \``

const ROUNDS = 15
const STEP = 0.15
/** Weight of the squared norm of the signs an example has. */
const RIDGE = 1e-4

export interface Example {
  readonly signs: readonly string[]
  readonly intent: Intent
}

/**
 * Stochastic descent with a step of its own for every weight (Adagrad: Duchi, Hazan, Singer 2011). The same examples in the same
 * order give the same weights.
 */
export function learn(examples: readonly Example[]): IntentWeights {
  const zeros = () => new Float64Array(INTENTS.length)
  const signs = new Set(examples.flatMap((example) => example.signs))
  const weights = new Map([...signs].sort().map((sign) => [sign, zeros()]))
  const squares = new Map([...signs].map((sign) => [sign, zeros()]))
  const rows = examples.map((example) => ({
    target: INTENTS.indexOf(example.intent),
    cells: example.signs.map((sign) => ({ weight: weights.get(sign)!, square: squares.get(sign)! }))
  }))
  const random = randomly(1)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { target, cells } of shuffled(rows, random)) descend(cells, target)
  }
  return weights
}

interface Cell {
  readonly weight: Float64Array
  readonly square: Float64Array
}

function descend(cells: readonly Cell[], target: number): void {
  const logits = INTENTS.map((_, at) => cells.reduce((sum, { weight }) => sum + weight[at]!, 0))
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  powers.forEach((power, at) => {
    const error = power / total - (at === target ? 1 : 0)
    for (const { weight, square } of cells) {
      const slope = error + RIDGE * weight[at]!
      square[at]! += slope * slope
      weight[at]! -= (STEP * slope) / Math.sqrt(square[at]! + 1e-6)
    }
  })
}

/** Numbers in [0, 1) of a linear congruence. */
function randomly(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** The table as text: weights are rounded to a step and kept within the digits there are. */
export function tableOf(weights: IntentWeights): string {
  const middle = (WEIGHT_DIGITS.length - 1) / 2
  const digit = (weight: number) =>
    WEIGHT_DIGITS[middle + Math.max(-middle, Math.min(middle, Math.round(weight / WEIGHT_STEP)))]
  return [...weights].map(([sign, all]) => `${sign}\t${Array.from(all, digit).join('')}`).join('\n')
}

/**
 * Learns the table anew and writes it: after `npx tsc -p bench/tsconfig.json`,
 * `node -e "import('./dist/bench/intent-weights.js').then((m) => m.write()).then(() => process.exit())"`.
 */
export async function write(): Promise<void> {
  const examples = await withCatalogue(async (graph) => {
    const read: Example[] = []
    for (const { question, intent } of readQuestions()) {
      read.push({ signs: (await graph.insights.ask(question)).signs ?? [], intent })
    }
    return read
  })
  writeFileSync(TABLE, `${HEAD}${tableOf(learn(examples))}\`\n`)
}
