import { HOST, UNDERTAKING, WORK, any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** Where works are used, who pays, who publishes, what they are for. */
export const USES_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'in use in place',
    predicate: 'deployed_in',
    subject: 'first',
    first: WORK,
    second: ['place'],
    between: re(
      String.raw`^(?!.*‹(?:technology|project)›)${any(200)}\b(?:deployed|installed|implemented|rolled\s+out|in\s+use|used|(?:field-)?tested|piloted|operational|commissioned|adopted|serv(?:e|es|ed|ing)|reach(?:ed|es)|benefit(?:s|ed|ing)|running|set\s+up)\b[^.;‹]{0,50}\b(?:in|at|across|within|of)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}$`
    ),
    confidence: 0.7
  },
  {
    name: 'used by people in place',
    predicate: 'deployed_in',
    subject: 'first',
    first: WORK,
    second: ['place'],
    between: re(
      String.raw`^(?![^‹]*\b(?:developed|designed|made|launched)\b)[^.;‹]{0,90}\b(?:farmers|growers|fishers|fishermen|artisans|weavers|potters|villages?|villagers|schools?|households|lakes|wards|hospitals|clinics|patients|students|communities|residents|women|drivers|commuters|panchayats)\s+(?:in|of|across)\s+(?:the\s+)?$`
    ),
    confidence: 0.6
  },
  {
    name: 'entry of a project, in place',
    predicate: 'deployed_in',
    subject: 'first',
    first: ['project'],
    second: ['place'],
    before: /^[\s•*\d.–-]*$/u,
    between: /^\s*:\s[^.;‹]{0,100}\b(?:in|across)\s+$/iu,
    confidence: 0.6
  },
  {
    name: 'project in place',
    predicate: 'deployed_in',
    subject: 'first',
    first: ['project'],
    second: ['place'],
    between: /^\s+(?:in|across)\s+(?:the\s+)?$/iu,
    confidence: 0.6
  },
  {
    name: 'in place body deployed',
    predicate: 'deployed_in',
    subject: 'second',
    first: ['place'],
    second: WORK,
    before: /(?:^|[.\n]\s*)(?:In|Across|At)\s+$/u,
    between: re(
      String.raw`^\s*,\s*(?:the\s+)?‹\p{L}+›\s+(?:has\s+|have\s+)?(?:deployed|installed|rolled\s+out|implemented|set\s+up|commissioned)\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.75
  },
  {
    name: 'paid by',
    predicate: 'funded_by',
    subject: 'first',
    first: ['project', 'technology', 'institution', 'cluster', 'event', 'programme'],
    second: ['institution', 'programme'],
    between: re(
      String.raw`^(?!\s+and\s)${any(110)}\b(?:(?:co-?)?funded|financed|sponsored|sanctioned)\s+by\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'with money of',
    predicate: 'funded_by',
    subject: 'first',
    first: ['project', 'technology', 'cluster', 'institution'],
    second: ['institution', 'programme'],
    between: re(
      String.raw`^${any(90)}\b(?:funding|financial\s+support|financial\s+assistance|grants?(?:-in-aid)?|seed\s+money)\b[^.;‹]{0,40}\b(?:from|of|by)\s+(?:the\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'gets money from',
    predicate: 'funded_by',
    subject: 'first',
    first: ['project', 'technology', 'cluster', 'institution'],
    second: ['institution', 'programme'],
    between: re(
      String.raw`^[^.;‹]{0,60}\b(?:(?:will\s+|to\s+)?(?:get|receive|secure)|received|got|secured|gets|receives)\s+[^.;‹]{0,40}(?:Rs|₹|INR|crore|lakh|million|grant|funding)\b[^.;‹]{0,30}\bfrom\s+(?:the\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'money before the subject',
    predicate: 'funded_by',
    subject: 'second',
    first: ['institution'],
    second: ['project', 'technology', 'institution', 'cluster'],
    before: /\b(?:funded|financed|sponsored)\s+by\s+(?:the\s+)?$/iu,
    between: re(String.raw`^[^.;‹]{0,40},\s*(?:the\s+)?$`),
    confidence: 0.65
  },
  {
    name: 'body pays',
    predicate: 'funded_by',
    subject: 'second',
    first: ['institution'],
    second: ['project', 'cluster', 'technology', 'institution'],
    between: re(
      String.raw`^(?!.*\bMoU)${any(30)}\b(?:funded|sanctioned|financed|has\s+sanctioned|approved|funds)\b[^.;‹]{0,60}\b(?:for|to|towards)\s+(?:the\s+)?$`
    ),
    confidence: 0.65
  },
  {
    name: 'project supported by',
    predicate: 'funded_by',
    subject: 'first',
    first: WORK,
    second: ['institution', 'programme'],
    secondType: ['government', 'funder', 'company', 'ngo', ''],
    between: re(String.raw`^${any(60)}\bsupported\s+by\s+(?:the\s+)?$`),
    confidence: 0.65
  },
  {
    name: 'prepared by',
    predicate: 'published_by',
    subject: 'first',
    first: ['compendium', 'document'],
    second: HOST,
    between: re(
      String.raw`^${any(60)}\b(?:prepared|published|compiled|brought\s+out|released|authored|developed|curated)\s+by\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'body prepared',
    predicate: 'published_by',
    subject: 'second',
    first: HOST,
    second: ['compendium', 'document'],
    between: re(
      String.raw`^${any(30)}\b(?:prepared|published|compiled|brought\s+out|has\s+released|released)\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.65
  },
  {
    name: 'work for field',
    predicate: 'addresses',
    subject: 'first',
    first: UNDERTAKING.filter((kind) => kind !== 'programme'),
    second: ['domain'],
    between: re(
      String.raw`^["”’)]*(?:\s*,\s*(?:an?|the|which|that|designed|developed|aimed)\b|\s+(?:for|on|to|that|which|aimed|backs|supports|covers|focus\w*|break\w*|help\w*|improv\w*|address\w*|tackl\w*|is\s+an?|uses|detects|spots|monitors|tracks|measures|predicts|removes|treats|reduces|enables|turns|converts|can)\b)[^.;‹]{0,90}$`
    ),
    confidence: 0.6
  },
  {
    name: 'field products such as',
    predicate: 'addresses',
    lists: 'none',
    subject: 'second',
    first: ['domain'],
    second: WORK,
    between: re(
      String.raw`^[\s-]*(?:innovations?|solutions?|technolog\w+|products?|devices?|tools?|initiatives?)?\s*(?:like|such\s+as|including)\s+(?:the\s+|an?\s+)?$`
    ),
    confidence: 0.6
  },
  {
    name: 'field-enabled product',
    predicate: 'addresses',
    subject: 'second',
    first: ['domain'],
    second: WORK,
    between: re(String.raw`^(?:-|\s)(?:enabled|based|driven|powered|led|assisted)\s+[^.;,:‹]{0,40}$`),
    confidence: 0.6
  }
]
