import { InvalidError } from '../errors.js'
import type { Ontology } from '../ontology.js'
import { choosePattern, endKinds, type Via } from './named-patterns.js'
import type { EvidenceKind } from './partner-evidence.js'

/** How much a pattern is to count, in (0, 1]. */
export interface EvidenceWeight extends Via {
  readonly weight: number
}

const MOST_WEIGHTS = 12

/**
 * The evidence that whoever asks wants counted, in place of the usual.
 * @throws InvalidError for a weight outside (0, 1], too many, or a pattern that does not lead from `ends.from` to `ends.to`.
 */
export function evidenceOfWeights(
  ontology: Ontology,
  weights: readonly EvidenceWeight[],
  ends: { readonly from: string; readonly to: string }
): EvidenceKind[] {
  if (weights.length > MOST_WEIGHTS) {
    throw new InvalidError(`weights: ${weights.length} patterns are too many; give at most ${MOST_WEIGHTS}`, {
      path: 'weights',
      limit: 'patterns with weights',
      allowed: MOST_WEIGHTS,
      asked: weights.length
    })
  }
  return weights.map(({ weight, ...via }) => {
    const { name, text, pattern } = choosePattern(ontology, via)
    const { start, end } = endKinds(ontology, pattern)
    const reject = (value: unknown, wrong: string): never => {
      throw new InvalidError(`weights: ${wrong}`, { path: 'weights', value })
    }
    if (!(weight > 0 && weight <= 1))
      reject(weight, `${weight} for ${name ?? text} is no weight; give one above 0, up to 1`)
    if (start.join() !== ends.from || end.join() !== ends.to) {
      const example = `"${ends.from} >WORKS_IN ${ends.to}"`
      reject(text, `"${text}" does not lead from ${ends.from} to ${ends.to}; give a pattern like ${example}`)
    }
    return { name: name ?? text, weight, pattern: text }
  })
}
