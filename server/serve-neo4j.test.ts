import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openGraph, type KnowledgeGraph } from '../graph/index.js'
import { borrowServer, type LentServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { readCatalogue } from '../ingest/index.js'

const server = await borrowServer()
const lent = server as LentServer
const folder = mkdtempSync(join(tmpdir(), 'sangam-neo4j-'))
const catalogue = join(import.meta.dirname, '../catalogue')
let served: ChildProcess | null = null

if (typeof server === 'string') test.skip(`serving from Neo4j: ${server}`, () => {})
afterAll(async () => {
  served?.kill('SIGTERM')
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

    const address = await serve()
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ meta { graphHash store } }' })
    })
    expect(await answer.json()).toEqual({ data: { meta: { graphHash: hash, store: 'neo4j' } } })
  }, 300_000)
})

const QUESTIONS: ((graph: KnowledgeGraph) => Promise<unknown>)[] = [
  (graph) => graph.insights.partners({ domains: ['e-waste'], where: { states: ['in-ap'] }, for: 'iit-delhi' }),
  (graph) => graph.insights.partners({ domains: ['health', 'water-rejuvenation'], first: 30 }),
  (graph) =>
    graph.insights.partners({ domains: ['water-rejuvenation'] }, { excludeSources: ['document:sangam-classification'] }),
  (graph) => graph.insights.connect('pkc', 'driiv'),
  (graph) => graph.insights.replicable({ targetState: 'in-ka', domains: ['water-rejuvenation'] }),
  (graph) => graph.insights.crosstab({ via: 'PROJECTS' }),
  (graph) => graph.related('cluster:vizag')
]

/** Starts the command line's server on this store and waits until it is ready. */
async function serve(): Promise<string> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const cli = join(import.meta.dirname, '../dist/server/cli.js')
  const env = {
    ...process.env,
    NEO4J_URI: lent.uri,
    NEO4J_USER: lent.user,
    NEO4J_PASSWORD: lent.password,
    PORT: String(port)
  }
  const child = spawn(process.execPath, [cli, 'serve', '--data-dir', join(folder, 'served')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  served = child
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(`ready at ${address}`)) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return address
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
