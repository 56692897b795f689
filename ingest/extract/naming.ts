import { kindOfNoun, type NamedKind } from './kind-nouns.js'
import { firstFrom, touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Mention, Span } from './types.js'

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'-]*(?:(?:\s|-)(?:\p{Lu}[\p{L}\p{N}-]*|\d(?:\.\d)?)){0,3}`
const NOUN_PHRASE = String.raw`(?<np>(?:[\p{L}\p{N}&/’'-]+\s+){0,9}?[\p{L}-]+)`
const PHRASE_END = String.raw`(?=\s*(?:[,.;:()—–]|$)|\s+(?:that|which|who|developed|designed|built|created|made|meant|jointly|based|founded|incubated|set|for|to|of|with|from|by|in|at|on|using|behind|under|supported|funded|led|run|capable|able|aimed|launched|co-developed|being|is|was|has|will|can|and)\b)`
const NAMING =
  'to be (?:named|called)|named|called|titled|dubbed|christened|branded|nicknamed|known as|(?:has|have|had) been (?:named|called|christened)|is (?:named|called)'

/** What stands before or behind a name tells its kind. The noun that does is the last of the phrase `np`. */
const WAYS: readonly { method: string; pattern: RegExp }[] = [
  {
    method: 'naming verb',
    pattern: new RegExp(
      String.raw`${NOUN_PHRASE}(?:\s+(?:for|of|to)\s+(?:(?!\s(?:an?|has|have|is|was|released|launched|developed|built|unveiled)\s)[^,.;:]){3,60}?)?,?\s*\(?(?:\b(?:which\s+)?(?:${NAMING}))\s+(?:as\s+)?(?:the\s+)?["“‘']?(?<name>${NAME})`,
      'gu'
    )
  },
  {
    method: 'apposition',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}][.-]?)(?<name>${NAME})["”’']?(?:\s*\([^)]{2,60}\))?(?:,\s+|\s+(?:is|was)\s+|\s*[—–]\s*|\s+-\s+|:\s+)(?:an?|its|one of the|India[’']s\s+(?:first|largest))\s+${NOUN_PHRASE}${PHRASE_END}`,
      'gu'
    )
  },
  {
    method: 'noun before the name',
    pattern: new RegExp(
      String.raw`(?<=\b(?:the|an?|its|their|our|this|by|and|with|of|from|’s|-based|-incubated|based)\s)${NOUN_PHRASE}\s+["“‘']?(?<name>${NAME})`,
      'gu'
    )
  }
]

/** A thing that is said to have been made, or a verb of making before a name written as no word is (`AquaSense`). */
const MADE_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}][.-]?)(?<name>${NAME})["”’']?(?:,|:)\s+(?:an?\s+[^,;.:]{3,60},?\s+)?(?:jointly\s+|indigenously\s+)?(?:developed|designed|invented|co-developed|engineered|fabricated|made|built)\s+(?:jointly\s+)?(?:by|at)\b`,
  'gu'
)
const COINED = /\p{Ll}\p{Lu}|\p{L}-\p{L}*\d|^\p{Lu}\p{Ll}+\d/u
const MADE_AFTER = new RegExp(
  String.raw`\b(?:developed|designed|launched|unveiled|built|created|introduced|deployed)\s+(?:the\s+|its\s+)?["“‘']?(?<name>${NAME})`,
  'gu'
)
const BASED = new RegExp(String.raw`-based\s+(?:[\p{Ll}-]+\s+){0,3}(?<name>${NAME})`, 'gu')
const FOUNDED = new RegExp(
  String.raw`(?<![\p{L}\p{N}][.-]?)(?<name>${NAME}),\s+(?:which was\s+)?(?:co-?founded|founded|started|incubated)\s+(?:by|at|in)\b`,
  'gu'
)
const HELD = new RegExp(
  String.raw`\b(?:organi[sz]ed|hosted|held|conducted|convened|inaugurated)\s+(?:the|its|an?)\s+["“‘']?(?<name>\p{Lu}[\p{L}\p{N}&-]*(?:\s+(?:of\s+|for\s+|on\s+|and\s+|&\s+)?(?:\p{Lu}[\p{L}\p{N}&-]*|\d{4})){1,7})["”’']?,?\s+(?:on\s+\p{Lu}\p{L}+\s\d|on\s+\d|from\s+\p{Lu}?\p{L}*\s?\d|during\s|at\s+the\b|on\s+\p{Lu}\p{Ll}+day)`,
  'gu'
)
/** Capitalised words that begin sentences or belong to posts, never to names coined for things. */
const NO_NAME =
  /^(?:The|This|These|That|Those|It|Its|He|She|They|We|Our|In|At|On|For|With|By|From|A|An|And|But|Also|Among|Under|Once|Another|Prof|Professor|Dr|Shri|Smt|Ms|Mr|Mrs|Sir|Union|Minister|Prime|President|Chief|Director|Secretary|Vice|Government|Govt|State|Central|Centre|Phase|Stage|Annexure|Table|Figure|Chapter|India|Indian|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|When|While|After|Before|If|What|How|Why|Such|Each|Every|Most|Many|Some|All|Both|Here|There|However|Meanwhile|Besides|Currently|Presently|Now|Today|Yesterday|Earlier|Later|Recently|Speaking|Addressing|According|English|Hindi|AI|IoT|ICT|ML|GPS|GIS|LED|UV|RO|DNA|RNA|PCR|TRL|COVID|MoU|Science|Technology|Research|Innovation|Description|Developer|Contact)\b/

const named = (page: Page, found: Span, kind: NamedKind, method: string, taken: readonly Mention[]): Mention[] => {
  const article = /^The\s+/.exec(page.text.slice(found.start, found.end))?.[0].length ?? 0
  const span = { start: found.start + article, end: found.end }
  const name = page.text.slice(span.start, span.end)
  const rivals = touching(taken, span)
  const claimed = rivals.some(
    (mention) =>
      (mention.entity.kind !== 'domain' && mention.entity.kind !== 'place') ||
      (mention.start <= span.start && mention.end >= span.end)
  )
  return claimed || NO_NAME.test(name) || name.length < 3
    ? []
    : [{ ...span, entity: proposed(kind.kind, name, kind.type), method }]
}

/** A name that stands at the end of the match, or at its group's place. */
const spanOf = (at: number, match: RegExpMatchArray, fromEnd: boolean): Span => {
  const name = match.groups!['name']!.replace(/[’']s?$|-$/u, '')
  const offset = fromEnd ? match[0].lastIndexOf(match.groups!['name']!) : match[0].indexOf(name)
  return { start: at + match.index! + offset, end: at + match.index! + offset + name.length }
}

const ANOTHER = new RegExp(
  String.raw`\b(?:Another|One|The (?:second|third|other|latest|newest)),\s+(?:called|named|dubbed)\s+["“‘']?(?<name>${NAME})`,
  'gu'
)
/** A title runs to the end of its quotation or clause. */
const TITLED =
  /\b(?:reports?|study|white paper|handbook|booklet|manual|roadmap|document|book|paper|brochure),?\s+(?:titled|entitled|called|named)\s+["“‘']?(?<name>\p{Lu}[^,.;”"’\n]{5,100}?)(?=["”’,.;\n]|$|\s(?:was|is|has|prepared|published|brought|released)\b)/giu
const TECHNOLOGY: NamedKind = { kind: 'technology' }
const STARTUP: NamedKind = { kind: 'institution', type: 'startup' }

const inSentence = (page: Page, sentence: Span, taken: readonly Mention[]): Mention[] => {
  const body = page.text.slice(sentence.start, sentence.end)
  const found: Mention[] = []
  const add = (mentions: Mention[]): void => {
    for (const mention of mentions) if (!touching(found, mention).length) found.push(mention)
    found.sort((a, b) => a.start - b.start)
  }
  for (const { method, pattern } of WAYS)
    for (const match of body.matchAll(pattern)) {
      const kind = kindOfNoun(match.groups!['np']!)
      if (kind) add(named(page, spanOf(sentence.start, match, method !== 'apposition'), kind, method, taken))
    }
  for (const match of body.matchAll(TITLED))
    if (/^\p{Lu}/u.test(match.groups!['name']!))
      add(named(page, spanOf(sentence.start, match, true), { kind: 'document' }, 'title', taken))
  for (const match of body.matchAll(ANOTHER)) {
    const before = taken.findLast(
      ({ start, entity }) => start < sentence.start && ['technology', 'project'].includes(entity.kind)
    )
    add(
      named(
        page,
        spanOf(sentence.start, match, true),
        before ? { kind: before.entity.kind } : TECHNOLOGY,
        'naming verb',
        taken
      )
    )
  }
  for (const match of body.matchAll(MADE_FIRST))
    add(named(page, spanOf(sentence.start, match, false), TECHNOLOGY, 'made thing', taken))
  for (const match of body.matchAll(MADE_AFTER))
    if (COINED.test(match.groups!['name']!))
      add(named(page, spanOf(sentence.start, match, true), TECHNOLOGY, 'made thing', taken))
  for (const match of body.matchAll(HELD))
    add(named(page, spanOf(sentence.start, match, false), { kind: 'event' }, 'held event', taken))
  for (const match of body.matchAll(BASED))
    add(named(page, spanOf(sentence.start, match, true), STARTUP, 'body of a place', taken))
  for (const match of body.matchAll(FOUNDED))
    add(named(page, spanOf(sentence.start, match, false), STARTUP, 'founded body', taken))
  return found
}

/** "… has built a low-cost dryer. The dryer, named X, …": the first words speak of X as well. */
const announced = (page: Page, introduced: readonly Mention[], taken: readonly Mention[]): Mention[] =>
  introduced.flatMap((mention): Mention[] => {
    if (mention.method !== 'naming verb') return []
    const index = page.sentences.findIndex((sentence) => sentence.start <= mention.start && sentence.end >= mention.end)
    const here = page.sentences[index]!
    const noun =
      /^(?:The|This)\s+(?:[\p{L}-]+\s+)*?(?<noun>[\p{L}-]+),?\s*\(?(?:which\s+)?(?:named|called|titled|dubbed|christened|branded|known|to be|has been|is|was)\b/u.exec(
        page.text.slice(here.start, mention.start)
      )?.groups!['noun']
    const previous = page.sentences[index - 1]
    if (!noun || !previous || here.block - previous.block > 1) return []
    const match = new RegExp(
      String.raw`\b(?:an?|the|its|\d+|two|three|four|five|six|ten|twelve)\s+(?:[\p{L}\d-]+\s+){0,6}${noun}s?\b`,
      'u'
    ).exec(page.text.slice(previous.start, previous.end))
    if (!match) return []
    const end = previous.start + match.index + match[0].length
    const span = { start: end - noun.length, end }
    return touching(taken, span).some((other) => other.entity.kind !== 'domain')
      ? []
      : [{ ...span, entity: mention.entity, method: 'announced before its name', silent: true }]
  })

const LEGAL_FORM = /[,\s]+(?:Pvt\.?|Private|Ltd\.?|Limited|LLP|Inc\.?)(?=\s|$|\.).*$/

/** Whether the span lies in a sentence of the page rather than in its furniture. */
const inText = (page: Page, span: Span): boolean => {
  const sentence = page.sentences[firstFrom(page.sentences, span.start + 1) - 1]
  return !!sentence && sentence.end >= span.end
}

/** Every other place where the text writes a name that it has introduced. */
export const sameNames = (page: Page, taken: readonly Mention[], introduced: readonly Mention[]): Mention[] => {
  const found: Mention[] = []
  const seen = new Set<string>()
  for (const { entity } of introduced)
    for (const name of new Set([entity.name, entity.name.replace(LEGAL_FORM, '')])) {
      if (seen.has(name) || name.length < 3) continue
      seen.add(name)
      for (let at = page.text.indexOf(name); at >= 0; at = page.text.indexOf(name, at + name.length)) {
        const span = { start: at, end: at + name.length }
        const whole = !/[\p{L}\p{N}]/u.test((page.text[at - 1] ?? ' ') + (page.text[span.end] ?? ' '))
        if (whole && !touching(taken, span).length && inText(page, span))
          found.push({ ...span, entity, method: 'name introduced in the text' })
      }
    }
  return found
}

/** Things whose kind the text tells beside their name: "the start-up X", "X, a water sensor", "a portal called X". */
export const namedThings = (page: Page, taken: readonly Mention[]): Mention[] => {
  const introduced = page.sentences.flatMap((sentence) => inSentence(page, sentence, taken))
  const all = [...taken, ...introduced].sort((a, b) => a.start - b.start || b.end - a.end)
  const companies = taken.filter((mention) => mention.entity.status === 'proposed' && mention.method === 'company name')
  return [...introduced, ...announced(page, introduced, taken), ...sameNames(page, all, [...introduced, ...companies])]
}
