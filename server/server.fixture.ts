import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph, type KnowledgeGraph } from '../graph/index.js'
import type { LentServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { createApp, type App } from './app.js'
import { fixtureClaims } from './graph.fixture.js'
import { createLog } from './log.js'
import { readSettings, type Settings } from './settings.js'

export interface Answer {
  readonly status: number
  // The shape is the query's; tests look at what they asked for.
  readonly data: Record<string, ReturnType<typeof JSON.parse>>
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
}

export interface TestServer {
  readonly app: App
  readonly graph: KnowledgeGraph
  readonly folder: string
  /** What the server logged. */
  readonly logged: string[]
  ask(
    query: string,
    variables?: Record<string, unknown>,
    options?: { token?: string; address?: string }
  ): Promise<Answer>
  get(path: string, init?: RequestInit & { address?: string }): Promise<Response>
  close(): Promise<void>
}

/** The Neo4j of test servers, free while none of them is open on it: Community has one database. None: all are embedded. */
const tested: { neo4j: LentServer | null; isFree: boolean } = { neo4j: null, isFree: false }

/** From now on test servers are opened on this Neo4j; one beside another stays embedded. */
export function testOn(neo4j: LentServer): void {
  tested.neo4j = neo4j
  tested.isFree = true
}

/** A server over a small graph in a folder of its own, with the hashing embedder: no network, no model. */
export async function openTestServer(
  options: { settings?: Record<string, string>; without?: string } = {}
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-server-'))
  const neo4j = tested.isFree ? tested.neo4j : null
  tested.isFree = false
  await neo4j?.empty()
  const graph = await openGraph({
    dataDir: join(folder, 'data'),
    embeddingModel: 'hashing',
    ...(neo4j && { neo4j })
  })
  await graph.write(fixtureClaims(graph).filter(({ source }) => source !== options.without))
  await graph.settled()
  const server = testServer(graph, folder, readSettings(options.settings ?? {}))
  return {
    ...server,
    async close() {
      await server.close()
      if (neo4j) tested.isFree = true
    }
  }
}

/** A test server over any graph. */
export function testServer(graph: KnowledgeGraph, folder: string, settings: Settings): TestServer {
  const logged: string[] = []
  const app = createApp({
    graph,
    settings,
    log: createLog('debug', (line) => logged.push(line)),
    uiFolder: join(folder, 'ui')
  })
  const get: TestServer['get'] = (path, { address, ...init } = {}) =>
    app.fetch(new Request(`http://test${path}`, init), { ...(address && { address }) })
  return {
    app,
    graph,
    folder,
    logged,
    get,
    async ask(query, variables = {}, { token, address } = {}) {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
      const response = await get('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
        ...(address && { address })
      })
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) }
    },
    async close() {
      await graph.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
