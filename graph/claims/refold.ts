import type { Ontology } from '../ontology.js'
import { breathe } from './breathe.js'
import { byCodeUnit } from './canonical.js'
import { NOT_SAME_AS, SAME_AS, type Claim, type EntityId } from './claim.js'
import {
  foldEntity,
  foldRelation,
  relationId,
  relationKey,
  type Entity,
  type Relation,
  type RelationKey
} from './fold.js'
import { canonicalMember, identityClasses } from './identity.js'

/** What folding needs to read. Claims are as they stand after the change (and within the scope), folds as before it. */
export interface ClaimReader {
  /** SAME_AS and NOT_SAME_AS claims with an end among `ids`. */
  identity(ids: readonly EntityId[]): Promise<readonly Claim[]>
  /** Entity claims whose subject is among `ids`. */
  entity(ids: readonly EntityId[]): Promise<readonly Claim[]>
  /** Relation claims (identity claims excepted) with an end among `ids`. */
  touching(ids: readonly EntityId[]): Promise<readonly Claim[]>
  /** Relation claims (identity claims excepted) with both ends in one of the groups of ids. */
  within(groups: readonly (readonly EntityId[])[]): Promise<readonly Claim[]>
  /** Raw id → canonical id of the entity it answers as before the change; absent ids are left out. */
  canonical(ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, EntityId>>
  /** Relations folded before the change that touch these canonical ids. */
  folded(ids: readonly EntityId[]): Promise<readonly Pick<Relation, 'id'>[]>
}

/** What a change of claims does to the fold. */
export interface Refolded {
  /** Canonical id → the entity, or null where it is gone. */
  readonly entities: ReadonlyMap<EntityId, Entity | null>
  /** Relation id → the relation, or null where it is gone. */
  readonly relations: ReadonlyMap<string, Relation | null>
  /** Raw id → canonical id, or null where nothing answers any more. */
  readonly canonical: ReadonlyMap<EntityId, EntityId | null>
}

/**
 * Folds again what a change of claims touches, and nothing else: the only place where claims become entities and
 * relations. `changed` are the claims added and taken away.
 */
export async function refold(ontology: Ontology, reader: ClaimReader, changed: readonly Claim[]): Promise<Refolded> {
  const { entities, canonical, before } = await refoldEntities(ontology, reader, changed)
  const relations = await refoldRelations(ontology, reader, changed, canonical, before)
  return { entities, canonical, relations }
}

/**
 * Folds claims from nothing: what `refold` makes of a graph without any, but without looking for what a change could
 * reach. Of many relations it lets others have their turn in between.
 */
export async function foldWhole(ontology: Ontology, reader: ClaimReader, claims: readonly Claim[]): Promise<Refolded> {
  const { entities, canonical } = await refoldEntities(ontology, reader, claims)
  const direct = claims.filter((claim) => claim.relation && !isIdentity(claim))
  const relations = new Map<string, Relation>()
  const byEnds = groupBy(direct, ({ subject, object }) => endsKey(canonical.get(subject), canonical.get(object!)))
  let folded = 0
  for (const between of byEnds.values()) {
    for (const [id, group] of groupByRelation(ontology, between, (end) => canonical.get(end) ?? null))
      relations.set(id, foldRelation(ontology, id, group.key, group.claims))
    if (++folded % AT_ONCE === 0) await breathe()
  }
  return { entities, canonical, relations }
}

/** Pairs of ends whose relations are folded without a pause. */
const AT_ONCE = 4_096

/** The same for both directions: an undirected relation may be claimed in either. */
function endsKey(from: EntityId | null | undefined, to: EntityId | null | undefined): string {
  return [from ?? '', to ?? ''].sort(byCodeUnit).join(' ')
}

type Canonical = ReadonlyMap<EntityId, EntityId | null>

async function refoldEntities(ontology: Ontology, reader: ClaimReader, changed: readonly Claim[]) {
  const touched = new Set<EntityId>()
  for (const claim of changed) {
    if (!claim.relation || isIdentity(claim)) touched.add(claim.subject)
    if (isIdentity(claim)) touched.add(claim.object!)
  }
  const { ids, claims: identity } = await identityComponent(reader, [...touched])
  const before = await reader.canonical(ids)
  const bySubject = groupBy(await reader.entity(ids), (claim) => claim.subject)
  const entities = new Map<EntityId, Entity | null>([...before.values()].map((id) => [id, null]))
  const canonical = new Map<EntityId, EntityId | null>()
  for (const members of identityClasses(ids, identity)) {
    const named = members.filter((id) => bySubject.get(id)?.some((claim) => claim.fields['name'] !== undefined))
    const claims = members.flatMap((id) => bySubject.get(id) ?? [])
    const id = canonicalMember(ontology, named.length ? named : members, claims)
    const entity = foldEntity(ontology, id, members, claims)
    if (entity) entities.set(id, entity)
    for (const member of members) canonical.set(member, entity ? id : null)
  }
  return { entities, canonical, before }
}

/** All ids joined to `start` by identity claims, and those claims. */
async function identityComponent(reader: ClaimReader, start: readonly EntityId[]) {
  const ids = new Set(start)
  const claims = new Map<string, Claim>()
  for (let frontier = [...ids]; frontier.length;) {
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

/**
 * Relations change in two ways: claims on them came or went (then only what lies between the same ends), or one of
 * their ends appeared, vanished or answers as another (then all that touches it).
 */
async function refoldRelations(
  ontology: Ontology,
  reader: ClaimReader,
  changed: readonly Claim[],
  canonical: Canonical,
  before: ReadonlyMap<EntityId, EntityId>
): Promise<Map<string, Relation | null>> {
  const moved = [...canonical.keys()].filter((id) => (before.get(id) ?? null) !== canonical.get(id))
  const direct = changed.filter((claim) => claim.relation && !isIdentity(claim))
  const claims = new Map<string, Claim>()
  for (const claim of await reader.touching(wholeClasses(moved, before, canonical))) claims.set(claim.id, claim)
  for (const claim of await reader.within(await endGroups(reader, direct))) claims.set(claim.id, claim)

  const ends = new Set([...claims.values(), ...direct].flatMap((claim) => [claim.subject, claim.object!]))
  const was = await reader.canonical([...ends])
  const answersAs = (id: EntityId) => (canonical.has(id) ? canonical.get(id)! : (was.get(id) ?? null))

  const relations = new Map<string, Relation | null>()
  const movedBefore = [...new Set(moved.flatMap((id) => before.get(id) ?? []))]
  for (const { id } of await reader.folded(movedBefore)) relations.set(id, null)
  for (const claim of direct) {
    const key = keyBetween(ontology, claim, (id) => was.get(id) ?? null)
    if (key) relations.set(relationId(key), null)
  }
  for (const [id, group] of groupByRelation(ontology, [...claims.values()], answersAs)) {
    relations.set(id, foldRelation(ontology, id, group.key, group.claims))
  }
  return relations
}

function groupByRelation(ontology: Ontology, claims: readonly Claim[], answersAs: (id: EntityId) => EntityId | null) {
  const groups = new Map<string, { key: RelationKey; claims: Claim[] }>()
  for (const claim of claims) {
    const key = keyBetween(ontology, claim, answersAs)
    if (!key) continue
    const id = relationId(key)
    const group = groups.get(id)
    if (group) group.claims.push(claim)
    else groups.set(id, { key, claims: [claim] })
  }
  return groups
}

/** The relation a claim speaks of; null while an end is absent (dormant) or both ends are the same thing. */
function keyBetween(
  ontology: Ontology,
  claim: Claim,
  answersAs: (id: EntityId) => EntityId | null
): RelationKey | null {
  const from = answersAs(claim.subject)
  const to = answersAs(claim.object!)
  return from && to && from !== to ? relationKey(ontology, claim, from, to) : null
}

/** `ids` with all that answered, or answer now, as the same entity: a relation of one member is a relation of all. */
function wholeClasses(ids: readonly EntityId[], before: Canonical, after: Canonical): EntityId[] {
  const classes = new Set(ids.flatMap((id) => [before.get(id) ?? [], after.get(id) ?? []].flat()))
  const isFellow = (id: EntityId) => classes.has(before.get(id) ?? '') || classes.has(after.get(id) ?? '')
  return [...new Set([...ids, ...[...after.keys()].filter(isFellow)])]
}

/** For each changed relation claim the ids of both its ends' classes. */
async function endGroups(reader: ClaimReader, direct: readonly Claim[]): Promise<EntityId[][]> {
  const { claims } = await identityComponent(reader, [...new Set(direct.flatMap((c) => [c.subject, c.object!]))])
  const pairs = new Map(direct.map((c) => [`${c.subject} ${c.object}`, [c.subject, c.object!]]))
  if (!claims.length) return [...pairs.values()]
  const ids = [...new Set(claims.flatMap((c) => [c.subject, c.object!]))]
  const classOf = new Map(
    identityClasses(ids, claims).flatMap((members) => members.map((id) => [id, members] as const))
  )
  return [...pairs.values()].map((ends) => ends.flatMap((id) => classOf.get(id) ?? [id]))
}

function isIdentity(claim: Claim): boolean {
  return claim.relation === SAME_AS || claim.relation === NOT_SAME_AS
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
