import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestServer, type TestServer } from './server.fixture.js'

let server: TestServer
beforeAll(async () => (server = await openTestServer()))
afterAll(() => server.close())

const MEGABYTE = 'a '.repeat(500_000)
const SEARCH =
  'query ($text: String!, $first: Int, $after: String, $where: EntityFilter) { search(text: $text, first: $first, after: $after, where: $where) { totalCount edges { node { id } } } }'

describe('odd input that is answered', () => {
  it.each([
    ['an empty text', { text: '' }],
    ['blanks', { text: '   ' }],
    ['only punctuation', { text: '!?…' }],
    ['emoji', { text: '♻️📱' }],
    ['a megabyte of text', { text: MEGABYTE }],
    ['quotes and backslashes', { text: '"\\ AND (NOT' }],
    ['no hits asked for', { text: 'waste', first: 0 }]
  ])('%s', async (_, variables) => {
    const { status, errors, data } = await server.ask(SEARCH, variables)
    expect(errors).toBeUndefined()
    expect(status).toBe(200)
    expect(data['search'].totalCount).toBeGreaterThanOrEqual(0)
  })
})

describe('bad input is refused with a code, never with a fault of ours', () => {
  it.each([
    ['a negative page', SEARCH, { text: 'a', first: -1 }, 'INVALID'],
    ['a huge page', SEARCH, { text: 'a', first: 1_000_000_000 }, 'LIMIT'],
    ['a cursor of another list', SEARCH, { text: 'a', after: 'Zm9v' }, 'INVALID'],
    ['an unknown state', SEARCH, { text: 'a', where: { states: ['Atlantis'] } }, 'NOT_FOUND'],
    ['an unknown type', SEARCH, { text: 'a', where: { types: ['castle'] } }, 'INVALID'],
    ['what has no location', SEARCH, { text: 'a', where: { near: { place: 'domain:waste' } } }, 'INVALID'],
    ['an unknown kind', '{ search(text: "a", kinds: [CASTLE]) { totalCount } }', {}, 'INVALID'],
    ['a variable of a wrong type', SEARCH, { text: 7 }, 'INVALID'],
    ['a missing variable', SEARCH, {}, 'INVALID'],
    ['an unknown field', '{ entity(id: "x") { castle } }', {}, 'INVALID'],
    ['a syntax error', '{ entity(', {}, 'INVALID'],
    ['an empty id', '{ entity(id: "") { id } }', {}, 'NOT_FOUND'],
    ['a wrong date', '{ meta(scope: { asOf: "yesterday" }) { graphHash } }', {}, 'INVALID'],
    ['a month that is none', '{ meta(scope: { asOf: "2024-13" }) { graphHash } }', {}, 'INVALID'],
    ['a wrong confidence', '{ meta(scope: { minConfidence: 7 }) { graphHash } }', {}, 'INVALID'],
    ['partners for nothing', '{ partners { totalCount } }', {}, 'INVALID'],
    ['partners for an unknown field', '{ partners(domains: ["alchemy"]) { totalCount } }', {}, 'NOT_FOUND'],
    ['a cursor of another list of entities', '{ entities(kind: PLACE, after: "Zm9v") { totalCount } }', {}, 'INVALID'],
    [
      'a cursor of another list of relations',
      '{ entity(id: "institution:lab") { related(after: "Zm9v") { totalCount } } }',
      {},
      'INVALID'
    ]
  ])('%s', async (_, query, variables, code) => {
    const { status, errors } = await server.ask(query, variables)
    expect(errors?.[0]?.extensions['code']).toBe(code)
    expect(errors![0]!.message).not.toMatch(/undefined|\[object/)
    expect(status).toBeLessThan(500)
  })

  it('says where an unknown value stands and what is near', async () => {
    const { errors } = await server.ask(SEARCH, { text: 'a', where: { states: ['Odisa'] } })
    expect(errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', value: 'Odisa', near: ['place:in-od'] })
  })
})

describe('a defect', () => {
  it('is masked, and logged under the id the caller sees', async () => {
    const spy = vi.spyOn(server.graph, 'meta').mockRejectedValueOnce(new TypeError('secret of the house'))
    const { errors } = await server.ask('{ meta { graphHash } }')
    spy.mockRestore()
    const { message, extensions } = errors![0]!
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(extensions['code']).toBe('INTERNAL')
    expect(message).toContain(extensions['requestId'])
    expect(server.logged.join('\n')).toMatch(
      new RegExp(`${String(extensions['requestId'])}[\\s\\S]*secret of the house`)
    )
  })

  it('is masked outside GraphQL too', async () => {
    const spy = vi.spyOn(server.graph, 'meta').mockRejectedValueOnce(new TypeError('secret of the house'))
    const response = await server.get('/ready')
    spy.mockRestore()
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })
})
