import type { Authority, EntityId } from '../../graph/index.js'

/** A source as a cell names it, e.g. a page address, `ROR CC0: …/049tgcd06.json` or `general-knowledge (city)`. */
export interface Citation {
  readonly document: EntityId
  readonly authority: Authority
  /** EDTF level 0: when the document was published. */
  readonly date: string | null
  /** What the document is cited for, in the words of the cell; null where it is cited for the whole row. */
  readonly remark: string | null
}

export const GENERAL_KNOWLEDGE: Citation = {
  document: 'document:general-knowledge',
  authority: 'general-knowledge',
  date: null,
  remark: null
}

/** Our own classification and remarks: never to be taken for the words of a cited source. */
export const CLASSIFICATION: Citation = {
  document: 'document:sangam-classification',
  authority: 'classification',
  date: null,
  remark: null
}
