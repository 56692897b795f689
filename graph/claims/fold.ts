import { createHash } from 'node:crypto'
import type { Json, Ontology } from '../ontology.js'
import { AUTHORITY, noisyOr } from './authority.js'
import { byCodeUnit, canonicalJson } from './canonical.js'
import type { Claim, EntityId } from './claim.js'

/** An entity as its live claims make it. */
export interface Entity {
  readonly id: EntityId
  readonly kind: string
  readonly fields: Readonly<Record<string, Json>>
  /** Documents that speak of it, in id order. */
  readonly sources: readonly EntityId[]
  readonly confidence: number
  /** Ids of the other members of its class of same things. */
  readonly mergedFrom: readonly EntityId[]
  /** Fields for which the sources give different values. */
  readonly conflicts: readonly string[]
}

/** A relation as its live claims make it; `from` and `to` are canonical ids. */
export interface Relation {
  /** Hash of type, ends and key fields. */
  readonly id: string
  readonly type: string
  readonly from: EntityId
  readonly to: EntityId
  readonly fields: Readonly<Record<string, Json>>
  readonly sources: readonly EntityId[]
  readonly confidence: number
}

/** One value that claims give for a field, with its witnesses. */
export interface Alternative {
  readonly value: Json
  readonly confidence: number
  readonly claims: readonly Claim[]
}

/** Folds the entity claims of one class; null when no claim names it. */
export function foldEntity(
  ontology: Ontology,
  id: EntityId,
  members: readonly EntityId[],
  claims: readonly Claim[]
): Entity | null {
  if (!claims.some((claim) => claim.fields['name'] !== undefined)) return null
  const kind = ontology.kindOfId(id)!
  const { fields, conflicts } = foldFields(claims, (name) => ontology.fieldsOf(kind)[name]?.list ?? false)
  return {
    id,
    kind,
    fields,
    sources: distinctSources(claims),
    confidence: witnessConfidence(claims),
    mergedFrom: members.filter((member) => member !== id).sort(byCodeUnit),
    conflicts
  }
}

/** Folds the claims of one relation between canonical ends; `id` is that of its key. */
export function foldRelation(ontology: Ontology, id: string, key: RelationKey, claims: readonly Claim[]): Relation {
  const declared = ontology.relations[key.type]!.fields
  return {
    id,
    type: key.type,
    from: key.from,
    to: key.to,
    fields: foldFields(claims, (name) => declared[name]?.list ?? false).fields,
    sources: distinctSources(claims),
    confidence: witnessConfidence(claims)
  }
}

/** What makes two relations the same: type, canonical ends and the values of the key fields. */
export interface RelationKey {
  readonly type: string
  readonly from: EntityId
  readonly to: EntityId
  readonly key: Readonly<Record<string, Json>>
}

/** The key of a relation claim between canonical ends; undirected relations run from the smaller id. */
export function relationKey(ontology: Ontology, claim: Claim, from: EntityId, to: EntityId): RelationKey {
  const declared = ontology.relations[claim.relation!]!
  const key: Record<string, Json> = {}
  for (const field of declared.key) if (claim.fields[field] !== undefined) key[field] = claim.fields[field]
  const swap = declared.undirected && byCodeUnit(from, to) > 0
  return { type: claim.relation!, from: swap ? to : from, to: swap ? from : to, key }
}

export function relationId(key: RelationKey): string {
  return `relation:${createHash('sha256').update(canonicalJson(key)).digest('hex').slice(0, 24)}`
}

/** All values that claims give for one field, best first: authority, confidence, date, canonical text. */
export function alternatives(claims: readonly Claim[], field: string): Alternative[] {
  const byText = new Map<string, Claim[]>()
  for (const claim of claims) {
    const value = claim.fields[field]
    if (value === undefined) continue
    const text = canonicalJson(value)
    byText.set(text, [...(byText.get(text) ?? []), claim])
  }
  return [...byText]
    .map(([text, group]) => ({
      text,
      group,
      rank: Math.max(...group.map(rankOf)),
      confidence: witnessConfidence(group),
      date: latest(group)
    }))
    .sort(
      (a, b) =>
        b.rank - a.rank || b.confidence - a.confidence || byCodeUnit(b.date, a.date) || byCodeUnit(a.text, b.text)
    )
    .map(({ text, group, confidence }) => ({
      value: JSON.parse(text) as Json,
      confidence,
      claims: [...group].sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.id, b.id))
    }))
}

function foldFields(claims: readonly Claim[], isList: (field: string) => boolean) {
  const names = [...new Set(claims.flatMap((claim) => Object.keys(claim.fields)))].sort(byCodeUnit)
  const fields: Record<string, Json> = {}
  const conflicts: string[] = []
  for (const name of names) {
    if (isList(name)) {
      fields[name] = union(claims.map((claim) => claim.fields[name]))
      continue
    }
    const values = alternatives(claims, name)
    fields[name] = values[0]!.value
    if (values.length > 1) conflicts.push(name)
  }
  return { fields, conflicts }
}

function union(lists: readonly (Json | undefined)[]): Json {
  const byText = new Map<string, Json>()
  for (const list of lists)
    for (const item of (list as readonly Json[] | undefined) ?? []) byText.set(canonicalJson(item), item)
  return [...byText].sort(([a], [b]) => byCodeUnit(a, b)).map(([, item]) => item)
}

/** Witnesses are counted by source: the best claim of each, combined by noisy-or. */
function witnessConfidence(claims: readonly Claim[]): number {
  const bySource = new Map<string, number>()
  for (const { source, confidence } of claims) bySource.set(source, Math.max(confidence, bySource.get(source) ?? 0))
  return noisyOr([...bySource.values()])
}

function distinctSources(claims: readonly Claim[]): EntityId[] {
  return [...new Set(claims.map((claim) => claim.source))].sort(byCodeUnit)
}

function rankOf(claim: Claim): number {
  return AUTHORITY[claim.authority].rank
}

/** No date sorts before any date. */
function latest(claims: readonly Claim[]): string {
  return claims.reduce((date, claim) => (claim.date && claim.date > date ? claim.date : date), '')
}
