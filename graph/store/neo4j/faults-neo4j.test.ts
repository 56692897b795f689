import { afterAll, describe, expect, test } from 'vitest'
import { UnavailableError } from '../../errors.js'
import { sangamOntology } from '../../ontology.js'
import { entities, entity } from '../contract/statements.fixture.js'
import { explained, type Neo4jConnection, type Patience } from './connection.js'
import { cuttableProxy, type CuttableProxy } from './cuttable-proxy.fixture.js'
import { borrowServer, type LentServer } from './lent-server.fixture.js'
import { openNeo4jStore, type Neo4jStore } from './neo4j-store.js'
import { prepareSchema, SCHEMA_VERSION } from './schema.js'

const server = await borrowServer()
const lent = server as LentServer
const patience = { connect: 500, acquire: 500, retry: 1_000 }

if (typeof server === 'string') test.skip(`faults of Neo4j: ${server}`, () => {})
afterAll(() => (typeof server === 'string' ? undefined : server.giveBack()))

async function throughProxy(
  work: (store: Neo4jStore, proxy: CuttableProxy) => Promise<void>,
  waits: Partial<Patience> = {}
): Promise<void> {
  await lent.empty()
  const proxy = await cuttableProxy(lent.uri)
  const store = await openNeo4jStore({ ...lent, uri: proxy.uri, patience: { ...patience, ...waits } }, sangamOntology)
  try {
    await work(store, proxy)
  } finally {
    await store.close()
    await proxy.close()
  }
}

const unavailable = { code: 'UNAVAILABLE', details: { retryAfter: 5 } }

describe.skipIf(typeof server === 'string')('a server', () => {
  test('that goes away is told, and found again when it is back, by the same store', async () => {
    await throughProxy(async (store, proxy) => {
      await store.apply({ put: entities('institution:p') })
      await proxy.cut()
      await expect(store.meta()).rejects.toMatchObject(unavailable)
      await expect(store.apply({ put: entities('institution:q') })).rejects.toMatchObject(unavailable)
      await proxy.heal()
      expect((await store.meta()).claims).toBe(1)
      expect((await store.apply({ put: entities('institution:q') })).version).toBe(2)
    })
  })

  test('that changes under load loses nothing that was acknowledged and tells the rest', async () => {
    await throughProxy(async (store, proxy) => {
      const puts = Array.from({ length: 24 }, (_, i) => entity(`institution:i${i}`))
      const acknowledged: string[] = []
      const refused: unknown[] = []
      let at = 0
      const writer = async () => {
        for (let claim = puts[at++]; claim; claim = puts[at++]) {
          if (at === 8 || at === 16) {
            await proxy.cut()
            await proxy.heal()
          }
          await store.apply({ put: [claim] }).then(
            () => acknowledged.push(claim.id),
            (error) => refused.push(error)
          )
        }
      }
      await Promise.all([writer(), writer(), writer()])
      for (const error of refused) expect(error).toMatchObject(unavailable)
      const kept = new Set((await store.claims({ after: '' })).map(({ id }) => id))
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
      expect(acknowledged.length).toBeGreaterThan(12)
      await store.apply({ put: puts })
      expect((await store.meta()).entities).toBe(puts.length)
    })
  })

  test('that says nothing is not waited for without end', async () => {
    await throughProxy(
      async (store, proxy) => {
        await store.meta()
        proxy.silence()
        await expect(store.meta()).rejects.toMatchObject(unavailable)
        await expect(store.apply({ put: entities('institution:p') })).rejects.toMatchObject(unavailable)
        await proxy.cut()
        await proxy.heal()
        expect((await store.meta()).claims).toBe(0)
      },
      { read: 2_000, write: 2_000 }
    )
  })
})

test('a read-only database whose indexes are of an earlier version says what would have to be written', async () => {
  const older = { schema: SCHEMA_VERSION, ontology: sangamOntology.name, indexes: 'of an earlier version' }
  const refusal = new UnavailableError('Neo4j is read-only', { retryAfter: 30 })
  const connection = { settings: { uri: 'bolt://x' }, read: async () => older, write: () => Promise.reject(refusal) }
  await expect(prepareSchema(connection as unknown as Neo4jConnection, sangamOntology)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringMatching(/Constraints and indexes have to be written.*read-only/),
    details: { retryAfter: 30 }
  })
})

test.each([
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', /is read-only.*NEO4J_URI/, 30],
  ['Neo.ClientError.Cluster.NotALeader', /is read-only/, 30],
  ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', /is read-only/, 30],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', /server\.memory\.heap\.max_size/, 30],
  ['Neo.TransientError.Transaction.DeadlockDetected', /Try again/, 5],
  ['Neo.ClientError.Transaction.TransactionTimedOut', /Try again/, 5],
  ['Neo.ClientError.Security.Unauthorized', /NEO4J_PASSWORD/, undefined]
])('%s is told with what to do', (code, message, retryAfter) => {
  const error = explained({ uri: 'bolt://x' }, Object.assign(new Error('said the server'), { code }))
  expect(error).toMatchObject({ code: 'UNAVAILABLE', message: expect.stringMatching(message) })
  expect((error as { details: object }).details).toEqual({ value: 'bolt://x', ...(retryAfter && { retryAfter }) })
})
