import { count } from '../parts/words.js'

/** What a sentence of the server looks like, and how it is said to the reader; the parts are its groups, dates in words. */
export type SentencePattern = readonly [RegExp, (...parts: string[]) => string]

/** Sentences of the server that are said otherwise; the first that fits counts. */
export const enSentences: { sentences: readonly SentencePattern[] } = {
  sentences: [
    [/^"(.+)" has no ror$/, () => 'Not found in the register of research organisations (ROR)'],
    [
      /^Published (\S+); (\d+) claims rest on it$/,
      (date, claims) => `Published ${date}; ${count(Number(claims), 'statement')} from it`
    ]
  ]
}
