import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeAll(async () => (server = await openTestServer()))
afterAll(() => server.close())

describe('ask', () => {
  it('shows what was understood, answers in sentences and names the graph version', async () => {
    const { data } = await server.ask(
      `query ($question: String!) { ask(question: $question) {
        understood { intent domains { id } states { id } kinds limit years { from to } } answerable because confidence
        totalCount graphVersion alternatives { intent } results { sentence entity { id } path { nodes { id } } number cell { count } }
      } meta { graphVersion } }`,
      { question: 'Who in Odisha works on e-waste?' }
    )
    expect(data['ask']).toMatchObject({
      understood: { intent: 'partners', domains: [{ id: 'domain:e-waste' }], states: [{ id: 'place:in-od' }] },
      answerable: true,
      graphVersion: data['meta'].graphVersion
    })
    expect(data['ask'].results[0]).toMatchObject({ entity: { id: 'institution:lab' } })
  })

  it('runs an edited query, and names near matches of what it does not know', async () => {
    const query = `query ($query: StructuredQueryInput!) { answer(query: $query) { totalCount results { number } } }`
    const counted = { intent: 'count', kinds: ['INSTITUTION'], states: ['Odisha'] }
    const { data } = await server.ask(query, { query: counted })
    expect(data['answer'].results[0].number).toBe(data['answer'].totalCount)
    const { errors } = await server.ask(query, { query: { ...counted, states: ['atlantis'] } })
    expect(errors![0]!.extensions!['code']).toBe('NOT_FOUND')
  })

  it('bounds how many results may be asked for, and leaves out what is excepted', async () => {
    const query = `query ($query: StructuredQueryInput!) { answer(query: $query) { totalCount understood { except { id } } results { entity { id } } } }`
    const partners = { intent: 'partners', domains: ['e-waste'] }
    for (const [limit, code] of [
      [1_000_000, 'LIMIT'],
      [-5, 'INVALID']
    ] as const)
      expect((await server.ask(query, { query: { ...partners, limit } })).errors![0]!.extensions!['code']).toBe(code)
    const all = (await server.ask(query, { query: partners })).data['answer']
    const some = (await server.ask(query, { query: { ...partners, except: ['lab'] } })).data['answer']
    expect(some.understood.except).toEqual([{ id: 'institution:lab' }])
    expect(some.totalCount).toBe(all.totalCount - 1)
    expect(JSON.stringify(some.results)).not.toContain('institution:lab')
  })

  it('says why a question lies outside the sources', async () => {
    const { data } = await server.ask(
      '{ ask(question: "Will it rain tomorrow?") { answerable because results { sentence } } }'
    )
    expect(data['ask']).toMatchObject({ answerable: false, results: [] })
    expect(data['ask'].because).toMatch(/^This cannot be answered because/)
  })
})
