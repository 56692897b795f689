import { kindPrefix, sangamOntology, type Json } from '../../graph/index.js'
import { addEntity, type DraftField, type DraftRelation, type EntityDraft, type Said } from './entity-draft.js'
import { splitList } from './field-value.js'
import { isRecord, plainText, type JsonRecord } from './json-record.js'
import { columnNamesOf, didYouMean, kindNamed, meaningsOf, nameKey, relationEnd, relationNamed } from './named-keys.js'
import type { RecordClaims } from './record-claims.js'

interface EntityOptions {
  /** Kind of records that name none themselves. */
  readonly kind?: string
  /** Splits texts into lists, in tables. */
  readonly separator?: string
}

/** Keys about the record rather than the entity; what the graph derives itself is not read. */
const ABOUT = new Set(['id', 'kind', 'fields', 'relations', 'confidence', 'source', 'sources', 'quote', 'authority'])
const DERIVED = new Set(['mergedfrom', 'conflicts', 'slug'])

/** The kind of a record: as it says, else by its id. Null where neither tells. */
export function kindOfRecord({ kind, id }: JsonRecord, fallback?: string): string | null {
  if (typeof kind === 'string' && kind.trim()) return kindNamed(kind)
  return (typeof id === 'string' && sangamOntology.kindOfId(id.trim())) || fallback || null
}

/**
 * Reads `{id?, kind, name, <field>: …, <relation>: id | name | […]}` and the entities of `sangam export`, which hold
 * `fields` and `relations` apart. Keys are indifferent to case, `_`, `-` and blanks.
 */
export function addEntityRecord(record: JsonRecord, claims: RecordClaims, options: EntityOptions = {}): void {
  const kind = kindOfRecord(record, options.kind)
  if (!kind) {
    const known = sangamOntology.kindNames
    const word = plainText(record['kind'])
    claims.reject(
      `the kind of the entity is not told${didYouMean(word, known)} (kinds: ${known.join(', ')})`,
      'kind',
      word
    )
    return
  }
  const draft = { kind, id: idOf(record, kind), fields: [] as DraftField[], relations: [] as DraftRelation[] }
  const read: Json[] = [record, record['fields'] ?? null]
  for (const part of read) {
    if (isRecord(part)) readKeys(part, draft, claims, part === record, options.separator ?? null)
  }
  readRelations(record['relations'] ?? null, draft, claims)
  addEntity({ ...draft, said: saidIn(record) }, claims)
}

type Growing = Omit<EntityDraft, 'said'> & { readonly fields: DraftField[]; readonly relations: DraftRelation[] }

function idOf({ id }: JsonRecord, kind: string): string | null {
  if (typeof id !== 'string' || !id.trim()) return null
  return id.includes(':') ? id.trim() : `${kindPrefix(kind)}:${id.trim()}`
}

function readKeys(
  part: JsonRecord,
  draft: Growing,
  claims: RecordClaims,
  top: boolean,
  separator: string | null
): void {
  const meanings = meaningsOf(draft.kind)
  for (const [key, value] of Object.entries(part)) {
    if (value === null || value === '') continue
    if (top && (ABOUT.has(nameKey(key)) || DERIVED.has(nameKey(key)))) continue
    const meaning = meanings.get(nameKey(key))
    if (!meaning) {
      if (top && nameKey(key) === 'date') continue
      claims.leaveOut(key, `is no field and no relation of ${draft.kind}${didYouMean(key, columnNamesOf(draft.kind))}`)
    } else if ('field' in meaning) draft.fields.push({ field: meaning.field, value, column: key, separator })
    else for (const item of listOf(value, separator)) draft.relations.push(relationOf(meaning, item, key))
  }
}

function listOf(value: Json, separator: string | null): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[]
  return typeof value === 'string' && separator !== null ? splitList(value, separator) : [value]
}

/** Keys of a target besides its name or id are fields of the relation. */
function relationOf(end: DraftRelation['end'], value: Json, column: string): DraftRelation {
  if (!isRecord(value)) return { end, value, column }
  const { id, to, name, kind, fields, sources, confidence, ...own } = value
  // The key `kind` is also a field of some relations: there it names no kind of entity.
  const ofTarget = typeof kind === 'string' && kindNamed(kind) !== null
  const target = { id, to, name, ...(ofTarget && { kind }) }
  return {
    end,
    value: Object.fromEntries(Object.entries(target).filter(([, part]) => part !== undefined)) as JsonRecord,
    column,
    fields: { ...(isRecord(fields) ? fields : {}), ...own, ...(kind !== undefined && !ofTarget && { kind }) },
    ...(Array.isArray(sources) && {
      sources: sources.filter((each: Json): each is string => typeof each === 'string')
    }),
    ...(typeof confidence === 'number' && { confidence })
  }
}

/** `relations: [{type, to, fields?, …}]` as exported. */
function readRelations(relations: Json, draft: Growing, claims: RecordClaims): void {
  if (!Array.isArray(relations)) return
  for (const stated of relations as readonly Json[]) {
    const { type, ...target } = isRecord(stated) ? stated : {}
    const relation = typeof type === 'string' ? relationNamed(type) : null
    const end = relation && relationEnd(relation, draft.kind, 'out')
    if (end) draft.relations.push(relationOf(end, target as JsonRecord, 'relations'))
    else {
      const near = didYouMean(plainText(type), sangamOntology.relationNames)
      claims.reject(`there is no such relation of ${draft.kind}${near}`, 'relations', type ?? stated)
    }
  }
}

/** How a record is said. Of several sources of an entity none is known to say any one field. */
export function saidIn(record: JsonRecord): Said {
  const { source, sources, authority, confidence, quote, date } = record
  const cited =
    typeof sources === 'string' ? sources.split(/[\s|]+/).filter(Boolean) : Array.isArray(sources) ? sources : []
  const one = source ?? (cited.length === 1 ? (cited[0] as Json) : undefined)
  const isText = (value: Json | undefined): value is string => typeof value === 'string' && value.trim() !== ''
  const trust = typeof confidence === 'string' && confidence.trim() ? Number(confidence) : confidence
  return {
    ...(isText(one) && { source: one.trim() }),
    ...(isText(authority) && { authority: authority.trim() }),
    ...(typeof trust === 'number' && { confidence: trust }),
    ...(isText(quote) && { quote }),
    ...(isText(date) && { date: date.trim() })
  }
}
