import { AUTHORITY, sangamOntology, type Authority, type EntityId, type Json, type Locator } from '../../graph/index.js'
import { fieldValue } from './field-value.js'
import { saidIn } from './entity-record.js'
import { isRecord, plainText, type JsonRecord } from './json-record.js'
import { didYouMean, nameKey, relationNamed } from './named-keys.js'
import type { RecordClaims, RecordStatement } from './record-claims.js'
import { reference } from './reference.js'

const IDENTITY = ['SAME_AS', 'NOT_SAME_AS']
const KEYS = new Set(
  'id subject relation object fields source sources load locator quote note authority confidence method date'.split(' ')
)
const LOCATOR = { file: 'string', page: 'number', row: 'number', column: 'string', start: 'number', end: 'number' }

/** Whether a record is a claim rather than an entity. */
export function isClaimRecord(record: JsonRecord): boolean {
  return 'subject' in record && ('fields' in record || ('relation' in record && 'object' in record))
}

/**
 * Reads a claim in the shape of the API's `ClaimInput` or as exported. Its load becomes the file's; its source stays, or
 * becomes the file's where it names none. Keys besides (a table's columns) are fields of the claim.
 */
export function addClaimRecord(record: JsonRecord, claims: RecordClaims): void {
  const relation = relationIn(record, claims)
  if (relation === undefined) return
  const subject = endOf('subject', record, relation, claims)
  const object = relation === null ? null : endOf('object', record, relation, claims)
  if (!subject || (relation !== null && !object)) return
  const { authority, ...said } = saidIn(record)
  if (authority !== undefined && !Object.hasOwn(AUTHORITY, authority)) {
    claims.reject(`is none of ${Object.keys(AUTHORITY).join(', ')}`, 'authority', authority)
    return
  }
  const { note, method, locator } = record
  claims.state({
    ...said,
    ...(authority !== undefined && { authority: authority as Authority }),
    subject,
    relation,
    object,
    fields: fieldsIn(record, subject, relation),
    ...(typeof note === 'string' && { note }),
    ...(typeof method === 'string' && method && { method }),
    locator: isRecord(locator) ? locatorIn(locator) : null
  } satisfies RecordStatement)
}

/** `null` for a claim on fields; `undefined` when the relation is not known and the record rejected. */
function relationIn({ relation }: JsonRecord, claims: RecordClaims): string | null | undefined {
  if (relation === null || relation === undefined || relation === '') return null
  const word = plainText(relation)
  const known = IDENTITY.find((each) => nameKey(each) === nameKey(word)) ?? relationNamed(word)
  if (known) return known
  const names = sangamOntology.relationNames
  claims.reject(
    `there is no relation "${word}"${didYouMean(word, names)}; known are ${names.join(', ')}`,
    'relation',
    word
  )
  return undefined
}

function endOf(
  column: 'subject' | 'object',
  record: JsonRecord,
  relation: string | null,
  claims: RecordClaims
): EntityId | null {
  const value = record[column] ?? null
  const declared = relation === null ? undefined : sangamOntology.relations[relation]
  const side = declared && (column === 'subject' ? declared.from : declared.to)
  // Which end may be of which kind the claim itself is checked for; here a name needs to know what it names.
  const kinds = Array.isArray(side) && side.length === 1 && !isId(value) ? (side as string[]) : sangamOntology.kindNames
  const found = reference(value, kinds)
  if (typeof found === 'string') return claims.reject(found, column, value)
  if (found.name !== null) claims.state({ subject: found.id, fields: { name: found.name } }, () => column)
  return found.id
}

function isId(value: Json): boolean {
  return typeof value === 'string' && sangamOntology.kindOfId(value) !== null
}

function fieldsIn(record: JsonRecord, subject: EntityId, relation: string | null): Record<string, Json> {
  const kind = sangamOntology.kindOfId(subject) ?? ''
  const declared =
    relation === null ? sangamOntology.fieldsOf(kind) : (sangamOntology.relations[relation]?.fields ?? {})
  const given = isRecord(record['fields']) ? record['fields'] : {}
  const besides = Object.entries(record).flatMap(([key, value]): [string, Json][] => {
    const name = Object.keys(declared).find((field) => nameKey(field) === nameKey(key))
    return KEYS.has(key) || !name ? [] : [[name, value]]
  })
  return Object.fromEntries(
    Object.entries({ ...given, ...Object.fromEntries(besides) }).map(([name, value]) => {
      const declaration = declared[name]
      return [name, declaration ? fieldValue(declaration, value) : value]
    })
  )
}

function locatorIn(locator: JsonRecord): Locator {
  const fitting = Object.entries(LOCATOR).filter(([name, type]) => typeof locator[name] === type)
  return Object.fromEntries(fitting.map(([name]) => [name, locator[name]]))
}
