import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from './server.fixture.js'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  const said = { source: 'document:press', load: 'load:alone', authority: 'press' } as const
  await server.graph.write([
    server.graph.claim({ ...said, subject: 'institution:alone', fields: { name: 'Institute Alone' } })
  ])
})
afterAll(() => server.close())

const errorOf = async (query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const { errors } = await server.ask(query, variables)
  return { ...errors?.[0]?.extensions, message: errors?.[0]?.message }
}

describe('what is not known is told with what is near', () => {
  it.each([
    ['partners, a field of work', '{ partners(domains: ["e-wast"]) { totalCount } }', 'domain:e-waste'],
    [
      'partners, who asks',
      '{ partners(domains: ["e-waste"], for: "Metals Laboratry") { totalCount } }',
      'institution:lab'
    ],
    [
      'partners, a filter',
      '{ partners(domains: ["e-waste"], where: { states: ["Odisa"] }) { totalCount } }',
      'place:in-od'
    ],
    ['search, a filter', '{ search(text: "x", where: { clusters: ["eest"] }) { totalCount } }', 'cluster:east'],
    ['replicable, the state', '{ replicable(targetState: "Odisa") { totalCount } }', 'place:in-od'],
    ['connect, an end', '{ connect(from: "lab", to: "othr") { truncated } }', 'institution:other'],
    ['neighbourhood', '{ neighbourhood(id: "piloot") { truncated } }', 'project:pilot'],
    ['crosstab, a filter', '{ crosstab(via: WORKS_IN, where: { domains: ["wast"] }) { recordCount } }', 'domain:waste'],
    ['needs, who asks', '{ needs(for: "Metals Laboratry") { totalCount } }', 'institution:lab'],
    ['near, a place', '{ search(text: "", where: { near: { place: "Odisa" } }) { totalCount } }', 'place:in-od'],
    [
      'an edited question',
      '{ answer(query: { intent: partners, domains: ["e-wast"] }) { totalCount } }',
      'domain:e-waste'
    ]
  ])('%s', async (_, query, near) => {
    const error = await errorOf(query)
    expect(error).toMatchObject({ code: 'NOT_FOUND' })
    expect(error['near']).toContain(near)
  })

  it('also in tables', async () => {
    const response = await server.get('/export/partners.csv?domain=e-wast')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { code: 'NOT_FOUND', near: ['domain:e-waste'] } })
  })
})

describe('what cannot be asked names the value and what may stand there', () => {
  it.each([
    [
      'years the wrong way round',
      '{ search(text: "", where: { yearFrom: 2025, yearTo: 2020 }) { totalCount } }',
      '2025'
    ],
    [
      'in partners too',
      '{ partners(domains: ["e-waste"], where: { yearFrom: 2025, yearTo: 2020 }) { totalCount } }',
      '2020'
    ],
    [
      'a point that is not on earth',
      '{ search(text: "", where: { near: { latitude: 200, longitude: 0 } }) { totalCount } }',
      '200'
    ],
    ['half a point', '{ search(text: "", where: { near: { latitude: 20 } }) { totalCount } }', 'longitude'],
    ['no distance', '{ search(text: "", where: { near: { place: "Odisha", km: -5 } }) { totalCount } }', '-5'],
    [
      'a type that is none',
      '{ partners(domains: ["e-waste"], where: { types: ["castle"] }) { totalCount } }',
      'castle'
    ],
    ['neither field nor text', '{ partners { totalCount } }', 'domains'],
    ['a pattern that is none', '{ answer(query: { intent: crosstab, via: "NO_SUCH" }) { totalCount } }', 'FOCUS']
  ])('%s', async (_, query, named) => {
    const error = await errorOf(query)
    expect(error).toMatchObject({ code: 'INVALID' })
    expect(error['message']).toContain(named)
  })

  it('a distance in a table that is none', async () => {
    const response = await server.get('/export/entities.csv?kind=institution&near=Odisha&km=far')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('far')
  })
})

describe('more than a limit allows is refused with its name', () => {
  const many = Array.from({ length: 50 }, () => 'e-waste')
  it.each([
    ['replicable', 'query ($d: [ID!]) { replicable(targetState: "Odisha", domains: $d) { totalCount } }', { d: many }],
    [
      'an edited question',
      'query ($d: [ID!]) { answer(query: { intent: partners, domains: $d }) { totalCount } }',
      { d: many }
    ],
    ['a page', '{ search(text: "", first: 100000) { totalCount } }', {}],
    ['hops', '{ connect(from: "lab", to: "other", maxHops: 20) { truncated } }', {}],
    ['depth', '{ neighbourhood(id: "lab", depth: 20) { truncated } }', {}]
  ])('%s', async (_, query, variables) => {
    const error = await errorOf(query, variables)
    expect(error).toMatchObject({ code: 'LIMIT', limit: expect.any(String) as string })
    expect(error['allowed']).toBeLessThan(Number(error['asked']))
  })

  it('a pattern of too many hops', async () => {
    const pattern =
      'Institution >WORKS_IN Domain <WORKS_IN Institution >WORKS_IN Domain <WORKS_IN Institution >WORKS_IN Domain'
    expect(await errorOf('query ($p: String) { crosstab(pattern: $p) { recordCount } }', { p: pattern })).toMatchObject(
      {
        code: 'INVALID',
        allowed: 4,
        asked: 5
      }
    )
  })
})

describe('nothing is an answer, with its reason', () => {
  it('between what nothing ties', async () => {
    const { data } = await server.ask('{ connect(from: "lab", to: "alone", maxHops: 6) { paths { cost } because } }')
    expect(data['connect']).toEqual({
      paths: [],
      because: expect.stringContaining('no relation of institution:alone') as string
    })
  })

  it('of filters that nothing passes', async () => {
    const { data } = await server.ask(
      '{ partners(domains: ["e-waste"], where: { states: ["Odisha"], types: ["school"] }) { totalCount edges { score } } }'
    )
    expect(data['partners']).toEqual({ totalCount: 0, edges: [] })
  })

  it('to no question, and to one without end', async () => {
    const ask = async (question: string) =>
      (
        await server.ask('query ($q: String!) { ask(question: $q) { answerable because results { sentence } } }', {
          q: question
        })
      ).data['ask']
    expect(await ask(' ')).toMatchObject({ answerable: false, because: expect.stringContaining('Nothing') as string })
    expect(await ask('who '.repeat(20_000))).toMatchObject({ answerable: false, results: [] })
  })
})

describe('near narrows every answer', () => {
  it('by place and by point', async () => {
    const table = async (query: string) =>
      parse(await (await server.get(`/export/entities.csv?${query}`)).text(), { columns: true, bom: true }) as unknown[]
    expect((await table('kind=institution&latitude=20.3&longitude=85.8&km=50')).length).toBeGreaterThan(0)
    // No document says where Odisha lies: the middle of what lies in it is taken.
    expect((await table('kind=institution&near=Odisha&km=50')).length).toBeGreaterThan(0)
    expect(await table('kind=institution&latitude=60&longitude=10&km=50')).toEqual([])
  })
})
