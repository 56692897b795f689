import { firstFrom, touching, within, type Page } from './page.js'
import type { Kind, Mention } from './types.js'

/** Words that point back to the last thing of a kind; `these clusters` are the programme of all clusters. */
const POINTERS: readonly { words: RegExp; kinds: readonly Kind[]; else?: readonly Kind[]; type?: string }[] = [
  { words: /\b(?:the|this) cluster\b(?! of)/gi, kinds: ['cluster'] },
  { words: /\b(?:the|this) consortium\b(?! of)/gi, kinds: ['cluster', 'institution', 'project'] },
  { words: /\bthese clusters\b/gi, kinds: ['programme'] },
  {
    words:
      /\b(?:the|this) (?:institute|university|college|institution|organi[sz]ation|company|firm|start-?up|council|agency|foundation|board)\b/gi,
    kinds: ['institution']
  },
  {
    words: /\b(?:the|this) (?:facility|museum|lab|laboratory|cent(?:re|er))\b/gi,
    kinds: ['institution'],
    type: 'facility'
  },
  { words: /\b(?:the|these) (?:centres|centers|hubs)\b/gi, kinds: ['project'] },
  { words: /\b(?:the|this) (?:project|pilot|campaign|challenge)\b/gi, kinds: ['project'], else: ['technology'] },
  { words: /\b(?:the|this) (?:initiative|programme|program|scheme|mission)\b/gi, kinds: ['programme', 'project'] },
  {
    words:
      /\b(?:the|this) (?:technology|platform|portal|app|application|device|system|tool|solution|product|kit|prototype|machine|sensors?|units?|monitors?|robots?|drones?|filters?|purifiers?|instruments?|software|dashboard|development(?= (?:was|has|is|of the technology))|work (?=was|is|has)|innovation)\b/gi,
    kinds: ['technology']
  },
  { words: /\b(?:the|this) (?:compendium|report)\b/gi, kinds: ['compendium', 'document'] },
  {
    words:
      /\b(?:the|this) (?:meet|meeting|event|conference|gathering|summit|workshop|conclave|exhibition|symposium|carnival|fair|festival|expo|hackathon|seminar|dialogue|roundtable)\b/gi,
    kinds: ['event']
  }
]
/** What the name or type of a body must hold to be called by one of these words. */
const CALLED: readonly [RegExp, RegExp][] = [
  [/consortium/i, /consorti/i],
  [/college/i, /college/i],
  [/university/i, /university|vidya|vishwa/i],
  [/foundation/i, /foundation/i],
  [/board/i, /board/i],
  [/council/i, /council/i],
  [/agency/i, /agency/i],
  [/company|firm|start-?up/i, /company|startup|\bltd|limited|pvt/i],
  [/institute/i, /institut|university|research|\b(?:IIT|NIT|IISER|IISc|AIIMS|IIIT|CSIR|ICAR)/i],
  [/lab|laboratory/i, /lab/i],
  [/cent(?:re|er)/i, /cent(?:re|er)/i],
  [/museum/i, /museum/i]
]

const mayBeCalled = (pointer: string, { entity }: Mention): boolean => {
  if (entity.kind !== 'institution') return true
  const rule = CALLED.find(([word]) => word.test(pointer))
  return !rule || rule[1].test(`${entity.name} ${entity.type ?? ''}`)
}

/** A pointer reaches back this many code units. */
const REACH = 1500
const SUBJECT_PRONOUN = /^(?:It|These|They|Its)\b/
/** "During the year it signed …" */
const LATER_PRONOUN =
  /^(?:During|In|Last|This|After|With|Under|So|Since|On)\b[^.,‹]{0,40},?\s+it(?=\s+(?:has|had|was|is|also|signed|launched|set|held|developed|organi[sz]ed|hosted|supported|funded|trained|deployed)\b)/
/** A clause before the subject: "Anchored at A, the cluster …". */
const PARTICIPLE = /^(?:\p{Lu}\p{L}+(?:ed|ing|t)|Set up)\s(?:at|by|in|under|with|on|from|as|of)\s[^,]{3,120},\s/u
/** A line below the title of a publication. */
const MADE_BY = /^(?:Prepared|Published|Compiled|Released|Brought out|Curated)\s+by\b/i
const isWriting = (mention: Mention): boolean => ['compendium', 'document'].includes(mention.entity.kind)
const PERSON_PRONOUN = /^(?:He|She)\b/
const ACTOR: ReadonlySet<Kind> = new Set([
  'programme',
  'cluster',
  'institution',
  'project',
  'technology',
  'compendium',
  'document'
])

const pointing = (start: number, end: number, antecedent: Mention): Mention => ({
  start,
  end,
  entity: antecedent.entity,
  method: 'points back',
  silent: true
})

/** A sentence without its subject in an entry about a cluster: "Runs the … project." */
const ELIDED = /^(?:Runs|Works|Hosts|Supports|Focuses|Leads|Operates|Coordinates|Manages)\b/
const LABELLED_IT = /^[^:]{3,60}:\s[^.]{3,80},\sit(?=\s)/

/** The cluster or body that the label of an entry names. */
const blockOwner = (page: Page, mentions: readonly Mention[], index: number): Mention | undefined => {
  const { block } = page.sentences[index]!
  const label = page.sentences.find((sentence) => sentence.block === block)?.label
  return label
    ? within(mentions, { start: label.start, end: label.end + 1 }).find(({ entity }) =>
        ['cluster', 'institution'].includes(entity.kind)
      )
    : undefined
}

/** "Rao earlier worked at …": a surname alone at the head of a sentence. */
const SURNAME = /^(?<name>\p{Lu}\p{Ll}{2,})\s+(?:\p{Ll}{3,}|who)\b/u

/** Mentions of the one person of the text so called; none where two share the name. */
const bearersOf = (people: readonly Mention[], surname: string, before: number): Mention[] => {
  const bearers = people.filter(({ entity, start }) => start < before && entity.name.endsWith(` ${surname}`))
  return bearers.every(({ entity }) => entity.id === bearers[0]!.entity.id) ? bearers : []
}

/** "We work with …" on the page of a cluster. */
const WE = /^We(?=\s)/
const FIRST_SENTENCES = 3

/** The only cluster of a page, where its first lines name it. */
const ownerOf = (page: Page, mentions: readonly Mention[]): Mention | undefined => {
  const clusters = mentions.filter((mention) => mention.entity.kind === 'cluster')
  const first = clusters[0]
  const alone = clusters.every((mention) => mention.entity.id === first?.entity.id)
  return first && alone && first.end <= (page.sentences[FIRST_SENTENCES - 1] ?? page.sentences.at(-1)!).end
    ? first
    : undefined
}

/** Silent mentions: "the cluster", "it", "he", resolved to what was named before. */
export const anaphora = (page: Page, mentions: readonly Mention[]): Mention[] => {
  const found: Mention[] = []
  const owner = ownerOf(page, mentions)
  const people = mentions.filter(({ entity }) => entity.kind === 'person')
  page.sentences.forEach((sentence, index) => {
    const body = page.text.slice(sentence.start, sentence.end)
    for (const { words, kinds, type, else: others } of /\bth(?:e|is|ese)\b/i.test(body) ? POINTERS : [])
      for (const match of body.matchAll(words)) {
        const start = sentence.start + match.index
        const before = mentions.slice(firstFrom(mentions, start - REACH), firstFrom(mentions, start))
        const lastOf = (allowed: readonly Kind[]): Mention | undefined =>
          before.findLast(
            (mention) =>
              allowed.includes(mention.entity.kind) &&
              (!type || mention.entity.type === type) &&
              mayBeCalled(match[0], mention)
          )
        const last = lastOf(kinds) ?? (others && lastOf(others))
        const end = start + match[0].length
        if (last && !touching(mentions, { start, end }).some((mention) => mention.entity.kind !== 'domain'))
          found.push(pointing(start, end, last))
      }
    const pronoun = SUBJECT_PRONOUN.exec(body) ?? PERSON_PRONOUN.exec(body) ?? LATER_PRONOUN.exec(body)
    const previous = page.sentences[index - 1]
    const elided = ELIDED.test(body) || LABELLED_IT.test(body) ? blockOwner(page, mentions, index) : undefined
    if (elided) {
      const it = LABELLED_IT.exec(body)
      const at = sentence.start + (it ? it.index + it[0].length : 0)
      found.push(pointing(it ? at - 2 : at, at, elided))
    }
    const we = WE.exec(body)
    if (we && owner && !/[“"]/.test(page.text[sentence.start] ?? '')) {
      const at = sentence.start + we[0].length
      found.push(pointing(at - 2, at, owner))
    }
    const surname = SURNAME.exec(body)?.groups!['name']
    const bearers = surname ? bearersOf(people, surname, sentence.start) : []
    if (bearers.length && !touching(mentions, { start: sentence.start, end: sentence.start + 1 }).length)
      found.push(pointing(sentence.start, sentence.start + surname!.length, bearers.at(-1)!))
    const title = MADE_BY.test(body) && previous ? within(mentions, previous).find(isWriting) : undefined
    if (title) found.push(pointing(sentence.start, sentence.start, title))
    if (!pronoun || !previous || sentence.block - previous.block > 1) return
    const person = PERSON_PRONOUN.test(body)
    const from = PARTICIPLE.exec(page.text.slice(previous.start, previous.end))?.[0].length ?? 0
    const subject = [...within(mentions, previous), ...within(found, previous)]
      .sort((a, b) => a.start - b.start)
      .find(
        (mention) =>
          !mention.nested &&
          mention.start >= previous.start + from &&
          (person ? mention.entity.kind === 'person' : ACTOR.has(mention.entity.kind))
      )
    const end = sentence.start + pronoun[0].length
    const start = end - pronoun[0].trimStart().split(/\s/).at(-1)!.length
    if (subject) found.push(pointing(start, end, subject))
  })
  return found
}
