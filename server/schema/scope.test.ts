import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../server.fixture.js'

let whole: TestServer
let without: TestServer
beforeAll(async () => {
  whole = await openTestServer()
  without = await openTestServer({ without: 'document:press' })
})
afterAll(async () => {
  await whole.close()
  await without.close()
})

const ENTITY =
  'id name summary aliases { text } confidence facts { name value sources { id } } sources { id } conflicts { field } relationCounts { relation count } claims { id }'

/** Queries by what they are about; ranking may use statistics of the whole graph, so scores are left out of search. */
const QUERIES = {
  'an entity and what hangs on it': `query ($scope: Scope) { entity(id: "institution:lab", scope: $scope) { ${ENTITY}
    ... on Institution { established state { id } domains { id } projects { id } } related { totalCount edges { relation { type confidence sources { id } claims { id } } node { ${ENTITY} } } } } }`,
  'entities of a kind': `query ($scope: Scope) { entities(kind: INSTITUTION, where: { domains: ["waste"] }, scope: $scope) { totalCount edges { node { ${ENTITY} } } } }`,
  'the match set and facets of a search': `query ($scope: Scope) { search(text: "", scope: $scope) { totalCount exact facets { all { name values { value label count } } } edges { node { id name } } } }`,
  completion: 'query ($scope: Scope) { suggest(prefix: "o", scope: $scope) { id name matched } }',
  partners: `query ($scope: Scope) { partners(domains: ["e-waste"], scope: $scope) { totalCount edges { score node { id } parts { name value } coverage { score } evidence { sentence weight path { relations { confidence claims { id } } } } missing } } }`,
  replication:
    'query ($scope: Scope) { replicable(targetState: "in-od", scope: $scope) { totalCount coverage { known total } alreadyHere { id } adoptions { sentence } edges { score status sentence node { id } originContacts { id } localPartners { id } } } }',
  connections:
    'query ($scope: Scope) { connect(from: "lab", to: "clinic", throughHubs: true, scope: $scope) { truncated because paths { cost explanation claims { id } relations { confidence } } } }',
  'a neighbourhood':
    'query ($scope: Scope) { neighbourhood(id: "e-waste", depth: 2, scope: $scope) { truncated nodes { id degree distance } edges { type from { id } to { id } confidence } } }',
  'a cross-table':
    'query ($scope: Scope) { crosstab(via: WORKS_IN, where: { domains: ["waste"] }, scope: $scope) { recordCount rows { name } cells { row { id } count expected records { totalCount } } } }',
  gaps: 'query ($scope: Scope) { gaps(via: WORKS_IN, scope: $scope) { row { id } column { id } count expected status } }',
  centrality:
    'query ($scope: Scope) { centrality(measure: PAGERANK, scope: $scope) { value node { id } } communities(scope: $scope) { modularity communities { members { id } } } }',
  quality:
    'query ($scope: Scope) { quality(scope: $scope) { unmatchedNames { totalCount } orphans { edges { id } } missingFields { edges { id detail } } staleSources { totalCount } generalKnowledgeOnly { totalCount } dormantRelations { edges { id detail } } } }',
  conflicts: 'query ($scope: Scope) { conflicts(scope: $scope) { totalCount edges { node { id } fields } } }',
  sources: 'query ($scope: Scope) { sources(scope: $scope) { totalCount edges { claimCount node { id name } } } }',
  meta: 'query ($scope: Scope) { meta(scope: $scope) { graphHash counts { kind count } entities relations claims } }'
}

describe('asking without a source equals removing it and asking', () => {
  for (const [about, query] of Object.entries(QUERIES)) {
    it(about, async () => {
      const scoped = await whole.ask(query, { scope: { excludeSources: ['document:press'] } })
      const removed = await without.ask(query)
      expect(scoped.errors).toBeUndefined()
      expect(scoped.data).toEqual(removed.data)
      expect(scoped.data).not.toEqual((await whole.ask(query)).data)
    })
  }

  it('also for an entity only that source names', async () => {
    const query = 'query ($scope: Scope) { node(id: "project:pilot", scope: $scope) { id } }'
    expect((await whole.ask(query, { scope: { excludeSources: ['press'] } })).data['node']).toBeNull()
  })

  it('says that ranking rests on statistics of the whole graph', async () => {
    const query = 'query ($scope: Scope) { search(text: "waste", scope: $scope) { rankingScope } }'
    expect((await whole.ask(query, { scope: { excludeSources: ['press'] } })).data['search'].rankingScope).toBe(
      'WHOLE_GRAPH_STATISTICS'
    )
  })
})

it('says that the scope hides what is asked for', async () => {
  const { errors } = await whole.ask(
    'query ($scope: Scope) { related: neighbourhood(id: "project:pilot", scope: $scope) { truncated } }',
    { scope: { excludeSources: ['press'] } }
  )
  expect(errors?.[0]?.message).toContain('project:pilot (')
  expect(errors?.[0]?.message).toContain('not there under this scope')
})

it('a scope that names no document is refused, with what is near', async () => {
  for (const scope of [{ excludeSources: ['document:presss'] }, { sources: ['document:presss'] }]) {
    const { errors } = await whole.ask('query ($scope: Scope) { meta(scope: $scope) { entities } }', { scope })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', near: ['document:press'] })
  }
})
