import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeAll(async () => (server = await openTestServer()))
afterAll(() => server.close())

const SEARCH = `query ($text: String!, $first: Int, $after: String, $where: EntityFilter, $mode: SearchMode, $minSimilarity: Float) {
  search(text: $text, first: $first, after: $after, where: $where, mode: $mode, minSimilarity: $minSimilarity) {
    totalCount exact mode edges { cursor score node { id } highlights { text spans } } pageInfo { hasNextPage }
  }
}`
const SUGGEST = 'query ($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) { id matched spans } }'

/** Texts that people and programs send, none of which is a search in good form. */
const ODD_TEXTS: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\t\u00a0',
  'punctuation alone': '!!! ??? …—«»',
  emoji: '♻️📱 👩‍🔬🇮🇳',
  'right to left': 'مختبر المعادن مدينة',
  'mixed directions': 'lab \u202eשלום\u202c e-waste',
  'half a surrogate pair': 'waste \ud83d',
  'a null': 'waste\u0000laboratory',
  'combining marks alone': '\u0301\u0327\u094d',
  SQL: `'; DROP TABLE entities; -- OR 1=1`,
  Cypher: '`) MATCH (n) DETACH DELETE n // $x {id: "a"}',
  Lucene: 'name:lab AND (waste OR -old) ~2 ^4 [a TO z] "unclosed \\',
  'a pattern': '^(lab|.*)+$ \\p{L} %_',
  GraphQL: '{ search(text: "x") { totalCount } }',
  HTML: '<script>alert("lab")</script>&nbsp;',
  'a path': '../../etc/passwd\\..\\C:',
  'function words': 'the of and',
  'one word without end': 'x'.repeat(5_000),
  'one letter': 'e'
}

describe('a text in no good form', () => {
  it.each(Object.entries(ODD_TEXTS))('%s is searched for and completed', async (_, text) => {
    for (const mode of ['HYBRID', 'LEXICAL', 'SEMANTIC']) {
      const { data, errors } = await server.ask(SEARCH, { text, mode, first: 5 })
      expect(errors).toBeUndefined()
      expect(data['search'].edges.length).toBe(Math.min(5, data['search'].totalCount))
    }
    const { data, errors } = await server.ask(SUGGEST, { prefix: text })
    expect(errors).toBeUndefined()
    expect(data['suggest'].length).toBeLessThanOrEqual(8)
  })

  it('is found by what it has of words', async () => {
    for (const name of ['SQL', 'Cypher', 'Lucene', 'emoji'])
      expect((await server.ask(SEARCH, { text: `${ODD_TEXTS[name]} metals` })).data['search'].edges[0].node.id).toBe(
        'institution:lab'
      )
  })

  it('lists everything when it is empty, and nothing when it says nothing', async () => {
    const all = (await server.ask('{ search(text: "", first: 100) { totalCount edges { node { id } } } }')).data[
      'search'
    ]
    expect(all.totalCount).toBeGreaterThan(10)
    expect(all.edges).toHaveLength(all.totalCount)
    expect((await server.ask(SEARCH, { text: '!!! ???' })).data['search'].totalCount).toBe(0)
    expect((await server.ask(SUGGEST, { prefix: '' })).data['suggest']).toEqual([])
  })

  it('counts up to its 2,000th character', async () => {
    const long = await server.ask(SEARCH, { text: `metals ${' '.repeat(2_000)} recycling`, mode: 'LEXICAL' })
    const short = await server.ask(SEARCH, { text: 'metals', mode: 'LEXICAL' })
    expect(long.data['search'].edges.map((edge: { node: unknown }) => edge.node)).toEqual(
      short.data['search'].edges.map((edge: { node: unknown }) => edge.node)
    )
  })

  it('of a megabyte is answered or refused by its size, never failed on', async () => {
    const text = 'metals laboratory '.repeat(60_000)
    const { data, errors } = await server.ask(SEARCH, { text })
    if (errors) expect(errors[0]!.extensions['code']).toBe('LIMIT')
    else expect(data['search'].edges[0].node.id).toBe('institution:lab')
  })
})

describe('numbers and places of a page', () => {
  it('takes none, and refuses what is no number of hits', async () => {
    const none = (await server.ask(SEARCH, { text: 'waste', first: 0 })).data['search']
    expect(none).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } })
    expect(none.totalCount).toBeGreaterThan(0)
    for (const [query, name, value] of [
      [SEARCH, 'text', 'waste'],
      [SUGGEST, 'prefix', 'lab']
    ] as const) {
      for (const first of [-1, 1_000_000_000]) {
        const { errors } = await server.ask(query, { [name]: value, first })
        expect(errors?.[0]?.extensions).toMatchObject({ code: expect.stringMatching(/INVALID|LIMIT/) })
      }
    }
  })

  it.each([
    ['nothing', ''],
    ['a word', 'nonsense'],
    ['half of one', 'WzEsMl0'],
    ['other JSON', Buffer.from('{"a":1}').toString('base64url')],
    ['emoji', '😀'],
    ['a long word', 'x'.repeat(10_000)]
  ])('refuses %s for a cursor', async (_, after) => {
    const { errors } = await server.ask(SEARCH, { text: 'waste', after })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'after' })
    expect(errors![0]!.message).toContain('not a cursor')
  })

  it('goes on after a cursor of another search', async () => {
    const { cursor } = (await server.ask(SEARCH, { text: 'waste', first: 1 })).data['search'].edges[0]
    const { errors } = await server.ask(SEARCH, { text: 'laboratory', after: cursor })
    expect(errors).toBeUndefined()
  })

  it.each([2, -1.5])('refuses the cosine %d', async (minSimilarity) => {
    const { errors } = await server.ask(SEARCH, { text: 'waste', minSimilarity })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'minSimilarity' })
  })
})

describe('spreading', () => {
  const SPREAD = `query ($facet: String!) { search(text: "waste", perGroup: { facet: $facet, n: 1 }) { totalCount } }`

  it.each(['kind', 'state', 'cluster', 'institution', 'readiness'])('knows %s', async (facet) => {
    expect((await server.ask(SPREAD, { facet })).errors).toBeUndefined()
  })

  it('refuses what nothing is sorted by', async () => {
    const { errors } = await server.ask(SPREAD, { facet: 'colour' })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', path: 'perGroup.facet' })
  })
})

describe('an unknown value to filter by', () => {
  it.each([
    [{ states: ['Odihsa'] }, 'Odisha'],
    [{ domains: ['e-wast'] }, 'E-waste management'],
    [{ clusters: ['Easst Cluster'] }, 'East Cluster'],
    [{ types: ['universty'] }, 'did you mean \\"university\\"'],
    [{ readiness: ['field tests'] }, 'did you mean \\"FIELD_TESTED\\"'],
    [{ near: { place: 'Odishaa' } }, 'Odisha']
  ])('%j is refused naming what is near', async (where, near) => {
    const { errors } = await server.ask(SEARCH, { text: 'waste', where })
    expect(['INVALID', 'NOT_FOUND']).toContain(errors?.[0]?.extensions['code'])
    expect(JSON.stringify(errors![0])).toContain(near)
  })

  it('is told by its beginning when it is without end', async () => {
    for (const where of [{ types: ['x'.repeat(50_000)] }, { states: ['x'.repeat(50_000)] }]) {
      const { errors } = await server.ask(SEARCH, { text: 'waste', where })
      expect(JSON.stringify(errors![0])).toMatch(/"x{100}…/)
      expect(JSON.stringify(errors![0]).length).toBeLessThan(2_000)
    }
  })

  it.each([
    [{ states: [''] }],
    [{ types: ["'; DROP TABLE x; --"] }],
    [{ near: { latitude: 91, longitude: 0 } }],
    [{ near: { place: 'Odisha', latitude: 20 } }]
  ])('%j is refused', async (where) => {
    const { errors } = await server.ask(SEARCH, { text: 'waste', where })
    expect(['INVALID', 'NOT_FOUND']).toContain(errors?.[0]?.extensions['code'])
  })
})
