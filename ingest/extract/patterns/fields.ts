import { PACT, STUDY, any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** What bodies, countries and forums work and cooperate in. */
export const FIELDS_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'works in field',
    predicate: 'works_in',
    subject: 'first',
    before: /^(?!.*\b(?:of|under|by|with|from|for|to|at|in)\s+(?:the\s+)?$)/isu,
    first: ['institution'],
    second: ['domain'],
    between: re(String.raw`^(?![^‹]*\b(?:sign|MoU|agree|memorand))${any(90)}\b${STUDY}\b[^.;‹]{0,60}$`),
    confidence: 0.65
  },
  {
    name: 'promotes field',
    predicate: 'works_in',
    lists: 'none',
    before: /^[^‹]*$/u,
    subject: 'first',
    first: ['institution'],
    second: ['domain'],
    between: re(String.raw`^[^;\n]{0,260}?\bto\s+(?:promote|advance|foster|develop)\b[^.;‹]{0,50}$`),
    confidence: 0.5
  },
  {
    name: 'field served through facility',
    predicate: 'works_in',
    subject: 'second',
    first: ['domain'],
    second: ['institution'],
    secondType: ['facility'],
    between: re(String.raw`^[^.;‹]{0,60}\b(?:through|via|using)\s+(?:the\s+)?$`),
    confidence: 0.6
  },
  {
    name: 'facility for field',
    predicate: 'works_in',
    subject: 'first',
    first: ['institution'],
    firstType: ['facility'],
    second: ['domain'],
    between: re(
      String.raw`^\s*(?:,\s*an?\b|is\s+an?\b)[^.;‹]{0,60}$|^[^.;\n]{0,240}?\b(?:strengthen|support|promot|advanc|boost)(?:ing|s)\s+[^.;]{0,40}$`
    ),
    confidence: 0.6
  },
  {
    name: 'cluster focuses on',
    predicate: 'focuses_on',
    subject: 'first',
    first: ['cluster'],
    second: ['domain'],
    between: re(
      String.raw`^(?![^‹]*\b(?:sign|MoU|agree|memorand))(?:,\s+which\s[^;]{0,110},\s+|[^.;‹]{0,110}?\b)${STUDY}\b[^.;‹]{0,70}$`
    ),
    confidence: 0.65
  },
  {
    name: 'cooperation in field',
    predicate: 'cooperates_in',
    subject: 'first',
    first: ['place', 'forum'],
    second: ['domain'],
    before: re(String.raw`\b(?:cooperat|collaborat|bilateral|partner|agreement|joint|with)\w*\b[^.;]{0,80}$`),
    between: re(
      String.raw`^\s+(?:(?:in|on|for|covers|covering|includes|spans)\s+(?:the\s+)?(?:(?:areas?|fields?|sectors?|domains?)\s+(?:of|like|such as)\s+)?(?:the\s+)?)$`
    ),
    confidence: 0.6
  },
  {
    name: 'countries signed for a field',
    predicate: 'cooperates_in',
    subject: 'first',
    first: ['place', 'forum'],
    second: ['domain'],
    between: re(
      String.raw`^\s+(?:have\s+|has\s+|had\s+)?(?:(?:today|recently|jointly)\s+)?(?:signed|inked|agreed|announced|adopted|issued|concluded|renewed|launched)\s+[^.;‹]{0,60}\b(?:declaration|agreement|MoU|memorand\w+|pact|roadmap|letter\s+of\s+intent|partnership|programme\s+of\s+cooperation|joint\s+call|cooperat\w+|collaborat\w+)\b[^.;‹]{0,30}\b(?:on|in|for)\s+[^.;‹]{0,30}$`
    ),
    confidence: 0.65
  },
  {
    name: 'agreements for a field',
    predicate: 'cooperates_in',
    lists: 'none',
    subject: 'first',
    first: ['place', 'forum', 'institution'],
    second: ['domain'],
    before: re(String.raw`\b${PACT}\b[^.;]{0,50}\bwith\b[^;]{0,120}$`),
    between: re(
      String.raw`^[^;\n]{0,200}\b(?:to\s+(?:\w+\s+){0,4}(?:promote|strengthen|advance)|for|on|in\s+the\s+(?:areas?|fields?)\s+of)\b[^.;‹]{0,60}$`
    ),
    confidence: 0.6
  },
  {
    name: 'country takes part in facility',
    before: /^[^‹]*$/u,
    predicate: 'participates_in',
    subject: 'first',
    first: ['place', 'institution'],
    second: ['institution'],
    secondType: ['facility'],
    between: re(
      String.raw`^(?:\s[^.;]{0,140}\sand)?\s+(?:is|are|has been|was)\s+(?:also\s+)?(?:participating|a\s+partner|partnering)\s+in\s+[^.;‹]{0,90}$`
    ),
    confidence: 0.75
  },
  {
    name: 'country is part of facility',
    before: /^[^‹]*$/u,
    predicate: 'part_of',
    subject: 'first',
    first: ['place', 'institution'],
    second: ['institution'],
    secondType: ['facility', 'research-institute'],
    between: re(
      String.raw`^(?:\s[^.;]{0,140}\sand)?\s+(?:is|are|has become|became)\s+(?:also\s+)?(?:an?\s+)?(?:associate\s+)?(?:part|member|observer)\s+of\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.75
  }
]
