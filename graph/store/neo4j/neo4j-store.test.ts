import { afterAll, describe, expect, test } from 'vitest'
import { removalCases } from '../../moving/remove-in-pages.fixture.js'
import { sangamOntology } from '../../ontology.js'
import { parsePattern } from '../../pattern.js'
import { entities, entity, relation } from '../contract/statements.fixture.js'
import { storeContract } from '../graph-store.contract.js'
import type { GraphStore } from '../graph-store.js'
import { jobRecordsContract } from '../job-records.contract.js'
import { borrowServer, type LentServer } from './lent-server.fixture.js'
import { openNeo4jStore } from './neo4j-store.js'

const server = await borrowServer()
const lent = server as LentServer
const withServer = describe.skipIf(typeof server === 'string')

if (typeof server === 'string') test.skip(`the Neo4j store: ${server}`, () => {})
afterAll(() => (typeof server === 'string' ? undefined : server.giveBack()))

withServer('contract', () => storeContract('Neo4j', openEmpty))

withServer('removal', () => {
  test.each(Object.entries(removalCases))('%s', (_, proof) => using(proof))
})

async function openEmpty(): Promise<GraphStore> {
  await lent.empty()
  return openNeo4jStore(lent, sangamOntology)
}

async function using(work: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openEmpty()
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

withServer('opening', () => {
  test('a second opening finds what the first wrote, and each sees the writing of the other', async () => {
    await using(async (first) => {
      await first.apply({ put: entities('institution:p') })
      const second = await openNeo4jStore(lent, sangamOntology)
      expect(await second.meta()).toEqual(await first.meta())
      await second.apply({ put: entities('institution:q') })
      expect((await first.list({ first: 9 })).map(({ id }) => id)).toEqual(['institution:p', 'institution:q'])
      expect((await first.apply({ put: entities('institution:r') })).version).toBe(3)
      await second.close()
    })
  })

  test('a server that is down is named with the setting to change', async () => {
    await expect(openNeo4jStore({ uri: 'bolt://127.0.0.1:9' }, sangamOntology)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/bolt:\/\/127\.0\.0\.1:9 does not answer.*NEO4J_URI/s),
      details: { retryAfter: 5 }
    })
  })

  test('a wrong password is named with the setting to change', async () => {
    await expect(openNeo4jStore({ ...lent, password: 'wrong' }, sangamOntology)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/refuses the user "neo4j".*NEO4J_USER and NEO4J_PASSWORD/s)
    })
  })

  test('a database that is not there is named with the setting to change', async () => {
    await expect(openNeo4jStore({ ...lent, database: 'nowhere' }, sangamOntology)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/no database "nowhere".*NEO4J_DATABASE/s)
    })
  })

  test('an address that is none is refused', async () => {
    await expect(openNeo4jStore({ uri: 'localhost' }, sangamOntology)).rejects.toMatchObject({ code: 'INVALID' })
  })
})

withServer('a database that holds something else', () => {
  test.each([
    ['older', 0],
    ['newer', 99]
  ])('a graph of an %s schema is refused and left as it is', async (age, schema) => {
    await using(async (store) => {
      await store.apply({ put: entities('institution:p') })
      await lent.run('MATCH (m:Meta) SET m.schema = $schema', { schema })
      await expect(openNeo4jStore(lent, sangamOntology)).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining(`the ${age} schema ${schema}`)
      })
      expect((await store.meta()).claims).toBe(1)
      await lent.wipe()
    })
  })

  test('data that is not ours is refused and left as it is', async () => {
    await lent.wipe()
    await lent.run('CREATE (:Stranger)')
    await expect(openNeo4jStore(lent, sangamOntology)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('NEO4J_DATABASE')
    })
    expect(await lent.run('MATCH (s:Stranger) RETURN count(s) AS n')).toEqual([{ n: 1 }])
    await lent.wipe()
  })

  test('the graph of another ontology is refused', async () => {
    await using(async () => {
      const other = { ...sangamOntology, name: 'other' }
      await expect(openNeo4jStore(lent, other)).rejects.toMatchObject({
        code: 'CONFLICT',
        details: { value: 'sangam' }
      })
    })
  })
})

withServer('what lies in the database', () => {
  test('folded relations are relationships of their type that carry confidence and sources', async () => {
    await using(async (store) => {
      await store.apply({
        put: [...entities('institution:p', 'domain:x'), relation('institution:p WORKS_IN domain:x')]
      })
      const found = await lent.run(
        'MATCH (i:Entity:Institution {name: "p"})-[r:WORKS_IN]->(d:Domain) RETURN i.id AS i, d.id AS d, r.confidence AS c, r.sources AS s'
      )
      expect(found).toEqual([{ i: 'institution:p', d: 'domain:x', c: 0.8, s: ['document:a'] }])
    })
  })

  test('two writers on the same entities end as one would', async () => {
    await using(async (first) => {
      const second = await openNeo4jStore(lent, sangamOntology)
      const claims = ['one', 'two', 'three', 'four'].flatMap((load) => [
        entity('institution:p', { load: `load:${load}`, source: `document:${load}` }),
        entity('domain:x', { load: `load:${load}`, source: `document:${load}` }),
        relation('institution:p WORKS_IN domain:x', { load: `load:${load}`, source: `document:${load}` })
      ])
      await Promise.all(claims.map((claim, i) => (i % 2 ? first : second).apply({ put: [claim] })))
      const { hash, version } = await first.meta()
      expect(version).toBe(claims.length)
      await second.close()
      await using(async (alone) => {
        await alone.apply({ put: claims })
        expect((await alone.meta()).hash).toBe(hash)
      })
    })
  })
})

withServer('embeddings', () => {
  test('are kept for all by model and content', async () => {
    const first = await openNeo4jStore(lent, sangamOntology)
    const second = await openNeo4jStore(lent, sangamOntology)
    const vector = Float32Array.of(0.5, -1, 3e-8)
    await first.embeddings.put('model', [{ hash: 'a', vector }])
    await second.embeddings.put('model', [{ hash: 'a', vector }])
    expect(await second.embeddings.get('model', ['b', 'a', 'a'])).toEqual([null, vector, vector])
    expect(await second.embeddings.get('other', ['a'])).toEqual([null])
    await Promise.all([first.close(), second.close()])
  })
})

withServer('jobs', () => {
  jobRecordsContract(async () => {
    await lent.empty()
    const store = await openNeo4jStore(lent, sangamOntology)
    return { jobs: store.jobs, close: () => store.close() }
  })
})

withServer('hostile input', () => {
  const hostile = [
    "'}) MATCH (n) DETACH DELETE n //",
    '`) DETACH DELETE n //',
    'Institution`) MATCH (n) DETACH DELETE n //',
    '$ids',
    '\\u0027 OR 1=1'
  ]

  test.each(hostile)('%s finds nothing and harms nothing', async (text) => {
    await using(async (store) => {
      await store.apply({ put: entities('institution:p') })
      const before = await store.meta()
      expect(await store.get([text])).toEqual([null])
      expect(await store.list({ kind: text, first: 5 })).toEqual([])
      expect((await store.list({ after: text, first: 5 })).length).toBeLessThanOrEqual(1)
      for (const member of ['subjects', 'objects', 'ids'] as const) {
        expect(await store.claims({ [member]: [text] })).toEqual([])
      }
      for (const member of ['relation', 'load', 'source'] as const)
        expect(await store.claims({ [member]: text })).toEqual([])
      const scope = { sources: [text], asOf: text }
      expect(await store.list({ first: 5 }, scope)).toEqual([])
      expect(await store.count('source', scope)).toEqual(new Map())
      const pattern = parsePattern(sangamOntology, 'Institution >WORKS_IN Domain')
      expect([...(await store.match({ pattern, from: [text], to: [text] }))]).toEqual([])
      await store.apply({ removeLoads: [text], removeSources: [text], removeClaims: [text] })
      expect(await store.meta()).toEqual(before)
    })
  })

  test.each(hostile)('%s is no kind, relation or repeat', async (text) => {
    await using(async (store) => {
      const step = { relations: ['WORKS_IN'], direction: 'out', kinds: [] } as const
      const asked = [
        { start: [text], steps: [] },
        { start: [], steps: [{ ...step, relations: [text] }] },
        { start: [], steps: [{ ...step, kinds: [text] }] },
        { start: [], steps: [{ ...step, repeat: { min: 1, max: text as unknown as number } }] }
      ]
      for (const pattern of asked) await expect(store.match({ pattern })).rejects.toMatchObject({ code: 'INVALID' })
      const claim = relation('institution:p WORKS_IN domain:x')
      await expect(store.apply({ put: [{ ...claim, relation: text }] })).rejects.toMatchObject({ code: 'INVALID' })
      await expect(store.apply({ put: [{ ...claim, subject: text }] })).rejects.toMatchObject({ code: 'INVALID' })
      expect((await store.meta()).claims).toBe(0)
    })
  })

  test('hostile texts in claims are kept as texts', async () => {
    await using(async (store) => {
      const claims = hostile.map((text, i) =>
        entity(`institution:p${i}`, { fields: { name: text }, quote: text, note: text, load: text, method: text })
      )
      await store.apply({ put: claims })
      for (const claim of claims) expect(await store.claims({ load: claim.load })).toEqual([claim])
    })
  })
})
