import type { ClaimDraft, EntityId, Json } from '../../graph/index.js'
import { registryRecord, type RegistryRecord } from '../resolve/registry-record.js'
import { slug } from '../slug.js'
import type { ClaimItem } from '../source.js'
import { isRecord, plainText, type JsonRecord } from './json-record.js'
import { RecordClaims, type RecordContext, type RecordPlace } from './record-claims.js'
import { rorPlaces, type RorPlace } from './ror-places.js'

/** Our type for the register's, the first that a record has; `other` tells nothing. */
const TYPES: readonly (readonly [string, string])[] = [
  ['education', 'university'],
  ['healthcare', 'hospital'],
  ['company', 'company'],
  ['facility', 'research-institute'],
  ['government', 'government'],
  ['nonprofit', 'ngo'],
  ['archive', 'facility'],
  ['funder', 'funder']
]

interface Tie {
  readonly relation: 'PART_OF' | 'RELATED_TO'
  /** The relation runs from the other record to this one. */
  readonly reversed?: boolean
  readonly basis?: string
}

const TIES: Readonly<Record<string, Tie>> = {
  parent: { relation: 'PART_OF' },
  child: { relation: 'PART_OF', reversed: true },
  related: { relation: 'RELATED_TO', basis: 'related in the register' },
  successor: { relation: 'RELATED_TO', basis: 'succession' },
  predecessor: { relation: 'RELATED_TO', basis: 'succession', reversed: true }
}

/** Whether this is the first record of the file that names the thing. */
type First = (id: EntityId) => boolean

const RECORD_ID = /^(?:https?:\/\/)?(?:www\.)?ror\.org\/(0[a-z0-9]{6}\d{2})$|^(0[a-z0-9]{6}\d{2})$/i
/** What a record may say of a body that is read: one that was withdrawn is not. */
const STANDINGS: ReadonlySet<string> = new Set(['active', 'inactive'])
const CLASSIFICATION = { source: 'document:sangam-classification', authority: 'classification' } as const

/** The id of an institution of the register by the address of its record; null for anything else. */
function rorKey(address: unknown): string | null {
  const [, long, short] = typeof address === 'string' ? (RECORD_ID.exec(address.trim()) ?? []) : []
  return (long ?? short)?.toLowerCase() ?? null
}

const institution = (key: string): EntityId => `institution:ror-${key}`

/** Whether a value is a record of the Research Organization Registry, of schema 1 or 2. */
export function isRorRecord(value: unknown): value is JsonRecord {
  if (!isRecord(value) || !rorKey(value['id'])) return false
  return (
    Array.isArray(value['names']) || (typeof value['name'] === 'string' && ('country' in value || 'addresses' in value))
  )
}

/**
 * Reads records of the register. All cite one document, `document:ror-…` after the file; it and each place are described
 * with the first record that names them, so that one reader serves one file.
 */
export function rorReader(file: RecordContext): (record: JsonRecord, place: RecordPlace) => ClaimItem[] {
  const name = slug(file.source.slice(file.source.indexOf(':') + 1))
  const source: EntityId = `document:${/^ror(-|$)/.test(name) ? name : `ror-${name}`}`
  const context: RecordContext = { ...file, source, authority: 'register' }
  const described = new Set<EntityId>()
  return (record, at) => {
    const claims = new RecordClaims(context, at)
    const parsed = parse(record)
    if (!parsed) claims.reject('is no record of the register as schema 1 or 2 has it')
    if (!parsed || parsed.status === 'withdrawn') return claims.items()
    const before = new Set<EntityId>()
    const first = (id: EntityId) => !described.has(id) && !before.has(id) && Boolean(before.add(id))
    if (first(source)) describeDump(claims)
    addInstitution(record, parsed, claims, first)
    const items = claims.items()
    // A record that was rejected has described nothing.
    if (!items.some((item) => 'rejected' in item)) for (const id of before) described.add(id)
    return items
  }
}

function parse(record: JsonRecord): RegistryRecord | null {
  try {
    return registryRecord(record)
  } catch {
    // A list or a text where the schema has something else.
    return null
  }
}

function describeDump(claims: RecordClaims): void {
  const { source, file } = claims.context
  const date = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(file)?.[0]
  const name = `Research Organization Registry${date ? `, ${date}` : ''}`
  const fields = {
    name,
    publisher: 'Research Organization Registry',
    address: 'https://ror.org',
    type: 'register',
    date
  }
  claims.state({ subject: source, fields })
}

function addInstitution(record: JsonRecord, parsed: RegistryRecord, claims: RecordClaims, first: First): void {
  const key = rorKey(record['id'])!
  const subject = institution(key)
  const date = lastModified(record)
  const places = rorPlaces(record, parsed)
  const name = parsed.names.find(({ kind }) => kind === 'display') ?? parsed.names[0]
  claims.state({ subject, date, fields: fieldsOf(record, parsed, key, name?.value ?? null, places) })
  const type = TYPES.find(([theirs]) => parsed.types.includes(theirs))?.[1]
  if (type) claims.state({ subject, ...CLASSIFICATION, fields: { type } })
  for (const place of places) addPlace(place, subject, date, claims, first)
  for (const tie of tiesOf(record['relationships'] ?? null)) addTie(subject, tie, date, claims)
}

function fieldsOf(
  record: JsonRecord,
  parsed: RegistryRecord,
  key: string,
  name: string | null,
  [place]: readonly RorPlace[]
): NonNullable<ClaimDraft['fields']> {
  const others = aliasesOf(record).filter(({ text }) => text.trim() && text !== name)
  const { established } = record
  return {
    name,
    aliases: others.length ? others : null,
    ror: `https://ror.org/${key}`,
    established: typeof established === 'number' && established > 0 ? String(established).padStart(4, '0') : null,
    website: websiteOf(record['links'] ?? null),
    location: place?.location ?? null,
    status: STANDINGS.has(parsed.status) ? parsed.status : null
  }
}

type RorAlias = { readonly text: string; readonly language: string | null }

function aliasesOf({ names, labels, aliases, acronyms }: JsonRecord): RorAlias[] {
  const texts = (list: Json | undefined, text: string, language: string): RorAlias[] =>
    (Array.isArray(list) ? (list as readonly Json[]) : []).flatMap((item) => {
      if (typeof item === 'string') return { text: item, language: null }
      const [value, lang] = isRecord(item) ? [item[text], item[language]] : []
      return typeof value === 'string' ? { text: value, language: typeof lang === 'string' && lang ? lang : null } : []
    })
  const all = [
    ...texts(names, 'value', 'lang'),
    ...texts(labels, 'label', 'iso639'),
    ...texts(aliases, 'value', 'lang'),
    ...texts(acronyms, 'value', 'lang')
  ]
  return [...new Map(all.map((alias) => [`${alias.text}\n${alias.language}`, alias])).values()]
}

/** The first address that is one: schema 1 has texts, schema 2 `{type, value}`. */
function websiteOf(links: Json): string | null {
  const addresses = (Array.isArray(links) ? (links as readonly Json[]) : []).flatMap((link) => {
    if (isRecord(link)) return link['type'] === 'website' && typeof link['value'] === 'string' ? [link['value']] : []
    return typeof link === 'string' ? [link] : []
  })
  const spelt = addresses.map((address) => (address.startsWith('www.') ? `https://${address}` : address).trim())
  return spelt.find((address) => /^https?:/.test(address) && URL.canParse(address)) ?? null
}

function lastModified({ admin }: JsonRecord): string | null {
  const modified = isRecord(admin) ? admin['last_modified'] : null
  const date = isRecord(modified) ? modified['date'] : null
  return typeof date === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) ? date : null
}

function addPlace(place: RorPlace, subject: EntityId, date: string | null, claims: RecordClaims, first: First): void {
  for (const [i, { id, fields }] of place.chain.entries()) {
    if (!first(id)) continue
    claims.state({ subject: id, fields })
    const wider = place.chain[i + 1]
    if (wider) claims.state({ subject: id, relation: 'PART_OF', object: wider.id })
  }
  claims.state({ subject, relation: 'LOCATED_IN', object: place.chain[0]!.id, date })
}

interface StatedTie extends Tie {
  readonly other: EntityId
}

function tiesOf(relationships: Json): StatedTie[] {
  return (Array.isArray(relationships) ? (relationships as readonly Json[]) : []).flatMap((stated) => {
    if (!isRecord(stated)) return []
    const tie = TIES[plainText(stated['type']).toLowerCase()]
    const other = rorKey(stated['id'])
    return tie && other ? [{ ...tie, other: institution(other) }] : []
  })
}

function addTie(
  self: EntityId,
  { relation, reversed, basis, other }: StatedTie,
  date: string | null,
  claims: RecordClaims
): void {
  if (other === self) return
  const [subject, object] = reversed ? [other, self] : [self, other]
  claims.state({ subject, relation, object, date, ...(basis && { fields: { basis } }) })
}
