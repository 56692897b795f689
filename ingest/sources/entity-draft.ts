import { AUTHORITY, sangamOntology, type Authority, type EntityId, type Json } from '../../graph/index.js'
import type { ClaimItem } from '../source.js'
import { fieldValue } from './field-value.js'
import type { RelationEnd } from './named-keys.js'
import { proposedId } from './proposed-id.js'
import { readinessOf } from './readiness-of.js'
import { RecordClaims, type RecordContext, type RecordPlace, type RecordStatement } from './record-claims.js'
import { reference } from './reference.js'

/** A value and the column or key it stands in. */
interface Placed {
  readonly value: Json
  readonly column: string
}

/** A field of the entity as the file holds it. */
export interface DraftField extends Placed {
  readonly field: string
  /** Splits a text into the items of a list field. */
  readonly separator: string | null
}

/** The other end of a relation: an id, or a name of one of the kinds. */
export interface DraftRelation extends Placed {
  readonly end: RelationEnd
  readonly fields?: Readonly<Record<string, Json>>
  /** Documents that say it; the file's own when left out. */
  readonly sources?: readonly EntityId[]
  readonly confidence?: number
}

/** How the whole record is said. */
export interface Said {
  readonly source?: string
  readonly authority?: string
  readonly confidence?: number
  readonly quote?: string
  readonly date?: string
}

/** All that one row or record says of one entity, whatever it was written in. */
export interface EntityDraft {
  readonly kind: string
  readonly id: EntityId | null
  readonly fields: readonly DraftField[]
  readonly relations: readonly DraftRelation[]
  readonly said: Said
}

/** The claims of an entity's record, or why it gives none. */
export function entityItems(draft: EntityDraft, context: RecordContext, place: RecordPlace): ClaimItem[] {
  const claims = new RecordClaims(context, place)
  addEntity(draft, claims)
  return claims.items()
}

/** Adds the claims of an entity's record to what its place states. */
export function addEntity(draft: EntityDraft, claims: RecordClaims): void {
  const { kind, said } = draft
  if (said.authority !== undefined && !Object.hasOwn(AUTHORITY, said.authority)) {
    claims.reject(`is none of ${Object.keys(AUTHORITY).join(', ')}`, 'authority', said.authority)
    return
  }
  const how = { ...said, authority: (said.authority as Authority | undefined) ?? claims.context.authority }
  const fields = fieldsOf(draft)
  const name = fields['name']
  const subject = draft.id ?? (typeof name === 'string' && name ? proposedId(kind, name) : null)
  if (!subject) {
    claims.reject(`there is neither an id nor a name of the ${kind}`, 'name')
    return
  }
  const columnOf = (field: string) => draft.fields.find((stated) => stated.field === field)?.column
  if (Object.keys(fields).length) claims.state({ ...how, subject, fields }, columnOf)
  for (const relation of draft.relations) relate(claims, subject, how, relation)
}

function fieldsOf({ kind, fields }: EntityDraft): Record<string, Json> {
  const declared = sangamOntology.fieldsOf(kind)
  const values: Record<string, Json> = {}
  for (const { field, value, separator } of fields) {
    const declaration = declared[field]
    const read = declaration ? fieldValue(declaration, value, separator) : value
    if (read === null || (Array.isArray(read) && !read.length)) continue
    const before = values[field]
    values[field] = Array.isArray(before) && Array.isArray(read) ? [...before, ...(read as Json[])] : read
  }
  return { ...values, ...stageOf(declared['readiness']?.values, values) }
}

/** A stage in the file's own words becomes one of ours, and the words are kept. */
function stageOf(
  stages: readonly string[] | undefined,
  { readiness, readinessAsStated }: Record<string, Json>
): Record<string, Json> {
  if (!stages || typeof readiness !== 'string') return {}
  const plain = readiness
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  if (stages.includes(plain)) return {}
  return { readiness: readinessOf(readiness), readinessAsStated: readinessAsStated ?? readiness }
}

function relate(
  claims: RecordClaims,
  subject: EntityId,
  how: Omit<RecordStatement, 'subject'>,
  { end, value, column, fields, sources, confidence }: DraftRelation
): void {
  const other = reference(value, end.kinds, end.likely)
  if (typeof other === 'string') {
    claims.reject(other, column, value)
    return
  }
  if (other.name !== null)
    claims.state({ ...how, quote: null, subject: other.id, fields: { name: other.name } }, () => column)
  const [from, to] = end.direction === 'out' ? [subject, other.id] : [other.id, subject]
  const cited = sources?.length ? sources : [how.source]
  for (const source of cited) {
    const statement = { ...how, ...(source && { source }), ...(confidence !== undefined && { confidence }) }
    claims.state(
      { ...statement, subject: from, relation: end.relation, object: to, fields: { ...fields } },
      () => column
    )
  }
}
