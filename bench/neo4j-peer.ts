import neo4j from 'neo4j-driver'
import type { Entity } from '../graph/index.js'
import type { Scanned } from './scanned-graph.js'

/** A server that answers the same questions in its own language. */
export interface Peer {
  ask(text: string, parameters: Record<string, unknown>): Promise<void>
  close(): Promise<void>
}

type Run = (text: string, parameters?: Record<string, unknown>) => Promise<neo4j.EagerResult>

const BATCH = 10_000
const GIVEN_UP_AFTER_MS = 10_000

/**
 * The server named by NEO4J_URI with the folded graph in it, in place of all it held, unless it holds this very graph
 * from an earlier run; null where none is named. `hash`: of the graph.
 */
export async function openPeer(graph: Scanned, hash: string, environment = process.env): Promise<Peer | null> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = environment
  if (!uri) return null
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const run = (text: string, parameters: Record<string, unknown> = {}) => driver.executeQuery(text, parameters)
  const { records } = await run('MATCH (loaded:Loaded {hash: $hash}) RETURN loaded', { hash })
  if (!records.length) {
    await load(run, graph)
    await run('CREATE (:Loaded {hash: $hash})', { hash })
  }
  const timeout = GIVEN_UP_AFTER_MS
  const ask = async (text: string, parameters: Record<string, unknown>) => {
    const session = driver.session()
    try {
      await session.executeRead((transaction) => transaction.run(text, parameters), { timeout })
    } catch (error) {
      // The time until then is what it took at least.
      if (!String((error as { code?: string }).code).includes('TransactionTimedOut')) throw error
    } finally {
      await session.close()
    }
  }
  return { ask, close: () => driver.close() }
}

async function load(run: Run, graph: Scanned): Promise<void> {
  await emptied(run)
  await run('CREATE CONSTRAINT IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE')
  for (const [kind, entities] of grouped(graph.entities, (entity) => entity.kind)) {
    await run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${kind}) REQUIRE n.id IS UNIQUE`)
    const rows = entities.map((entity) => propertiesOf(entity, graph.degrees.get(entity.id) ?? 0))
    await inBatches(rows, (batch) => run(`UNWIND $batch AS row CREATE (n:Entity:${kind}) SET n = row`, { batch }))
  }
  for (const [type, relations] of grouped(graph.relations, (relation) => relation.type)) {
    const rows = relations.map(({ from, to, confidence, sources }) => ({ from, to, with: { confidence, sources } }))
    const text = `UNWIND $batch AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      CREATE (a)-[r:${type}]->(b) SET r = row.with`
    await inBatches(rows, (batch) => run(text, { batch }))
  }
  await run('CALL db.awaitIndexes(300)')
}

function propertiesOf({ id, fields }: Entity, degree: number) {
  const { name, level, zonalCouncil, type, status } = fields
  return {
    id,
    name,
    degree,
    stage: 1,
    ...(level && { level }),
    ...(zonalCouncil && { zonalCouncil }),
    ...(type && { type }),
    ...(status && { status })
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

async function emptied(run: Run): Promise<void> {
  for (;;) {
    await run('MATCH (n) WITH n LIMIT 20000 DETACH DELETE n')
    const { records } = await run('MATCH (n) RETURN count(n) AS n')
    if (!records[0]!.get('n')) return
  }
}

async function inBatches<T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) await write(rows.slice(start, start + BATCH))
}
