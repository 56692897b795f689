import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGraph } from '../graph/index.js'
import { MissingProgramError, startNeo4j, type Neo4jServer } from '../scripts/neo4j.mjs'
import { fixtureClaims } from './graph.fixture.js'
import { jobToText, type Job } from './jobs/job.js'
import { startServed, type Served } from './served.fixture.js'

/** One of its own, since the one of the run is written to by others; null where nothing is installed to run it. */
const server = await startNeo4j({ environment: { ...process.env, NEO4J_URI: '' }, brief: true }).catch(
  (error: unknown) => {
    if (error instanceof MissingProgramError && process.env['CI'] !== 'true') return null
    throw error
  }
)
const neo4j = server as Neo4jServer
const folder = mkdtempSync(join(tmpdir(), 'sangam-read-only-'))

/** Jobs that are told of: one more would be forgotten, which is a write. */
const REMEMBERED = 50
/** Java ends and starts, which takes long where others compute. */
const STARTS_MS = 300_000

interface Found {
  readonly data: { readonly search: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }
}
interface Seen {
  readonly data: { readonly meta: { readonly graphHash: string }; readonly jobs: readonly object[] }
}
interface Failed {
  readonly errors: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly retryAfter?: number }
  }[]
}

const SEARCH =
  'query ($text: String!, $mode: SearchMode!) { search(text: $text, mode: $mode) { edges { node { id } } } }'

if (!server) test.skip('a database that is read-only: no Java or no Maven', () => {})

describe.skipIf(!server)('a database that can only be read from', () => {
  const settings = (name: string) => ({
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    EMBEDDING_MODEL: 'hashing',
    DATA_DIR: join(folder, name)
  })
  let hash: string
  let served: Served

  beforeAll(async () => {
    const graph = await openGraph({ dataDir: join(folder, 'filling'), embeddingModel: 'hashing', neo4j })
    await graph.write(fixtureClaims(graph))
    await graph.settled()
    for (let i = 0; i <= REMEMBERED; i++) {
      const job: Job = {
        id: `job:${i}`,
        request: { inputs: [] },
        state: 'DONE',
        progress: null,
        report: null,
        error: null
      }
      await graph.jobs.put(job.id, jobToText(job))
    }
    hash = (await graph.meta()).hash
    await graph.close()
    await neo4j.restart(['server.databases.read_only=neo4j'])
    served = await startServed(settings('served'))
    await served.says('ready at')
  }, STARTS_MS)
  afterAll(async () => {
    await served?.stop()
    await neo4j.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('is served: what it holds, and what is searched by words and by meaning', async () => {
    expect(await served.ask('{ meta { graphHash store } }')).toEqual({
      data: { meta: { graphHash: hash, store: 'neo4j' } }
    })
    for (const mode of ['LEXICAL', 'SEMANTIC', 'HYBRID']) {
      const { data } = await served.ask<Found>(SEARCH, { text: 'metals laboratory', mode })
      expect([mode, data.search.edges[0]?.node.id]).toEqual([mode, 'institution:lab'])
    }
    expect((await served.get('/ready')).status).toBe(200)
  })

  test.each([
    [
      'claims',
      'mutation ($claims: [ClaimInput!]!) { writeClaims(claims: $claims) { added } }',
      { claims: [{ subject: 'technology:gill-net-counter', fields: { name: 'Gill net counter' } }] }
    ],
    ['a removal', 'mutation { removeSource(id: "document:press", everywhere: true) { removed } }', {}],
    ['a job', 'mutation ($path: String!) { ingest(input: { path: $path }) { id } }', { path: import.meta.filename }]
  ])('refuses %s, saying why and when to try again', async (_, text, variables) => {
    const { errors } = await served.ask<Failed>(text, variables)
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('read-only'),
      extensions: { code: 'UNAVAILABLE', retryAfter: 30 }
    })
    const { data } = await served.ask<Seen>('{ meta { graphHash } jobs { id } }')
    expect([data.meta.graphHash, data.jobs.length]).toEqual([hash, REMEMBERED])
  })

  test('that lacks the vectors of a model is served by words, and says what cannot be kept', async () => {
    const other = await startServed({
      ...settings('other'),
      EMBEDDING_MODEL: join(import.meta.dirname, '../models/all-MiniLM-L6-v2')
    })
    try {
      await other.says('Vectors for searching by meaning are not complete')
      expect(other.said()).toMatch(/not complete.*read-only/)
      const { data } = await other.ask<Found>(SEARCH, { text: 'metals laboratory', mode: 'HYBRID' })
      expect(data.search.edges[0]?.node.id).toBe('institution:lab')
    } finally {
      await other.stop()
    }
  })
})
