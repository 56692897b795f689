/** Kinds of things a text can name, in the lower-case spelling of ids. */
export type Kind =
  | 'cluster'
  | 'institution'
  | 'person'
  | 'domain'
  | 'project'
  | 'technology'
  | 'compendium'
  | 'event'
  | 'programme'
  | 'forum'
  | 'place'
  | 'document'
  | 'need'

/** One entity the caller already knows. `place` is the name of its city or state, or the id of a known place. */
export interface KnownEntity {
  kind: Kind
  slug: string
  id: string
  name: string
  aliases: readonly string[]
  type?: string
  parent?: string
  place?: string
}

/** Half-open range of UTF-16 code units in the original text. */
export interface Span {
  start: number
  end: number
}

/** What a mention points to: a known entity, or one proposed from the form of the words. */
export interface Subject {
  kind: Kind
  id: string
  name: string
  status: 'known' | 'proposed'
  type?: string
}

/**
 * One place in the text that names an entity. `method` names the stage that found it; `silent` mentions (pronouns,
 * words that only describe a thing) take part in relations but are not reported.
 */
export interface Mention extends Span {
  entity: Subject
  method: string
  silent?: boolean
  nested?: boolean
  /** all words of a description, where its mention is only their longest run */
  reach?: Span
}

export interface ExtractedEntity {
  kind: Kind
  id: string
  name: string
  mentions: Span[]
  status: 'known' | 'proposed'
}

/** `quote` is `text.slice(start, start + quote.length)`; `confidence` never exceeds .85. */
export interface ExtractedRelation {
  subject: string
  predicate: string
  object: string
  quote: string
  start: number
  confidence: number
  method: string
  role?: string
}

/** `value` is a plain number, a range `a-b`, or an EDTF date (range `a/b`). */
export interface ExtractedFigure {
  subject: string | null
  value: string
  unit: string
  what: string
  quote: string
  start: number
}

export interface Extraction {
  document: string | null
  entities: ExtractedEntity[]
  relations: ExtractedRelation[]
  figures: ExtractedFigure[]
}
