import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { borrowServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { testOn } from './server.fixture.js'

/** The tests of the API, which are run on the embedded store by themselves, and here once more. */
const SUITES: Readonly<Record<string, () => Promise<unknown>>> = {
  'app.test.ts': () => import('./app.test.js'),
  'bad-input.test.ts': () => import('./bad-input.test.js'),
  'errors.test.ts': () => import('./errors.test.js'),
  'jobs/jobs.test.ts': () => import('./jobs/jobs.test.js'),
  'limits.test.ts': () => import('./limits.test.js'),
  'mcp.test.ts': () => import('./mcp.test.js'),
  'schema/ask.test.ts': () => import('./schema/ask.test.js'),
  'schema/ingest.test.ts': () => import('./schema/ingest.test.js'),
  'schema/insights.test.ts': () => import('./schema/insights.test.js'),
  'schema/missing-fields.test.ts': () => import('./schema/missing-fields.test.js'),
  'schema/mutations.test.ts': () => import('./schema/mutations.test.js'),
  'schema/queries.test.ts': () => import('./schema/queries.test.js'),
  'schema/review.test.ts': () => import('./schema/review.test.js'),
  'schema/scope.test.ts': () => import('./schema/scope.test.js'),
  'schema/search.test.ts': () => import('./schema/search.test.js')
}
const SKIPPED: Readonly<Record<string, string>> = {
  'auth.test.ts': 'who may write is decided before a store is asked',
  'compose.test.ts': 'asks nothing of a graph'
}

/** A change takes Neo4j several round trips, and tests of jobs make dozens. */
const PATIENCE = { timeout: 300_000 }

const server = await borrowServer()

if (typeof server === 'string') test.skip(`the API on Neo4j: ${server}`, () => {})
else {
  testOn(server)
  afterAll(() => server.giveBack())
  for (const [file, load] of Object.entries(SUITES))
    describe(`${file} on Neo4j`, PATIENCE, async () => void (await load()))
  for (const [file, reason] of Object.entries(SKIPPED)) test.skip(`${file} (skipped: ${reason})`, () => {})
}

test('every test of the API is run here, or left out with a reason', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const tests = files.filter((file) => file.endsWith('.test.ts') && !file.includes('neo4j'))
  const ofApi = tests.filter((file) => readFileSync(join(import.meta.dirname, file), 'utf8').includes('openTestServer'))
  expect(ofApi.sort()).toEqual([...Object.keys(SUITES), ...Object.keys(SKIPPED)].sort())
})
