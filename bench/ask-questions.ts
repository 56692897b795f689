import { readFileSync } from 'node:fs'
import type { StructuredQuery } from '../graph/index.js'

/** Lists of a query that are compared; values are catalogue ids, kinds and types. */
export const LISTS = ['domains', 'states', 'clusters', 'kinds', 'types', 'people', 'institutions', 'countries'] as const

/**
 * A graded question of bench/questions/ask.jsonl. A city counts as its state; a type of institution is no kind; the narrower
 * of two fields of work stands for the wider; who asks for experts on a field without wishing to work with them searches. Of a
 * question that cannot be answered only the refusal is graded. `hold` was chosen before any tuning. Ids `r1-` to `r34-` and `r36-` are
 * rounds of wordings unlike those before, each graded once before anything was changed for it.
 */
export interface GradedQuestion {
  readonly id: string
  readonly question: string
  readonly intent: StructuredQuery['intent']
  readonly slots: Partial<Record<(typeof LISTS)[number], readonly string[]>> & {
    readonly limit?: number
    readonly years?: { readonly from?: number; readonly to?: number }
  }
  readonly answerable: boolean
  readonly hold: boolean
}

export function readQuestions(): GradedQuestion[] {
  return readFileSync('bench/questions/ask.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GradedQuestion)
}
