import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph, type Claim, type ClaimDraft, type KnowledgeGraph } from '../graph/index.js'
import { createApp, type App } from './app.js'
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

const PRESS = { source: 'document:press', authority: 'press' } as const
const REGISTER = { source: 'document:register', authority: 'register' } as const

const named = (
  subject: string,
  name: string,
  fields: ClaimDraft['fields'] = {},
  by: Pick<ClaimDraft, 'source' | 'authority'> = REGISTER
) => ({ subject, fields: { name, ...fields }, ...by })
const tied = (
  subject: string,
  relation: string,
  object: string,
  by: Pick<ClaimDraft, 'source' | 'authority'> = PRESS
) => ({ subject, relation, object, ...by })

/** A dozen entities said by two documents; the sources differ on when the laboratory was founded. */
const STATEMENTS: readonly Omit<ClaimDraft, 'load'>[] = [
  named('document:press', 'Press release on recycling', { publisher: 'Press office', type: 'press' }),
  named('document:register', 'Register of institutions', { type: 'register' }),
  named('place:in', 'India', { level: 'country' }),
  named('place:in-od', 'Odisha', { level: 'state' }),
  named('place:in-od-bhubaneswar', 'Bhubaneswar', { level: 'city', location: { latitude: 20.27, longitude: 85.84 } }),
  named('domain:waste', 'Waste management'),
  named('domain:e-waste', 'E-waste management', { aliases: ['electronic waste', { text: 'ई-कचरा', language: 'hi' }] }),
  named('domain:medical-devices', 'Medical devices'),
  named('cluster:east', 'East Cluster', { summary: 'Cluster of the east' }),
  named('institution:lab', 'Metals Laboratory', {
    type: 'research-institute',
    established: '1964',
    location: { latitude: 20.3, longitude: 85.8 },
    website: 'https://lab.example',
    ror: 'https://ror.org/000000001'
  }),
  named(
    'institution:lab',
    'Metals Laboratory',
    { established: '1965', summary: '=cmd recovers metals from old phones' },
    PRESS
  ),
  named('institution:clinic', 'Device Clinic', { type: 'hospital' }),
  named('institution:other', 'Other Institute', { type: 'university' }, PRESS),
  named('project:pilot', 'Recycling pilot', { readiness: 'PILOT' }, PRESS),
  tied('place:in-od', 'PART_OF', 'place:in', REGISTER),
  tied('place:in-od-bhubaneswar', 'PART_OF', 'place:in-od', REGISTER),
  tied('domain:e-waste', 'PART_OF', 'domain:waste', REGISTER),
  tied('institution:lab', 'LOCATED_IN', 'place:in-od-bhubaneswar', REGISTER),
  tied('institution:clinic', 'LOCATED_IN', 'place:in-od', REGISTER),
  tied('institution:lab', 'WORKS_IN', 'domain:e-waste'),
  tied('institution:other', 'WORKS_IN', 'domain:e-waste', REGISTER),
  tied('institution:clinic', 'WORKS_IN', 'domain:medical-devices', REGISTER),
  tied('institution:lab', 'PARTICIPATES_IN', 'project:pilot'),
  tied('institution:other', 'PARTICIPATES_IN', 'project:pilot'),
  tied('project:pilot', 'ADDRESSES', 'domain:e-waste'),
  tied('institution:clinic', 'MEMBER_OF', 'cluster:east', REGISTER),
  { ...tied('cluster:east', 'FOCUSES_ON', 'domain:e-waste'), quote: 'The cluster focuses on e-waste.' }
]

/** A server over a small graph in a folder of its own, with the hashing embedder: no network, no model. */
export async function openTestServer(
  options: { settings?: Record<string, string>; without?: string } = {}
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-server-'))
  const graph = await openGraph({ dataDir: join(folder, 'data'), embeddingModel: 'hashing' })
  await graph.write(fixtureClaims(graph).filter(({ source }) => source !== options.without))
  await graph.settled()
  return testServer(graph, folder, readSettings(options.settings ?? {}))
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

function fixtureClaims(graph: KnowledgeGraph): Claim[] {
  return STATEMENTS.map((draft) => graph.claim({ load: `load:${draft.source.slice('document:'.length)}`, ...draft }))
}
