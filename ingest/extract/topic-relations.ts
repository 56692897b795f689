import { HEAD_ROLE, LESSER_ROLE, ROLE_WORD } from './lexicon.js'
import { touching, within, type Page } from './page.js'
import { relationOf } from './relations.js'
import type { ExtractedRelation, Kind, Mention } from './types.js'

/** What a thing is about by the field named inside its own name. */
const TOPIC: Partial<Record<Kind, string>> = {
  project: 'addresses',
  technology: 'addresses',
  compendium: 'about',
  event: 'about'
}
const INSIDE = 0.7
const LABELLED = 0.6
const SPOKE = 0.65
const BELOW_HEADING = 0.6

const VERBS =
  'highlight|emphasi[sz]|stress|address|encourag|present|urg|not|deliver|underlin|underscor|inaugurat|chair|unveil|launch|releas|participat|attend|grac|reiterat|conclud|welcom|guid|applaud|appreciat|congratulat|outlin|announc|remark|express|elaborat|apprais'
/** An optional post between the name and what its holder did: "Dr. A, Scientist F, OPSA, presented". */
const SPEAKS = new RegExp(
  String.raw`^(?:\s*,[^.;]{2,140}?,)?\s+(?:also\s+|further\s+|then\s+|has\s+|jointly\s+)?(?:${VERBS})(?:ed|ted|d|ged|e)\b`,
  'i'
)

const isNamed = (mention: Mention): boolean => !mention.silent

/** A project "Water quality monitoring" is about water quality: fields named within the name of a thing. */
const insideNames = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] =>
  mentions.flatMap((thing) => {
    const predicate = TOPIC[thing.entity.kind]
    if (!predicate || thing.silent) return []
    return touching(mentions, thing)
      .filter((field) => field.entity.kind === 'domain')
      .map((field) =>
        relationOf(page, { subject: thing, object: field, predicate, confidence: INSIDE, method: 'field in the name' })
      )
  })

/** "Label: statement": the fields of the statement are those of the project or product in the label. */
const belowLabels = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] =>
  page.sentences.flatMap((sentence) => {
    const { label } = sentence
    if (!label) return []
    const things = touching(mentions, label).filter(
      (mention) => isNamed(mention) && (mention.entity.kind === 'project' || mention.entity.kind === 'technology')
    )
    const fields = within(mentions, sentence).filter((mention) => mention.entity.kind === 'domain')
    return things.flatMap((subject) =>
      fields.map((object) =>
        relationOf(page, {
          subject,
          object,
          predicate: 'addresses',
          confidence: LABELLED,
          method: 'entry below a label'
        })
      )
    )
  })

/** The event a report is about: named in its first sentences. */
export const mainEvent = (page: Page, mentions: readonly Mention[]): Mention | undefined => {
  const end = page.sentences.filter((sentence) => !sentence.short)[1]?.end ?? page.text.length
  return mentions.find((mention) => mention.entity.kind === 'event' && isNamed(mention) && mention.start < end)
}

/** In the report of an event, whoever is said to have spoken or presented took part in it. */
const speakers = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] => {
  const event = mainEvent(page, mentions)
  if (!event) return []
  return page.sentences.flatMap((sentence) =>
    within(mentions, sentence).flatMap((person) => {
      if (person.entity.kind !== 'person' || person.start < event.start) return []
      const verb = SPEAKS.exec(page.text.slice(person.end, sentence.end))
      if (!verb) return []
      const span = { start: person.start, end: person.end + verb[0].length }
      return [
        relationOf(page, {
          subject: person,
          object: event,
          predicate: 'took_part_in',
          confidence: SPOKE,
          method: 'spoke at the event reported',
          span
        })
      ]
    })
  )
}

const PRESENT =
  /\b(?:attended|participated in|took part in|(?:was|were) (?:also )?present|joined|graced|deliberated|shared their)\b/i
const PRESENCE =
  /\b(?:in the presence of|attended by|(?:participants|speakers|panelists|dignitaries) (?:included|were))\s/i

/** Lists of those who attended the event reported, before or behind the verb. */
const attendance = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] => {
  const event = mainEvent(page, mentions)
  if (!event) return []
  return page.sentences.flatMap((sentence) => {
    if (sentence.start < event.start) return []
    const body = page.text.slice(sentence.start, sentence.end)
    const before = PRESENT.exec(body)
    const behind = PRESENCE.exec(body)
    return within(mentions, sentence)
      .filter(
        ({ entity, start }) =>
          entity.kind === 'person' &&
          ((before && (start < sentence.start + before.index || body.includes(';'))) ||
            (behind && start > sentence.start + behind.index))
      )
      .map((person) =>
        relationOf(page, {
          subject: person,
          object: event,
          predicate: 'took_part_in',
          confidence: SPOKE,
          method: 'attended the event reported',
          span: person
        })
      )
  })
}

/** The cluster a page belongs to: named in its first lines or far more often than any other. */
const mainCluster = (page: Page, mentions: readonly Mention[]): Mention | undefined => {
  const clusters = mentions.filter((mention) => mention.entity.kind === 'cluster' && isNamed(mention))
  const first = clusters[0]
  if (!first || clusters.some((mention) => mention.entity.id !== first.entity.id)) return undefined
  return first.end <= (page.sentences[2]?.end ?? 0) ? first : undefined
}

const AREAS =
  /\b(?:thematic|thrust|focus|priority|key|core)\s+(?:areas?|sectors?|themes?|verticals?|domains?|fields?)\b[^.;]{0,40}?(?:\bincluding|\bsuch as|\blike|\bare|\bnamely|:|,|—|-)\s/i
const NEAR = 1200

/** "Five thematic areas, including …": the areas of the cluster last spoken of, where the sentence names no other body before them. */
const listedAreas = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] =>
  page.sentences.flatMap((sentence) => {
    const areas = AREAS.exec(page.text.slice(sentence.start, sentence.end))
    if (!areas || sentence.short) return []
    const at = sentence.start + areas.index
    const here = within(mentions, sentence)
    if (
      here.some(
        ({ start, entity }) =>
          start < at && ['institution', 'cluster', 'project', 'programme', 'place', 'technology'].includes(entity.kind)
      )
    )
      return []
    const last = within(mentions, { start: Math.max(0, at - NEAR), end: at }).findLast(({ entity }) =>
      ['cluster', 'programme', 'project'].includes(entity.kind)
    )
    if (last?.entity.kind !== 'cluster') return []
    return here
      .filter((field) => field.entity.kind === 'domain' && field.start >= at)
      .map((object) =>
        relationOf(page, {
          subject: last,
          object,
          predicate: 'focuses_on',
          confidence: BELOW_HEADING,
          method: 'list of areas',
          span: { start: at, end: object.end }
        })
      )
  })

/** What entries below a heading of a cluster's page say of the cluster. */
const HEADINGS: readonly { heading: RegExp; kind: Kind; predicate: string; clusterIs: 'subject' | 'object' }[] = [
  {
    heading:
      /\b(?:thrust|focus|thematic|priority|key|core) areas?\b|\bverticals?\b|\bthemes?\b|\bdomains?\b|\bsectors?\b/i,
    kind: 'domain',
    predicate: 'focuses_on',
    clusterIs: 'subject'
  },
  {
    heading: /\b(?:members?|member institutions?|consortium|constituent institutions?)\b/i,
    kind: 'institution',
    predicate: 'member_of',
    clusterIs: 'object'
  },
  {
    heading: /\b(?:partners?|collaborators?|partner institutions?|knowledge partners?)\b/i,
    kind: 'institution',
    predicate: 'collaborates_with',
    clusterIs: 'subject'
  }
]

const belowHeadings = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] => {
  const cluster = mainCluster(page, mentions)
  if (!cluster) return []
  return page.sentences.flatMap((sentence) => {
    const above = sentence.lead ?? (sentence.bullet || sentence.short ? sentence.heading : null)
    if (!above || !(sentence.short || sentence.bullet)) return []
    const title = page.text.slice(above.start, above.end)
    const rule =
      title.length <= 60 || sentence.lead ? HEADINGS.find((candidate) => candidate.heading.test(title)) : undefined
    if (!rule) return []
    const subjectOrObject = within(mentions, sentence).filter(
      (mention) => mention.entity.kind === rule.kind && !mention.nested
    )
    return subjectOrObject.map((other) => {
      const [subject, object] = rule.clusterIs === 'subject' ? [cluster, other] : [other, cluster]
      return relationOf(page, {
        subject,
        object,
        predicate: rule.predicate,
        confidence: BELOW_HEADING,
        method: 'entry below a heading',
        span: other
      })
    })
  })
}

/** A name behind a label ("Contact: …") or in running text is not that of a member of the staff. */
const opensLine = (page: Page, person: Mention): boolean =>
  /(?:^|\n)[\s•▪●*\d.)–-]*$/.test(page.text.slice(Math.max(0, person.start - 40), person.start))

const HEAD_LABEL =
  /\b(?<role>CEO|COO|Chief Executive(?: Officer)?|Director|Chair(?:man|person)?|Head|Principal Investigator|PI|Coordinator|Cluster (?:Lead|Head))\s*:\s*$/i

/** "CEO: A. Rao" in an entry about a cluster or body. */
const labelledHeads = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] =>
  mentions.flatMap((person) => {
    if (person.entity.kind !== 'person' || !isNamed(person)) return []
    const label = HEAD_LABEL.exec(page.text.slice(Math.max(0, person.start - 40), person.start))
    const block = page.sentences.find(({ start, end }) => start <= person.start && end >= person.end)?.block
    const first = label && page.sentences.find((sentence) => sentence.block === block)
    const body = first && within(mentions, first).find(({ entity }) => ['cluster', 'institution'].includes(entity.kind))
    return body && body.start < person.start
      ? [
          relationOf(page, {
            subject: person,
            object: body,
            predicate: 'leads',
            confidence: LABELLED,
            method: 'post in a label',
            role: label!.groups!['role']!
          })
        ]
      : []
  })

/** Staff of a cluster's page: a name with a post and no body beside it. */
const staff = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] => {
  const cluster = mainCluster(page, mentions)
  if (!cluster) return []
  return mentions.flatMap((person) => {
    if (person.entity.kind !== 'person' || !isNamed(person) || !opensLine(page, person)) return []
    const line = /^\s*(?:,|[-–—]|\n|\()\s*(?<role>[^\n,.;()]{3,60})/u.exec(
      page.text.slice(person.end, person.end + 120)
    )
    const role = line?.groups?.['role']?.trim()
    if (!role || !ROLE_WORD.test(role) || role.split(/\s+/).length > 8) return []
    const span = { start: person.start, end: person.end + line![0].length }
    const rest = page.text.slice(span.end, span.end + 60).split('\n')[0]!
    const elsewhere = within(mentions, { start: person.end, end: span.end + rest.length + 80 }).some(
      (other) =>
        ['institution', 'forum'].includes(other.entity.kind) &&
        other.start >= person.end &&
        other.start <= span.end + rest.length
    )
    if (elsewhere || rest.length > 30) return []
    const predicate = HEAD_ROLE.test(role) && !LESSER_ROLE.test(role) ? 'leads' : 'affiliated_with'
    return [
      relationOf(page, {
        subject: person,
        object: cluster,
        predicate,
        confidence: BELOW_HEADING,
        method: 'post on a page of the cluster',
        role,
        span
      })
    ]
  })
}

/** Relations that lie in names, labels and the frame of the document rather than between two mentions. */
export const topicRelations = (page: Page, mentions: readonly Mention[]): ExtractedRelation[] => [
  ...insideNames(page, mentions),
  ...belowLabels(page, mentions),
  ...speakers(page, mentions),
  ...attendance(page, mentions),
  ...belowHeadings(page, mentions),
  ...listedAreas(page, mentions),
  ...labelledHeads(page, mentions),
  ...staff(page, mentions)
]
