import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openGraph, type KnowledgeGraph } from '../graph/index.js'
import { borrowServer, type LentServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { readCatalogue } from '../ingest/index.js'
import { startServed, type Served } from './served.fixture.js'

const server = await borrowServer()
const lent = server as LentServer
const folder = mkdtempSync(join(tmpdir(), 'sangam-neo4j-'))
const catalogue = join(import.meta.dirname, '../catalogue')
let served: Served | null = null

if (typeof server === 'string') test.skip(`serving from Neo4j: ${server}`, () => {})
afterAll(async () => {
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
  if (typeof server !== 'string') await server.giveBack()
})

async function load(graph: KnowledgeGraph): Promise<void> {
  const claims = []
  for await (const item of readCatalogue(catalogue)) if ('claim' in item) claims.push(graph.claim(item.claim))
  await graph.write(claims)
}

describe.skipIf(typeof server === 'string')('the catalogue on Neo4j', () => {
  test('has the hash it has embedded, gives the same partners, paths and cross-tables, and is served', async () => {
    await lent.wipe()
    const embedded = await openGraph({ dataDir: join(folder, 'embedded'), embeddingModel: 'hashing' })
    const onNeo4j = await openGraph({ dataDir: join(folder, 'derived'), embeddingModel: 'hashing', neo4j: lent })
    await load(embedded)
    await load(onNeo4j)
    const { hash } = await embedded.meta()
    expect((await onNeo4j.meta()).hash).toBe(hash)
    for (const ask of QUESTIONS) expect(await ask(onNeo4j)).toEqual(await ask(embedded))
    await embedded.close()
    await onNeo4j.close()

    served = await startServed({
      NEO4J_URI: lent.uri,
      NEO4J_USER: lent.user,
      NEO4J_PASSWORD: lent.password,
      DATA_DIR: join(folder, 'served')
    })
    await served.says(`ready at ${served.address}`)
    expect(await served.ask('{ meta { graphHash store } }')).toEqual({
      data: { meta: { graphHash: hash, store: 'neo4j' } }
    })
  }, 300_000)
})

const QUESTIONS: ((graph: KnowledgeGraph) => Promise<unknown>)[] = [
  (graph) => graph.insights.partners({ domains: ['e-waste'], where: { states: ['in-ap'] }, for: 'iit-delhi' }),
  (graph) => graph.insights.partners({ domains: ['health', 'water-rejuvenation'], first: 30 }),
  (graph) =>
    graph.insights.partners(
      { domains: ['water-rejuvenation'] },
      { excludeSources: ['document:sangam-classification'] }
    ),
  (graph) => graph.insights.connect('pkc', 'driiv'),
  (graph) => graph.insights.replicable({ targetState: 'in-ka', domains: ['water-rejuvenation'] }),
  (graph) => graph.insights.crosstab({ via: 'PROJECTS' }),
  (graph) => graph.insights.crosstab({ via: 'INSTITUTION_TYPES', where: { states: ['in-od'] } }),
  (graph) => graph.insights.gaps({ via: 'DEPLOYMENT' }),
  (graph) => graph.insights.neighbourhood('driiv', { depth: 2 }),
  (graph) => graph.insights.centrality({ measure: 'PAGERANK', first: 50 }),
  (graph) => graph.insights.communities(),
  (graph) => graph.insights.quality(),
  (graph) => graph.related('cluster:vizag')
]
