import type { Kind } from '../types.js'

/** Pieces of which patterns are written. */
export const BODY: readonly Kind[] = ['institution', 'cluster', 'forum']
export const HOST: readonly Kind[] = ['institution', 'cluster']
export const WORK: readonly Kind[] = ['project', 'technology']
export const UNDERTAKING: readonly Kind[] = ['project', 'programme', 'technology']
export const THE = String.raw`(?:the\s+|its\s+|their\s+)?`
/** Anything within the clause. */
export const any = (longest: number): string => `[^.;\\n]{0,${longest}}?`
export const re = (source: string): RegExp => new RegExp(source, 'iu')

export const ROLE = String.raw`(?<role>(?:[\p{L}&/.’'()-]+[\s,]+|‹(?:place|programme)›[\s,]+){0,9}?[\p{L}&/.’'()-]*(?:[\s,]+[\p{L}()-]+){0,4}?)`
export const MADE =
  'develop(?:ed|s|ing)|design(?:ed|s|ing)|built|builds|created?|invent(?:ed|s)|made|pioneer(?:ed|s)|pilot(?:ed|s|ing)|engineered|fabricated|innovated|unveiled|come up with|came up with|introduced|produced'
export const RUN =
  'set up|established|runs?|implement(?:ed|ing)|led|launch(?:ed|es)|operat(?:ed|es)|initiat(?:ed|es)|undert(?:aken|ook)|execut(?:ed|es)|manag(?:ed|es)|coordinat(?:ed|es)|spearhead(?:ed|s)|deploy(?:ed|s)|pilot(?:ed|s)|support(?:ed|s)|conceived|founded|started|driven|incubat(?:ed|es)|facilitat(?:ed|es)'
export const PACT = String.raw`(?:MoUs?|MOUs?|memorand(?:um|a)(?: of understanding)?|agreements?|letters? of intent|pact|tie-?ups?|partnership|collaboration)`
export const AGREED = String.raw`(?:sign(?:ed|s|ing)?|ink(?:ed|s)?|enter(?:ed|s)? into|exchang(?:ed|es)|is having|has|have|having|with)`
export const HELD =
  'held|organi[sz]ed|hosted|convened|conducted|tak(?:e|es|ing) place|took place|inaugurated|scheduled|began|concluded|launch(?:ed)?|kicked off'
export const STUDY = String.raw`(?:focus(?:es|ed|ing)?(?:\s+\w+)?\s+(?:on|in)|work(?:s|ed|ing)?\s+(?:\w+\s+)?(?:on|in|towards|in the (?:areas?|fields?) of)|speciali[sz](?:es|ed|ing)\s+in|expertise\s+in|research\s+(?:on|in|and development in)|engaged\s+in|active\s+in|dedicated\s+to|thrust\s+areas?|focus\s+areas?|priority\s+areas?|key\s+areas?|verticals?|themes?|domains?\s+(?:of|such as|like|including)|sectors?\s+(?:of|such as|like|including)|areas?\s+(?:of|such as|like|including))`
