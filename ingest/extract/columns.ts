import { HEAD_ROLE, LESSER_ROLE } from './lexicon.js'
import { within, type Page } from './page.js'
import { proposed } from './proposals.js'
import { relationOf } from './relations.js'
import type { ExtractedRelation, Kind, Mention, Span } from './types.js'

/** What a column of a table or a label of a record says of the thing its row or record is about. */
export type Column =
  | 'number'
  | 'cluster'
  | 'host'
  | 'fields'
  | 'technology'
  | 'developer'
  | 'deployed'
  | 'place'
  | 'project'
  | 'member'
  | 'partner'
  | 'person'
  | 'head'
  | 'post'
  | 'institution'
  | 'country'
  | 'funder'
  | 'event'
  | 'other'

const HEADERS: readonly [Column, RegExp][] = [
  ['number', /^(?:s\.?\s*(?:no|l|r)\.?|sl\.?\s*no\.?|sr\.?\s*no\.?|no\.?|#|serial number|क्र\.? ?सं\.?)$/i],
  [
    'deployed',
    /\b(?:deploy\w*|installed|in use|used (?:at|in)|where used|implemented (?:at|in)|rolled out|field (?:site|trial)s?|sites?)\b/i
  ],
  [
    'developer',
    /\b(?:developed by|developers?|innovators?|inventors?|developing (?:agency|institut\w+|organi[sz]ation)|technology provider|designed by|made by|source institut\w+)\b/i
  ],
  ['funder', /\b(?:fund(?:ed by|ing (?:agency|source|partner)|er)|sponsor\w*|supported by|financed by|grant from)\b/i],
  [
    'host',
    /\b(?:host(?:ed (?:by|at))?|lead|anchor(?:ed (?:by|at))?|nodal|coordinating)(?:\s+(?:institut\w+|agency|organi[sz]ation|body|cent(?:re|er)))?$/i
  ],
  ['member', /\b(?:members?|constituents?|consortium)\b/i],
  ['country', /\b(?:countr(?:y|ies)|nations?)\b/i],
  ['partner', /\b(?:partners?|implement\w+|collaborat\w+|participat\w+|executing)\b/i],
  [
    'head',
    /^(?:name of (?:the )?)?(?:head|director|chief executive|ceo|coo|chair\w*|principal investigator|pi|cluster lead|led by|team lead(?:er)?|vice[- ]chancellor)\b/i
  ],
  ['post', /^(?:designation|post|position|role)\b/i],
  ['cluster', /^(?:name of (?:the )?)?(?:s&t |science and technology |knowledge )?cluster(?: name)?s?$/i],
  [
    'project',
    /^(?:name of (?:the )?|title of (?:the )?|key |major )?(?:flagship |pilot )?(?:projects?|pilots?|initiatives?)(?: title| name)?s?$/i
  ],
  [
    'technology',
    /^(?:name of (?:the )?|title of (?:the )?)?(?:technolog(?:y|ies)|products?|innovations?|solutions?|devices?)(?: name| developed| title)?s?$/i
  ],
  ['event', /^(?:name of (?:the )?)?(?:events?|workshops?|conferences?|meetings?|programmes? held)$/i],
  [
    'fields',
    /^(?:(?:broad|focus|thrust|priority|key|thematic|research|main|major|core|application) )?(?:areas?|domains?|sectors?|themes?|fields?|verticals?|disciplines?)(?: of (?:work|focus|cooperation|research|application|use|collaboration))?s?$/i
  ],
  [
    'place',
    /^(?:(?:district|town|host) )?(?:city|cities|location|place|state|district|states?\/uts?|address|venue|headquarters)s?(?:\/\w+)?$/i
  ],
  [
    'institution',
    /^(?:name of (?:the )?)?(?:(?:academic|research|partner|parent) )?(?:organi[sz]ations?|institut(?:es?|ions?)|affiliations?|universit(?:y|ies)|compan(?:y|ies)|start-?ups?|agenc(?:y|ies)|laborator(?:y|ies)|labs?)$/i
  ],
  [
    'person',
    /^(?:name|name of (?:the )?(?:person|officials?|participants?|experts?|scientists?|members?|speakers?)|participants?|speakers?|experts?|contact person)$/i
  ],
  [
    'other',
    /^(?:descriptions?|problem|summary|stage|trl|readiness|status|year|duration|cost|budget|amount|contact|date|website|e-?mail|remarks?|outcomes?|beneficiar\w+|features?|benefits?|patent\w*|licen\w+|category|type|launched|established|sanctioned \w+)\b.{0,30}$/i
  ]
]
const LONGEST_HEADER = 60

export const columnOf = (header: string): Column | null => {
  const text = header
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[:.\s*]+$/, '')
    .trim()
  return text.length > LONGEST_HEADER ? null : (HEADERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null)
}

const BODIES: readonly Kind[] = ['institution', 'cluster', 'forum']
/** What the cells of a column name, and whether a cell that names nothing known is a new name. */
const CELLS: Partial<Record<Column, { kinds: readonly Kind[]; propose?: Kind }>> = {
  cluster: { kinds: ['cluster'], propose: 'cluster' },
  host: { kinds: BODIES, propose: 'institution' },
  fields: { kinds: ['domain'], propose: 'domain' },
  technology: { kinds: ['technology'], propose: 'technology' },
  developer: { kinds: BODIES, propose: 'institution' },
  deployed: { kinds: ['place'], propose: 'place' },
  place: { kinds: ['place'], propose: 'place' },
  project: { kinds: ['project'], propose: 'project' },
  member: { kinds: ['institution'], propose: 'institution' },
  partner: { kinds: BODIES, propose: 'institution' },
  person: { kinds: ['person'], propose: 'person' },
  head: { kinds: ['person'], propose: 'person' },
  institution: { kinds: BODIES, propose: 'institution' },
  country: { kinds: ['place', 'forum'] },
  funder: { kinds: ['institution', 'programme'], propose: 'institution' },
  event: { kinds: ['event'], propose: 'event' }
}

/** Predicate between the thing of a row and what another column says of it; `turn` makes the other the subject. */
const STATEMENTS: Partial<Record<Column, Partial<Record<Column, { predicate: string; turn?: true }>>>> = {
  cluster: {
    host: { predicate: 'hosted_by' },
    fields: { predicate: 'focuses_on' },
    member: { predicate: 'member_of', turn: true },
    partner: { predicate: 'collaborates_with' },
    head: { predicate: 'leads', turn: true },
    place: { predicate: 'located_in' },
    project: { predicate: 'run_by', turn: true },
    technology: { predicate: 'developed_by', turn: true },
    funder: { predicate: 'funded_by' }
  },
  technology: {
    developer: { predicate: 'developed_by' },
    institution: { predicate: 'developed_by' },
    cluster: { predicate: 'developed_by' },
    deployed: { predicate: 'deployed_in' },
    fields: { predicate: 'addresses' },
    funder: { predicate: 'funded_by' }
  },
  project: {
    cluster: { predicate: 'run_by' },
    host: { predicate: 'participates_in', turn: true },
    partner: { predicate: 'participates_in', turn: true },
    institution: { predicate: 'participates_in', turn: true },
    deployed: { predicate: 'deployed_in' },
    place: { predicate: 'deployed_in' },
    fields: { predicate: 'addresses' },
    head: { predicate: 'leads', turn: true },
    funder: { predicate: 'funded_by' }
  },
  institution: {
    fields: { predicate: 'works_in' },
    place: { predicate: 'located_in' },
    head: { predicate: 'leads', turn: true },
    funder: { predicate: 'funded_by' }
  },
  person: {
    institution: { predicate: 'affiliated_with' },
    cluster: { predicate: 'affiliated_with' },
    fields: { predicate: 'expert_in' }
  },
  country: { fields: { predicate: 'cooperates_in' } },
  event: { place: { predicate: 'located_in' }, host: { predicate: 'took_part_in', turn: true } }
}
const CONFIDENCE = 0.75
const LONGEST_NAME = 10
const LONGEST: Partial<Record<Kind, number>> = { person: 4, place: 2, domain: 5 }

/** One cell of a table or the value of a label. */
export interface Cell extends Span {
  column: Column
}

export interface Read {
  mentions: Mention[]
  relations: ExtractedRelation[]
}

/** Which column the rows of a table are about. */
export const keyOf = (columns: readonly Column[]): Column | null =>
  columns.find((column) => column in STATEMENTS && columns.some((other) => other in STATEMENTS[column]!)) ?? null

const trimmed = (page: Page, span: Span): Span => {
  const text = page.text.slice(span.start, span.end)
  const lead = /^[\s•*▪–-]*(?:\(?\d{1,3}[.)]\s*)?/.exec(text)![0].length
  const tail = /[\s.;,]*$/.exec(text.slice(lead))![0].length
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - tail) }
}

const newName = (page: Page, span: Span, kind: Kind): Mention[] => {
  const cell = trimmed(page, span)
  const name = page.text.slice(cell.start, cell.end)
  const words = name.split(/\s+/).length
  const fits =
    /^[\p{Lu}\p{N}]/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    words <= LONGEST_NAME &&
    !/[.;:]\s|\b(?:nil|na|not applicable|various|many|several)\b/i.test(name)
  if (!fits || words > (LONGEST[kind] ?? LONGEST_NAME) || (kind === 'person' && words < 2)) return []
  return /^(?!.*\d)|^\p{Lu}/u.test(name)
    ? [{ ...cell, entity: proposed(kind, name.replace(/\s*\([^)]*\)$/, '')), method: 'cell of a table' }]
    : []
}

/** Fields and places stand in a cell as a list. */
const partsOf = (page: Page, cell: Span, kind: Kind): Span[] => {
  if (kind !== 'domain' && kind !== 'place') return [cell]
  return [...page.text.slice(cell.start, cell.end).matchAll(/[^,;]+/g)].map((part) => ({
    start: cell.start + part.index,
    end: cell.start + part.index + part[0].length
  }))
}

/** What a cell names: known things of its kind, those proposed elsewhere, or the cell as a new name. */
export const namesIn = (page: Page, cell: Cell, mentions: readonly Mention[]): Mention[] => {
  const rule = CELLS[cell.column]
  if (!rule) return []
  const inside = within(mentions, cell).filter((mention) => rule.kinds.includes(mention.entity.kind) && !mention.silent)
  if (inside.length) return inside
  const other = within(mentions, cell).some((mention) => !['domain', 'place'].includes(mention.entity.kind))
  return rule.propose && !other
    ? partsOf(page, cell, rule.propose).flatMap((part) => newName(page, part, rule.propose!))
    : []
}

/** Whether a cell holds what its column promises, so that a table printed cell by cell is known to go on. */
export const fitsColumn = (page: Page, cell: Cell, mentions: readonly Mention[]): boolean => {
  const rule = CELLS[cell.column]
  if (!rule) return true
  const people = within(mentions, cell).some((mention) => mention.entity.kind === 'person')
  return (!people || rule.kinds.includes('person')) && namesIn(page, cell, mentions).length > 0
}

const roleOf = (page: Page, cells: readonly Cell[]): string | undefined => {
  const post = cells.find((cell) => cell.column === 'post')
  return post && page.text.slice(post.start, post.end).trim()
}

/** What one row or record says of its key. */
export const readCells = (page: Page, key: Cell, cells: readonly Cell[], mentions: readonly Mention[]): Read => {
  const things = namesIn(page, key, mentions).slice(0, key.column === 'country' ? undefined : 1)
  const read: Read = { mentions: things.filter((mention) => !mentions.includes(mention)), relations: [] }
  const role = roleOf(page, cells)
  for (const cell of things.length ? cells : []) {
    const statement = STATEMENTS[key.column]?.[cell.column]
    if (!statement || cell === key) continue
    const leads = statement.predicate === 'affiliated_with' && role && HEAD_ROLE.test(role) && !LESSER_ROLE.test(role)
    const named = namesIn(page, cell, mentions)
    read.mentions.push(...named.filter((mention) => !mentions.includes(mention)))
    for (const thing of things)
      for (const other of named.filter((mention) => !mention.nested)) {
        const [subject, object] = statement.turn ? [other, thing] : [thing, other]
        read.relations.push(
          relationOf(page, {
            subject,
            object,
            predicate: leads ? 'leads' : statement.predicate,
            confidence: CONFIDENCE,
            method: 'columns of a table',
            ...(role && key.column === 'person' ? { role } : {})
          })
        )
      }
  }
  return read
}
