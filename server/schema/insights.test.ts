import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '../../graph/index.js'
import { openTestServer, type TestServer } from '../server.fixture.js'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  const said = { source: 'document:press', load: 'load:more', authority: 'press' } as const
  const name = (subject: string, fields: Record<string, Json>) => ({ ...said, subject, fields })
  const tie = (subject: string, relation: string, object: string, fields = {}) => ({
    ...said,
    subject,
    relation,
    object,
    fields
  })
  const drafts = [
    name('place:in-ka', { name: 'Karnataka', level: 'state' }),
    name('technology:shredder', {
      name: 'Phone shredder',
      readiness: 'DEPLOYED',
      outcomes: [{ min: 40, max: 40, unit: 'tonnes', what: 'scrap treated', asStated: '40 tonnes of scrap' }]
    }),
    name('technology:sorter', { name: 'Scrap sorter', readiness: 'PILOT' }),
    name('technology:local', { name: 'Local smelter', readiness: 'DEPLOYED' }),
    name('institution:closed', { name: 'Closed Laboratory', status: 'withdrawn' }),
    name('institution:ended', { name: 'Ended Laboratory', status: 'inactive' }),
    name('need:old', { name: 'Old need', requirement: 'Recycling of phones', expires: '2020-01-01' }),
    name('need:phones', { name: 'Phones piling up', requirement: 'Recycling of phones' }),
    tie('need:phones', 'ADDRESSES', 'domain:e-waste'),
    tie('need:phones', 'LOCATED_IN', 'place:in-od'),
    tie('need:old', 'ADDRESSES', 'domain:e-waste'),
    tie('place:in-ka', 'PART_OF', 'place:in'),
    tie('institution:closed', 'WORKS_IN', 'domain:e-waste'),
    tie('technology:sorter', 'DEVELOPED_BY', 'institution:ended'),
    ...['shredder', 'sorter', 'local'].map((slug) => tie(`technology:${slug}`, 'ADDRESSES', 'domain:e-waste')),
    tie('technology:shredder', 'DEVELOPED_BY', 'institution:lab'),
    tie('technology:shredder', 'DEPLOYED_IN', 'place:in-od-bhubaneswar', { stage: 'DEPLOYED' }),
    tie('technology:shredder', 'DEVELOPED_IN', 'place:in-od'),
    tie('technology:local', 'DEPLOYED_IN', 'place:in-ka', { stage: 'DEPLOYED' }),
    tie('technology:sorter', 'DEPLOYED_IN', 'place:in'),
    tie('institution:user', 'LOCATED_IN', 'place:in-ka'),
    name('institution:user', { name: 'Karnataka user' }),
    tie('institution:user', 'USES', 'technology:shredder'),
    name('domain:wide', { name: 'Wide field' }),
    name('domain:narrow', { name: 'Narrow field' }),
    { ...tie('domain:narrow', 'PART_OF', 'domain:wide'), source: 'document:taxonomy' },
    name('person:expert', { name: 'An expert' }),
    tie('person:expert', 'AFFILIATED_WITH', 'institution:user'),
    tie('person:expert', 'EXPERT_IN', 'domain:narrow'),
    tie('institution:user', 'MEMBER_OF', 'cluster:nowhere')
  ]
  await server.graph.write(drafts.map((draft) => server.graph.claim(draft)))
})
afterAll(() => server.close())

const ids = (edges: { node: { id: string } }[]) => edges.map(({ node }) => node.id)

describe('partners', () => {
  it('says why there is nobody: nothing in the sources, or a scope that hides the narrower fields', async () => {
    const ask = async (rest: string) =>
      (await server.ask(`{ partners(domains: ["wide"]${rest}) { totalCount notes } }`)).data['partners']
    expect(await ask('')).toEqual({ totalCount: 1, notes: [] })
    expect(await ask(', scope: { excludeSources: ["taxonomy"] }')).toEqual({
      totalCount: 0,
      notes: [
        'Our sources tie no institution to Wide field',
        'Under this scope no narrower field of Wide field is known: it leaves out what places Narrow field under it'
      ]
    })
    expect(await ask(', where: { states: ["in-od"] }')).toEqual({
      totalCount: 0,
      notes: ['Our sources tie no institution that fits the filters to Wide field']
    })
  })

  it('never proposes what no longer stands, and tells direct ties from others', async () => {
    const { data } = await server.ask('{ partners(domains: ["e-waste"]) { edges { tie node { id } } } }')
    const ties = new Map(data['partners'].edges.map((e: { tie: string; node: { id: string } }) => [e.node.id, e.tie]))
    expect(ties.get('institution:lab')).toBe('DIRECT')
    expect(ties.get('institution:clinic')).toBe('TWO_HOPS')
    expect([...ties.keys()]).not.toContain('institution:closed')
    expect([...ties.keys()]).not.toContain('institution:ended')
  })

  it('ranks by the evidence that whoever asks wants counted', async () => {
    const ask = (weights: string) =>
      server.ask(`{ partners(domains: ["e-waste"], weights: [${weights}]) { edges { evidence { kind } } } }`)
    const { data } = await ask('{ via: WORKS_IN, weight: 0.5 }')
    const { edges } = data['partners'] as { edges: { evidence: { kind: string }[] }[] }
    expect(new Set(edges.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)))).toEqual(new Set(['WORKS_IN']))
    expect((await ask('{ via: FOCUS, weight: 1 }')).errors![0]!.message).toMatch(/does not lead from Institution/)
    expect((await ask('{ weight: 1 }')).errors![0]!.message).toMatch(/give the name of a pattern/)
  })

  it('takes no more fields of work than its limit, which it names', async () => {
    const query = 'query ($domains: [ID!]) { partners(domains: $domains) { totalCount } }'
    const { errors } = await server.ask(query, { domains: Array.from({ length: 50 }, () => 'e-waste') })
    expect(errors![0]!.extensions).toMatchObject({ code: 'LIMIT', limit: 'number of domains', allowed: 20, asked: 50 })
  })
})

describe('replicable', () => {
  const query = `query ($state: ID!) { replicable(targetState: $state, domains: ["waste"]) {
    totalCount target { id } coverage { known total sentence } alreadyHere { id }
    adoptions { node { id } adopter { id } from { id } to { id } sentence path { sentence } }
    edges { status score readiness node { id } deployedIn { id } deployments { relations { claims { source { id } } } }
      reasons { match readiness outcomes likeness } outcomes { min unit what asStated } sentence originContacts { id } localPartners { id } }
  } }`

  it('lists what is in use elsewhere before what is unknown, apart from what is here', async () => {
    const { data } = await server.ask(query, { state: 'Karnataka' })
    const { replicable } = data
    expect(ids(replicable.edges)).toEqual(['technology:shredder', 'project:pilot', 'technology:sorter'])
    expect(replicable.edges[0]).toMatchObject({
      status: 'ELSEWHERE',
      readiness: 'DEPLOYED',
      node: { id: 'technology:shredder' },
      deployedIn: [{ id: 'place:in-od-bhubaneswar' }],
      outcomes: [{ min: 40, unit: 'tonnes', what: 'scrap treated', asStated: '40 tonnes of scrap' }],
      originContacts: [{ id: 'institution:lab' }]
    })
    expect(replicable.edges[0].sentence).toContain('40 tonnes of scrap')
    // In use "in India" does not tell whether it is in use in Karnataka.
    for (const { status } of replicable.edges.slice(1)) expect(status).toBe('UNKNOWN')
    expect(replicable.alreadyHere).toEqual([{ id: 'technology:local' }])
    expect(replicable.coverage).toEqual({ known: 2, total: 4, sentence: '2 of 4 have a known place of use' })
    const csv = await (await server.get('/export/adoptions.csv?targetState=Karnataka&domain=waste')).text()
    expect(csv.trim().split('\r\n')).toEqual([
      'id,name,adopter,adopterName,from,to,sentence',
      expect.stringMatching(
        /^technology:shredder,Phone shredder,institution:user,Karnataka user,place:in-od,place:in-ka,/
      )
    ])
  })

  it('lists only what is in use in the states asked for', async () => {
    const from =
      'query ($from: [ID!]) { replicable(targetState: "Karnataka", where: { states: $from }) { edges { status node { id } } } }'
    const { data } = await server.ask(from, { from: ['Odisha'] })
    expect(data['replicable'].edges).toEqual([{ status: 'ELSEWHERE', node: { id: 'technology:shredder' } }])
    expect((await server.ask(from, { from: ['place:in-ka'] })).data['replicable'].edges).toEqual([])
  })

  it('tells adoptions across states that are recorded', async () => {
    const { data } = await server.ask(query, { state: 'Karnataka' })
    expect(data['replicable'].adoptions).toEqual([
      {
        node: { id: 'technology:shredder' },
        adopter: { id: 'institution:user' },
        from: [{ id: 'place:in-od' }],
        to: [{ id: 'place:in-ka' }],
        sentence: 'Phone shredder: Odisha → Karnataka, through Karnataka user',
        path: { sentence: 'Phone shredder is used by Karnataka user' }
      }
    ])
  })

  it('counts a city as its state, and names near states for an unknown one', async () => {
    for (const state of ['Odisha', 'Bhubaneswar']) {
      const { data } = await server.ask(query, { state })
      expect(data['replicable'].target).toEqual({ id: 'place:in-od' })
      expect(data['replicable'].alreadyHere).toEqual([{ id: 'technology:shredder' }])
    }
    const { errors } = await server.ask(query, { state: 'Odish' })
    expect(errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', near: ['place:in-od'] })
  })

  it('wants a state: the country is none', async () => {
    const { errors } = await server.ask(query, { state: 'India' })
    expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID', path: 'targetState' })
  })
})

describe('connect', () => {
  const query = `query ($from: ID!, $to: ID!, $hops: Int! = 4, $relations: [RelationType!], $hubs: Boolean! = false, $scope: Scope) {
    connect(from: $from, to: $to, maxHops: $hops, relations: $relations, throughHubs: $hubs, scope: $scope) {
      truncated limits because paths { nodes { id } relations { type } claims { source { id } } length cost explanation } } }`
  const connect = async (variables: object) =>
    (await server.ask(query, variables as Record<string, unknown>)).data['connect']

  it('explains every hop with its claim', async () => {
    const { paths, because, truncated } = await connect({ from: 'lab', to: 'other' })
    expect([because, truncated]).toEqual([null, false])
    expect(paths[0]).toMatchObject({
      nodes: [{ id: 'institution:lab' }, { id: 'project:pilot' }, { id: 'institution:other' }],
      relations: [{ type: 'PARTICIPATES_IN' }, { type: 'PARTICIPATES_IN' }],
      claims: [{ source: { id: 'document:press' } }, { source: { id: 'document:press' } }],
      length: 2,
      explanation:
        'Metals Laboratory takes part in Recycling pilot; Recycling pilot has the participant Other Institute'
    })
  })

  it('obeys relations and the scope', async () => {
    const { paths } = await connect({ from: 'lab', to: 'other', relations: ['WORKS_IN'] })
    expect(paths.map((path: { nodes: { id: string }[] }) => path.nodes[1]!.id)).toEqual(['domain:e-waste'])
    const without = await connect({ from: 'lab', to: 'clinic', scope: { excludeSources: ['press'] } })
    expect(without).toMatchObject({ paths: [], because: expect.stringContaining('No path') as string })
  })

  it('says why there is none, and refuses to look too far', async () => {
    expect(await connect({ from: 'lab', to: 'lab' })).toEqual({
      truncated: false,
      limits: [],
      because: 'Both ends are the same entity, institution:lab',
      paths: []
    })
    const { errors } = await server.ask(query, { from: 'lab', to: 'other', hops: 20 })
    expect(errors![0]!.extensions).toMatchObject({ code: 'LIMIT', limit: 'maxHops', allowed: 6, asked: 20 })
  })
})

describe('neighbourhood', () => {
  const query = `query ($depth: Int! = 1, $limit: Int! = 200, $relations: [RelationType!]) {
    neighbourhood(id: "project:pilot", depth: $depth, limit: $limit, relations: $relations) {
      truncated leftOut nodes { id distance degree node { name } } edges { type from { id } to { id } fromId toId } } }`
  const around = async (variables: Record<string, unknown> = {}) =>
    (await server.ask(query, variables)).data['neighbourhood']

  it('gives what surrounds an entity, with all relations among it', async () => {
    const { nodes, edges, truncated, leftOut } = await around()
    expect([truncated, leftOut]).toEqual([false, 0])
    expect(nodes[0]).toEqual({ id: 'project:pilot', distance: 0, degree: 3, node: { name: 'Recycling pilot' } })
    expect(nodes.slice(1).map(({ id }: { id: string }) => id)).toEqual([
      'domain:e-waste',
      'institution:lab',
      'institution:other'
    ])
    expect(edges.map(({ type }: { type: string }) => type).sort()).toEqual([
      'ADDRESSES',
      'PARTICIPATES_IN',
      'PARTICIPATES_IN',
      'WORKS_IN',
      'WORKS_IN'
    ])
    for (const { from, to, fromId, toId } of edges) expect([fromId, toId]).toEqual([from.id, to.id])
  })

  it('stays within its limits, and says when it left something out', async () => {
    expect(await around({ limit: 2 })).toMatchObject({
      truncated: true,
      leftOut: 2,
      nodes: [{}, { id: 'domain:e-waste' }]
    })
    const far = await around({ depth: 2, relations: ['PARTICIPATES_IN', 'LOCATED_IN'] })
    expect(far.nodes.at(-1)).toMatchObject({ id: 'place:in-od-bhubaneswar', distance: 2 })
    expect((await server.ask(query, { depth: 20 })).errors![0]!.extensions).toMatchObject({ code: 'LIMIT', allowed: 4 })
    expect((await server.ask(query, { limit: 5001 })).errors![0]!.extensions).toMatchObject({
      code: 'LIMIT',
      allowed: 5000
    })
  })
})

describe('crosstab', () => {
  const query = `query ($via: PatternName, $pattern: String, $rows: Kind, $columns: Kind, $where: EntityFilter, $rollup: Boolean! = true) {
    crosstab(via: $via, pattern: $pattern, rows: $rows, columns: $columns, where: $where, rollup: $rollup) {
      recordCount rows { id name } columns { id entity { id } }
      cells { row { id } column { id name } count expected ratio low high records(first: 1) { totalCount edges { node { id } relation { type } } pageInfo { hasNextPage } } } } }`
  const table = async (variables: Record<string, unknown>) => (await server.ask(query, variables)).data['crosstab']

  it('shows the records behind each cell', async () => {
    const { cells, recordCount } = await table({ via: 'WORKS_IN' })
    expect(recordCount).toBe(4)
    expect(cells.find(({ row }: { row: { id: string } }) => row.id === 'institution:lab')).toMatchObject({
      column: { id: 'domain:waste', name: 'Waste management' },
      count: 1,
      expected: 0.75,
      ratio: null,
      records: { totalCount: 1, edges: [{ node: null, relation: { type: 'WORKS_IN' } }] }
    })
    const deployed = await table({ via: 'DEPLOYMENT' })
    expect(deployed.cells).toContainEqual(
      expect.objectContaining({
        row: { id: 'domain:waste' },
        column: { id: 'place:in-od', name: 'Odisha' },
        records: expect.objectContaining({ edges: [{ node: { id: 'technology:shredder' }, relation: null }] }) as object
      })
    )
  })

  it('filters records and ends, and says when nothing can be filtered so', async () => {
    const inOdisha = await table({ via: 'CAPACITY', rollup: false, where: { types: ['hospital'] } })
    expect(inOdisha.cells.map(({ row }: { row: { id: string } }) => row.id)).toEqual(['domain:medical-devices'])
    const waste = await table({ via: 'WORKS_IN', where: { domains: ['waste'] } })
    expect(waste.columns).toEqual([{ id: 'domain:waste', entity: { id: 'domain:waste' } }])
    const { errors } = await server.ask(query, { via: 'FOCUS', where: { readiness: ['PILOT'] } })
    expect(errors![0]!.message).toContain('where.readiness: nothing in this pattern')
  })

  it('turns, goes through own patterns, and names what is wrong', async () => {
    const own = await table({ pattern: 'Institution >WORKS_IN Domain', rows: 'DOMAIN' })
    expect(own.rows.map(({ name }: { name: string }) => name)).toEqual(['Medical devices', 'Waste management'])
    const wrong = await server.ask(query, { via: 'WORKS_IN', rows: 'PERSON' })
    expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'INVALID', path: 'rows' })
    const unread = await server.ask(query, { pattern: 'Institution >WORKS_AT Domain' })
    expect(unread.errors![0]!.message).toContain('unknown relation "WORKS_AT"')
  })

  it('lists its patterns', async () => {
    const { data } = await server.ask('{ patterns { name text rows columns } }')
    expect(data['patterns']).toContainEqual({
      name: 'FOCUS',
      text: 'Cluster >FOCUSES_ON Domain',
      rows: ['CLUSTER'],
      columns: ['DOMAIN']
    })
  })

  it('tells gaps: what our sources do not have', async () => {
    const { data } = await server.ask('{ gaps(via: FOCUS) { row { id } column { id } count expected status } }')
    expect(data['gaps']).toContainEqual({
      row: { id: 'cluster:east' },
      column: { id: 'domain:medical-devices' },
      count: 0,
      expected: 0,
      status: 'NOT_IN_OUR_SOURCES'
    })
  })
})

describe('the graph as a whole', () => {
  it('ranks by centrality and finds groups', async () => {
    const { data } = await server.ask(`{
      centrality(kind: INSTITUTION, measure: BETWEENNESS, first: 2) { rank value exact method node { id } }
      communities { totalCount modularity communities(first: 1) { size members(first: 2) { id } } } }`)
    expect(data['centrality'].map(({ rank }: { rank: number }) => rank)).toEqual([1, 2])
    expect(data['centrality'][0].exact).toBe(true)
    expect(data['communities'].communities[0].members).toHaveLength(2)
  })

  it('reports on its quality, with the list behind each count', async () => {
    const { data } = await server.ask(`{ quality {
      unmatchedNames { totalCount edges { id detail } } dormantRelations { totalCount edges { id node { id } detail } }
      orphans(first: 1) { totalCount edges { node { id } } pageInfo { hasNextPage } }
      missingFields { totalCount } staleSources { totalCount } generalKnowledgeOnly { totalCount } } }`)
    const { quality } = data
    expect(quality.unmatchedNames.edges).toContainEqual({
      id: 'institution:clinic',
      detail: '"Device Clinic" has no ror'
    })
    expect(quality.unmatchedNames.edges.map(({ id }: { id: string }) => id)).not.toContain('institution:lab')
    expect(quality.dormantRelations.edges).toEqual([
      {
        id: 'cluster:nowhere',
        node: null,
        detail: expect.stringContaining('cluster:nowhere is not described') as string
      }
    ])
  })

  it('lists what the sources differ on', async () => {
    const { data } = await server.ask('{ conflicts { totalCount edges { node { id conflicts { field } } fields } } }')
    expect(data['conflicts']).toEqual({
      totalCount: 1,
      edges: [{ node: { id: 'institution:lab', conflicts: [{ field: 'established' }] }, fields: ['established'] }]
    })
  })
})

describe('needs', () => {
  it('are listed while they last, and matched both ways', async () => {
    const { data } = await server.ask(`{
      open: needs { totalCount edges { node { id } score expired } } all: needs(expired: true) { totalCount }
      mine: needs(for: "institution:lab") { edges { node { id } score } } none: needs(for: "institution:clinic") { totalCount } }`)
    expect(data['open'].edges).toEqual([{ node: { id: 'need:phones' }, score: null, expired: false }])
    expect(data['all'].totalCount).toBe(2)
    expect(data['mine'].edges).toEqual([{ node: { id: 'need:phones' }, score: 1 }])
    expect(data['none'].totalCount).toBe(0)
    const matched = await server.ask(`{ matchesFor(need: "phones") {
      expired domains { id } institutions { inPlace score node { id } reasons } technologies { score inPlace node { id } } } }`)
    const { matchesFor } = matched.data
    expect(matchesFor.domains).toEqual([{ id: 'domain:e-waste' }])
    expect(matchesFor.institutions[0]).toMatchObject({ node: { id: 'institution:lab' }, inPlace: true })
    expect(
      matchesFor.technologies
        .map(({ node }: { node: { id: string } }) => node.id)
        .slice(0, 2)
        .sort()
    ).toEqual(['technology:local', 'technology:shredder'])
  })
})
