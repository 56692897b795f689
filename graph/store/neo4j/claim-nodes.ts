import {
  canonicalJson,
  NOT_SAME_AS,
  SAME_AS,
  type Claim,
  type ClaimReader,
  type EntityId,
  type Relation,
  type Scope
} from '../../claims.js'
import type { Run } from './connection.js'

/** A claim as the properties of its node: what is not a number or text is kept as JSON. */
export function claimProperties(claim: Claim): Record<string, unknown> {
  return { ...claim, fields: canonicalJson(claim.fields), locator: claim.locator && canonicalJson(claim.locator) }
}

interface ClaimNode extends Omit<Claim, 'fields' | 'locator'> {
  readonly fields: string
  readonly locator?: string
}

/** Claims of a statement that returns their nodes' properties as `claim`. */
export async function readClaims(run: Run, text: string, parameters: Record<string, unknown>): Promise<Claim[]> {
  const rows = await run<{ claim: ClaimNode }>(text, parameters)
  return rows.map(({ claim }) => ({
    ...ABSENT,
    ...claim,
    fields: JSON.parse(claim.fields) as Claim['fields'],
    locator: claim.locator ? (JSON.parse(claim.locator) as Claim['locator']) : null
  }))
}

/** Properties that are null are not kept by the server. */
const ABSENT = { relation: null, object: null, quote: null, note: null, date: null } as const

/** The claims `c` that a scope lets through, as a predicate and its parameters. */
export function scopePredicate(scope: Scope = {}): { where: string; parameters: Record<string, unknown> } {
  const conditions = [
    scope.sources && 'c.source IN $sources',
    scope.excludeSources && 'NOT c.source IN $excludeSources',
    scope.minConfidence && 'c.confidence >= $minConfidence',
    scope.asOf && '(c.date IS NULL OR left(c.date, size($asOf)) <= $asOf)'
  ].filter(Boolean)
  return { where: conditions.join(' AND ') || 'true', parameters: { ...scope } }
}

export function isIdentity(claim: Claim): boolean {
  return claim.relation === SAME_AS || claim.relation === NOT_SAME_AS
}

/** Raw id → the id it answers as; absent ids are left out. */
export async function readCanonical(run: Run, ids: readonly EntityId[]): Promise<Map<EntityId, EntityId>> {
  if (!ids.length) return new Map()
  const rows = await run<{ id: EntityId; to: EntityId }>(
    `UNWIND $ids AS id
     OPTIONAL MATCH (a:Alias {id: id})
     MATCH (e:Entity {id: coalesce(a.to, id)})
     RETURN id, e.id AS to`,
    { ids }
  )
  return new Map(rows.map(({ id, to }) => [id, to]))
}

/** SAME_AS and NOT_SAME_AS claims with an end among `ids`. */
export function readIdentity(run: Run, ids: readonly EntityId[]): Promise<Claim[]> {
  return readClaims(
    run,
    `UNWIND $ids AS id MATCH (c:Identity {subject: id}) RETURN properties(c) AS claim
     UNION ALL UNWIND $ids AS id MATCH (c:Identity {object: id}) RETURN properties(c) AS claim`,
    { ids }
  )
}

/** A folded relation as it is stored. */
export interface StoredRelation {
  readonly id: string
  readonly json: string
  /** What the server calls it: with that it is found at once, however many relations its ends have. */
  readonly element: string
}

/** What the reading of a change met of the fold before it. */
export interface Met {
  readonly relations: Map<string, StoredRelation>
  /** Raw id → the id it answered as. */
  readonly canonical: Map<EntityId, EntityId>
}

/** Reads what is written. What it meets of the fold is noted in `met`, since it is to be compared with what a change folds to. */
export function storedReader(run: Run, met: Met): ClaimReader {
  const asked = new Set<EntityId>()
  let identityClaims: Promise<boolean> | undefined
  return {
    // Most graphs join nothing: the server answers that from a counter, and two look-ups for each id are spared.
    identity: async (ids) => ((await (identityClaims ??= hasIdentity(run))) ? readIdentity(run, ids) : []),
    entity: (ids) => readEntityClaims(run, ids),
    touching: (ids) => readTouching(run, ids),
    within: (groups) => readWithin(run, groups),
    canonical: async (ids) => {
      const unknown = ids.filter((id) => !asked.has(id))
      for (const [id, to] of await readCanonical(run, unknown)) met.canonical.set(id, to)
      for (const id of unknown) asked.add(id)
      return new Map(ids.flatMap((id) => (met.canonical.has(id) ? [[id, met.canonical.get(id)!]] : [])))
    },
    folded: (ids) => readFolded(run, ids, met)
  }
}

async function hasIdentity(run: Run): Promise<boolean> {
  const [row] = await run<{ n: number }>('MATCH (c:Identity) RETURN count(c) AS n')
  return row!.n > 0
}

function readEntityClaims(run: Run, ids: readonly EntityId[]): Promise<Claim[]> {
  return readClaims(
    run,
    'UNWIND $ids AS id MATCH (c:Claim {subject: id}) WHERE c.relation IS NULL RETURN properties(c) AS claim',
    { ids }
  )
}

async function readTouching(run: Run, ids: readonly EntityId[]): Promise<Claim[]> {
  if (!ids.length) return []
  return readClaims(
    run,
    // The indexes are named because the server, while it knows of few claims yet, would rather read all of one.
    `UNWIND $ids AS id MATCH (c:Claim {subject: id}) USING INDEX SEEK c:Claim(subject)
       WHERE c.relation IS NOT NULL AND NOT c:Identity RETURN properties(c) AS claim
     UNION ALL UNWIND $ids AS id MATCH (c:Claim {object: id}) USING INDEX SEEK c:Claim(object)
       WHERE NOT c:Identity RETURN properties(c) AS claim`,
    { ids }
  )
}

async function readWithin(run: Run, groups: readonly (readonly EntityId[])[]): Promise<Claim[]> {
  const pairs = groups.flatMap((ids) => ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => [a, b])))
  if (!pairs.length) return []
  return readClaims(
    run,
    // The index is named because the server, while it knows of few relations yet, would try every claim for every pair.
    `UNWIND $pairs AS pair MATCH (c:Claim {subject: pair[0], object: pair[1]})
     USING INDEX SEEK c:Claim(subject, object)
     WHERE NOT c:Identity
     RETURN properties(c) AS claim`,
    { pairs }
  )
}

async function readFolded(run: Run, ids: readonly EntityId[], met: Met): Promise<Pick<Relation, 'id'>[]> {
  if (!ids.length) return []
  const rows = await run<StoredRelation>(
    'UNWIND $ids AS id MATCH (:Entity {id: id})-[r]-() RETURN DISTINCT r.id AS id, r.json AS json, elementId(r) AS element',
    { ids }
  )
  for (const row of rows) met.relations.set(row.id, row)
  return rows
}
