import { canonicalJson, type Claim, type Entity, type EntityId, type Refolded, type Relation } from '../../claims.js'
import type { Ontology } from '../../ontology.js'
import { claimProperties, isIdentity, type MetRelations } from './claim-nodes.js'
import type { Run } from './connection.js'
import { label, relationshipType } from './names.js'

/** Rows of one statement: large enough that the way there does not count, small enough to flow. */
const BATCH = 2000

/** Entities and relations as JSON, by id, as they stood before a change. */
export interface Before {
  readonly entities: ReadonlyMap<EntityId, string>
  readonly relations: ReadonlyMap<string, string>
}

/**
 * Reads what a change folded anew as it stood before. A relation is found by type and id: gone ones are among `met` or
 * have the type of one of the `changed` claims.
 */
export async function readBefore(
  run: Run,
  ontology: Ontology,
  refolded: Refolded,
  changed: readonly Claim[],
  met: MetRelations
): Promise<Before> {
  const read = async (text: string, ids: readonly string[]) => {
    const rows = ids.length ? await run<{ id: string; json: string }>(text, { ids }) : []
    return rows.map(({ id, json }) => [id, json] as const)
  }
  const changedTypes = new Set(changed.flatMap((claim) => (claim.relation && !isIdentity(claim) ? claim.relation : [])))
  const idsOfType = new Map<string, string[]>()
  for (const [id, relation] of refolded.relations) {
    if (met.has(id)) continue
    for (const type of relation ? [relation.type] : changedTypes) append(idsOfType, type, id)
  }
  const [entities, ...relations] = await Promise.all([
    read('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, e.json AS json', [...refolded.entities.keys()]),
    ...[...idsOfType].map(([type, ids]) =>
      read(
        `UNWIND $ids AS id MATCH ()-[r:${relationshipType(ontology, type)} {id: id}]->() RETURN id, r.json AS json`,
        ids
      )
    )
  ])
  return { entities: new Map(entities), relations: new Map([...met, ...relations.flat()]) }
}

/** Writes claims and what they folded to. Relations go before the entities they hang on and come after them. */
export async function writeFold(
  run: Run,
  ontology: Ontology,
  { removed, added }: { removed: readonly Claim[]; added: readonly Claim[] },
  refolded: Refolded,
  before: Before
): Promise<void> {
  await Promise.all([
    inBatches(
      run,
      'UNWIND $rows AS id MATCH (c:Claim {id: id}) DELETE c',
      removed.map(({ id }) => id)
    ),
    ...createClaims(run, added)
  ])
  const relations = sorted(refolded.relations, before.relations)
  await eachType(
    relations.gone,
    (relation) => relation.type,
    (type, rows) =>
      inBatches(
        run,
        `UNWIND $rows AS row MATCH ()-[r:${relationshipType(ontology, type)} {id: row.id}]->() DELETE r`,
        ids(rows)
      )
  )
  await writeEntities(run, ontology, sorted(refolded.entities, before.entities))
  await writeAliases(run, refolded.canonical)
  await writeRelations(run, ontology, relations)
}

function createClaims(run: Run, added: readonly Claim[]): Promise<void>[] {
  const rows = (wanted: boolean) => added.filter((claim) => isIdentity(claim) === wanted).map(claimProperties)
  return [
    inBatches(run, 'UNWIND $rows AS row CREATE (c:Claim) SET c = row', rows(false)),
    inBatches(run, 'UNWIND $rows AS row CREATE (c:Claim:Identity) SET c = row', rows(true))
  ]
}

async function writeEntities(run: Run, ontology: Ontology, entities: Sorted<Entity>): Promise<void> {
  await inBatches(run, 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) DETACH DELETE e', ids(entities.gone))
  const rows = (list: readonly Entity[]) =>
    list.map((entity) => ({ id: entity.id, name: entity.fields['name'], json: canonicalJson(entity) }))
  await eachType(
    entities.come,
    (entity) => entity.kind,
    (kind, list) =>
      inBatches(run, `UNWIND $rows AS row CREATE (e:Entity:${label(ontology, kind)}) SET e = row`, rows(list))
  )
  await inBatches(run, 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row', rows(entities.differ))
}

async function writeAliases(run: Run, canonical: Refolded['canonical']): Promise<void> {
  const rows = [...canonical].map(([id, to]) => ({ id, to }))
  const isAlias = ({ id, to }: { id: EntityId; to: EntityId | null }) => to !== null && to !== id
  await inBatches(
    run,
    'UNWIND $rows AS row MATCH (a:Alias {id: row.id}) DELETE a',
    rows.filter((row) => !isAlias(row))
  )
  await inBatches(run, 'UNWIND $rows AS row MERGE (a:Alias {id: row.id}) SET a.to = row.to', rows.filter(isAlias))
}

async function writeRelations(run: Run, ontology: Ontology, relations: Sorted<Relation>): Promise<void> {
  const rows = (list: readonly Relation[]) =>
    list.map((relation) => ({
      from: relation.from,
      to: relation.to,
      properties: {
        id: relation.id,
        confidence: relation.confidence,
        sources: relation.sources,
        json: canonicalJson(relation)
      }
    }))
  await eachType(
    relations.come,
    (relation) => relation.type,
    (type, list) =>
      inBatches(
        run,
        `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
       CREATE (a)-[r:${relationshipType(ontology, type)}]->(b) SET r = row.properties`,
        rows(list)
      )
  )
  await eachType(
    relations.differ,
    (relation) => relation.type,
    (type, list) =>
      inBatches(
        run,
        `UNWIND $rows AS row MATCH ()-[r:${relationshipType(ontology, type)} {id: row.properties.id}]->()
       SET r = row.properties`,
        rows(list)
      )
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

async function eachType<T>(
  items: readonly T[],
  typeOf: (item: T) => string,
  write: (type: string, items: T[]) => Promise<void>
): Promise<void> {
  const groups = new Map<string, T[]>()
  for (const item of items) append(groups, typeOf(item), item)
  await Promise.all([...groups].map(([type, list]) => write(type, list)))
}

/** Sends batches one behind another without waiting for answers in between. */
async function inBatches(run: Run, text: string, rows: readonly unknown[]): Promise<void> {
  const batches: Promise<unknown>[] = []
  for (let at = 0; at < rows.length; at += BATCH) batches.push(run(text, { rows: rows.slice(at, at + BATCH) }))
  await Promise.all(batches)
}

function append<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

function ids(items: readonly { id: string }[]): { id: string }[] {
  return items.map(({ id }) => ({ id }))
}
