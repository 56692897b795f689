import { BODY, HOST } from './fragments.js'
import type { RelationPattern } from './relation-pattern.js'

/** The same in Hindi, where the verb and the postposition stand behind. */
export const HINDI_PATTERNS: readonly RelationPattern[] = [
  {
    name: 'संस्था के निदेशक नाम',
    predicate: 'leads',
    subject: 'second',
    first: BODY,
    second: ['person'],
    between: /^\s*(?:के|की)\s+(?<role>(?:महा)?(?:निदेशक|अध्यक्ष|कुलपति|सीईओ|मुख्य कार्यकारी अधिकारी|प्रमुख|संस्थापक))\s*,?\s*$/u,
    confidence: 0.75
  },
  {
    name: 'संस्था के अधिकारी नाम',
    predicate: 'affiliated_with',
    subject: 'second',
    first: BODY,
    second: ['person'],
    between:
      /^\s*(?:के|की|में)\s+(?<role>[^।‹,]{0,30}?(?:सचिव|सलाहकार|वैज्ञानिक(?:[ -]\S{1,3})?|प्रोफेसर|सदस्य|अधिकारी))\s*,?\s*$/u,
    confidence: 0.7
  },
  {
    name: 'नाम, पद, संस्था',
    predicate: 'affiliated_with',
    subject: 'first',
    first: ['person'],
    second: BODY,
    between: /^\s*,\s*(?<role>[^।‹]{2,30}?(?:सचिव|सलाहकार|वैज्ञानिक(?:[ -]\S{1,3})?|प्रोफेसर|सदस्य|अधिकारी))\s*,?\s*$/u,
    confidence: 0.7
  },
  {
    name: 'स्थान में आयोजन',
    predicate: 'located_in',
    subject: 'first',
    first: ['event'],
    second: ['place'],
    between: /^[^।]{0,120}$/u,
    after: /^\s*में\s+[^।‹]{0,40}(?:आयोजित|आयोजन|संपन्न|हुआ|हुई)/u,
    confidence: 0.7
  },
  {
    name: 'स्थान में कार्यक्रम का आयोजन',
    predicate: 'located_in',
    subject: 'second',
    first: ['place'],
    second: ['event'],
    between: /^\s*में\s+[^।‹]{0,60}$/u,
    confidence: 0.65
  },
  {
    name: 'कार्यक्रम की अध्यक्षता',
    predicate: 'took_part_in',
    subject: 'first',
    first: ['person'],
    second: ['event'],
    between: /^\s*ने\s+[^।]{0,80}$/u,
    after: /^\s*(?:की|का|को)\s+(?:अध्यक्षता|उद्घाटन|शुभारंभ|संबोधित)/u,
    confidence: 0.7
  },
  {
    name: 'संस्था द्वारा आयोजित',
    predicate: 'took_part_in',
    role: 'host',
    subject: 'second',
    first: ['event'],
    second: HOST,
    between: /^[^।]{0,160}$/u,
    after: /^\s*(?:द्वारा|ने)\s+[^।‹]{0,30}(?:आयोजित|आयोजन|मेज़?बानी)/u,
    confidence: 0.7
  },
  {
    name: 'समझौता ज्ञापन',
    predicate: 'collaborates_with',
    lists: 'none',
    subject: 'first',
    first: BODY,
    second: BODY,
    between: /^\s*(?:ने|और|एवं|तथा|व)\s*$/u,
    after: /^[^।]{0,60}(?:समझौत|एमओयू|साझेदारी|सहयोग)/u,
    confidence: 0.7
  },
  {
    name: 'द्वारा विकसित',
    predicate: 'developed_by',
    subject: 'second',
    first: HOST,
    second: ['technology'],
    between: /^\s*(?:द्वारा|ने)\s+(?:[^।‹]{0,30}(?:विकसित|निर्मित)\s+)[^।‹]{0,30}$/u,
    confidence: 0.6
  }
]
