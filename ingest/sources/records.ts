import { AUTHORITY, InvalidError, type Authority, type Json } from '../../graph/index.js'
import type { ClaimItem, ReadOptions, SourceOption } from '../source.js'
import { addClaimRecord, isClaimRecord } from './claim-record.js'
import { addEntityRecord } from './entity-record.js'
import { isRecord, type JsonRecord } from './json-record.js'
import { kindNamed } from './named-keys.js'
import { RecordClaims, type RecordContext, type RecordPlace } from './record-claims.js'
import { isRorRecord, rorReader } from './ror-record.js'

/** Options of every format of records. */
export const recordOptions: readonly SourceOption[] = [
  { name: 'kind', description: 'Kind of the entities that name none themselves, e.g. technology' },
  {
    name: 'authority',
    description: `Standing of what the file says: ${Object.keys(AUTHORITY).join(', ')}`,
    default: 'other'
  }
]

/** One record → its claims, or why it gives none. Never throws. */
export type RecordReader = (record: Json, place: RecordPlace, separator?: string) => ClaimItem[]

/** What all records of a file share. @throws InvalidError for an option that cannot be meant. */
export function recordContext(file: string, options: ReadOptions): RecordContext & { readonly kind?: string } {
  const { authority = 'other', kind } = options.settings ?? {}
  if (!Object.hasOwn(AUTHORITY, authority)) {
    const known = Object.keys(AUTHORITY).join(', ')
    throw new InvalidError(`option authority: "${authority}" is none of ${known}`, {
      path: 'authority',
      value: authority
    })
  }
  const known = kind === undefined ? null : kindNamed(kind)
  if (kind !== undefined && !known) {
    throw new InvalidError(`option kind: there is no kind "${kind}"`, { path: 'kind', value: kind })
  }
  const { source, load } = options
  return { file, source, load, authority: authority as Authority, reported: new Set(), ...(known && { kind: known }) }
}

/** Reads records of any shape: claims, entities, register records; what each is shows in its keys. */
export function recordReader(context: RecordContext & { readonly kind?: string }): RecordReader {
  const ror = rorReader(context)
  return (record, place, separator) => {
    if (isRorRecord(record)) return ror(record, place)
    const claims = new RecordClaims(context, place)
    if (!isRecord(record))
      claims.reject('is no record; a claim, an entity or a register record belongs here', undefined, record)
    else if (isClaimRecord(record)) addClaimRecord(record, claims)
    else addEntityRecord(record, claims, { ...(context.kind && { kind: context.kind }), separator })
    return claims.items()
  }
}

/** Usual keys of a list of records. */
export const LISTS = ['claims', 'entities', 'records', 'items', 'data']

/** The records in a parsed file: a list, a list under a usual key, or the one value itself. */
export function recordsIn(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[]
  const list = isRecord(value) ? LISTS.map((key) => (value as JsonRecord)[key]).find(Array.isArray) : undefined
  return (list as readonly Json[] | undefined) ?? [value]
}
