import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeAll(async () => (server = await openTestServer()))
afterAll(() => server.close())

const change = async (query: string, variables: Record<string, unknown> = {}) =>
  server.ask(query, variables, { token: server.app.auth.localToken! })
const hash = async () => (await server.graph.meta()).hash

const WRITE =
  'mutation ($claims: [ClaimInput!]!) { writeClaims(claims: $claims) { added unchanged graphVersion rejected { index path reason } } }'

describe('writing claims', () => {
  it('takes the valid ones, reports the others, and is idempotent', async () => {
    const claims = [
      { subject: 'technology:press', fields: { name: 'Briquette press' }, source: 'document:press' },
      { subject: 'technology:press', fields: { nome: 'x' } },
      { subject: 'technology:press', relation: 'DEVELOPED_BY', object: 'institution:lab' },
      { subject: 'nonsense', fields: { name: 'x' } },
      { subject: 'technology:press', fields: 'text' }
    ]
    const first = (await change(WRITE, { claims })).data['writeClaims']
    expect(first.added).toBe(2)
    expect(first.rejected.map(({ index }: { index: number }) => index)).toEqual([1, 3, 4])
    expect(first.rejected[0].reason).toContain('did you mean "name"')
    const again = (await change(WRITE, { claims })).data['writeClaims']
    expect(again).toMatchObject({ added: 0, unchanged: 2, graphVersion: first.graphVersion })
    const found = await server.ask(
      '{ search(text: "briquette", first: 1) { edges { node { id ... on Technology { developers { id } } } } } }'
    )
    expect(found.data['search'].edges[0].node).toEqual({
      id: 'technology:press',
      developers: [{ id: 'institution:lab' }]
    })
  })
})

describe('merging', () => {
  it('makes both ids answer with one entity, and unmerging restores the graph', async () => {
    const before = await hash()
    const merged = (
      await change(
        'mutation { merge(a: "institution:lab", b: "institution:other", reason: "same house") { id mergedFrom } }'
      )
    ).data['merge']
    expect(merged).toEqual({ id: 'institution:lab', mergedFrom: ['institution:other'] })
    expect((await server.ask('{ entity(id: "institution:other") { id } }')).data['entity'].id).toBe('institution:lab')
    const back = (await change('mutation { unmerge(id: "institution:lab") { id } }')).data['unmerge']
    expect(back.map(({ id }: { id: string }) => id).sort()).toEqual(['institution:lab', 'institution:other'])
    expect(await hash()).toBe(before)
  })

  it('refuses what is not there or not merged', async () => {
    expect(
      (await change('mutation { merge(a: "institution:lab", b: "institution:nix", reason: "") { id } }')).errors![0]!
        .extensions['code']
    ).toBe('NOT_FOUND')
    expect((await change('mutation { unmerge(id: "institution:clinic") { id } }')).errors![0]!.extensions['code']).toBe(
      'INVALID'
    )
  })
})

describe('removing', () => {
  it('takes what a load delivered, or everything that cites a document', async () => {
    const remove =
      'mutation ($id: ID!, $everywhere: Boolean!) { removeSource(id: $id, everywhere: $everywhere) { removed } }'
    const wrong = await change(remove, { id: 'document:nix', everywhere: false })
    expect(wrong.errors![0]!.extensions['code']).toBe('NOT_FOUND')
    const load = (await change(remove, { id: 'load:press', everywhere: false })).data['removeSource']
    expect(load.removed).toBeGreaterThan(0)
    const cites = async () => (await server.graph.count('source')).get('document:press') ?? 0
    expect(await cites()).toBe(1)
    expect((await change(remove, { id: 'document:press', everywhere: true })).data['removeSource'].removed).toBe(1)
    expect(await cites()).toBe(0)
  })
})
