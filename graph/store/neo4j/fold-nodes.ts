import { canonicalJson, type Claim, type Entity, type EntityId, type Refolded, type Relation } from '../../claims.js'
import { claimProperties, isIdentity, type Met, type StoredRelation } from './claim-nodes.js'
import type { Run } from './connection.js'

/** Rows of one statement: large enough that the way there does not count, small enough to flow. */
const BATCH = 2000

/** As it stood before a change: entities as JSON and relations, by id, and what each raw id answered as. */
export interface Before {
  readonly entities: ReadonlyMap<EntityId, string>
  readonly relations: ReadonlyMap<string, StoredRelation>
  readonly canonical: ReadonlyMap<EntityId, EntityId>
}

/** Reads what a change folded anew as it stood before: relations by the ends of the new ones and of the changed claims. */
export async function readBefore(run: Run, refolded: Refolded, changed: readonly Claim[], met: Met): Promise<Before> {
  const pairs = new Map<string, readonly [EntityId, EntityId]>()
  const add = (a: EntityId | undefined, b: EntityId | null | undefined) => {
    if (a && b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, [a, b])
  }
  for (const relation of refolded.relations.values()) add(relation?.from, relation?.to)
  for (const { subject, object } of changed) if (object) add(met.canonical.get(subject), met.canonical.get(object))
  const [entities, relations] = await Promise.all([
    run<{ id: string; json: string }>('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.json AS json', {
      ids: [...refolded.entities.keys()]
    }),
    run<StoredRelation>(
      `UNWIND $pairs AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]})
       WITH a, b MATCH (a)-[r]-(b) RETURN r.id AS id, r.json AS json, elementId(r) AS element`,
      { pairs: [...pairs.values()] }
    )
  ])
  return {
    entities: new Map(entities.map(({ id, json }) => [id, json])),
    relations: new Map([...met.relations, ...relations.map((row) => [row.id, row] as const)]),
    canonical: met.canonical
  }
}

/** Sends a statement over rows, in batches, without waiting for what it comes to. */
type Send = (text: string, rows: readonly unknown[]) => void

/**
 * Writes claims and what they folded to. An entity that goes takes its relations with it. The server runs the statements
 * in the order in which they are sent: while it works on one, the rows of the next are made.
 */
export async function writeFold(
  run: Run,
  { removed, added }: { removed: readonly Claim[]; added: readonly Claim[] },
  refolded: Refolded,
  before: Before
): Promise<void> {
  const entities = sorted(refolded.entities, before.entities)
  const relations = sorted(refolded.relations, jsonOf(before.relations))
  const sent: Promise<unknown>[] = []
  const send: Send = (text, rows) => {
    for (let at = 0; at < rows.length; at += BATCH) sent.push(run(text, { rows: rows.slice(at, at + BATCH) }))
  }
  send('UNWIND $rows AS row MATCH (c:Claim {id: row.id}) DELETE c', removed.map(idOf))
  createClaims(send, added)
  const goneEnds = new Set(entities.gone.map(({ id }) => id))
  const loose = relations.gone.filter(({ from, to }) => !goneEnds.has(from) && !goneEnds.has(to))
  const element = ({ id }: Relation) => before.relations.get(id)!.element
  send(
    `UNWIND $rows AS row ${RELATION} DELETE r`,
    loose.map((relation) => ({ element: element(relation) }))
  )
  writeEntities(send, entities)
  writeAliases(send, refolded.canonical, before.canonical)
  writeRelations(send, relations, element)
  await Promise.all(sent)
}

/** Finds the folded relation of a row: by its ends it would be sought among all relations of a hub. */
const RELATION = 'MATCH ()-[r]->() WHERE elementId(r) = row.element'

/** By id, as JSON. */
export const jsonOf = (relations: ReadonlyMap<string, StoredRelation>): ReadonlyMap<string, string> =>
  new Map([...relations].map(([id, { json }]) => [id, json]))

function createClaims(send: Send, added: readonly Claim[]): void {
  const rows = (wanted: boolean) => added.filter((claim) => isIdentity(claim) === wanted).map(claimProperties)
  send('UNWIND $rows AS row CREATE (c:Claim) SET c = row', rows(false))
  send('UNWIND $rows AS row CREATE (c:Claim:Identity) SET c = row', rows(true))
}

/** Labels and types are data of the rows: `applyChange` has found each in the ontology. */
function writeEntities(send: Send, { come, differ, gone }: Sorted<Entity>): void {
  const row = (entity: Entity) => ({
    kind: entity.kind,
    properties: { id: entity.id, name: entity.fields['name'], json: canonicalJson(entity) }
  })
  send('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) DETACH DELETE e', gone.map(idOf))
  send('UNWIND $rows AS row CREATE (e:Entity:$(row.kind)) SET e = row.properties', come.map(row))
  send('UNWIND $rows AS row MATCH (e:Entity {id: row.properties.id}) SET e = row.properties', differ.map(row))
}

function writeAliases(send: Send, after: Refolded['canonical'], before: Before['canonical']): void {
  const isAlias = (id: EntityId, to: EntityId | null | undefined) => to && to !== id
  const aliases = [...after].filter(([id, to]) => isAlias(id, to)).map(([id, to]) => ({ id, to }))
  const gone = [...after].filter(([id, to]) => !isAlias(id, to) && isAlias(id, before.get(id))).map(([id]) => ({ id }))
  send('UNWIND $rows AS row MATCH (a:Alias {id: row.id}) DELETE a', gone)
  send('UNWIND $rows AS row MERGE (a:Alias {id: row.id}) SET a.to = row.to', aliases)
}

function writeRelations(send: Send, { come, differ }: Sorted<Relation>, element: (relation: Relation) => string): void {
  const properties = (relation: Relation) => ({
    id: relation.id,
    confidence: relation.confidence,
    sources: relation.sources,
    json: canonicalJson(relation)
  })
  send(
    `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    come.map((relation) => ({
      from: relation.from,
      to: relation.to,
      type: relation.type,
      properties: properties(relation)
    }))
  )
  send(
    `UNWIND $rows AS row ${RELATION} SET r = row.properties`,
    differ.map((relation) => ({ element: element(relation), properties: properties(relation) }))
  )
}

interface Sorted<T> {
  readonly come: readonly T[]
  readonly differ: readonly T[]
  /** As they stood before. */
  readonly gone: readonly T[]
}

/** What a fold brings, alters and takes away; what is as before is left alone. */
function sorted<T>(after: ReadonlyMap<string, T | null>, before: ReadonlyMap<string, string>): Sorted<T> {
  const come: T[] = []
  const differ: T[] = []
  const gone: T[] = []
  for (const [id, now] of after) {
    const old = before.get(id)
    if (now === null) {
      if (old !== undefined) gone.push(JSON.parse(old) as T)
    } else if (old === undefined) come.push(now)
    else if (old !== canonicalJson(now)) differ.push(now)
  }
  return { come, differ, gone }
}

function idOf({ id }: { readonly id: string }): { id: string } {
  return { id }
}
