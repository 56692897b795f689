import { BODIES_PATTERNS } from './patterns/bodies.js'
import { EVENTS_PATTERNS } from './patterns/events.js'
import { FIELDS_PATTERNS } from './patterns/fields.js'
import { HINDI_PATTERNS } from './patterns/hindi.js'
import { PEOPLE_PATTERNS } from './patterns/people.js'
import { TIES_PATTERNS } from './patterns/ties.js'
import { USES_PATTERNS } from './patterns/uses.js'
import { WORKS_PATTERNS } from './patterns/works.js'
import type { RelationPattern } from './patterns/relation-pattern.js'

/** All relation patterns; of those that fit one pair of mentions the first counts. */
export const RELATION_PATTERNS: readonly RelationPattern[] = [
  ...PEOPLE_PATTERNS,
  ...EVENTS_PATTERNS,
  ...BODIES_PATTERNS,
  ...TIES_PATTERNS,
  ...FIELDS_PATTERNS,
  ...WORKS_PATTERNS,
  ...USES_PATTERNS,
  ...HINDI_PATTERNS
]
