import type { Ontology } from '../ontology.js'
import { byCodeUnit } from './canonical.js'
import { NOT_SAME_AS, SAME_AS, type Claim, type EntityId } from './claim.js'
import { foldEntity, foldRelation, relationId, relationKey, type Entity, type Relation, type RelationKey } from './fold.js'
import { canonicalMember, identityClasses } from './identity.js'

/** What folding needs to read. Every method sees the claims as they stand after the change (and within the scope). */
export interface ClaimReader {
  /** SAME_AS and NOT_SAME_AS claims with an end among `ids`. */
  identity(ids: readonly EntityId[]): Promise<readonly Claim[]>
  /** Entity claims whose subject is among `ids`. */
  entity(ids: readonly EntityId[]): Promise<readonly Claim[]>
  /** Relation claims (identity claims excepted) with an end among `ids`. */
  relations(ids: readonly EntityId[]): Promise<readonly Claim[]>
  /** As folded before the change: raw id → canonical id of the entity it answers as; absent ids are left out. */
  canonical(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, EntityId>>
  /** As folded before the change: relations touching these canonical ids. */
  folded(ids: readonly EntityId[]): Promise<readonly Relation[]>
}

/** What a change of claims does to the fold. */
export interface Refolded {
  /** canonical id → the entity, or null where it is gone. */
  readonly entities: ReadonlyMap<EntityId, Entity | null>
  /** relation id → the relation, or null where it is gone. */
  readonly relations: ReadonlyMap<string, Relation | null>
  /** raw id → canonical id, or null where nothing answers any more. */
  readonly canonical: ReadonlyMap<EntityId, EntityId | null>
}

/**
 * Folds again what a change of claims touches, and nothing else: the only place where claims become entities and
 * relations. `changed` are the claims added and taken away.
 */
export async function refold(ontology: Ontology, reader: ClaimReader, changed: readonly Claim[]): Promise<Refolded> {
  const entities = await refoldEntities(ontology, reader, changed)
  const moved = [...entities.canonical.keys()]
  const direct = changed.filter((claim) => claim.relation && !isIdentity(claim))
  const ends = [...new Set([...moved, ...direct.flatMap((claim) => [claim.subject, claim.object!])])]
  const relations = await refoldRelations(ontology, reader, entities.canonical, ends)
  return { ...entities, relations }
}

async function refoldEntities(ontology: Ontology, reader: ClaimReader, changed: readonly Claim[]) {
  const touched = new Set<EntityId>()
  for (const claim of changed) {
    if (!claim.relation || isIdentity(claim)) touched.add(claim.subject)
    if (isIdentity(claim)) touched.add(claim.object!)
  }
  const { ids, claims: identity } = await identityComponent(reader, [...touched])
  const before = await reader.canonical(ids)
  const bySubject = Map.groupBy(await reader.entity(ids), (claim) => claim.subject)
  const entities = new Map<EntityId, Entity | null>([...before.values()].map((id) => [id, null]))
  const canonical = new Map<EntityId, EntityId | null>()
  for (const members of identityClasses(ids, identity)) {
    const claims = members.flatMap((id) => bySubject.get(id) ?? [])
    const named = members.filter((id) => bySubject.get(id)?.some((claim) => claim.fields['name'] !== undefined))
    const id = canonicalMember(ontology, named.length ? named : members, claims)
    const entity = foldEntity(ontology, id, named, claims)
    if (entity) entities.set(id, entity)
    for (const member of members) canonical.set(member, entity ? id : null)
  }
  return { entities, canonical }
}

/** All ids joined to `start` by identity claims, and those claims. */
async function identityComponent(reader: ClaimReader, start: readonly EntityId[]) {
  const ids = new Set(start)
  const claims = new Map<string, Claim>()
  for (let frontier = [...ids]; frontier.length; ) {
    const found = await reader.identity(frontier)
    frontier = []
    for (const claim of found) {
      claims.set(claim.id, claim)
      for (const id of [claim.subject, claim.object!]) {
        if (ids.has(id)) continue
        ids.add(id)
        frontier.push(id)
      }
    }
  }
  return { ids: [...ids].sort(byCodeUnit), claims: [...claims.values()] }
}

async function refoldRelations(
  ontology: Ontology,
  reader: ClaimReader,
  moved: ReadonlyMap<EntityId, EntityId | null>,
  ends: readonly EntityId[]
): Promise<Map<string, Relation | null>> {
  const before = await reader.canonical(ends)
  const stale = await reader.folded([...new Set(before.values())])
  const rawEnds = new Set(ends)
  const claims = await reader.relations(await wholeClasses(reader, ends, moved))
  const others = await reader.canonical([...new Set(claims.flatMap((claim) => [claim.subject, claim.object!]))])
  const resolve = (id: EntityId) => (moved.has(id) ? moved.get(id)! : (others.get(id) ?? null))
  const groups = new Map<string, { key: RelationKey; claims: Claim[] }>()
  for (const claim of claims) {
    const from = resolve(claim.subject)
    const to = resolve(claim.object!)
    if (!from || !to || from === to) continue
    const key = relationKey(ontology, claim, from, to)
    const id = relationId(key)
    const group = groups.get(id)
    if (group) group.claims.push(claim)
    else groups.set(id, { key, claims: [claim] })
  }
  const relations = new Map<string, Relation | null>(stale.map((relation) => [relation.id, null]))
  for (const [id, group] of groups) relations.set(id, foldRelation(ontology, group.key, group.claims))
  return rawEnds.size ? relations : new Map()
}

/** The ids with the fellow members of their classes: a relation of one member is a relation of all. */
async function wholeClasses(reader: ClaimReader, ids: readonly EntityId[], moved: ReadonlyMap<EntityId, EntityId | null>) {
  const { ids: all } = await identityComponent(reader, ids)
  return [...new Set([...all, ...moved.keys()])]
}

function isIdentity(claim: Claim): boolean {
  return claim.relation === SAME_AS || claim.relation === NOT_SAME_AS
}
