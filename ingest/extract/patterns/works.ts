import { HOST, MADE, RUN, any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** Projects, products, publications. */
export const WORKS_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'made by',
    predicate: 'developed_by',
    subject: 'first',
    first: ['technology'],
    second: HOST,
    between: re(
      String.raw`^(?!.*‹technology›)${any(110)}\b(?:${MADE}|set up|launched|manufactured|transferred)\s+(?:jointly\s+|indigenously\s+)?(?:(?:by|at)\s+(?:[^.;‹]{0,40}\b(?:at|of|from)\s+)?|with\s+)(?:the\s+|an?\s+)?(?:(?:start-?up|company|firm|manufacturer|enterprise|NGO|recycler|cluster|institute)\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'made by people of',
    predicate: 'developed_by',
    lists: 'none',
    subject: 'first',
    first: ['technology'],
    second: HOST,
    between: re(
      String.raw`^${any(110)}\b(?:${MADE})\s+(?:jointly\s+)?by\s+[^.;‹]{0,50}‹person›\s*(?:[,(–-]|of\b|from\b|at\b)[^.;‹]{0,80}(?:‹institution›,?\s*(?:(?:along|together|jointly)\s+with\s+)?(?:\p{Ll}+\s+(?:from|of|at)\s+(?:the\s+)?)?)?$`
    ),
    after: /^(?!\s*,\s*(?:the\s+)?\p{Lu})/u,
    confidence: 0.65
  },
  {
    name: 'made together with',
    predicate: 'developed_by',
    subject: 'first',
    first: ['technology'],
    second: HOST,
    between: re(
      String.raw`^${any(110)}\b(?:${MADE})\s+(?:jointly\s+|indigenously\s+)?(?:by|at)\s+[^.;]{0,60}‹(?:institution|cluster)›(?:,\s*‹place›)?,?\s+(?:(?:in\s+(?:close\s+)?(?:collaboration|partnership|association)|together|jointly|along)\s+with)\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.7
  },
  {
    name: 'body made',
    predicate: 'developed_by',
    subject: 'second',
    first: HOST,
    second: ['technology'],
    between: re(
      String.raw`^(?:\s*\([^)]{1,20}\))?(?:,\s*‹place›,?)?(?:,?\s+(?:an?|the|which)\s[^,;.]{3,90},|${any(40)})(?:\s+|\b)(?:(?:has|have|had)\s+)?(?:${MADE}|deployed|launched)\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.7
  },
  {
    name: 'developed at body',
    predicate: 'developed_by',
    subject: 'first',
    first: ['technology'],
    second: HOST,
    between: /^\s+(?:at|from)\s+(?:the\s+)?$/iu,
    confidence: 0.6
  },
  {
    name: "body's product",
    predicate: 'developed_by',
    subject: 'second',
    first: HOST,
    second: ['technology'],
    between: /^[’']s\s+(?:[\p{L}-]+\s+){0,2}["“]?$/iu,
    confidence: 0.6
  },
  {
    name: 'under project, cluster',
    predicate: 'run_by',
    subject: 'first',
    first: ['project'],
    second: ['cluster'],
    before: /\bunder\s+(?:the\s+|its\s+)?$/iu,
    between: /^\s*,\s*(?:the\s+)?$/iu,
    confidence: 0.65
  },
  {
    name: 'under project, body',
    predicate: 'participates_in',
    subject: 'second',
    first: ['project'],
    second: ['institution'],
    before: /\bunder\s+(?:the\s+|its\s+)?$/iu,
    between: /^\s*,\s*(?:the\s+)?$/iu,
    confidence: 0.65
  },
  {
    name: 'with body, has launched project',
    predicate: 'participates_in',
    subject: 'first',
    first: ['institution'],
    second: ['project'],
    before: re(
      String.raw`‹(?:cluster|institution)›[^.;]{0,80}\b(?:association|collaboration|partnership|along|together|jointly)\s+with\s+[^.;]{0,120}$`
    ),
    between: re(
      String.raw`^(?:,\s*‹place›)?\s*,?\s+(?:has|have|had|is|are)?\s*(?:\w+ly\s+)?(?:${RUN}|${MADE}|running|implementing)\s+(?:the\s+|an?\s+|its\s+)?[^.;‹]{0,30}$`
    ),
    confidence: 0.65
  },
  {
    name: 'body, with others, has launched project',
    predicate: 'run_by',
    lists: 'none',
    subject: 'second',
    first: ['cluster'],
    second: ['project'],
    before: /^[^‹]*$/u,
    between: re(
      String.raw`^[^;]{0,120}\b(?:association|collaboration|partnership|along|together|jointly)\s+with\s+[^.;]{0,140}‹(?:institution|cluster)›(?:,\s*‹place›)?\s*,?\s+(?:has|have|had|is|are)?\s*(?:\w+ly\s+)?(?:${RUN}|${MADE}|running|implementing)\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.7
  },
  {
    name: 'body, with others, has made',
    predicate: 'developed_by',
    lists: 'none',
    subject: 'second',
    first: HOST,
    second: ['technology'],
    before: /^[^‹]*$/u,
    between: re(
      String.raw`^[^;]{0,120}\b(?:association|collaboration|partnership|along|together|jointly)\s+with\s+[^.;]{0,140}‹(?:institution|cluster)›(?:,\s*‹place›)?\s*,?\s+(?:has|have|had)?\s*(?:\w+ly\s+)?(?:${MADE})\s+[^.;‹]{0,60}$`
    ),
    confidence: 0.7
  },
  {
    name: 'run by',
    predicate: 'run_by',
    subject: 'first',
    first: ['project'],
    second: HOST,
    between: re(
      String.raw`^${any(110)}\b(?:${RUN.replace('|support(?:ed|s)', '')}|developed|built|created|organi[sz]ed)\s+(?:jointly\s+)?(?:in\s+[\w\s]{4,16}\s)?by\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'facility set up by',
    predicate: 'run_by',
    subject: 'first',
    first: ['institution'],
    firstType: ['facility'],
    second: ['cluster'],
    between: re(
      String.raw`^${any(110)}\b(?:set up|established|run|operated|managed|built|created|developed)\s+by\s+(?:the\s+)?$`
    ),
    confidence: 0.75
  },
  {
    name: 'body-run work',
    predicate: 'run_by',
    lists: 'none',
    subject: 'second',
    first: HOST,
    second: ['project'],
    between: /^-(?:led|run|driven|operated|managed|anchored)\s+$/iu,
    confidence: 0.75
  },
  {
    name: 'body-run facility',
    predicate: 'run_by',
    lists: 'none',
    subject: 'second',
    first: HOST,
    second: ['institution'],
    secondType: ['facility'],
    between: /^-(?:led|run|operated|managed)\s+$/iu,
    confidence: 0.75
  },
  {
    name: 'body runs',
    predicate: 'run_by',
    subject: 'second',
    first: HOST,
    second: ['project'],
    between: re(String.raw`^(?:\s*\([^)]{1,20}\))?${any(40)}\b(?:${RUN}|${MADE})\s+[^.;‹]{0,40}$`),
    confidence: 0.7
  },
  {
    name: 'project: body',
    predicate: 'run_by',
    subject: 'first',
    first: ['project'],
    second: ['cluster'],
    between: /^\s*:\s*(?:the\s+)?$/iu,
    confidence: 0.65
  },
  {
    name: "body's project",
    predicate: 'run_by',
    subject: 'second',
    first: HOST,
    second: ['project'],
    between: /^[’']s\s+(?:[\p{L}-]+\s+){0,2}["“]?$/iu,
    confidence: 0.65
  },
  {
    name: 'joint project of clusters',
    predicate: 'run_by',
    subject: 'second',
    first: ['cluster'],
    second: ['project'],
    before: /\b(?:projects?|programmes?|initiatives?|work)\b[^.;]{0,40}$/iu,
    between: /^\s*\)?\s*(?:on|for|in)\s+(?:the\s+)?$/iu,
    confidence: 0.7
  },
  {
    name: 'project with body',
    predicate: 'participates_in',
    subject: 'second',
    first: ['project'],
    second: HOST,
    between: re(
      String.raw`^\s+with\s+(?:the\s+)?$|^${any(110)}\b(?:in\s+(?:collaboration|partnership|association)\s+with|(?:together|run|working|along|(?:carried\s+out|built|developed|set\s+up|launched|created|implemented|executed|conducted|undertaken)(?:\s+jointly)?)\s+with|partners?\s+(?:include|are)|jointly\s+with)\s+[^.;‹]{0,30}$`
    ),
    confidence: 0.65
  },
  {
    name: 'body in project',
    predicate: 'participates_in',
    subject: 'first',
    first: HOST,
    second: ['project'],
    between: re(
      String.raw`^${any(50)}\b(?:participat(?:es|ed|ing)\s+in|partner(?:s|ed)?\s+in|involved\s+in|joined|part\s+of)\s+(?:the\s+)?$`
    ),
    confidence: 0.65
  },
  {
    name: 'project yields product',
    predicate: 'produced',
    subject: 'first',
    first: ['project'],
    second: ['technology'],
    between: re(
      String.raw`^\s*(?::\s*‹cluster›|,?\s*(?:which|that)?|\s+has|\s+have)\s+(?:has\s+|have\s+)?(?:${MADE}|deployed|produced|resulted in|led to)\s+[^.;‹]{0,40}$`
    ),
    confidence: 0.65
  }
]
