import { HONORIFIC, ROLE_WORD } from './lexicon.js'
import { byPlace, overlaps, touching, type Page } from './page.js'
import { proposed } from './proposals.js'
import { foldName } from './tokens.js'
import type { Mention, Span, Subject } from './types.js'

const TITLES = String.raw`(?:${HONORIFIC}\.?\s*(?:\((?:Mrs|Ms|Mr|Smt|Dr)\.?\)\s*)?)+`
const NAME_WORD = String.raw`(?:\p{Lu}\.\s?|\p{Lu}(?=\s\p{Lu})|\p{Lu}[\p{Ll}\u2019'][\p{L}\u2019'-]*\.?)`
const NAME = String.raw`${NAME_WORD}(?:[ ]?${NAME_WORD}){0,3}`
const TITLED = new RegExp(String.raw`(?<![\p{L}.])${TITLES}(?<name>${NAME})`, 'gu')
const BEFORE_NAME = new RegExp(String.raw`(?<![\p{L}.])(?:${TITLES}|(?:डॉ\.?|प्रो\.?|प्रोफेसर|श्री|श्रीमती|सुश्री)\s+)$`, 'u')
const POST =
  'Director(?: General)?|Chair(?:man|person)|Minister|Secretary|CEO|Commissioner|Governor|President|Vice[- ]Chancellor|Professor|Mayor|Registrar|Collector|Scientist|Founder|Co-?founder|Principal|Dean|Adviser|Advisor|Manager|Officer|Investigator'
const AFTER_POST = new RegExp(
  String.raw`\b(?:${POST}|${POST.toLowerCase()})[ ,]+(?<name>${NAME_WORD}(?:[ ]?${NAME_WORD}){1,3})`,
  'gu'
)
const BEFORE_POST = new RegExp(
  String.raw`(?<![\p{L}])(?<name>\p{Lu}[\p{L}.\u2019'-]*(?: \p{Lu}[\p{L}.\u2019'-]*){1,3}), (?:the |an? )?(?:[\w&.\u2019'/-]+ ){0,3}?(?:${POST}|director|chairman|chairperson|co-?founder|founder|professor|scientist|head|coordinator|chief|secretary|dean|lead|member|researcher|advis[eo]r|minister|commissioner|officer|engineer|manager|president|registrar|mentor)\b`,
  'gu'
)
const SPEAKER = new RegExp(
  String.raw`(?:\bsaid|\bsays|\badded|\baccording to|\bexplained|\bled by|\bheaded by|\bchaired by|\bfounded by) (?<name>${NAME_WORD}(?:[ ]?${NAME_WORD}){1,3})`,
  'gu'
)
const DEVANAGARI = /[\u0900-\u097f]/
const HINDI =
  /(?:डॉ\.?|प्रो\.?|प्रोफेसर|श्री|श्रीमती|सुश्री)\s+(?<name>[\u0900-\u0963\u0970-\u097f]+(?:\s+[\u0900-\u0963\u0970-\u097f]+){1,3})/gu
const HINDI_STOP =
  /\s+(?:ने|को|के|की|का|से|द्वारा|और|एवं|तथा|में|पर|भी|ही|जी|थे|हैं|है|उपस्थित|मौजूद|शामिल|कहा|बताया|निदेशक|मंत्री)(?:\s.*)?$/u
const NOT_A_NAME = new RegExp(
  String.raw`\b(?:${POST}|Institute|University|Cent(?:re|er)|Council|Department|Ministry|Government|Technology|Technologies|Science|Sciences|Cluster|Clusters|Office|Foundation|Research|India|Indian|National|State|Union|Project|Mission|Innovation|Development|Programme|The|This|These|In|At|On|And|Limited|Ltd|Company|Report|Digital|Smart|City|Health)\b`
)

/** Words that make a name that of a body or place called after a person. */
const CALLED_AFTER =
  /\b(?:Institute|University|Cent(?:re|er)|Society|Trust|Foundation|College|Hospital|School|Academy|Award|Memorial|Chair|Road|Nagar|Marg|Stadium|Auditorium|Rural|Mission|Lanka|Temple|Laboratory|Vidyapeeth)\b/

const trimName = (name: string): string => {
  const words = name.replace(HINDI_STOP, '').trim().split(/\s+/)
  const stop = words.findIndex((word, index) => index > 0 && (ROLE_WORD.test(word) || NOT_A_NAME.test(word)))
  return (stop > 0 ? words.slice(0, stop) : words)
    .join(' ')
    .replace(/[.,’']+$/, (tail) => (/\p{Lu}\.$/u.test(name) ? tail : ''))
}

interface Found extends Span {
  name: string
  titled: boolean
}

const find = (page: Page, span: Span): Found[] => {
  const body = page.text.slice(span.start, span.end)
  const read = (pattern: RegExp, titled: boolean): Found[] =>
    [...body.matchAll(pattern)].flatMap((match) => {
      const raw = match.groups!['name']!
      const name = trimName(raw)
      const next = /^\s+\p{Lu}\p{L}+/u.exec(body.slice(match.index + match[0].length))?.[0] ?? ''
      if (CALLED_AFTER.test(raw + next)) return []
      if (!name || NOT_A_NAME.test(name) || (!titled && (name.split(' ').length < 2 || /^[A-Z]{3,}\b/.test(name))))
        return []
      const at = match.index + match[0].indexOf(raw)
      const from = titled ? match.index : at
      const length = body.slice(at).startsWith(name) ? name.length : raw.length
      return [{ start: span.start + from, end: span.start + at + length, name, titled }]
    })
  return [
    ...read(TITLED, true),
    ...(DEVANAGARI.test(body) ? read(HINDI, true) : []),
    ...read(BEFORE_POST, false),
    ...read(AFTER_POST, false),
    ...read(SPEAKER, false)
  ]
}

const lastWord = (name: string): string => foldName(name).split(' ').at(-1) ?? ''

const sameInitials = (full: string, short: string): boolean => {
  const [a, b] = [foldName(full).split(' '), foldName(short).split(' ')]
  return (
    b.length > 1 && a.at(-1) === b.at(-1) && b.slice(0, -1).every((word) => a.some((other) => other.startsWith(word)))
  )
}

/** A name already met that the shorter name stands for: "Prof. Sood", "A. K. Sood". */
const antecedent = (name: string, people: readonly Subject[]): Subject | undefined => {
  const words = foldName(name).split(' ')
  if (words.length === 1)
    return (
      people.find((person) => lastWord(person.name) === words[0]) ??
      people.find((person) => foldName(person.name).split(' ').includes(words[0]!))
    )
  return people.find((person) => foldName(person.name) === foldName(name) || sameInitials(person.name, name))
}

/** Mentions of known people with the form of address before the name drawn in. */
export const withTitles = (page: Page, mentions: readonly Mention[]): Mention[] =>
  mentions
    .map((mention) => {
      if (mention.entity.kind !== 'person') return mention
      const before = BEFORE_NAME.exec(page.text.slice(Math.max(0, mention.start - 40), mention.start))
      return before ? { ...mention, start: mention.start - before[0].length } : mention
    })
    .sort(byPlace)

/** People by form: titles, posts beside a name, verbs of speaking; short names are resolved to people already named. */
export const peopleMentions = (page: Page, taken: readonly Mention[]): Mention[] => {
  const people = taken.filter((mention) => mention.entity.kind === 'person').map((mention) => mention.entity)
  const mentions: Mention[] = []
  for (const sentence of page.sentences)
    for (const found of find(page, sentence).sort((a, b) => a.start - b.start || b.end - a.end)) {
      const rivals = touching(taken, found)
      if (
        mentions.slice(-8).some((mention) => overlaps(mention, found)) ||
        rivals.some((mention) => mention.entity.kind !== 'place' && mention.entity.kind !== 'domain')
      )
        continue
      if (!found.titled && rivals.length) continue
      if (rivals.some((mention) => mention.start === found.start)) continue
      const known = antecedent(found.name, people)
      if (!known && !found.name.includes(' ') && !found.titled) continue
      const entity = known ?? proposed('person', found.name)
      if (!known) people.push(entity)
      mentions.push({
        start: found.start,
        end: found.end,
        entity,
        method: found.titled ? 'title before a name' : 'post beside a name'
      })
    }
  return mentions
}
