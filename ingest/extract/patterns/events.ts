import { HELD, HOST, THE, any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** Who took part in an event, and where it was. */
export const EVENTS_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'event opened by',
    predicate: 'took_part_in',
    subject: 'second',
    first: ['event'],
    second: ['person'],
    between: re(
      String.raw`^${any(160)}\b(?<role>chaired|inaugurated|addressed|attended|graced|opened|presided over|launched|flagged off)\s+(?:[^.;]{0,80}\s)?by\s+[^.;‹]{0,60}$`
    ),
    confidence: 0.8
  },
  {
    name: 'name opened event',
    predicate: 'took_part_in',
    subject: 'first',
    first: ['person'],
    second: ['event'],
    between: re(
      String.raw`^${any(160)}\b(?<role>chaired|inaugurated|addressed|attended|graced|opened|presided over|spoke (?:at|during)|participated in|took part in|speaking (?:at|during)|delivered[^.;]{0,40}(?:at|during))\s+${THE}$`
    ),
    confidence: 0.75
  },
  {
    name: 'event hosted by',
    predicate: 'took_part_in',
    role: 'host',
    subject: 'second',
    first: ['event'],
    second: HOST,
    between: re(
      String.raw`^${any(260)}\b(?:hosted|organi[sz]ed|convened|co-?hosted|conducted|arranged)\s+(?:jointly\s+)?by\s+${THE}$`
    ),
    confidence: 0.8
  },
  {
    name: 'body hosted event',
    predicate: 'took_part_in',
    role: 'host',
    subject: 'first',
    first: HOST,
    second: ['event'],
    between: re(
      String.raw`^${any(140)}\b(?:hosted|hosts|is hosting|to (?:host|organi[sz]e|hold)|will (?:host|organi[sz]e|hold|conduct)|organi[sz]ed|organi[sz]es|is organi[sz]ing|convened|conducted)\s+(?:the\s+|an?\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}["“‘']?$`
    ),
    confidence: 0.75
  },
  {
    name: 'event at body',
    predicate: 'took_part_in',
    role: 'host',
    subject: 'second',
    first: ['event'],
    second: HOST,
    between: re(String.raw`^["”]?\s+(?:(?:was|is|being)\s+)?(?:held|hosted|organi[sz]ed)?\s*at\s+${THE}$`),
    confidence: 0.65
  },
  {
    name: 'body took part',
    predicate: 'took_part_in',
    subject: 'first',
    first: HOST,
    second: ['event'],
    between: re(
      String.raw`^${any(60)}\b(?:participated in|took part in|attended|showcased[^.;]{0,60}at|exhibited[^.;]{0,60}at|represented at)\s+${THE}$`
    ),
    confidence: 0.7
  },
  {
    name: 'event with stalls of',
    predicate: 'took_part_in',
    subject: 'second',
    first: ['event'],
    second: HOST,
    between: re(
      String.raw`^${any(60)}\b(?:had|featured|saw|included|with|drew)\s+[^.;‹]{0,30}\b(?:stalls?|participation|exhibits?|demonstrations?|talks?|sessions?|representatives|delegates|participants|presentations)\s+(?:by|from|of)\s+(?:the\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'event attended by bodies',
    predicate: 'took_part_in',
    subject: 'second',
    first: ['event'],
    second: HOST,
    between: re(String.raw`^${any(60)}\b(?:attended|joined)\s+by\s+(?:[^.;‹]{0,60}\b(?:from|of)\s+)?(?:the\s+)?$`),
    confidence: 0.65
  },
  {
    name: 'event held in place',
    predicate: 'located_in',
    subject: 'first',
    first: ['event'],
    second: ['place'],
    between: re(
      String.raw`^${any(220)}\b(?:${HELD})\b[^.;‹]{0,70}\b(?:in|at)\s+(?:‹institution›,\s*)?${THE}(?:[\p{L}.’']+,?\s+){0,4}$`
    ),
    confidence: 0.8
  },
  {
    name: 'event, date, in place',
    predicate: 'located_in',
    subject: 'first',
    first: ['event'],
    second: ['place'],
    between: re(
      String.raw`^["”’)]*\s*(?:launch|launched|held)?\s*(?:,|on)?\s*[\d\p{L}\s,–-]{0,40}\b(?:in|at)\s+(?:‹institution›,\s*)?$`
    ),
    confidence: 0.7
  }
]
