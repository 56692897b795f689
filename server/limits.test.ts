import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRateLimit } from './rate-limit.js'
import { exampleQueries } from './http/graphiql.js'
import { openTestServer, type TestServer } from './server.fixture.js'

let server: TestServer
beforeAll(
  async () =>
    (server = await openTestServer({
      settings: { MAX_DEPTH: '9', MAX_COST: '3000', MAX_ALIASES: '4', MAX_BODY: '20000', RATE_LIMIT: '500' }
    }))
)
afterAll(() => server.close())

const nested = (levels: number): string =>
  levels ? `{ related(first: 1) { edges { node ${nested(levels - 1)} } } }` : '{ id }'

describe('a query beyond a limit is refused, naming limit, value and what was asked', () => {
  it.each([
    ['depth', `{ entity(id: "lab") ${nested(4)} }`, 'MAX_DEPTH', 9],
    [
      'depth through fragments',
      `{ entity(id: "lab") { ...a } } fragment a on Entity ${nested(2)} fragment b on Entity { id }`.replace(
        'node { id }',
        'node { ...b related { edges { node { related { edges { node { id } } } } } } }'
      ),
      'MAX_DEPTH',
      9
    ],
    [
      'cost',
      '{ search(text: "", first: 500) { edges { node { related(first: 100) { edges { node { id } } } } } } }',
      'MAX_COST',
      3000
    ],
    [
      'aliases',
      '{ a: meta { store } b: meta { store } c: meta { store } d: meta { store } e: meta { store } }',
      'MAX_ALIASES',
      4
    ]
  ])('%s', async (_, query, limit, allowed) => {
    const { errors, data } = await server.ask(query)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT', limit, allowed })
    expect(errors![0]!.extensions['asked']).toBeGreaterThan(allowed)
    expect(data).toBeUndefined()
  })

  it('cost through a variable', async () => {
    const query =
      'query ($n: Int!) { search(text: "", first: $n) { edges { node { id name summary website slug kind } } } }'
    expect((await server.ask(query, { n: 10 })).errors).toBeUndefined()
    expect((await server.ask(query, { n: 499 })).errors![0]!.extensions['limit']).toBe('MAX_COST')
  })

  it('a body that is too large, announced or not', async () => {
    const body = JSON.stringify({ query: `{ meta { store } } # ${'x'.repeat(30_000)}` })
    const announced = await server.get('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) }
    })
    expect(announced.status).toBe(413)
    expect(await announced.json()).toMatchObject({
      error: { code: 'LIMIT', limit: 'MAX_BODY', allowed: 20_000, asked: body.length }
    })
    const streamed = await server.get('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' }
    })
    expect(streamed.status).toBe(413)
  })

  it('too many requests from one address, others are not touched', () => {
    const limit = createRateLimit(2)
    expect([limit('a', 0), limit('a', 0), limit('a', 0)]).toEqual([null, null, 30])
    expect(limit('b', 0)).toBeNull()
    expect(limit('a', 30_000)).toBeNull()
  })
})

describe('the standing limits', () => {
  it('let introspection and the example queries pass', async () => {
    const usual = await openTestServer()
    for (const query of exampleQueries()) {
      const { errors } = await usual.ask(query)
      expect(errors?.map(({ extensions }) => extensions['code']) ?? []).not.toContain('LIMIT')
    }
    expect(
      (await usual.ask('{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }')).errors
    ).toBeUndefined()
    await usual.close()
  })
})
