import type { EntityId, Locator } from '../../graph/index.js'
import type { ClaimItem, ReadOptions, TextDocument } from '../source.js'
import { compendiumEntries, type CompendiumEntry, type LabelledPiece, type Piece } from './compendium-entries.js'
import type { EntryLabel } from './compendium-labels.js'
import { deploymentPlaces } from './deployment-places.js'
import { parseUrl } from './parse-url.js'
import { personalContact } from './personal-contact.js'
import { proposedId } from './proposed-id.js'
import { readinessOf } from './readiness-of.js'
import { RecordClaims, type RecordStatement } from './record-claims.js'

/** What a compendium needs to know of the graph. */
export interface CompendiumNames {
  /** The known entity of this kind that a name means; null proposes a new one. */
  resolveName(kind: string, name: string): EntityId | null
  /** The id of a thing that nobody knows yet; by its name alone when left out. */
  propose?(kind: string, name: string): EntityId
  /** Domains that a text names. */
  findDomains(text: string): readonly EntityId[]
}

/** A labelled line is as sure as extraction gets; who made or uses a thing is read from it with one step more. */
const CONFIDENCE = { field: 0.85, relation: 0.8, domain: 0.7 }
/** Fields of a technology that a label states in its own words. */
const FIELDS: Partial<Record<EntryLabel, string>> = {
  summary: 'summary',
  cost: 'cost',
  beneficiaries: 'beneficiaries',
  requirements: 'requirements',
  availability: 'availability',
  supplier: 'supplier'
}
const IN_USE = new Set(['PILOT', 'FIELD_TESTED', 'DEPLOYED', 'SCALED'])
/** Entries with a developer and two of these labels, of which a document that is a compendium has some. */
const TELLING: readonly EntryLabel[] = ['problem', 'stage', 'deployed', 'location', 'contact', 'summary', 'domain']
const FEWEST = 3
/** What is longer is a text, not the value of a label. */
const LONGEST_VALUE = 2_000
const SUBJECT = /compendium|technolog|innovation|product|solution/i
const NOTHING =
  /^(?:n\.?\s?\/?\s?a\.?|nil|none|not (?:yet )?(?:applicable|available|deployed|known)|-+|–|—|tbd|yet to be .*)\.?$/i
const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|shri|smt|sri|er|col|lt)\b\.?/i
const JOINED =
  /\s*(?:;|\n|\s\/\s|\b(?:in collaboration with|in partnership with|in association with|jointly with|along with|together with)\b)\s*/i
const SOCIAL = /(?:^|\.)(?:facebook|twitter|x|linkedin|instagram|youtube|wa|t)\.(?:com|me)$/i

function proposed(names: CompendiumNames, kind: string, name: string): EntityId {
  return names.propose?.(kind, name) ?? proposedId(kind, name)
}

/** Whether a document is a collection of technology entries rather than running text. */
export function looksLikeCompendium(document: TextDocument): boolean {
  const telling = compendiumEntries(document).filter(({ parts }) => {
    const labels = new Set(parts.map(({ label }) => label))
    return labels.has('developer') && TELLING.filter((label) => labels.has(label)).length >= 2
  })
  return telling.length >= FEWEST && SUBJECT.test(`${document.title ?? ''}\n${document.text.slice(0, 4000)}`)
}

/** The claims of a compendium: the compendium, and of each entry the technology, its makers, domains and places of use. */
export function* compendiumItems(
  file: string,
  document: TextDocument,
  options: Pick<ReadOptions, 'source' | 'load'>,
  names: CompendiumNames
): Generator<ClaimItem> {
  const { source, load } = options
  const context = { file, source, load, authority: 'extraction', reported: new Set<string>() } as const
  const title = titleOf(document)
  const compendium = names.resolveName('Compendium', title.text) ?? proposed(names, 'Compendium', title.text)
  const head = new RecordClaims(context, {})
  const said = sayer(head, document)
  said(title, CONFIDENCE.field, { subject: compendium, fields: { name: title.text, year: document.date ?? null } })
  for (const object of names.findDomains(title.text))
    said(title, CONFIDENCE.domain, { subject: compendium, relation: 'ABOUT', object })
  yield* head.items()
  for (const entry of compendiumEntries(document)) {
    const claims = new RecordClaims(context, {})
    addEntry(entry, compendium, sayer(claims, document), names)
    yield* claims.items()
  }
}

type Say = (quoted: Piece, confidence: number, statement: RecordStatement) => void

/** Adds a claim with its words and where they stand. Words with a personal contact in them are not quoted. */
function sayer(claims: RecordClaims, { date, pages = [] }: TextDocument): Say {
  return ({ text, start, end }, confidence, statement) => {
    const page = pages.findLast((each) => each.start <= start)?.page
    const locator: Locator = { start, end, ...(page !== undefined && { page }) }
    const quote = text && !personalContact(text) ? text : null
    claims.state({ method: 'compendium', confidence, date: date ?? null, quote, locator, ...statement })
  }
}

function titleOf({ title, text }: TextDocument): Piece {
  const start = title ? text.indexOf(title) : -1
  if (title) return start < 0 ? { text: title, start: 0, end: 0 } : { text: title, start, end: start + title.length }
  const line = text.split('\n').find((each) => each.trim() && !each.startsWith('<!--')) ?? ''
  const words = line
    .slice(0, 400)
    .replace(/^[#*\s]+|[#*\s]+$/g, '')
    .slice(0, 200)
  return { text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length }
}

function addEntry(entry: CompendiumEntry, compendium: EntityId, say: Say, names: CompendiumNames): void {
  const { title, parts } = entry
  const subject = names.resolveName('Technology', title.text) ?? proposed(names, 'Technology', title.text)
  say(title, CONFIDENCE.field, { subject, fields: { name: title.text } })
  say(title, CONFIDENCE.field, { subject, relation: 'LISTED_IN', object: compendium, fields: { status: 'entry' } })
  const stage = stageOf(parts)
  if (stage) {
    const fields = { readiness: stage.readiness, readinessAsStated: stage.part.value.text }
    say(stage.part.whole, CONFIDENCE.field, { subject, fields })
  }
  addFields(subject, parts, say)
  for (const part of of(parts, 'developer')) addDevelopers(subject, part, say, names)
  addDomains(subject, entry, say, names)
  addPlaces(subject, parts, stage?.readiness ?? 'UNKNOWN', say, names)
}

function of(parts: readonly LabelledPiece[], ...labels: readonly EntryLabel[]): LabelledPiece[] {
  return parts.filter(({ label, value: { text } }) => {
    return labels.includes(label) && text.trim() && text.length <= LONGEST_VALUE && !NOTHING.test(text.trim())
  })
}

function stageOf(parts: readonly LabelledPiece[]): { readonly readiness: string; readonly part: LabelledPiece } | null {
  const part = of(parts, 'stage')[0]
  if (!part || personalContact(part.value.text)) return null
  // "TRL: 6" tells more than "6".
  const readiness = readinessOf(part.value.text)
  return {
    part,
    readiness: readiness === 'UNKNOWN' ? readinessOf(part.whole.text.replace(/^[^\p{L}]+/u, '')) : readiness
  }
}

function addFields(subject: EntityId, parts: readonly LabelledPiece[], say: Say): void {
  for (const part of of(
    parts,
    'summary',
    'problem',
    'cost',
    'beneficiaries',
    'requirements',
    'availability',
    'supplier'
  )) {
    const field = FIELDS[part.label] ?? (parts.some(({ label }) => label === 'summary') ? null : 'summary')
    if (field && !personalContact(part.value.text))
      say(part.whole, CONFIDENCE.field, { subject, fields: { [field]: part.value.text } })
  }
  for (const part of of(parts, 'year')) {
    const year = /\b(?:19|20)\d\d\b/.exec(part.value.text)?.[0]
    if (year) say(part.whole, CONFIDENCE.field, { subject, fields: { year } })
  }
  const [page] = of(parts, 'contact').flatMap(({ value }) => officialPages(value))
  if (page)
    say(page, CONFIDENCE.field, {
      subject,
      fields: { website: /^https?:/i.test(page.text) ? page.text : `https://${page.text}` }
    })
}

/** Web addresses in a text that are neither e-mail addresses nor pages of a person in a social network. */
function officialPages({ text, start }: Piece): Piece[] {
  return [...text.matchAll(/(?<![@\w.])(?:https?:\/\/|www\.)[^\s,;<>()"'|]*[\w/]/gi)].flatMap(
    ({ 0: address, index }) => {
      const url = parseUrl(/^https?:/i.test(address) ? address : `https://${address}`)
      const fits = url && !url.username && url.hostname.includes('.') && !SOCIAL.test(url.hostname)
      return fits ? [{ text: address, start: start + index, end: start + index + address.length }] : []
    }
  )
}

function addDevelopers(subject: EntityId, { value, whole }: LabelledPiece, say: Say, names: CompendiumNames): void {
  for (const { id, name } of developers(value.text, names)) {
    if (name) say(whole, CONFIDENCE.relation, { subject: id, fields: { name } })
    say(whole, CONFIDENCE.relation, { subject, relation: 'DEVELOPED_BY', object: id })
  }
}

interface Developer {
  readonly id: EntityId
  /** Absent for who is known already. */
  readonly name?: string
}

/** "and" and commas part names only where the parts are known: they stand within names as well. */
function developers(text: string, names: CompendiumNames): Developer[] {
  const known = (name: string) => names.resolveName('Institution', name) ?? names.resolveName('Cluster', name)
  return text.split(JOINED).flatMap((stated): Developer[] => {
    const whole = stated
      .replace(/\s+/g, ' ')
      .replace(/[\s.,]+$/, '')
      .trim()
    const id = whole && !HONORIFIC.test(whole) ? known(whole) : null
    if (id) return [{ id }]
    const parts = whole.split(/,\s*|\s+(?:and|&)\s+/).filter((part) => part && !HONORIFIC.test(part))
    const found = parts.flatMap((part) => known(part) ?? [])
    if (found.length) return found.map((each) => ({ id: each }))
    const name = HONORIFIC.test(whole) ? (parts[0] ?? '') : whole
    return /\p{L}{2}/u.test(name) && name.length <= 120 && !personalContact(name)
      ? [{ id: proposed(names, 'Institution', name), name }]
      : []
  })
}

function addDomains(subject: EntityId, { title, parts }: CompendiumEntry, say: Say, names: CompendiumNames): void {
  const told = [
    ...of(parts, 'domain', 'problem').map(({ value, whole }) => ({ value, whole })),
    { value: title, whole: title }
  ]
  const seen = new Set<EntityId>()
  for (const { value, whole } of told) {
    for (const object of names.findDomains(value.text)) {
      if (!seen.has(object)) say(whole, CONFIDENCE.domain, { subject, relation: 'ADDRESSES', object })
      seen.add(object)
    }
  }
}

/** A place is one of use only where the entry's stage, or the label itself, says that the technology is used. */
function addPlaces(
  subject: EntityId,
  parts: readonly LabelledPiece[],
  readiness: string,
  say: Say,
  names: CompendiumNames
): void {
  const explicit = of(parts, 'deployed')
  for (const { label, value, whole } of explicit.length ? explicit : of(parts, 'location')) {
    const here = readinessOf(value.text)
    const told = readiness === 'UNKNOWN' && label === 'deployed' && here === 'UNKNOWN' ? 'DEPLOYED' : readiness
    const stage = told === 'UNKNOWN' ? here : told
    if (!IN_USE.has(stage) || (here !== 'UNKNOWN' && !IN_USE.has(here))) continue
    for (const { id, name, within } of deploymentPlaces(value.text, (each) => names.resolveName('Place', each))) {
      if (within) {
        say(whole, CONFIDENCE.relation, { subject: id, fields: { name, level: 'city' } })
        say(whole, CONFIDENCE.relation, { subject: id, relation: 'PART_OF', object: within })
      }
      say(whole, CONFIDENCE.relation, { subject, relation: 'DEPLOYED_IN', object: id, fields: { stage } })
    }
  }
}
