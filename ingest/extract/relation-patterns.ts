import type { Kind } from './types.js'

/**
 * How a relation shows in a sentence. Two mentions (or lists of mentions) `first` and `second` stand in this order; the
 * text between them must match `between`, in which every mention is written ‹kind›. `before` is what must end right
 * before the first mention, `after` what must follow the second. `subject` tells which of the two is the subject.
 */
export interface RelationPattern {
  name: string
  predicate: string
  subject: 'first' | 'second'
  first: readonly Kind[]
  second: readonly Kind[]
  between: RegExp
  before?: RegExp
  after?: RegExp
  /** role on the relation; the named group `role` of any of the three expressions otherwise */
  role?: string
  /** the role decides between `leads` and `affiliated_with` */
  byRole?: boolean
  /** types of the entity on either side */
  firstType?: readonly string[]
  secondType?: readonly string[]
  /** the body is named only through the post of its holder */
  post?: boolean
  /** every member of both lists takes part (default), only of the second, or only the two mentions themselves */
  lists?: 'second' | 'none'
  confidence: number
}

const BODY: readonly Kind[] = ['institution', 'cluster', 'forum']
const HOST: readonly Kind[] = ['institution', 'cluster']
const WORK: readonly Kind[] = ['project', 'technology']
const UNDERTAKING: readonly Kind[] = ['project', 'programme', 'technology']
const THE = String.raw`(?:the\s+|its\s+|their\s+)?`
/** Anything within the clause. */
const any = (longest: number): string => `[^.;\\n]{0,${longest}}?`
const re = (source: string): RegExp => new RegExp(source, 'iu')

const ROLE = String.raw`(?<role>(?:[\p{L}&/.’'()-]+[\s,]+|‹(?:place|programme)›[\s,]+){0,9}?[\p{L}&/.’'()-]*(?:[\s,]+[\p{L}()-]+){0,4}?)`
const MADE = 'develop(?:ed|s|ing)|design(?:ed|s|ing)|built|builds|created?|invent(?:ed|s)|made|pioneer(?:ed|s)|pilot(?:ed|s|ing)|engineered|fabricated|innovated|unveiled|come up with|came up with|introduced|produced'
const RUN = 'set up|established|run|implement(?:ed|ing)|led|launch(?:ed|es)|operat(?:ed|es)|initiat(?:ed|es)|undert(?:aken|ook)|execut(?:ed|es)|manag(?:ed|es)|coordinat(?:ed|es)|spearhead(?:ed|s)|deploy(?:ed|s)|pilot(?:ed|s)|support(?:ed|s)|conceived|founded|started|driven|incubat(?:ed|es)|facilitat(?:ed|es)'
const PACT = String.raw`(?:MoUs?|MOUs?|memorand(?:um|a)(?: of understanding)?|agreements?|letters? of intent|pact|tie-?ups?|partnership|collaboration)`
const AGREED = String.raw`(?:sign(?:ed|s|ing)?|ink(?:ed|s)?|enter(?:ed|s)? into|exchang(?:ed|es)|is having|has|have|having|with)`
const HELD = 'held|organi[sz]ed|hosted|convened|conducted|tak(?:e|es|ing) place|took place|inaugurated|scheduled|began|concluded|launch(?:ed)?|kicked off'
const STUDY = String.raw`(?:focus(?:es|ed|ing)?(?:\s+\w+)?\s+(?:on|in)|work(?:s|ed|ing)?\s+(?:\w+\s+)?(?:on|in|towards|in the (?:areas?|fields?) of)|speciali[sz](?:es|ed|ing)\s+in|expertise\s+in|research\s+(?:on|in|and development in)|engaged\s+in|active\s+in|dedicated\s+to|thrust\s+areas?|focus\s+areas?|priority\s+areas?|key\s+areas?|verticals?|themes?|domains?\s+(?:of|such as|like|including)|sectors?\s+(?:of|such as|like|including)|areas?\s+(?:of|such as|like|including))`

/** Relations of people to bodies. */
const PEOPLE: readonly RelationPattern[] = [
  { name: 'name, post, body', predicate: 'affiliated_with', byRole: true, subject: 'first', first: ['person'], second: BODY, between: re(String.raw`^\s*(?:\([^)]{1,30}\))?\s*[,–—-]\s*${THE}${ROLE}\s*(?:,|\bof\b|\bat\b|\bfor\b|\bto\b|\bin\b|\bwith\b|–|-|\()\s*${THE}$`), confidence: 0.85 },
  { name: 'name, post of the office', predicate: 'affiliated_with', post: true, subject: 'first', first: ['person'], second: ['institution'], between: re(String.raw`^\s*(?:,|\bas\b|\bis\b|–|\()\s*${THE}(?:\bformer\s+)?(?:(?:Hon[’']ble\s+)?(?:Union\s+)?(?:Minister(?:\s+of\s+State)?|MoS)\s*(?:\([^)]*\))?,?\s*(?:(?:for|of)\s+)?${THE})?$`), confidence: 0.85 },
  { name: 'post of the office, name', predicate: 'affiliated_with', post: true, subject: 'second', first: ['institution'], second: ['person'], between: re(String.raw`^\s*(?:\([^)]{1,12}\))?\s*(?:to\s+‹institution›|to\s+GoI|to\s+the\s+‹institution›)?\s*,?\s*$`), confidence: 0.8 },
  { name: 'post of body, name', predicate: 'affiliated_with', byRole: true, subject: 'second', first: BODY, second: ['person'], before: re(String.raw`^(?!.*‹person›\s*,[^‹;.]*$).*?(?<role>(?:[\p{L}&/.-]+\s+){0,3}[\p{L}&/.-]+)(?:\s*,\s*|\s+(?:of|at|for|to)\s+|-)${THE}$`), between: /^\s*,?\s*$/u, confidence: 0.75 },
  { name: 'body post name', predicate: 'affiliated_with', byRole: true, subject: 'second', first: BODY, second: ['person'], between: re(String.raw`^(?:\s*,\s*‹place›)?(?:[’']s)?,?\s+(?<role>(?:[\p{L}&/.-]+\s+){0,4}?[\p{L}&/.-]+)\s*,?\s*$`), confidence: 0.8 },
  { name: 'name is post of body', predicate: 'affiliated_with', byRole: true, subject: 'first', first: ['person'], second: BODY, between: re(String.raw`^,?\s+(?:who\s+)?(?:is|was|serves as|took over as|has been appointed|appointed)\s+(?:as\s+)?${THE}${ROLE}\s*(?:of|at|,|for|with)\s*${THE}$`), confidence: 0.75 },
  { name: 'name from body', predicate: 'affiliated_with', subject: 'first', first: ['person'], second: HOST, between: re(String.raw`^\s*(?:,?\s+(?:from|of)\s+${THE}|\s*\(\s*)$`), confidence: 0.65 },
  { name: 'body led by name', predicate: 'leads', subject: 'second', first: ['cluster', 'institution', 'project', 'programme'], second: ['person'], before: /^(?!.*\b(?:team|group|researchers|scientists|students|delegation)\s+(?:of|from|at)\s+(?:the\s+)?$)/isu, between: re(String.raw`^\s*,?\s*(?:is|was|being)?\s*(?:led|headed|chaired|helmed|steered)[\s-]+by\s+(?:its\s+)?(?:[\p{L}&/-]+\s+){0,4}$`), confidence: 0.75 },
  { name: 'team of body led by name', predicate: 'affiliated_with', subject: 'second', first: HOST, second: ['person'], before: /\b(?:team|group|researchers|scientists|students|delegation)\s+(?:of|from|at)\s+(?:the\s+)?$/iu, between: re(String.raw`^\s*,?\s*(?:led|headed)[\s-]+by\s+(?:[\p{L}&/-]+\s+){0,3}$`), confidence: 0.7 },
  { name: 'name leads body', predicate: 'leads', subject: 'first', first: ['person'], second: ['cluster', 'institution', 'project'], between: re(String.raw`^,?\s+(?:who\s+)?(?:leads|heads|chairs|is leading|is heading)\s+${THE}$`), confidence: 0.75 },
  { name: 'expert', predicate: 'expert_in', subject: 'first', first: ['person'], second: ['domain'], between: re(String.raw`^${any(60)}\b(?:expert (?:in|on)|expertise in|specialist in|speciali[sz]es in|known for (?:his|her) work (?:in|on)|research(?:er)? (?:in|on)|works on)\s+(?:[\p{L}-]+\s+){0,2}$`), confidence: 0.65 }
]

/** Who took part in an event, and where it was. */
const EVENTS: readonly RelationPattern[] = [
  { name: 'event opened by', predicate: 'took_part_in', subject: 'second', first: ['event'], second: ['person'], between: re(String.raw`^${any(160)}\b(?<role>chaired|inaugurated|addressed|attended|graced|opened|presided over|launched|flagged off)\s+(?:[^.;]{0,80}\s)?by\s+[^.;‹]{0,60}$`), confidence: 0.8 },
  { name: 'name opened event', predicate: 'took_part_in', subject: 'first', first: ['person'], second: ['event'], between: re(String.raw`^${any(160)}\b(?<role>chaired|inaugurated|addressed|attended|graced|opened|presided over|spoke (?:at|during)|participated in|took part in|speaking (?:at|during)|delivered[^.;]{0,40}(?:at|during))\s+${THE}$`), confidence: 0.75 },
  { name: 'event hosted by', predicate: 'took_part_in', role: 'host', subject: 'second', first: ['event'], second: HOST, between: re(String.raw`^${any(260)}\b(?:hosted|organi[sz]ed|convened|co-?hosted|conducted|arranged)\s+(?:jointly\s+)?by\s+${THE}$`), confidence: 0.8 },
  { name: 'body hosted event', predicate: 'took_part_in', role: 'host', subject: 'first', first: HOST, second: ['event'], between: re(String.raw`^${any(60)}\b(?:hosted|hosts|is hosting|organi[sz]ed|organi[sz]es|is organi[sz]ing|convened|conducted)\s+(?:the\s+|an?\s+|its\s+)?(?:[\p{L}-]+\s+){0,2}$`), confidence: 0.75 },
  { name: 'event at body', predicate: 'took_part_in', role: 'host', subject: 'second', first: ['event'], second: HOST, between: re(String.raw`^["”]?\s+(?:(?:was|is|being)\s+)?(?:held|hosted|organi[sz]ed)?\s*at\s+${THE}$`), confidence: 0.65 },
  { name: 'body took part', predicate: 'took_part_in', subject: 'first', first: HOST, second: ['event'], between: re(String.raw`^${any(60)}\b(?:participated in|took part in|attended|showcased[^.;]{0,60}at|exhibited[^.;]{0,60}at|represented at)\s+${THE}$`), confidence: 0.7 },
  { name: 'event held in place', predicate: 'located_in', subject: 'first', first: ['event'], second: ['place'], between: re(String.raw`^${any(220)}\b(?:${HELD})\b[^.;‹]{0,70}\b(?:in|at)\s+(?:‹institution›,\s*)?${THE}(?:[\p{L}.’']+,?\s+){0,4}$`), confidence: 0.8 },
  { name: 'event, date, in place', predicate: 'located_in', subject: 'first', first: ['event'], second: ['place'], between: re(String.raw`^["”’)]*\s*(?:launch|launched|held)?\s*(?:,|on)?\s*[\d\p{L}\s,–-]{0,40}\b(?:in|at)\s+(?:‹institution›,\s*)?$`), confidence: 0.7 }
]

/** Bodies, their seats and their ties. */
const BODIES: readonly RelationPattern[] = [
  { name: 'body, place', predicate: 'located_in', lists: 'none', subject: 'first', first: ['institution'], second: ['place'], before: /(?<!‹\p{L}+›,\s*(?:and\s+)?)$/u, between: /^\s*,\s*$|^\s*\(\s*$/u, confidence: 0.8 },
  { name: 'facility in place', predicate: 'located_in', lists: 'second', subject: 'first', first: ['institution'], firstType: ['facility'], second: ['place'], between: /^(?:\s+in\s+(?:the\s+)?|\s*\(\s*|\s*,\s*)$/iu, confidence: 0.8 },
  { name: 'body based in place', predicate: 'located_in', subject: 'first', first: ['institution', 'cluster', 'project'], second: ['place'], between: re(String.raw`^${any(40)}\b(?:located|based|situated|headquartered)\s+(?:in|at)\s+(?:the\s+)?$`), confidence: 0.8 },
  { name: 'place-based body', predicate: 'located_in', subject: 'second', first: ['place'], second: ['institution'], between: /^-based\s+(?:(?!\w+\s+of\b)[\p{L}-]+\s+){0,2}$/iu, confidence: 0.8 },
  { name: 'unit of body', predicate: 'part_of', subject: 'first', first: ['institution', 'programme', 'project', 'cluster'], second: ['institution'], between: re(String.raw`^${any(60)}\b(?:constituent\s+unit|unit|arm|wing|autonomous\s+(?:body|institute|institution|organi[sz]ation)|laboratory|subsidiary|institute|programme?|initiative|scheme|mission|project|effort)\s+(?:of|under|by)\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'supported by body', predicate: 'part_of', subject: 'first', first: ['programme', 'cluster'], second: ['institution'], secondType: ['government', 'funder'], between: re(String.raw`^${any(120)}\b(?:supported|backed|steered|anchored)\s+by\s+(?:the\s+)?$`), confidence: 0.7 },
  { name: 'supported by body, subject after', predicate: 'part_of', subject: 'second', first: ['institution'], firstType: ['government', 'funder'], second: ['programme'], before: /\b(?:supported|backed|steered)\s+by\s+(?:the\s+)?$/iu, between: /^\s*(?:\([^)]{1,12}\))?\s*,\s*(?:the\s+)?$/iu, confidence: 0.7 },
  { name: 'initiative under body', predicate: 'part_of', subject: 'first', first: ['programme', 'project', 'cluster'], second: ['institution'], secondType: ['government', 'funder'], between: re(String.raw`^${any(30)}\bunder\s+(?:the\s+)?(?:aegis\s+of\s+|umbrella\s+of\s+)?(?:the\s+)?$`), confidence: 0.65 },
  { name: "body's programme", predicate: 'part_of', subject: 'second', first: ['institution'], second: ['programme', 'project'], between: /^[’']s\s+(?:[\p{L}-]+\s+){0,2}$/iu, confidence: 0.75 },
  { name: 'member of cluster', predicate: 'member_of', subject: 'first', first: ['institution'], second: ['cluster'], between: re(String.raw`^${any(40)}\b(?:members?|constituents?|consortium partners?|partner institutions?|founding members?)\s+of\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'cluster comprises', predicate: 'member_of', subject: 'second', first: ['cluster'], second: ['institution'], between: re(String.raw`^${any(80)}\b(?:compris(?:es|ing)|consists of|consortium of|members?\s+(?:include|are|such as)|member institutions?(?:\s+such as|\s+like|\s+including)?|partner institutions?\s+include|partners?\s+include)\s+(?:[\p{L}-]+\s+){0,4}(?:like\s+|such as\s+|including\s+)?(?:the\s+)?$`), confidence: 0.7 },
  { name: 'cluster hosted by', predicate: 'hosted_by', subject: 'first', first: ['cluster'], second: ['institution'], between: re(String.raw`^${any(80)}\b(?:hosted|anchored|housed|coordinated|incubated)\s+(?:at|by|in)\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'cluster with nodal body', predicate: 'hosted_by', subject: 'first', first: ['cluster'], second: ['institution'], between: re(String.raw`^${any(80)}\b(?:with\s+$|nodal\s+(?:institute|institution|agency|cent(?:re|er))\s*(?:is|:|being)\s+(?:the\s+)?$)`), after: /^\s+(?:as|being)\s+(?:the\s+|its\s+)?(?:nodal|host|anchor|lead)/iu, confidence: 0.75 },
  { name: 'nodal body of cluster', predicate: 'hosted_by', subject: 'second', first: ['institution'], second: ['cluster'], between: re(String.raw`^${any(60)}\b(?:nodal|host|anchor|lead|coordinating)\s+(?:institute|institution|agency|cent(?:re|er)|body|organi[sz]ation)\s+(?:of|for)\s+(?:the\s+)?$|^\s*,?\s*(?:which\s+)?(?:anchors|hosts|coordinates|houses)\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'together with', predicate: 'collaborates_with', subject: 'first', first: BODY, second: BODY, between: re(String.raw`^${any(110)}\b(?:in\s+(?:close\s+|active\s+)?(?:collaboration|partnership|association|coordination|cooperation)\s+with|collaborat(?:ed|es|ing)\s+with|partner(?:ed|s|ing)\s+with|join(?:ed|s|ing)\s+hands\s+with|tied\s+up\s+with|teamed\s+up\s+with|jointly\s+with|partnership\s+with|collaborations?\s+with)\s+(?:[^.;‹]{0,50})$`), confidence: 0.75 },
  { name: 'agreement with', predicate: 'collaborates_with', subject: 'first', first: BODY, second: BODY, between: re(String.raw`^${any(90)}\b${AGREED}\s+[^.;]{0,30}${PACT}[^.;]{0,50}\bwith\s+[^.;]{0,90}$`), confidence: 0.75 },
  { name: 'agreement between', predicate: 'collaborates_with', lists: 'none', subject: 'first', first: BODY, second: BODY, before: re(String.raw`\b(?:between|among|amongst)\s+(?:the\s+)?$`), between: re(String.raw`^\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:the\s+)?$`), confidence: 0.75 },
  { name: 'two bodies signed', predicate: 'collaborates_with', lists: 'none', subject: 'first', first: BODY, second: BODY, between: re(String.raw`^(?:,\s*‹place›)?\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:the\s+)?$`), after: re(String.raw`^\s+(?:have\s+|has\s+|had\s+)?(?:(?:today|jointly|recently)\s+)?(?:(?:signed|inked|entered into|exchanged|formali[sz]ed|executed)\b|(?:joined hands|collaborat(?:ed|e)|partnered|teamed up)\b)`), confidence: 0.75 },
  { name: 'trains researchers of', predicate: 'collaborates_with', subject: 'first', first: HOST, second: BODY, between: re(String.raw`^${any(60)}\btrain(?:s|ing|ed)\b${any(110)}\b(?:from|of)\s+(?:the\s+)?$`), confidence: 0.6 },
  { name: 'joint work between clusters', predicate: 'collaborates_with', lists: 'none', subject: 'first', first: ['cluster'], second: ['cluster'], before: re(String.raw`\b(?:joint|collaborati\w+|between)\b[^.;]{0,40}$`), between: /^\s*(?:,|and|&|,\s*and)\s+(?:the\s+)?$/iu, confidence: 0.7 },
  { name: 'works in field', predicate: 'works_in', subject: 'first', first: ['institution'], second: ['domain'], between: re(String.raw`^(?![^‹]*\b(?:sign|MoU|agree|memorand))${any(90)}\b${STUDY}\b[^.;‹]{0,60}$`), confidence: 0.65 },
  { name: 'promotes field', predicate: 'works_in', lists: 'none', before: /^[^‹]*$/u, subject: 'first', first: ['institution'], second: ['domain'], between: re(String.raw`^[^;\n]{0,260}?\bto\s+(?:promote|advance|foster|develop)\b[^.;‹]{0,50}$`), confidence: 0.5 },
  { name: 'field served through facility', predicate: 'works_in', subject: 'second', first: ['domain'], second: ['institution'], secondType: ['facility'], between: re(String.raw`^[^.;‹]{0,60}\b(?:through|via|using)\s+(?:the\s+)?$`), confidence: 0.6 },
  { name: 'facility for field', predicate: 'works_in', subject: 'first', first: ['institution'], firstType: ['facility'], second: ['domain'], between: re(String.raw`^\s*(?:,\s*an?\b|is\s+an?\b)[^.;‹]{0,60}$|^[^.;\n]{0,240}?\b(?:strengthen|support|promot|advanc|boost)(?:ing|s)\s+[^.;]{0,40}$`), confidence: 0.6 },
  { name: 'cluster focuses on', predicate: 'focuses_on', subject: 'first', first: ['cluster'], second: ['domain'], between: re(String.raw`^(?![^‹]*\b(?:sign|MoU|agree|memorand))${any(110)}\b${STUDY}\b[^.;‹]{0,70}$`), confidence: 0.65 },
  { name: 'cooperation in field', predicate: 'cooperates_in', subject: 'first', first: ['place', 'forum'], second: ['domain'], before: re(String.raw`\b(?:cooperat|collaborat|bilateral|partner|agreement|joint|with)\w*\b[^.;]{0,80}$`), between: re(String.raw`^\s+(?:in|on|for)\s+(?:the\s+)?(?:(?:areas?|fields?|sectors?|domains?)\s+(?:of|like|such as)\s+)?(?:the\s+)?$`), confidence: 0.6 },
  { name: 'agreements for a field', predicate: 'cooperates_in', lists: 'none', subject: 'first', first: ['place', 'forum', 'institution'], second: ['domain'], before: re(String.raw`\b${PACT}\b[^.;]{0,50}\bwith\b[^;]{0,120}$`), between: re(String.raw`^[^;\n]{0,200}\b(?:to\s+(?:\w+\s+){0,4}(?:promote|strengthen|advance)|for|on|in\s+the\s+(?:areas?|fields?)\s+of)\b[^.;‹]{0,60}$`), confidence: 0.6 },
  { name: 'country takes part in facility', predicate: 'participates_in', subject: 'first', first: ['place', 'institution'], second: ['institution'], secondType: ['facility'], between: re(String.raw`^(?:\s[^.;]{0,140}\sand)?\s+(?:is|are|has been|was)\s+(?:also\s+)?(?:participating|a\s+partner|partnering)\s+in\s+[^.;‹]{0,90}$`), confidence: 0.75 },
  { name: 'country is part of facility', predicate: 'part_of', subject: 'first', first: ['place', 'institution'], second: ['institution'], secondType: ['facility', 'research-institute'], between: re(String.raw`^(?:\s[^.;]{0,140}\sand)?\s+(?:is|are|has become|became)\s+(?:also\s+)?(?:an?\s+)?(?:associate\s+)?(?:part|member|observer)\s+of\s+[^.;‹]{0,40}$`), confidence: 0.75 }
]

/** Projects, products, publications. */
const WORKS: readonly RelationPattern[] = [
  { name: 'made by', predicate: 'developed_by', subject: 'first', first: ['technology'], second: HOST, between: re(String.raw`^${any(110)}\b(?:${MADE}|set up|launched|manufactured|transferred)\s+(?:jointly\s+|indigenously\s+)?(?:by|at)\s+(?:[^.;‹]{0,40}\b(?:at|of|from)\s+)?(?:the\s+)?$`), confidence: 0.75 },
  { name: 'body made', predicate: 'developed_by', subject: 'second', first: HOST, second: ['technology'], between: re(String.raw`^(?:\s*\([^)]{1,20}\))?(?:,\s*‹place›,?)?${any(40)}\b(?:${MADE}|deployed|launched)\s+[^.;‹]{0,40}$`), confidence: 0.7 },
  { name: 'body saw', predicate: 'developed_by', subject: 'second', first: HOST, second: ['technology'], between: /^(?:\s+hub)?\s+saw\s+(?:[\p{L}-]+\s+){0,2}$/iu, confidence: 0.55 },
  { name: 'developed at body', predicate: 'developed_by', subject: 'first', first: ['technology'], second: HOST, between: /^\s+(?:at|from)\s+(?:the\s+)?$/iu, confidence: 0.6 },
  { name: "body's product", predicate: 'developed_by', subject: 'second', first: HOST, second: ['technology'], between: /^[’']s\s+(?:[\p{L}-]+\s+){0,2}["“]?$/iu, confidence: 0.6 },
  { name: 'run by', predicate: 'run_by', subject: 'first', first: ['project'], second: HOST, between: re(String.raw`^${any(110)}\b(?:${RUN}|developed|built|created|organi[sz]ed)\s+(?:jointly\s+)?by\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'facility set up by', predicate: 'run_by', subject: 'first', first: ['institution'], firstType: ['facility'], second: ['cluster'], between: re(String.raw`^${any(110)}\b(?:set up|established|run|operated|managed|built|created|developed)\s+by\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'body runs', predicate: 'run_by', subject: 'second', first: HOST, second: ['project'], between: re(String.raw`^(?:\s*\([^)]{1,20}\))?${any(40)}\b(?:${RUN}|${MADE})\s+[^.;‹]{0,40}$`), confidence: 0.7 },
  { name: 'project: body', predicate: 'run_by', subject: 'first', first: ['project'], second: ['cluster'], between: /^\s*:\s*(?:the\s+)?$/iu, confidence: 0.65 },
  { name: "body's project", predicate: 'run_by', subject: 'second', first: HOST, second: ['project'], between: /^[’']s\s+(?:[\p{L}-]+\s+){0,2}["“]?$/iu, confidence: 0.65 },
  { name: 'joint project of clusters', predicate: 'run_by', subject: 'second', first: ['cluster'], second: ['project'], before: /\b(?:projects?|programmes?|initiatives?|work)\b[^.;]{0,40}$/iu, between: /^\s*\)?\s*(?:on|for|in)\s+(?:the\s+)?$/iu, confidence: 0.7 },
  { name: 'project with body', predicate: 'participates_in', subject: 'second', first: ['project'], second: HOST, between: re(String.raw`^${any(110)}\b(?:in\s+(?:collaboration|partnership|association)\s+with|together\s+with|partners?\s+include|jointly\s+with)\s+(?:the\s+)?$`), confidence: 0.65 },
  { name: 'body in project', predicate: 'participates_in', subject: 'first', first: HOST, second: ['project'], between: re(String.raw`^${any(50)}\b(?:participat(?:es|ed|ing)\s+in|partner(?:s|ed)?\s+in|involved\s+in|joined|part\s+of)\s+(?:the\s+)?$`), confidence: 0.65 },
  { name: 'project yields product', predicate: 'produced', subject: 'first', first: ['project'], second: ['technology'], between: re(String.raw`^\s*(?::\s*‹cluster›|,?\s*(?:which|that)?|\s+has|\s+have)\s+(?:has\s+|have\s+)?(?:${MADE}|deployed|produced|resulted in|led to)\s+[^.;‹]{0,40}$`), confidence: 0.65 },
  { name: 'in use in place', predicate: 'deployed_in', subject: 'first', first: WORK, second: ['place'], between: re(String.raw`^${any(90)}\b(?:deployed|installed|implemented|rolled\s+out|in\s+use|used|operational|commissioned|adopted|running|set\s+up)\b[^.;‹]{0,50}\b(?:in|at|across|within)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}$`), confidence: 0.7 },
  { name: 'project in place', predicate: 'deployed_in', subject: 'first', first: ['project'], second: ['place'], between: /^\s+(?:in|across)\s+(?:the\s+)?$/iu, confidence: 0.6 },
  { name: 'in place body deployed', predicate: 'deployed_in', subject: 'second', first: ['place'], second: WORK, before: /(?:^|[.\n]\s*)(?:In|Across|At)\s+$/u, between: re(String.raw`^\s*,\s*(?:the\s+)?‹\p{L}+›\s+(?:has\s+|have\s+)?(?:deployed|installed|rolled\s+out|implemented|set\s+up|commissioned)\s+[^.;‹]{0,40}$`), confidence: 0.75 },
  { name: 'paid by', predicate: 'funded_by', subject: 'first', first: ['project', 'technology', 'institution', 'cluster', 'event', 'programme'], second: ['institution', 'programme'], between: re(String.raw`^${any(110)}\b(?:(?:co-?)?funded|financed|sponsored|sanctioned)\s+by\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'with money of', predicate: 'funded_by', subject: 'first', first: ['project', 'technology', 'cluster', 'institution'], second: ['institution', 'programme'], between: re(String.raw`^${any(90)}\b(?:funding|financial\s+support|financial\s+assistance|grants?(?:-in-aid)?|seed\s+money)\b[^.;‹]{0,40}\b(?:from|of|by)\s+(?:the\s+)?$`), confidence: 0.7 },
  { name: 'money before the subject', predicate: 'funded_by', subject: 'second', first: ['institution'], second: ['project', 'technology', 'institution', 'cluster'], before: /\b(?:funded|financed|sponsored)\s+by\s+(?:the\s+)?$/iu, between: re(String.raw`^[^.;‹]{0,40},\s*(?:the\s+)?$`), confidence: 0.65 },
  { name: 'body pays', predicate: 'funded_by', subject: 'second', first: ['institution'], second: ['project', 'cluster', 'technology'], between: re(String.raw`^${any(30)}\b(?:funded|sanctioned|financed|has\s+sanctioned|approved|funds)\b[^.;‹]{0,60}\b(?:for|to|towards)?\s*(?:the\s+)?$`), confidence: 0.65 },
  { name: 'project supported by', predicate: 'funded_by', subject: 'first', first: WORK, second: ['institution'], secondType: ['government', 'funder', 'company'], between: re(String.raw`^${any(60)}\bsupported\s+by\s+(?:the\s+)?$`), confidence: 0.65 },
  { name: 'prepared by', predicate: 'published_by', subject: 'first', first: ['compendium', 'document'], second: HOST, between: re(String.raw`^${any(60)}\b(?:prepared|published|compiled|brought\s+out|released|authored|developed|curated)\s+by\s+(?:the\s+)?$`), confidence: 0.75 },
  { name: 'body prepared', predicate: 'published_by', subject: 'second', first: HOST, second: ['compendium', 'document'], between: re(String.raw`^${any(30)}\b(?:prepared|published|compiled|brought\s+out|has\s+released|released)\s+[^.;‹]{0,40}$`), confidence: 0.65 },
  { name: 'work for field', predicate: 'addresses', subject: 'first', first: UNDERTAKING.filter((kind) => kind !== 'programme'), second: ['domain'], between: re(String.raw`^["”’)]*(?:\s*,\s*(?:an?|the|which|that|designed|developed|aimed)\b|\s+(?:for|on|to|that|which|aimed|break\w*|help\w*|improv\w*|address\w*|tackl\w*|is\s+an?)\b)[^.;‹]{0,90}$`), confidence: 0.6 },
  { name: 'field products such as', predicate: 'addresses', lists: 'none', subject: 'second', first: ['domain'], second: WORK, between: re(String.raw`^[\s-]*(?:innovations?|solutions?|technolog\w+|products?|devices?|tools?|initiatives?)?\s*(?:like|such\s+as|including)\s+(?:the\s+|an?\s+)?$`), confidence: 0.6 },
  { name: 'field-enabled product', predicate: 'addresses', subject: 'second', first: ['domain'], second: WORK, between: re(String.raw`^(?:-|\s)(?:enabled|based|driven|powered|led|assisted)\s+[^.;,:‹]{0,40}$`), confidence: 0.6 }
]

/** The same in Hindi, where the verb and the postposition stand behind. */
const HINDI: readonly RelationPattern[] = [
  { name: 'संस्था के निदेशक नाम', predicate: 'leads', subject: 'second', first: BODY, second: ['person'], between: /^\s*(?:के|की)\s+(?<role>(?:महा)?(?:निदेशक|अध्यक्ष|कुलपति|सीईओ|मुख्य कार्यकारी अधिकारी|प्रमुख|संस्थापक))\s*,?\s*$/u, confidence: 0.75 },
  { name: 'संस्था के अधिकारी नाम', predicate: 'affiliated_with', subject: 'second', first: BODY, second: ['person'], between: /^\s*(?:के|की|में)\s+(?<role>[^।‹,]{0,30}?(?:सचिव|सलाहकार|वैज्ञानिक(?:[ -]\S{1,3})?|प्रोफेसर|सदस्य|अधिकारी))\s*,?\s*$/u, confidence: 0.7 },
  { name: 'नाम, पद, संस्था', predicate: 'affiliated_with', subject: 'first', first: ['person'], second: BODY, between: /^\s*,\s*(?<role>[^।‹]{2,30}?(?:सचिव|सलाहकार|वैज्ञानिक(?:[ -]\S{1,3})?|प्रोफेसर|सदस्य|अधिकारी))\s*,?\s*$/u, confidence: 0.7 },
  { name: 'स्थान में आयोजन', predicate: 'located_in', subject: 'first', first: ['event'], second: ['place'], between: /^[^।]{0,120}$/u, after: /^\s*में\s+[^।‹]{0,40}(?:आयोजित|आयोजन|संपन्न|हुआ|हुई)/u, confidence: 0.7 },
  { name: 'स्थान में कार्यक्रम का आयोजन', predicate: 'located_in', subject: 'second', first: ['place'], second: ['event'], between: /^\s*में\s+[^।‹]{0,60}$/u, confidence: 0.65 },
  { name: 'कार्यक्रम की अध्यक्षता', predicate: 'took_part_in', subject: 'first', first: ['person'], second: ['event'], between: /^\s*ने\s+[^।]{0,80}$/u, after: /^\s*(?:की|का|को)\s+(?:अध्यक्षता|उद्घाटन|शुभारंभ|संबोधित)/u, confidence: 0.7 },
  { name: 'संस्था द्वारा आयोजित', predicate: 'took_part_in', role: 'host', subject: 'second', first: ['event'], second: HOST, between: /^[^।]{0,160}$/u, after: /^\s*(?:द्वारा|ने)\s+[^।‹]{0,30}(?:आयोजित|आयोजन|मेज़?बानी)/u, confidence: 0.7 },
  { name: 'समझौता ज्ञापन', predicate: 'collaborates_with', lists: 'none', subject: 'first', first: BODY, second: BODY, between: /^\s*(?:ने|और|एवं|तथा|व)\s*$/u, after: /^[^।]{0,60}(?:समझौत|एमओयू|साझेदारी|सहयोग)/u, confidence: 0.7 },
  { name: 'द्वारा विकसित', predicate: 'developed_by', subject: 'second', first: HOST, second: ['technology'], between: /^\s*(?:द्वारा|ने)\s+(?:[^।‹]{0,30}(?:विकसित|निर्मित)\s+)[^।‹]{0,30}$/u, confidence: 0.6 }
]

/** All patterns, most telling first within one pair of kinds. */
export const RELATION_PATTERNS: readonly RelationPattern[] = [...PEOPLE, ...EVENTS, ...BODIES, ...WORKS, ...HINDI]
