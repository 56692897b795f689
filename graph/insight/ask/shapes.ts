import { PROVENANCE } from './figures.js'
import { gapShape } from './gap-shape.js'
import type { Intent } from './structured-query.js'

/**
 * One sign of an intent. `shape` is matched against the question in symbols: function words by their symbol (WHO, WORK), things
 * named as `$domain $state $country $cluster $institution $person $thing`, kinds as `%Technology`, types of institution as
 * `#startup`, numbers as `NUM`, other words as they are.
 */
export interface Shape {
  readonly intent: Intent
  readonly weight: number
  readonly shape: Pick<RegExp, 'test'>
  /** Takes the sign away. */
  readonly unless?: RegExp
}

/** Anything that may end a path. */
const END = '\\$(?:domain|state|country|cluster|institution|person|thing)'
/** Somebody who can be tied to somebody. */
const PARTY = '\\$(?:cluster|institution|person|country)'
const TWO_ENDS = new RegExp(`${END}.*${END}`)
const OTHER_KIND = /%(?!Institution\b)/
/** Questions to be answered with yes or no. */
export const YES_OR_NO =
  /^(?:is|are|was|were|does|do|did|can|could|has|have|kya|क्या|WHICH) (?!there)(?:the )?(?:WE |\S+ )?\$/

const TOPIC_OR_ORG = /\$(?:domain|state|cluster|institution)|#|%Institution|ORG/

/** Signs add up; the intent with most wins. Each row says one thing about how people ask, in any of the languages. */
export const SHAPES: readonly Shape[] = [
  {
    intent: 'count',
    weight: 10,
    shape: /HOWMANY/,
    unless: /\bPER\b.*[%#]|%\w+ WISE|WISE.*HOWMANY|BY (?:%(?:Place|Domain|Cluster)|type)/
  },

  {
    intent: 'count',
    weight: 9,
    shape: /\bmore than NUM [%#]|NUM (?:se|से) (?:zyada|jyada|adhik|ज्यादा|अधिक) (?:\S+ )?[%#]/,
    unless: /NEED|PARTNER/
  },

  { intent: 'crosstab', weight: 8, shape: /%\w+ WISE|WISE.*%/ },
  { intent: 'crosstab', weight: 7, shape: /TABLE/ },
  { intent: 'crosstab', weight: 7, shape: /COMPARE/ },
  { intent: 'crosstab', weight: 6, shape: /GAP|NONE/ },
  { intent: 'crosstab', weight: 16, shape: /^(?:\S+ ){0,4}GAP(?: \S+){0,2}$/, unless: /[%#$]|FIGURE/ },
  {
    intent: 'crosstab',
    weight: 18,
    shape: { test: (symbols) => Boolean(gapShape(symbols)?.without.length) },
    unless: /HOWMANY/
  },
  {
    intent: 'crosstab',
    weight: 4,
    shape: /%\w+ (?:VERSUS|and|aur|और) .*%\w+.*(?:TABLE|COMPARE)|%\w+ VERSUS (?:\w+ )?%/
  },
  {
    intent: 'crosstab',
    weight: 7,
    shape: /[%#]\S+ (?:\S+ ){0,3}BY (?:%(?:Place|Domain|Cluster)|type)|(?:%Domain|%Place|%Cluster)(?: \S+)? BY/
  },
  { intent: 'crosstab', weight: 4, shape: /%\w+ VERSUS (?:\w+ )?%/ },
  { intent: 'crosstab', weight: 3, shape: /(?:across|among|over|between) (?:the )?%/ },
  { intent: 'crosstab', weight: 8, shape: /WHICH (?:\w+ )?%\S+ .*WHICH (?:\S+ ){0,2}%/ },
  { intent: 'crosstab', weight: 7, shape: /[%#]\S+ .*\bPER (?:\w+ )?%|\bPER (?:\w+ )?%\w+ .*[%#]/ },
  { intent: 'crosstab', weight: 10, shape: /WHICH %(?:Domain|Place|Cluster)\b.*\b(?:no|without|few|fewest) %/ },
  { intent: 'crosstab', weight: 6, shape: /SHARE.*%\w+.*%|%\w+.*SHARE.*%/, unless: /\$/ },
  {
    intent: 'crosstab',
    weight: 2,
    shape: /%Cluster.*%Domain|%Domain.*%Cluster|%Place.*%Domain|%Domain.*%Place/,
    unless: /\$(?:domain|cluster|institution|country|person)/
  },

  { intent: 'path', weight: 5, shape: new RegExp(`LINK.*${END}.*${END}|${END}.*LINK.*${END}|${END}.*${END}.*LINK`) },
  { intent: 'path', weight: 4, shape: new RegExp(`LINK (?:\\w+ ){0,2}${PARTY} (?:and|to|with|aur|और) ${PARTY}`) },
  { intent: 'path', weight: 4, shape: new RegExp(`BETWEEN ${END}.*${END}|${END}.*${END}.*BETWEEN`) },
  { intent: 'path', weight: 6, shape: new RegExp(`INTRODUCE.*${END}|${END}.*INTRODUCE`) },
  { intent: 'path', weight: 3, shape: /HOW .*KNOW/ },
  { intent: 'path', weight: 10, shape: new RegExp(`${PARTY} (?:and|aur|और) ${PARTY} (?:\\w+ )?SHARE`) },
  { intent: 'path', weight: 6, shape: new RegExp(`(?:PARTNER|COOPERATE) (?:of|between) ${PARTY} and ${PARTY}`) },
  { intent: 'path', weight: 5, shape: new RegExp(`${PARTY}.*KNOW.*${PARTY}|${PARTY}.*${PARTY}.*KNOW`), unless: /[%#]/ },
  {
    intent: 'path',
    weight: 6,
    shape: new RegExp(`${PARTY} (?:\\S+ )?(?:PARTNER|COOPERATE|WORK with|MEMBER)(?: \\S+)? ${PARTY}`),
    unless: /NEED|\$domain/
  },
  { intent: 'path', weight: 7, shape: /common (?:PARTNER|%)|(?:PARTNER|%\S+) in common|KNOW.*\$person.*\$person/ },
  { intent: 'path', weight: 3, shape: new RegExp(`${PARTY}.*${PARTY}`), unless: /[%#]|\$domain|NEED|COMPARE/ },
  { intent: 'path', weight: 1, shape: /HOW /, unless: /HOWMANY/ },
  {
    intent: 'path',
    weight: 2,
    shape: /through whom|via whom|through which|COOPERATE|PARTNER/,
    unless: /%|NEED|\$domain/
  },
  { intent: 'path', weight: -4, shape: /./, unless: TWO_ENDS },

  { intent: 'replication', weight: 4, shape: /ELSEWHERE/ },
  { intent: 'replication', weight: 4, shape: /ADOPT/ },
  { intent: 'replication', weight: 2.5, shape: /LACK/ },
  { intent: 'replication', weight: 4, shape: /\bnot (?:\w+ )?(?:in|at) \$state|\$state .*\b(?:नहीं|nahi|nahin)\b/ },
  {
    intent: 'replication',
    weight: 9,
    shape: /\$state.*\b(?:could|can|may|might|would|should) (?:\w+ )?(?:WORK|INUSE|PARTNER|ADOPT).*\$state/
  },
  {
    intent: 'replication',
    weight: 5.5,
    shape: /\b(?:could|can|might|may|should|would) \$state|\$state (?:could|can|might|may|should|would)\b/,
    unless: /WHO|%Institution|#/
  },
  {
    intent: 'replication',
    weight: 10,
    shape: /(?:from|of|in) (?:the )?\$state .*(?:PARTNER|ADOPT|WORK) (?:\w+ )?\$state/,
    unless: /WHO|%Institution|#|%Person/
  },
  { intent: 'replication', weight: 8, shape: /\$state.*LACK (?:\w+ )?\$state|LACK (?:\w+ )?\$state.*\$state/ },
  { intent: 'replication', weight: 1.5, shape: /INUSE/ },
  { intent: 'replication', weight: 1, shape: /\$state/ },
  { intent: 'replication', weight: 1.5, shape: /(?:ADOPT|ELSEWHERE|LACK).*\$state|\$state.*(?:ADOPT|ELSEWHERE|LACK)/ },
  {
    intent: 'replication',
    weight: -3,
    shape: /./,
    unless:
      /ELSEWHERE|ADOPT|LACK|\$state.*\$state|(?:could|can|might|may|should|would) \$state|\$state (?:could|can|might|may|should|would)|not (?:\w+ )?in \$state/
  },

  { intent: 'partners', weight: 2, shape: /WHO|ABOUT WORK/, unless: OTHER_KIND },
  { intent: 'partners', weight: 2.5, shape: /WORK/, unless: OTHER_KIND },
  {
    intent: 'partners',
    weight: 4,
    shape: /PARTNER/,
    unless: /%(?:Project|Technology|Event|Document|Place|Domain)\b(?!.*\$domain)|\$country|COOPERATE/
  },
  {
    intent: 'partners',
    weight: 3,
    shape: /(?:#\S+|%Institution).*\$domain|\$domain.*(?:#\S+|%Institution)/,
    unless: OTHER_KIND
  },
  { intent: 'partners', weight: 2, shape: /WE .*NEED|NEED.*WE\b|NEED.*(?:#|%Institution)/, unless: OTHER_KIND },
  { intent: 'partners', weight: 3, shape: /^(?:WHO|ABOUT WORK)\b.*\$domain/ },
  {
    intent: 'partners',
    weight: 2,
    shape: /PARTNER.*(?:WE|NEED)|(?:WE|NEED|WHO|%Person).*PARTNER/,
    unless: /COOPERATE|\$country/
  },
  {
    intent: 'partners',
    weight: 3,
    shape: /(?:%Institution|#\S+) (?:\S+ ){0,3}WORK.*\$domain|\$domain.*WORK (?:\S+ ){0,3}(?:%Institution|#)/,
    unless: /HOWMANY/
  },
  {
    intent: 'partners',
    weight: 6,
    shape: /(?:#\S+|%Institution) (?:\S+ ){0,2}(?:could|can|might|may|would) .*with WE/
  },
  { intent: 'partners', weight: 1, shape: /\$domain/, unless: OTHER_KIND },
  { intent: 'partners', weight: -3, shape: /./, unless: /\$domain|PARTNER|WORK/ },

  { intent: 'entity', weight: 4, shape: /ABOUT/, unless: /%(?!Place)|NUM|HOWMANY|LINK|ABOUT WORK/ },
  {
    intent: 'entity',
    weight: 4,
    shape: /LEAD|HOST|FACT|WHEN|WHERE/,
    unless: /HOWMANY|#(?!funder)|%(?:Technology|Project|Person|Event|Document|Programme|Compendium|Forum)\b/
  },
  { intent: 'entity', weight: 3, shape: /^(?:WHICH %\w+ .*)?\S*\$(?:cluster|institution|person|thing)\S*$/ },
  { intent: 'entity', weight: 1.5, shape: /\$(?:cluster|institution|person|thing)/ },
  {
    intent: 'entity',
    weight: 1.5,
    shape: /\$(?:cluster|institution|person|thing)/,
    unless: /[%#]|\$(?:domain|state|country)/
  },
  {
    intent: 'entity',
    weight: 14,
    shape: /WHICH [#%]\S+ (?:\S+ )?\$(?:institution|cluster|person) (?:\S+ )?(?:MEMBER|FACT|HOST|LEAD)/
  },
  {
    intent: 'entity',
    weight: 6,
    shape: /WHICH (?:%Place|%Institution|#\S+) (?:is|was) \$(?:cluster|institution|person|thing)(?: \w+)?$/
  },
  {
    intent: 'entity',
    weight: 3,
    shape: /(?:FACT|LEAD|HOST|WHEN|WHERE) (?:\w+ ){0,2}\$(?:cluster|institution|person|thing)$/,
    unless: /HOWMANY|%(?!Place)/
  },
  { intent: 'entity', weight: 7, shape: /^(?:is|was) \$(?:cluster|institution|person|thing) an? [#%]/ },
  {
    intent: 'entity',
    weight: 14,
    shape: /\$(?:cluster|institution|person|thing).*HOWMANY FACT|HOWMANY FACT.*\$(?:cluster|institution|person|thing)/,
    unless: /[%#]/
  },
  // "How many farmers benefit from it": a figure of one thing.
  {
    intent: 'entity',
    weight: 30,
    shape:
      /HOWMANY (?:aside|[a-z]+) (?:FACT|INUSE|benefit\w*|served|reached|helped)(?: \S+){0,2} \$thing|HOWMANY aside \$thing/
  },
  { intent: 'entity', weight: 1, shape: /WHO|WHICH %Place/ },
  {
    intent: 'entity',
    weight: 8,
    shape: /^LIST (?:\S+ ){0,3}\$(?:cluster|institution|person|thing)(?: please)?$/,
    unless: /[%#]/
  },
  { intent: 'entity', weight: -3, shape: /./, unless: /\$(?:cluster|institution|person|thing)|ABOUT/ },
  { intent: 'entity', weight: -2, shape: /\$domain/, unless: /ABOUT/ },

  { intent: 'search', weight: 24, shape: PROVENANCE },
  // "What is in use in Bihar": what is there, not what could come.
  {
    intent: 'search',
    weight: 10,
    shape: /^(?:WHICH|ABOUT|LIST)(?: \S+){0,2} INUSE (?:in|at) \$state/,
    unless: /ELSEWHERE|LACK|ADOPT|\bnot\b|nahi|नहीं|\$state.*\$state|HOWMANY|BY|PER\b|WHO|%Institution|#/
  },
  // "Making tap water safe": what is done, not who does it.
  { intent: 'search', weight: 5, shape: /^WORK (?:\S+ )?\$domain/, unless: /WHO|#|%Institution|PARTNER|NEED|WE/ },
  { intent: 'search', weight: 4, shape: /FIGURE/, unless: /HOWMANY|NEED|PARTNER/ },
  { intent: 'search', weight: 1.5, shape: /[%#]|ORG/ },
  { intent: 'search', weight: 2, shape: /\$(?:cluster|institution).*\bYEAR/, unless: /FACT|WHEN/ },
  { intent: 'search', weight: 2, shape: OTHER_KIND },
  { intent: 'search', weight: 0.75, shape: /LIST|WHICH/ },
  { intent: 'search', weight: 0.5, shape: /\$/ },
  {
    intent: 'search',
    weight: 4,
    shape:
      /COOPERATE.*\$country|\$country.*COOPERATE|%Place.*COOPERATE|COOPERATE.*%Place|COOPERATE.*INDIA|INDIA.*COOPERATE|INDIA.*\$country.*WHICH|\$country.*INDIA.*WORK/
  },
  {
    intent: 'search',
    weight: 4,
    shape: /(?:LIST|WHICH|anything|everything) (?:\w+ )?\$(?:cluster|institution|person|thing) (?:\w+ ){0,2}WORK/,
    unless: /WORK with/
  },
  { intent: 'search', weight: 6, shape: /INDIA.*(?:COOPERATE|PARTNER).*\$country/, unless: /LINK|BETWEEN/ },
  { intent: 'search', weight: 2, shape: /MEMBER/ },
  { intent: 'search', weight: 0.5, shape: TOPIC_OR_ORG },
  { intent: 'search', weight: 0.5, shape: /./ }
]
