import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeAll(async () => (server = await openTestServer()))
afterAll(() => server.close())

const ids = (edges: { node: { id: string } }[]) => edges.map(({ node }) => node.id)

describe('entity', () => {
  it('is found by id, slug and name, with the fields of its kind', async () => {
    const query = `query ($id: ID!) { entity(id: $id) {
      __typename id kind slug name website
      ... on Institution { type established ror state { id } city { name } country { id } domains { id } projects { readiness } }
    } }`
    for (const id of ['institution:lab', 'lab', 'Metals Laboratory']) {
      expect((await server.ask(query, { id })).data['entity']).toEqual({
        __typename: 'Institution',
        id: 'institution:lab',
        kind: 'INSTITUTION',
        slug: 'lab',
        name: 'Metals Laboratory',
        website: 'https://lab.example',
        type: 'research-institute',
        established: '1964',
        ror: 'https://ror.org/000000001',
        state: { id: 'place:in-od' },
        city: { name: 'Bhubaneswar' },
        country: { id: 'place:in' },
        domains: [{ id: 'domain:e-waste' }],
        projects: [{ readiness: 'PILOT' }]
      })
    }
  })

  it('names the documents behind every fact', async () => {
    const { data } = await server.ask(
      '{ entity(id: "institution:lab") { facts { name label value widget sources { id name } } sources { id } } }'
    )
    const established = data['entity'].facts.find(({ name }: { name: string }) => name === 'established')
    expect(established).toEqual({
      name: 'established',
      label: 'Established',
      value: '1964',
      widget: 'date',
      sources: [{ id: 'document:register', name: 'Register of institutions' }]
    })
    expect(data['entity'].sources).toEqual([{ id: 'document:press' }, { id: 'document:register' }])
  })

  it('shows what the sources differ on, best first', async () => {
    const { data } = await server.ask(
      '{ entity(id: "institution:lab") { conflicts { field alternatives { value confidence claims { source { id } } } } } }'
    )
    expect(data['entity'].conflicts).toEqual([
      {
        field: 'established',
        alternatives: [
          { value: '1964', confidence: 0.95, claims: [{ source: { id: 'document:register' } }] },
          { value: '1965', confidence: 0.8, claims: [{ source: { id: 'document:press' } }] }
        ]
      }
    ])
  })

  it('lists its claims, of a field or of a relation', async () => {
    const { data } = await server.ask(`{ entity(id: "cluster:east") {
      focus: claims(relation: FOCUSES_ON) { relation object { id } quote note source { id } load confidence method authority }
      name: claims(field: "name") { fields subject { id } }
    } }`)
    expect(data['entity'].focus).toEqual([
      {
        relation: 'FOCUSES_ON',
        object: { id: 'domain:e-waste' },
        quote: 'The cluster focuses on e-waste.',
        note: null,
        source: { id: 'document:press' },
        load: 'load:press',
        confidence: 0.8,
        method: 'curator',
        authority: 'press'
      }
    ])
    expect(data['entity'].name).toEqual([
      { fields: { name: 'East Cluster', summary: 'Cluster of the east' }, subject: { id: 'cluster:east' } }
    ])
  })

  it('pages through its relations with a true total', async () => {
    const query = `query ($after: String) { entity(id: "institution:lab") { related(first: 2, after: $after) {
      totalCount edges { direction relation { type label sources { id } } node { id } } pageInfo { hasNextPage endCursor } } } }`
    const first = (await server.ask(query)).data['entity'].related
    const second = (await server.ask(query, { after: first.pageInfo.endCursor })).data['entity'].related
    expect(first.totalCount).toBe(3)
    expect(first.pageInfo.hasNextPage).toBe(true)
    expect(second.pageInfo.hasNextPage).toBe(false)
    expect([...ids(first.edges), ...ids(second.edges)]).toEqual([
      'place:in-od-bhubaneswar',
      'project:pilot',
      'domain:e-waste'
    ])
    expect(first.edges[0]).toMatchObject({
      direction: 'OUT',
      relation: { type: 'LOCATED_IN', label: 'is in', sources: [{ id: 'document:register' }] }
    })
  })

  it('counts its relations and finds what reads alike', async () => {
    const { data } = await server.ask(
      '{ entity(id: "domain:e-waste") { relationCounts { relation direction label count } similar(first: 3) { score node { kind } } } }'
    )
    expect(data['entity'].relationCounts).toContainEqual({
      relation: 'WORKS_IN',
      direction: 'IN',
      label: 'is worked in by',
      count: 2
    })
    for (const { node } of data['entity'].similar) expect(node.kind).toBe('DOMAIN')
  })

  it('of an unknown id is NOT_FOUND with near matches, while node is null', async () => {
    const { errors, status } = await server.ask('{ entity(id: "institution:metals-lab") { id } }')
    expect(status).toBe(200)
    expect(errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', near: ['institution:lab'] })
    expect((await server.ask('{ node(id: "institution:nothing") { id } }')).data['node']).toBeNull()
    expect((await server.ask('{ node(id: "cluster:east") { __typename id } }')).data['node']).toEqual({
      __typename: 'Cluster',
      id: 'cluster:east'
    })
  })
})

describe('search', () => {
  it('explains hits, facets and what it understood', async () => {
    const { data } = await server.ask(`{ search(text: "electronic waste in odisha", kinds: [INSTITUTION], first: 3) {
      totalCount exact rankingScope
      interpreted { id kind text }
      facets { kind { value label count } state { value label count } all { name } }
      edges { cursor score node { id } why { lexical semantic concept named { id } path { sentence } } highlights { field text spans } }
    } }`)
    const { search } = data
    expect(search.interpreted.map(({ id }: { id: string }) => id)).toEqual(['domain:e-waste', 'place:in-od'])
    const hit = search.edges.find(({ node }: { node: { id: string } }) => node.id === 'institution:lab')
    expect(hit.score).toBeCloseTo(hit.why.lexical + hit.why.semantic + hit.why.concept, 6)
    expect(hit.why.path.sentence).toContain('Metals Laboratory')
    const counted = search.facets.kind.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect(counted).toBe(search.totalCount)
    expect(search.facets.state).toContainEqual(expect.objectContaining({ value: 'place:in-od', label: 'Odisha' }))
    expect(search.facets.all.map(({ name }: { name: string }) => name)).toContain('kind')
  })

  it('filters by kind and by names of places and fields, sub-fields included', async () => {
    const query =
      'query ($where: EntityFilter) { search(text: "", kinds: [INSTITUTION], where: $where) { totalCount edges { node { id } } } }'
    const found = async (where: object) => ids((await server.ask(query, { where })).data['search'].edges)
    expect(await found({ states: ['Odisha'] })).toEqual(['institution:clinic', 'institution:lab'])
    expect(await found({ domains: ['waste'] })).toEqual(['institution:lab', 'institution:other'])
    expect(await found({ types: ['Research_Institute'] })).toEqual(['institution:lab'])
  })

  it('completes a name', async () => {
    const { data } = await server.ask('{ suggest(prefix: "metal") { id kind name matched } }')
    expect(data['suggest'][0]).toEqual({
      id: 'institution:lab',
      kind: 'INSTITUTION',
      name: 'Metals Laboratory',
      matched: 'Metals Laboratory'
    })
  })
})

describe('lists', () => {
  it('gives entities of a kind by name, page by page', async () => {
    const query = `query ($after: String) { entities(kind: INSTITUTION, first: 2, after: $after) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    const first = (await server.ask(query)).data['entities']
    const second = (await server.ask(query, { after: first.pageInfo.endCursor })).data['entities']
    expect(first.totalCount).toBe(3)
    expect([...ids(first.edges), ...ids(second.edges)]).toEqual([
      'institution:clinic',
      'institution:lab',
      'institution:other'
    ])
  })

  it('gives those near a place, in years, and those a text is about', async () => {
    const query =
      'query ($where: EntityFilter) { entities(kind: INSTITUTION, where: $where) { totalCount edges { node { id } } } }'
    const found = async (where: object) => ids((await server.ask(query, { where })).data['entities'].edges)
    expect(await found({ near: { place: 'Bhubaneswar', km: 50 } })).toEqual(['institution:lab'])
    expect(await found({ near: { latitude: 28.6, longitude: 77.2 } })).toEqual([])
    expect(await found({ yearFrom: 1960, yearTo: 1970 })).toEqual(['institution:lab'])
    expect((await found({ text: 'metals laboratory' }))[0]).toBe('institution:lab')
  })

  it('gives the cited documents with their claims, most first', async () => {
    const query =
      'query ($after: String) { sources(first: 1, after: $after) { totalCount edges { claimCount node { id } } pageInfo { endCursor } } }'
    const first = (await server.ask(query)).data['sources']
    const second = (await server.ask(query, { after: first.pageInfo.endCursor })).data['sources']
    expect(first.totalCount).toBe(2)
    expect([...ids(first.edges), ...ids(second.edges)]).toEqual(['document:register', 'document:press'])
    expect(first.edges[0].claimCount).toBeGreaterThan(second.edges[0].claimCount)
  })

  it('lists the documents by their date, page by page, those without one last', async () => {
    const query =
      'query ($after: String) { sources(first: 1, after: $after, order: DATE) { edges { node { id date } } pageInfo { endCursor hasNextPage } } }'
    const first = (await server.ask(query)).data['sources']
    const second = (await server.ask(query, { after: first.pageInfo.endCursor })).data['sources']
    expect([first, second].map(({ edges }) => edges[0].node)).toEqual([
      { id: 'document:press', date: '2023-04' },
      { id: 'document:register', date: null }
    ])
    expect([first, second].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false])
  })

  it('gives all that a document states, a page at a time', async () => {
    const query = `query ($after: String) { sources(first: 1) { edges { claimCount node {
      statements(first: 2, after: $after) { totalCount edges { cursor node { source { id } } } pageInfo { endCursor } }
    } } } }`
    const page = async (after: string | null) => (await server.ask(query, { after })).data['sources'].edges[0]
    const { claimCount, node } = await page(null)
    expect(node.statements.totalCount).toBe(claimCount)
    const next = (await page(node.statements.pageInfo.endCursor)).node.statements
    const shown = [...node.statements.edges, ...next.edges]
    expect(new Set(shown.map(({ cursor }: { cursor: string }) => cursor)).size).toBe(4)
    expect(new Set(shown.map((edge: { node: { source: { id: string } } }) => edge.node.source.id)).size).toBe(1)
  })

  it('gives what changed since a version', async () => {
    const query =
      'query ($since: String!, $kinds: [Kind!]) { changes(since: $since, kinds: $kinds) { totalCount edges { version id node { name } } } }'
    const all = (await server.ask(query, { since: '0', kinds: ['CLUSTER'] })).data['changes']
    expect(all).toEqual({ totalCount: 1, edges: [{ version: 1, id: 'cluster:east', node: { name: 'East Cluster' } }] })
    expect((await server.ask(query, { since: '1' })).data['changes'].totalCount).toBe(0)
    expect((await server.ask(query, { since: 'yesterday' })).errors![0]!.extensions['code']).toBe('INVALID')
  })
})

describe('partners', () => {
  it('may be asked for within a distance', async () => {
    const query =
      'query ($km: Float!) { partners(domains: ["e-waste"], where: { near: { place: "Bhubaneswar", km: $km } }) { edges { node { id } } } }'
    expect(ids((await server.ask(query, { km: 10 })).data['partners'].edges)).toEqual(['institution:lab'])
  })

  it('ranks with score parts, coverage, evidence paths and what is missing', async () => {
    const { data } = await server.ask(`{ partners(domains: ["e-waste", "medical-devices"], for: "institution:other") {
      totalCount domains { id }
      edges { score node { id } parts { name value } coverage { domain { id } score } missing
        evidence { kind weight sentence path { nodes { id } relations { type from { id } to { id } claims { source { id } } } } }
        introducers { entity { id } sentence path { nodes { id } } } }
    } }`)
    const { partners } = data
    expect(partners.domains).toEqual([{ id: 'domain:e-waste' }, { id: 'domain:medical-devices' }])
    const lab = partners.edges.find(({ node }: { node: { id: string } }) => node.id === 'institution:lab')
    expect(lab.evidence[0]).toMatchObject({
      kind: 'works in the field',
      sentence: 'Metals Laboratory works in E-waste management',
      path: {
        nodes: [{ id: 'institution:lab' }, { id: 'domain:e-waste' }],
        relations: [{ type: 'WORKS_IN', claims: [{ source: { id: 'document:press' } }] }]
      }
    })
    expect(lab.missing).toContain('Nothing in our sources on Medical devices')
    expect(lab.introducers[0].entity).toEqual({ id: 'project:pilot' })
    expect(ids(partners.edges)).not.toContain('institution:other')
  })
})

describe('what the server holds', () => {
  it('is told by meta', async () => {
    const { data } = await server.ask(
      '{ meta { graphHash graphVersion modelId store counts { kind count } version startedAt pendingVectors entities } }'
    )
    const { hash, store } = await server.graph.meta()
    expect(data['meta']).toMatchObject({ graphVersion: 1, store, pendingVectors: 0, graphHash: hash })
    expect(data['meta'].counts).toContainEqual({ kind: 'INSTITUTION', count: 3 })
    expect(data['meta'].modelId).toEqual(expect.any(String))
  })

  it('is declared by the ontology', async () => {
    const { data } = await server.ask(
      '{ ontology { name kinds { name typeName prefix plural fields { name type widget list values } } relations { name label inverse from to } facets { name kind } } }'
    )
    expect(data['ontology'].kinds).toHaveLength(server.graph.ontology.kindNames.length)
    expect(data['ontology'].relations).toContainEqual({
      name: 'MEMBER_OF',
      label: 'is a member of',
      inverse: 'has the member',
      from: ['INSTITUTION'],
      to: ['CLUSTER']
    })
    expect(data['ontology'].facets).toContainEqual({ name: 'domain', kind: 'DOMAIN' })
  })
})
