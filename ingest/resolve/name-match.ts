import type { IndexedName } from './registry-index.js'

/** A name of the register found in a text, at its words `start` … `end` (exclusive). */
export interface NameMatch {
  name: IndexedName
  start: number
  end: number
  /** Share of the name's information that the text has; 1 for all words exactly. */
  coverage: number
  /** Words of the text within the span that are not the name's. */
  extra: number
  inOrder: boolean
}
