import type { Kind } from '../types.js'

/**
 * How a relation shows in a sentence. Two mentions (or lists of mentions) `first` and `second` stand in this order; the
 * text between them must match `between`, in which every mention is written ‹kind›. `before` is what must end right
 * before the first mention, `after` what must follow the second. `subject` tells which of the two is the subject.
 */
export interface RelationPattern {
  name: string
  predicate: string
  subject: 'first' | 'second'
  first: readonly Kind[]
  second: readonly Kind[]
  between: RegExp
  before?: RegExp
  after?: RegExp
  /** role on the relation; the named group `role` of any of the three expressions otherwise */
  role?: string
  /** the role decides between `leads` and `affiliated_with` */
  byRole?: boolean
  /** types of the entity on either side */
  firstType?: readonly string[]
  secondType?: readonly string[]
  /** the body is named only through the post of its holder */
  post?: boolean
  /** every member of both lists takes part (default), only of the second, or only the two mentions themselves */
  lists?: 'second' | 'none'
  confidence: number
}
