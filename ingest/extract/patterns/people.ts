import { BODY, HOST, ROLE, THE, any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** Relations of people to bodies. */
export const PEOPLE_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'name, post, body',
    predicate: 'affiliated_with',
    byRole: true,
    subject: 'first',
    first: ['person'],
    second: BODY,
    between: re(
      String.raw`^\s*(?:\([^)]{1,30}\))?\s*[,–—-]\s*${THE}${ROLE}\s*(?:,|\bof\b|\bat\b|\bfor\b|\bto\b|\bin\b|\bwith\b|–|-|\()\s*${THE}$`
    ),
    confidence: 0.85
  },
  {
    name: 'name, post, and post of another body',
    predicate: 'affiliated_with',
    byRole: true,
    subject: 'first',
    first: ['person'],
    second: BODY,
    between: re(
      String.raw`^\s*,[^;]{3,90}‹(?:institution|cluster)›(?:,\s*‹place›)?,?\s*(?:&|and|who is also|who also is)\s+(?:the\s+)?(?<role>(?:[\p{L}&/’'()-]+\s+){0,4}?[\p{L}&/’'()-]+)\s*(?:,|\bof\b|\bat\b)\s*(?:the\s+)?(?:Board of Directors\s*(?:,|of)\s*)?(?:the\s+)?(?:proposed\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'name, body',
    predicate: 'affiliated_with',
    lists: 'none',
    subject: 'first',
    first: ['person'],
    second: ['institution'],
    between: /^\s*,\s*(?:the\s+)?$/iu,
    after:
      /^\s*(?:[.;)”"]|,\s*(?:\p{Ll}{3,}ed\b|said\b|and\b|who\b|\p{Lu}(?:rof|r|s|hri|mt)?\b)|\band\b|said\b|(?:spoke|presented|highlighted|delivered|explained|noted|added|shared|emphasi[sz]ed)\b|$)/u,
    confidence: 0.6
  },
  {
    name: 'name, post of the office',
    predicate: 'affiliated_with',
    post: true,
    subject: 'first',
    first: ['person'],
    second: ['institution'],
    between: re(
      String.raw`^\s*(?:,|\bas\b|\bis\b|–|\()\s*${THE}(?:\bformer\s+)?(?:(?:Hon[’']ble\s+)?(?:Union\s+)?(?:Minister(?:\s+of\s+State)?|MoS)\s*(?:\([^)]*\))?,?\s*(?:(?:for|of)\s+)?${THE})?$`
    ),
    confidence: 0.85
  },
  {
    name: 'post of the office, name',
    predicate: 'affiliated_with',
    post: true,
    subject: 'second',
    first: ['institution'],
    second: ['person'],
    between: re(
      String.raw`^\s*(?:\([^)]{1,12}\))?\s*(?:to\s+‹institution›|to\s+GoI|to\s+the\s+‹institution›)?\s*,?\s*$`
    ),
    confidence: 0.8
  },
  {
    name: 'post of body, name',
    predicate: 'affiliated_with',
    byRole: true,
    subject: 'second',
    first: BODY,
    second: ['person'],
    before: re(
      String.raw`^(?!.*‹person›\s*,[^‹;.]*$).*?(?<role>(?:[\p{L}&/.-]+\s+){0,3}[\p{L}&/.-]+)(?:\s*\([^)]{0,24}\))?(?:\s*,\s*|\s+(?:of|at|for|to)\s+|-)${THE}$`
    ),
    between: /^\s*[,(]?\s*$/u,
    confidence: 0.75
  },
  {
    name: 'body post name',
    predicate: 'affiliated_with',
    byRole: true,
    subject: 'second',
    first: BODY,
    second: ['person'],
    between: re(String.raw`^(?:\s*,\s*‹place›)?(?:[’']s)?,?\s+(?<role>(?:[\p{L}&/.-]+\s+){0,4}?[\p{L}&/.-]+)\s*,?\s*$`),
    confidence: 0.8
  },
  {
    name: 'name is post of body',
    predicate: 'affiliated_with',
    byRole: true,
    subject: 'first',
    first: ['person'],
    second: BODY,
    between: re(
      String.raw`^,?\s+(?:who\s+)?(?:is|was|serves as|took over as|has been appointed|appointed)\s+(?:as\s+)?${THE}${ROLE}\s*(?:of|at|,|for|with)\s*${THE}$`
    ),
    confidence: 0.75
  },
  {
    name: 'name from body',
    predicate: 'affiliated_with',
    subject: 'first',
    first: ['person'],
    second: HOST,
    between: re(String.raw`^\s*(?:,?\s+(?:from|of)\s+${THE}|\s*\(\s*)$`),
    confidence: 0.65
  },
  {
    name: 'body led by name',
    predicate: 'leads',
    subject: 'second',
    first: ['cluster', 'institution', 'project', 'programme'],
    second: ['person'],
    before: /^(?!.*\b(?:team|group|researchers|scientists|students|delegation)\s+(?:of|from|at)\s+(?:the\s+)?$)/isu,
    between: re(
      String.raw`^(?:\s+(?:is|was)\s+[^.;‹]{0,40}‹(?:institution|place)›(?:,\s*‹place›)?,?\s+and)?\s*(?:\((?:‹\p{L}+›|[^)]{1,12})\))?\)?,?\s*(?:which\s+)?(?:is|was|being)?\s*(?:currently\s+)?(?:led|headed|chaired|helmed|steered|(?:co-?)?founded)[\s-]+by\s+(?:its\s+)?(?:[\p{L}&/-]+\s+){0,4}$`
    ),
    confidence: 0.75
  },
  {
    name: 'team of body led by name',
    predicate: 'affiliated_with',
    subject: 'second',
    first: HOST,
    second: ['person'],
    before: /\b(?:team|group|researchers|scientists|students|delegation)\s+(?:of|from|at)\s+(?:the\s+)?$/iu,
    between: re(String.raw`^\s*,?\s*(?:led|headed)[\s-]+by\s+(?:[\p{L}&/-]+\s+){0,3}$`),
    confidence: 0.7
  },
  {
    name: 'its head said',
    predicate: 'affiliated_with',
    byRole: true,
    subject: 'second',
    first: HOST,
    second: ['person'],
    before: /^[^‹]*$/u,
    between: re(
      String.raw`^[^;]{0,140}?,[”"’]?\s+(?:said\s+)?(?:its|whose)\s+(?<role>(?:[\p{L}&-]+\s+){0,4}?[\p{L}&-]+)\s*,?\s*$`
    ),
    confidence: 0.65
  },
  {
    name: 'worked at body',
    predicate: 'affiliated_with',
    subject: 'first',
    first: ['person'],
    second: HOST,
    between: re(
      String.raw`^,?\s+(?:who\s+)?(?:has\s+|had\s+)?(?:(?:earlier|previously|formerly|also)\s+)?(?:worked|served|works|teaches|taught)\s+(?:at|with|for|in)\s+(?:the\s+)?$`
    ),
    confidence: 0.65
  },
  {
    name: 'name runs a part of body',
    predicate: 'affiliated_with',
    lists: 'none',
    subject: 'first',
    first: ['person'],
    second: BODY,
    between: re(
      String.raw`^,?\s+who\s+(?:coordinates|leads|heads|looks\s+after|manages|oversees|runs)\s+[^.;‹]{3,60}\s(?:of|at)\s+(?:the\s+)?$`
    ),
    confidence: 0.7
  },
  {
    name: 'name leads body',
    predicate: 'leads',
    subject: 'first',
    first: ['person'],
    second: ['cluster', 'institution', 'project'],
    between: re(String.raw`^,?\s+(?:who\s+)?(?:leads|heads|chairs|is leading|is heading)\s+${THE}$`),
    confidence: 0.75
  },
  {
    name: 'expert',
    predicate: 'expert_in',
    subject: 'first',
    first: ['person'],
    second: ['domain'],
    between: re(
      String.raw`^${any(60)}\b(?:expert (?:in|on)|expertise in|specialist in|speciali[sz]es in|known for (?:his|her) work (?:in|on)|research(?:er)? (?:in|on)|works on)\s+(?:[\p{L}-]+\s+){0,2}$`
    ),
    confidence: 0.65
  }
]
