/**
 * The one table of authority: rank decides between differing values, confidence is the default of a claim.
 * Extraction is capped by its own pattern at .85; a candidate halves the confidence.
 */
export const AUTHORITY = {
  curator: { rank: 6, confidence: 0.99 },
  official: { rank: 5, confidence: 0.95 },
  register: { rank: 4, confidence: 0.95 },
  press: { rank: 3, confidence: 0.8 },
  paper: { rank: 3, confidence: 0.8 },
  encyclopaedia: { rank: 3, confidence: 0.8 },
  other: { rank: 2, confidence: 0.6 },
  extraction: { rank: 2, confidence: 0.85 },
  classification: { rank: 1, confidence: 0.6 },
  'general-knowledge': { rank: 0, confidence: 0.5 }
} as const

export type Authority = keyof typeof AUTHORITY

/** Factor on the confidence of what is only a candidate. */
export const CANDIDATE_FACTOR = 0.5

/** Independent witnesses (Pearl's noisy-or): the chance that not all of them err, rounded to 1e-6 for equality across stores. */
export function noisyOr(confidences: readonly number[]): number {
  const inOrder = confidences.length > 1 ? [...confidences].sort((a, b) => a - b) : confidences
  let miss = 1
  for (const confidence of inOrder) miss *= 1 - confidence
  return Math.round((1 - miss) * 1e6) / 1e6
}
