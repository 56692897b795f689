import { AGREED, BODY, HOST, PACT, any, re } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** Agreements and joint work of bodies. */
export const TIES_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'together with',
    predicate: 'collaborates_with',
    subject: 'first',
    first: BODY,
    second: BODY,
    between: re(
      String.raw`^(?!.*‹(?:project|technology)›\s*[”"]?,?\s+(?:which|that|was|is|being|developed|built|designed))${any(110)}\b(?:in\s+(?:close\s+|active\s+)?(?:collaboration|partnership|association|coordination|cooperation)\s+with|collaborat(?:ed?|es|ing)\s+with|work(?:ed|s|ing)?\s+(?:closely\s+|together\s+)?with|partner(?:ed|s|ing)?\s+with|join(?:ed|s|ing)?\s+hands\s+with|tied\s+up\s+with|teamed\s+up\s+with|jointly\s+with|partnership\s+with|collaborations?\s+with)\s+(?:[^.;‹]{0,50})$`
    ),
    confidence: 0.75
  },
  {
    name: 'agreement with',
    predicate: 'collaborates_with',
    subject: 'first',
    first: BODY,
    second: BODY,
    between: re(String.raw`^${any(90)}\b${AGREED}\s+[^.;]{0,30}${PACT}[^.;]{0,50}\bwith\s+[^.;]{0,90}$`),
    confidence: 0.75
  },
  {
    name: 'agreement between',
    predicate: 'collaborates_with',
    lists: 'none',
    subject: 'first',
    first: BODY,
    second: BODY,
    before: re(String.raw`\b(?:between|among|amongst)\s+(?:the\s+)?$`),
    between: re(String.raw`^(?:,\s*‹place›)?\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:the\s+)?$`),
    confidence: 0.75
  },
  {
    name: 'two bodies signed',
    predicate: 'collaborates_with',
    lists: 'none',
    subject: 'first',
    first: BODY,
    second: BODY,
    between: re(String.raw`^(?:,\s*‹place›)?\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:the\s+)?$`),
    after: re(
      String.raw`^(?:,\s+(?:an?|the|which)\s[^,;.]{3,70},)?\s+(?:have\s+|has\s+|had\s+)?(?:(?:today|jointly|recently)\s+)?(?:(?:signed|inked|entered into|exchanged|formali[sz]ed|executed)\b|(?:agreed to|joined hands|collaborat(?:ed|e)|partnered|teamed up)\b)`
    ),
    confidence: 0.75
  },
  {
    name: 'trains researchers of',
    predicate: 'collaborates_with',
    subject: 'first',
    first: HOST,
    second: BODY,
    between: re(String.raw`^${any(60)}\btrain(?:s|ing|ed)\b${any(110)}\b(?:from|of)\s+(?:the\s+)?$`),
    confidence: 0.6
  },
  {
    name: 'joint work between clusters',
    predicate: 'collaborates_with',
    lists: 'none',
    subject: 'first',
    first: ['cluster'],
    second: ['cluster'],
    before: re(String.raw`\b(?:joint|collaborati\w+|between)\b[^.;]{0,40}$`),
    between: /^\s*(?:,|and|&|,\s*and)\s+(?:the\s+)?$/iu,
    confidence: 0.7
  }
]
