import { FORMS } from './form-table.js'
import { touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import type { Kind, Mention, Span } from './types.js'

const DAY_OR_MONTH =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December'
const WORD = String.raw`(?!(?:${DAY_OR_MONTH})\b)(?:\p{Lu}[\p{L}\p{N}\u2019'.&/-]*|\d{4}(?:[–-]\d{2,4})?)`
const PHRASE = new RegExp(
  String.raw`${WORD}(?: +(?:(?:of|for|and|the|in|on|to|&|de) +){0,2}(?:${WORD}|\(\p{Lu}[\p{Lu}&-]+\)))*`,
  'gu'
)
const LEADING =
  /^(?:(?:the|Towards?|About|Between|The|This|These|Those|In|At|On|From|By|With|For|Of|And|During|While|After|Under|Through|As|An|A|Its|His|Her|Our|Their|Your|Also|Launch|Launched|Release|Inauguration|Dr|Prof|Shri)\b\.?\s*)+/
const TRAILING = /(?:\s+(?:of|for|and|the|in|on|to|&|de))+$|(?<!\bLtd|\bInc)[.,’'&/-]+$|\s+$/
const LONGEST_NAME = 12
/** Names of these kinds may stand inside a longer name, which then is what the text names. */
const ABSORBED: ReadonlySet<Kind> = new Set(['place', 'domain', 'programme'])

/** The span without leading and trailing words that belong to no name. */
export const trimName = (text: string, span: Span): Span => {
  let { start, end } = span
  start += LEADING.exec(text.slice(start, end))?.[0].length ?? 0
  for (
    let tail = TRAILING.exec(text.slice(start, end));
    tail && end > start;
    tail = TRAILING.exec(text.slice(start, end))
  )
    end -= tail[0].length
  return { start, end }
}

const STATE_FIRST =
  /^(?:Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal)\b/

const wordCount = (name: string): number => name.trim().split(/\s+/).length

const isNamed = (name: string): boolean => FORMS.some((form) => form.head.test(name) && wordCount(name) >= form.words)

/** Nouns that end the name of a body, and words that go on after "and" all the same. */
const LAST_NOUN =
  /\b(?:Board|University|Foundation|Department|Corporation|Institute|College|Council|Society|Trust|Authority|Agency|Commission|Committee|Association|Federation|Limited|Ltd\.?|Cluster|Mission|Programme|Program|Scheme|Yojana|Abhiyan|Initiative|Museum|Academy|Hospital|Ministry|Recycling|Technologies|Labs|Systems)$/
const GOES_ON =
  /^(?:Research|Hospital|Training|Medical|Development|Allied|Technology|Technologies|Incubat\w+|Management|Welfare|Centre|Center|Innovation|Knowledge|Science|Sciences|Industries|Skill|Services|Rehabilitation|Education)\b/
const isComplete = (left: string, right: string): boolean =>
  LAST_NOUN.test(left) &&
  wordCount(left) > 1 &&
  !GOES_ON.test(right) &&
  (wordCount(right) === 1 || /^\p{Lu}{3,}/u.test(right))

/** "Green Recycling and Kerala Pollution Control Board": the second half starts with the name of a state. */
const isForeign = (left: string, right: string): boolean =>
  !isNamed(left) &&
  isNamed(right) &&
  wordCount(left) > 1 &&
  /^(?:State|National|Central|Indian)\b/.test(right) === false &&
  STATE_FIRST.test(right)

/** "Institute of A and University of B" are two names: cut where both halves have a head of their own. */
const split = (text: string, span: Span): Span[] => {
  const phrase = text.slice(span.start, span.end)
  for (const match of phrase.matchAll(/ and (?:the )?/g)) {
    const left = phrase.slice(0, match.index)
    const right = phrase.slice(match.index + match[0].length)
    if (
      left.endsWith(')') ||
      (isNamed(left) && isNamed(right)) ||
      isComplete(left, right) ||
      isForeign(left, right) ||
      /^\p{Lu}\p{L}+[’']s\s\p{Lu}/u.test(right)
    )
      return [
        { start: span.start, end: span.start + match.index },
        ...split(text, { start: span.start + match.index + match[0].length, end: span.end })
      ]
  }
  return [span]
}

const free = (span: Span, taken: readonly Mention[]): boolean =>
  touching(taken, span).every(
    (mention) =>
      ABSORBED.has(mention.entity.kind) &&
      mention.start >= span.start &&
      mention.end <= span.end &&
      mention.end - mention.start < span.end - span.start
  )

const JOINT = /^\s*(?:,|&|and\b)|^[’']s\s/

/** The parts of a phrase between names already read; a part that runs on from such a name without a joint belongs to it. */
const untaken = (text: string, span: Span, taken: readonly Mention[]): Span[] => {
  const inside = touching(taken, span)
  const place = inside.find((mention) => mention.entity.kind === 'place' && mention.start === span.start)
  const cuts = inside.filter(
    (mention) =>
      !ABSORBED.has(mention.entity.kind) || (mention === place && JOINT.test(text.slice(mention.end, mention.end + 5)))
  )
  if (!cuts.length) return [span]
  const edges = [{ start: span.start, end: span.start }, ...cuts, { start: span.end, end: span.end }]
  return edges.slice(1).flatMap((next, index): Span[] => {
    const before = edges[index]!
    const part = { start: Math.min(before.end, next.start), end: next.start }
    const lead = /^(?:[’']s)?\s*(?:,|&|and\b|with\b|by\b)?\s*(?:the\s+)?/.exec(text.slice(part.start, part.end))![0]
    const runsOn = index > 0 && !/[a-z,&]/.test(lead)
    const runsInto =
      index + 2 < edges.length &&
      !/(?:,|&|\band|\bwith|\bby|\bof the|\bat)\s*(?:the\s+)?$/.test(text.slice(part.start, part.end))
    return runsOn || runsInto ? [] : [{ start: part.start + lead.length, end: part.end }]
  })
}

/** A name with a comma in it, as its acronym shows: "Centre of Excellence for A, B and the C (CEABC)". */
const throughAcronym = (text: string, span: Span): Span | null => {
  const rest = /^(?<more>, [^.;()]{3,70}?)\s*\((?<acronym>\p{Lu}{3,8})\)/u.exec(text.slice(span.end, span.end + 90))
  if (!rest) return null
  const end = span.end + rest.groups!['more']!.length
  const letters = [...text.slice(span.start, end).matchAll(/\p{Lu}/gu)].map((match) => match[0]).join('')
  const acronym = rest.groups!['acronym']!
  return letters === acronym || letters.endsWith(acronym.slice(1)) ? { start: span.start, end } : null
}

const isTitleLine = (name: string, whole: string): boolean => wordCount(name) > 6 && name.length > whole.length * 0.7

/** Things proposed from the form of their names, in text not yet claimed by known names. */
export const formMentions = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence) => {
    const body = page.text.slice(sentence.start, sentence.end)
    const here = touching(taken, sentence)
    return [...body.matchAll(PHRASE)].flatMap((match) => {
      const start = sentence.start + match.index
      return split(page.text, trimName(page.text, { start, end: start + match[0].length }))
        .flatMap((span) => untaken(page.text, span, here))
        .map((span) => trimName(page.text, span))
        .flatMap((span): Mention[] => {
          const name = page.text.slice(span.start, span.end).replace(/\s*\(\p{Lu}[\p{Lu}&-]+\)$/u, '')
          const words = wordCount(name)
          const form = FORMS.find(
            (candidate) =>
              words >= candidate.words &&
              words <= LONGEST_NAME &&
              candidate.head.test(name) &&
              !candidate.unnamed?.test(name)
          )
          const long = form?.kind === 'institution' ? throughAcronym(page.text, span) : null
          if (long && free(long, here))
            return [
              {
                ...long,
                entity: proposed('institution', page.text.slice(long.start, long.end), form!.type),
                method: form!.method
              }
            ]
          if (!form || !free(span, here) || (sentence.short && isTitleLine(name, body))) return []
          return [{ ...span, entity: proposed(form.kind, name, form.type), method: form.method }]
        })
    })
  })
