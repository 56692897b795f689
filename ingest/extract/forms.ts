import { proposed } from './proposals.js'
import { overlaps, within, type Page } from './page.js'
import type { Kind, Mention, Span } from './types.js'

/** A kind of thing recognised by the words of its name: `head` must stand in a capitalised phrase of enough words. */
interface Form {
  kind: Kind
  type?: string
  head: RegExp
  words: number
  /** words too general to name a single thing */
  unnamed?: RegExp
  method: string
}

/** Words for bodies that name none. */
const UNNAMED_BODY =
  /^(?:(?:Cent(?:re|er)|Institute|School|Department|Council|Board|Academy)s? (?:of|for) (?:Excellence|Technology|Sciences?|Management|Research|Innovation)|(?:(?:State|National|Central|Indian|Research|Science|Technology|Innovation|Incubation|Management|Apex|Governing|Advisory|Executive|City|Training|Resource|Community|Health|International|Regional) )+\w+)$/

const FORMS: readonly Form[] = [
  {
    kind: 'cluster',
    head: /\b(?:S&T|Technology|Knowledge|Innovation)(?: and \w+)? Cluster$/,
    words: 3,
    method: 'cluster name'
  },
  {
    kind: 'compendium',
    head: /^(?:Technology )?Compendium (?:on|of)\b|\bCompendium$/i,
    words: 3,
    method: 'compendium name'
  },
  {
    kind: 'document',
    head: /\b(?:Annual Report|Report|Policy|White Paper|Roadmap|Handbook|Strategy|Action Plan|Vision Document)(?: (?:of|on|for) .*)?(?: \(?\d{4}(?:[–-]\d{2,4})?\)?)?$/,
    words: 3,
    method: 'document name'
  },
  {
    kind: 'event',
    head: /\b(?:Meet|Meeting|Conference|Summit|Workshop|Conclave|Symposium|Exhibition|Expo|Festival|Hackathon|Congress|Convention|Roundtable|Webinar|Mela)(?: (?:on|of|for) .*)?(?: \d{4})?$/,
    words: 2,
    unnamed:
      /^(?:(?:annual|international|national|global|regional|state|review|board|joint|general|first|second|third|special|technical|high-level|virtual|official|press|cluster|monthly|governing|council|committee)[ -])+\w+$/i,
    method: 'event name'
  },
  {
    kind: 'programme',
    head: /\b(?:Mission|Programme|Program|Scheme|Initiative|Yojana|Abhiyan|Fellowship)(?: (?:on|for) .*)?$/,
    words: 3,
    method: 'programme name'
  },
  {
    kind: 'technology',
    head: /\b(?:App|Platform|Portal|Dashboard|Kit)$/,
    words: 2,
    unnamed: /^(?:(?:Web|Mobile|Digital|National|Online|The|New|Innovation|Technology|Data|Project)[ -])+\w+$/i,
    method: 'product name'
  },
  { kind: 'project', head: /\b(?:Network|Challenge|Pilot)$/, words: 3, method: 'project name' },
  { kind: 'project', head: /^Project \p{Lu}|\bProject$/u, words: 2, method: 'project name' },
  {
    kind: 'institution',
    type: 'company',
    head: /\b(?:Pvt\.?|Private|Ltd\.?|Limited|LLP|Corporation|Company|Biosciences|Industries)$/,
    words: 2,
    method: 'company name'
  },
  {
    kind: 'institution',
    type: 'university',
    head: /\b(?:University|Vishwavidyalaya|Institute of Technology|College)\b/,
    words: 2,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'hospital',
    head: /\b(?:Hospital|Medical College)\b/,
    words: 2,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'government',
    head: /^(?:Ministry|Department|Directorate|Government) of\b|\b(?:Municipal Corporation|Mahanagara Palike|Pollution Control (?:Board|Committee)|Municipality|Secretariat|Department|Ministry|Police)$/,
    words: 2,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'research-institute',
    head: /\b(?:Institute|Laborator(?:y|ies)|Centre|Center|Academy|Observatory|Research Station|School of)\b|^(?:IIT|NIT|IISER|AIIMS|IIIT|IIM|NIPER|CSIR|ICAR|ICMR|BRIC)[ -]\p{Lu}/u,
    words: 2,
    unnamed: UNNAMED_BODY,
    method: 'institution name'
  },
  {
    kind: 'institution',
    type: 'ngo',
    head: /\b(?:Foundation|Trust|Society|Association|Federation|Council|Consortium|Commission|Authority|Agency|Alliance|Board)\b/,
    words: 2,
    unnamed: UNNAMED_BODY,
    method: 'institution name'
  }
]

const DAY_OR_MONTH =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December'
const WORD = String.raw`(?!(?:${DAY_OR_MONTH})\b)(?:\p{Lu}[\p{L}\p{N}\u2019'.&/-]*|\d{4}(?:[–-]\d{2,4})?)`
const PHRASE = new RegExp(
  String.raw`${WORD}(?:[ \t]+(?:(?:of|for|and|the|in|on|to|&|de)[ \t]+){0,2}(?:${WORD}|\(\p{Lu}[\p{Lu}&-]+\)))*`,
  'gu'
)
const LEADING =
  /^(?:(?:the|Towards?|About|Between|The|This|These|Those|In|At|On|From|By|With|For|Of|And|During|While|After|Under|Through|As|An|A|Its|His|Her|Our|Their|Your|Also|Launch|Launched|Release|Inauguration|Dr|Prof|Shri)\b\.?\s*)+/
const TRAILING = /(?:\s+(?:of|for|and|the|in|on|to|&|de))+$|[.,’'&/-]+$/
const LONGEST_NAME = 12
/** Names of these kinds may stand inside a longer name, which then is what the text names. */
const ABSORBED: ReadonlySet<Kind> = new Set(['place', 'domain', 'programme'])

const trim = (text: string, span: Span): Span => {
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

const wordCount = (name: string): number => name.trim().split(/\s+/).length

/** "Institute of A and University of B" are two names: cut where both halves have a head of their own. */
const split = (text: string, span: Span): Span[] => {
  const phrase = text.slice(span.start, span.end)
  for (const match of phrase.matchAll(/ and (?:the )?/g)) {
    const left = phrase.slice(0, match.index)
    const right = phrase.slice(match.index + match[0].length)
    if (
      FORMS.some((form) => form.head.test(left) && wordCount(left) >= form.words) &&
      FORMS.some((form) => form.head.test(right) && wordCount(right) >= form.words)
    )
      return [
        { start: span.start, end: span.start + match.index },
        ...split(text, { start: span.start + match.index + match[0].length, end: span.end })
      ]
  }
  return [span]
}

const free = (span: Span, taken: readonly Mention[]): boolean =>
  taken.every(
    (mention) =>
      !overlaps(mention, span) ||
      (ABSORBED.has(mention.entity.kind) &&
        mention.start >= span.start &&
        mention.end <= span.end &&
        mention.end - mention.start < span.end - span.start)
  )

const JOINT = /^\s*(?:,|&|and\b)/

/** The parts of a phrase between names already read; a part that runs on from such a name without a joint belongs to it. */
const untaken = (text: string, span: Span, taken: readonly Mention[]): Span[] => {
  const place = taken.find((mention) => mention.entity.kind === 'place' && mention.start === span.start)
  const cuts = taken.filter(
    (mention) =>
      overlaps(mention, span) &&
      (!ABSORBED.has(mention.entity.kind) ||
        (mention === place && JOINT.test(text.slice(mention.end, mention.end + 5))))
  )
  if (!cuts.length) return [span]
  const edges = [{ start: span.start, end: span.start }, ...cuts, { start: span.end, end: span.end }]
  return edges.slice(1).flatMap((next, index): Span[] => {
    const before = edges[index]!
    const part = { start: Math.min(before.end, next.start), end: next.start }
    const lead = /^\s*(?:,|&|and\b|with\b|by\b)?\s*(?:the\s+)?/.exec(text.slice(part.start, part.end))![0]
    const runsOn = index > 0 && !/[a-z,&]/.test(lead)
    const runsInto =
      index + 2 < edges.length && !/(?:,|&|\band|\bwith|\bby)\s*(?:the\s+)?$/.test(text.slice(part.start, part.end))
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
    const here = taken.filter((mention) => mention.start < sentence.end && mention.end > sentence.start)
    return [...body.matchAll(PHRASE)].flatMap((match) => {
      const start = sentence.start + match.index
      return split(page.text, trim(page.text, { start, end: start + match[0].length }))
        .flatMap((span) => untaken(page.text, span, here))
        .map((span) => trim(page.text, span))
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

/** Entries below a heading such as "Publications and reports" are documents. */
export const listedDocuments = (page: Page, taken: readonly Mention[]): Mention[] =>
  page.sentences.flatMap((sentence): Mention[] => {
    const heading = sentence.lead ?? sentence.heading
    if (!sentence.short || !heading) return []
    let title = page.sentences.find((other) => other.block === sentence.block - 1)
    while (
      title?.short &&
      !/^(?:\W*)(?:publications?|reports?|documents?)\b[^:]{0,30}:?$/i.test(page.text.slice(title.start, title.end))
    )
      title = page.sentences.find((other) => other.block === title!.block - 1)
    const span = trim(page.text, sentence)
    const documents = within(taken, sentence).filter((mention) => mention.entity.kind === 'document')
    if (!title?.short || documents.some((mention) => mention.end - mention.start > (span.end - span.start) * 0.8))
      return []
    const name = page.text.slice(span.start, span.end)
    return wordCount(name) >= 3 &&
      /\b(?:report|year|impact|ground|policy|paper|compendium|handbook|plan|review|study|volume|edition|brochure|\d{4})\b/i.test(
        name
      )
      ? [{ ...span, entity: proposed('document', name.replace(/\s*[-–—:]\s+/, ' ')), method: 'list of publications' }]
      : []
  })
