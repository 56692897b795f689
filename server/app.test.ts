import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from './server.fixture.js'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  mkdirSync(join(server.folder, 'ui', 'assets'), { recursive: true })
  writeFileSync(join(server.folder, 'ui', 'index.html'), '<!doctype html><title>Explorer</title>')
  writeFileSync(join(server.folder, 'ui', 'assets', 'main-abc.js'), 'start()')
  writeFileSync(join(server.folder, 'secret.txt'), 'secret')
})
afterAll(() => server.close())

describe('the explorer', () => {
  it('is served for every page address, never cached, without inline code', async () => {
    for (const path of ['/', '/entity/institution:lab', '/partners?domain=e-waste']) {
      const response = await server.get(path)
      expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Explorer</title>'])
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe')
    }
  })

  it('has assets that are cached for ever, and nothing outside its folder', async () => {
    const asset = await server.get('/assets/main-abc.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('content-type')).toContain('javascript')
    for (const path of [
      '/assets/none.js',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%E0%A4%A.js'
    ]) {
      const response = await server.get(path)
      expect(await response.text()).not.toBe('secret')
      expect(response.status).toBe(404)
    }
  })

  it('takes no other methods', async () => {
    expect((await server.get('/', { method: 'DELETE' })).status).toBe(405)
  })
})

describe('for operators', () => {
  it('tells that it lives and answers', async () => {
    expect(await (await server.get('/health')).json()).toEqual({ status: 'alive' })
    expect(await (await server.get('/ready')).json()).toMatchObject({ status: 'ready', graphVersion: 1 })
  })

  it('counts requests and says what it holds', async () => {
    await server.ask('{ meta { store } }')
    const text = await (await server.get('/metrics')).text()
    expect(text).toMatch(/^sangam_requests_total\{route="graphql",status="200"\} [1-9]/m)
    expect(text).toMatch(/^sangam_request_duration_seconds_count\{route="graphql"\} [1-9]/m)
    expect(text).toMatch(/^sangam_graph_version 1$/m)
    expect(text).toMatch(/^sangam_entities 13$/m)
  })
})

describe('the query page', () => {
  it('is shown to browsers only, and only there inline code may run', async () => {
    const page = await server.get('/graphql', { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'unsafe-inline'")
    const api = await server.get(`/graphql?query=${encodeURIComponent('{ meta { store } }')}`)
    expect(await api.json()).toEqual({ data: { meta: { store: (await server.graph.meta()).store } } })
  })
})

describe('linked data', () => {
  it('names the entity, its relations and its sources by address', async () => {
    const response = await server.get('/entity/institution:lab.jsonld')
    expect(response.headers.get('content-type')).toContain('application/ld+json')
    const document = (await response.json()) as Record<string, unknown>
    expect(document).toMatchObject({
      '@id': 'http://test/entity/institution:lab',
      '@type': 'Institution',
      name: 'Metals Laboratory',
      sameAs: ['https://ror.org/000000001'],
      worksIn: [{ '@id': 'http://test/entity/domain:e-waste', '@type': 'Domain', name: 'E-waste management' }],
      sources: ['http://test/entity/document:press', 'http://test/entity/document:register']
    })
  })

  it('is NOT_FOUND for an unknown entity', async () => {
    const response = await server.get('/entity/institution:nix.jsonld')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })
})

describe('tables', () => {
  const rows = async (path: string) =>
    parse(await (await server.get(path)).text(), { columns: true }) as Record<string, string>[]

  it('hold the same hits as the search', async () => {
    const { data } = await server.ask(
      '{ search(text: "recycling in odisha", kinds: [INSTITUTION]) { edges { node { id } } } }'
    )
    const table = await rows('/export/search.csv?text=recycling%20in%20odisha&kind=institution')
    expect(table.map(({ id }) => id)).toEqual(data['search'].edges.map(({ node }: { node: { id: string } }) => node.id))
  })

  it('cannot run as a formula in a spreadsheet', async () => {
    const lab = (await rows('/export/entities.csv?kind=Institution')).find(({ id }) => id === 'institution:lab')
    expect(lab).toMatchObject({
      name: 'Metals Laboratory',
      summary: "'=cmd recovers metals from old phones",
      type: 'research-institute'
    })
  })

  it('exist for partners and sources, with a limit', async () => {
    expect((await rows('/export/partners.csv?domain=e-waste&limit=1'))[0]).toMatchObject({ rank: '1' })
    expect(await rows('/export/sources.csv')).toHaveLength(2)
    expect(await rows('/export/partners.csv?domain=e-waste&excludeSource=press')).not.toContainEqual(
      expect.objectContaining({ id: 'institution:lab', tie: 'DIRECT' })
    )
  })

  it('gives the tables of the linkages', async () => {
    expect((await rows('/export/replicable.csv?targetState=Odisha'))[0]).toMatchObject({ status: 'UNKNOWN' })
    expect(await rows('/export/connect.csv?from=lab&to=other&relation=works_in')).toEqual([
      expect.objectContaining({ path: '1', hop: '1', relation: 'WORKS_IN', source: 'document:press' }),
      expect.objectContaining({ path: '1', hop: '2', from: 'domain:e-waste', to: 'institution:other' })
    ])
    expect(await rows('/export/crosstab.csv?via=works-in&rows=domain')).toContainEqual(
      expect.objectContaining({ row: 'domain:waste', columnName: 'Metals Laboratory', count: '1' })
    )
    expect(await rows('/export/gaps.csv?via=FOCUS')).toContainEqual(
      expect.objectContaining({ column: 'domain:medical-devices', status: 'NOT_IN_OUR_SOURCES' })
    )
    expect((await rows('/export/centrality.csv?kind=institution&limit=1'))[0]).toMatchObject({
      rank: '1',
      exact: 'true'
    })
    expect((await rows('/export/communities.csv'))[0]).toMatchObject({ community: '1' })
    expect(await rows('/export/quality.csv?check=unmatchedNames')).toContainEqual(
      expect.objectContaining({
        check: 'unmatchedNames',
        id: 'institution:clinic',
        name: expect.stringMatching(/./) as string
      })
    )
    expect(await rows('/export/conflicts.csv')).toEqual([
      expect.objectContaining({ field: 'established', rank: '1', value: '1964' }),
      expect.objectContaining({ field: 'established', rank: '2', value: '1965' })
    ])
    expect(await rows('/export/needs.csv')).toEqual([])
    expect((await server.get('/export/matchesFor.csv?need=nobody')).status).toBe(404)
    const file = (await server.get('/export/gaps.csv?via=FOCUS')).headers.get('content-disposition')
    expect(file).toBe(`attachment; filename="gaps-graph-${(await server.graph.meta()).version}.csv"`)
    expect(await rows('/export/changes.csv?since=0&kind=institution')).toContainEqual(
      expect.objectContaining({ id: 'institution:lab', version: '1' })
    )
    expect(await rows('/export/neighbourhood.csv?id=lab&relation=works_in')).toContainEqual(
      expect.objectContaining({ from: 'institution:lab', relation: 'WORKS_IN', to: 'domain:e-waste' })
    )
    expect(await rows('/export/related.csv?id=lab&direction=out&relation=works_in')).toEqual([
      expect.objectContaining({
        relation: 'WORKS_IN',
        direction: 'out',
        id: 'domain:e-waste',
        name: expect.stringMatching(/./) as string
      })
    ])
    expect((await server.get('/export/related.csv?id=nobody')).status).toBe(404)
    expect(await rows('/export/reviewQueue.csv')).toEqual([])
    expect(await rows('/export/ask.csv?question=Who%20works%20on%20e-waste%3F')).toContainEqual(
      expect.objectContaining({ id: 'institution:lab' })
    )
  })

  it.each([
    ['/export/castles.csv', 404],
    ['/export/constructor.csv', 404],
    ['/export/entities.csv?kind=castle', 400],
    ['/export/search.csv?mode=magic', 400],
    ['/export/search.csv?limit=-3', 400],
    ['/export/partners.csv', 400],
    ['/export/replicable.csv', 400],
    ['/export/crosstab.csv', 400],
    ['/export/connect.csv?from=lab', 400],
    ['/export/quality.csv?check=taste', 400]
  ])('%s answers %i', async (path, status) => {
    expect((await server.get(path)).status).toBe(status)
  })
})
