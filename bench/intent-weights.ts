import { readFileSync, writeFileSync } from 'node:fs'
import type { GradedQuestion } from './ask.js'
import { featuresOf } from '../graph/insight/ask/intent-features.js'
import { INTENTS, type Intent } from '../graph/insight/ask/structured-query.js'
import { withCatalogue } from './with-catalogue.js'

const TABLE = 'graph/insight/ask/intent-weights.ts'
const HEAD = `/**
 * Weights of the features of a question, in the order of INTENTS, in logits: multinomial logistic regression on the questions
 * of bench/questions/ask.jsonl that are not held out. Written by bench/intent-weights.ts; do not edit.
 */
export const INTENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {`

const STEPS = 200
const STEP = 0.5
/** Weight of the squared norm. */
const RIDGE = 1
/** Features of fewer questions are left out. */
const FEWEST = 2

export interface Example {
  readonly symbols: string
  readonly intent: Intent
}

export type Weights = Readonly<Record<string, readonly number[]>>

/** Full-batch gradient descent with Adagrad (Duchi, Hazan, Singer 2011): the same examples give the same weights. */
export function learn(examples: readonly Example[]): Weights {
  const rows = examples.map(({ symbols }) => [...featuresOf(symbols)])
  const seen = new Map<string, number>()
  for (const [name] of rows.flat()) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [...seen].flatMap(([name, times]) => (times >= FEWEST ? [name] : [])).sort()
  const weights = new Map(names.map((name) => [name, INTENTS.map(() => 0)]))
  const squares = new Map(names.map((name) => [name, INTENTS.map(() => 0)]))
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map(names.map((name) => [name, weights.get(name)!.map((weight) => RIDGE * weight)]))
    rows.forEach((row, at) => addSlopes(slopes, row, weights, examples[at]!.intent))
    for (const name of names) descend(weights.get(name)!, slopes.get(name)!, squares.get(name)!)
  }
  return Object.fromEntries(
    [...weights].map(([name, all]) => [name, all.map((weight) => Math.round(weight * 100) / 100)])
  )
}

type Row = readonly (readonly [string, number])[]

function addSlopes(
  slopes: ReadonlyMap<string, number[]>,
  row: Row,
  weights: ReadonlyMap<string, readonly number[]>,
  intent: Intent
): void {
  const logits = INTENTS.map((_, at) =>
    row.reduce((sum, [name, value]) => sum + value * (weights.get(name)?.[at] ?? 0), 0)
  )
  const highest = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  INTENTS.forEach((one, at) => {
    const error = powers[at]! / total - (one === intent ? 1 : 0)
    for (const [name, value] of row) {
      const slope = slopes.get(name)
      if (slope) slope[at]! += error * value
    }
  })
}

function descend(weights: number[], slopes: readonly number[], squares: number[]): void {
  slopes.forEach((slope, at) => {
    squares[at]! += slope * slope
    if (squares[at]! > 0) weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]! + 1e-8)
  })
}

/**
 * Learns the table anew and writes it: after `npx tsc -p bench/tsconfig.json`,
 * `node -e "import('./dist/bench/intent-weights.js').then((m) => m.write()).then(() => process.exit())"`.
 */
export async function write(): Promise<void> {
  const questions = readFileSync('bench/questions/ask.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GradedQuestion)
    .filter(({ hold }) => !hold)
  const examples = await withCatalogue(async (graph) => {
    const read: Example[] = []
    for (const { question, intent } of questions) {
      read.push({ symbols: (await graph.insights.ask(question)).symbols ?? '', intent })
    }
    return read
  })
  const rows = Object.entries(learn(examples)).map(([name, all]) => `  ${quoted(name)}: [${all.join(', ')}]`)
  writeFileSync(TABLE, `${HEAD}\n${rows.join(',\n')}\n}\n`)
}

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`)
