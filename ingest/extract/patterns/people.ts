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
      String.raw`^(?!.*‹person›\s*,[^‹;.]*$).*?(?<role>(?:[\p{L}&/.-]+\s+){0,3}[\p{L}&/.-]+)(?:\s*,\s*|\s+(?:of|at|for|to)\s+|-)${THE}$`
    ),
    between: /^\s*,?\s*$/u,
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
      String.raw`^\s*,?\s*(?:is|was|being)?\s*(?:led|headed|chaired|helmed|steered)[\s-]+by\s+(?:its\s+)?(?:[\p{L}&/-]+\s+){0,4}$`
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
