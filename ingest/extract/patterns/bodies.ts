import { any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** Bodies, their seats and their ties. */
export const BODIES_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'facility in place',
    predicate: 'located_in',
    lists: 'second',
    subject: 'first',
    first: ['institution'],
    firstType: ['facility'],
    second: ['place'],
    between: /^(?:\s+in\s+(?:the\s+)?|\s*\(\s*|\s*,\s*)$/iu,
    confidence: 0.8
  },
  {
    name: 'body, place',
    predicate: 'located_in',
    lists: 'none',
    subject: 'first',
    first: ['institution'],
    second: ['place'],
    before: /(?<!‹\p{L}+›,\s*(?:and\s+)?)$/u,
    between: /^\s*,\s*$|^\s*\(\s*$/u,
    after: /^(?!\s\p{Lu})/u,
    confidence: 0.8
  },
  {
    name: 'body based in place',
    predicate: 'located_in',
    subject: 'first',
    first: ['institution', 'cluster', 'project'],
    second: ['place'],
    between: re(String.raw`^[^.;‹]{0,100}\b(?:located|based|situated|headquartered)\s+(?:in|at)\s+(?:the\s+)?$`),
    confidence: 0.8
  },
  {
    name: 'body in place',
    predicate: 'located_in',
    lists: 'none',
    subject: 'first',
    first: ['institution'],
    second: ['place'],
    before: /^(?!.*\bwork(?:ed|s|ing)?\s+(?:with|at|for)\s+(?:the\s+)?$)/isu,
    between: /^\s+(?:in|at)\s+$/iu,
    after: /^\s*(?:[,.;)]|and\b|$)/iu,
    confidence: 0.6
  },
  {
    name: 'body, a place-based',
    predicate: 'located_in',
    lists: 'none',
    subject: 'first',
    first: ['institution'],
    second: ['place'],
    between: /^\s*,\s*(?:an?|the)\s+$/iu,
    after: /^-based\b/iu,
    confidence: 0.75
  },
  {
    name: 'place-based body',
    predicate: 'located_in',
    subject: 'second',
    first: ['place'],
    second: ['institution'],
    between: /^-based\s+(?:(?!\w+\s+of\b)[\p{L}-]+\s+){0,2}$/iu,
    confidence: 0.8
  },
  {
    name: 'unit of body',
    predicate: 'part_of',
    subject: 'first',
    first: ['institution', 'programme', 'project', 'cluster'],
    second: ['institution'],
    between: re(
      String.raw`^(?:,\s*‹place›)?[^.;‹]{0,60}?\b(?:constituent\s+unit|unit|arm|wing|autonomous\s+(?:body|institute|institution|organi[sz]ation)|laboratory|subsidiary|institute|programme?|initiative|scheme|mission|project|effort|clusters?)\s+(?:of|under|by)\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'supported by body',
    predicate: 'part_of',
    subject: 'first',
    first: ['programme', 'cluster'],
    second: ['institution'],
    secondType: ['government', 'funder'],
    between: re(
      String.raw`^${any(120)}\b(?:supported|backed|steered|anchored|run|led|managed|implemented|coordinated)\s+by\s+(?:the\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'supported by body, subject after',
    predicate: 'part_of',
    subject: 'second',
    first: ['institution'],
    firstType: ['government', 'funder'],
    second: ['programme'],
    before: /\b(?:supported|backed|steered)\s+by\s+(?:the\s+)?$/iu,
    between: /^\s*(?:\([^)]{1,12}\))?\s*,\s*(?:the\s+)?$/iu,
    confidence: 0.7
  },
  {
    name: 'part of body',
    predicate: 'part_of',
    subject: 'first',
    first: ['programme', 'project', 'institution', 'cluster'],
    second: ['institution', 'programme'],
    between: re(String.raw`^[^.;‹]{0,40}\b(?:is|are|forms?|as)\s+(?:an?\s+)?(?:integral\s+)?part\s+of\s+(?:the\s+)?$`),
    confidence: 0.7
  },
  {
    name: 'facility of body',
    predicate: 'part_of',
    lists: 'none',
    subject: 'first',
    first: ['institution'],
    firstType: ['facility'],
    second: ['institution', 'cluster'],
    between: /^\s+of\s+(?:the\s+)?$/iu,
    confidence: 0.7
  },
  {
    name: 'initiative under body',
    predicate: 'part_of',
    subject: 'first',
    first: ['programme', 'project', 'cluster'],
    second: ['institution'],
    secondType: ['government', 'funder'],
    between: re(String.raw`^${any(30)}\bunder\s+(?:the\s+)?(?:aegis\s+of\s+|umbrella\s+of\s+)?(?:the\s+)?$`),
    confidence: 0.65
  },
  {
    name: "body's programme",
    predicate: 'part_of',
    subject: 'second',
    first: ['institution'],
    second: ['programme', 'project'],
    between: /^[’']s\s+(?:[\p{L}-]+\s+){0,2}$/iu,
    confidence: 0.75
  },
  {
    name: 'member of cluster',
    predicate: 'member_of',
    subject: 'first',
    first: ['institution'],
    second: ['cluster'],
    between: re(
      String.raw`^${any(40)}\b(?:members?|constituents?|consortium partners?|partner institutions?|founding members?|partners?)\s+of\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'cluster comprises',
    predicate: 'member_of',
    subject: 'second',
    first: ['cluster'],
    second: ['institution'],
    between: re(
      String.raw`^${any(80)}\b(?:compris(?:es|ing)|consists of|consortium of|members?\s+(?:include|are|such as)|member institutions?(?:\s+such as|\s+like|\s+including)?|partner institutions?\s+include|partners?\s+include)\s+(?:[\p{L}-]+\s+){0,4}(?:like\s+|such as\s+|including\s+)?(?:the\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'cluster hosted by',
    predicate: 'hosted_by',
    subject: 'first',
    first: ['cluster'],
    second: ['institution'],
    before: /^(?!.*\bby\s+(?:the\s+)?$)/isu,
    between: re(
      String.raw`^${any(80)}\b(?:hosted|anchored|housed|coordinated|incubated)\s+(?:at|by|in)\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'body-led cluster',
    predicate: 'hosted_by',
    lists: 'none',
    subject: 'second',
    first: ['institution'],
    second: ['cluster'],
    between: /^-(?:led|anchored|hosted|based)\s+$/iu,
    confidence: 0.7
  },
  {
    name: 'anchored at body, the cluster',
    predicate: 'hosted_by',
    lists: 'none',
    subject: 'second',
    first: ['institution'],
    second: ['cluster'],
    before: /\b(?:anchored|hosted|housed)\s+(?:at|by|in)\s+(?:the\s+)?$/iu,
    between: re(String.raw`^(?:,\s*‹place›)?\s*,\s*(?:the\s+)?$`),
    confidence: 0.75
  },
  {
    name: 'cluster with nodal body',
    predicate: 'hosted_by',
    subject: 'first',
    first: ['cluster'],
    second: ['institution'],
    between: re(
      String.raw`^${any(80)}\b(?:with\s+$|nodal\s+(?:institute|institution|agency|cent(?:re|er))\s*(?:is|:|being)\s+(?:the\s+)?$)`
    ),
    after: /^\s+(?:as|being)\s+(?:the\s+|its\s+)?(?:nodal|host|anchor|lead)/iu,
    confidence: 0.75
  },
  {
    name: 'nodal body of cluster',
    predicate: 'hosted_by',
    subject: 'second',
    first: ['institution'],
    second: ['cluster'],
    between: re(
      String.raw`^${any(60)}\b(?:nodal|host|anchor|lead|coordinating)\s+(?:institute|institution|agency|cent(?:re|er)|body|organi[sz]ation)\s+(?:of|for)\s+(?:the\s+)?$|^\s*,?\s*(?:which\s+)?(?:anchors|hosts|coordinates|houses)\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  }
]
