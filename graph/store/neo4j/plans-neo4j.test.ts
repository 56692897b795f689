import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NAMED_PATTERNS } from '../../insight/named-patterns.js'
import { sangamOntology } from '../../ontology.js'
import { parsePattern } from '../../pattern.js'
import { entities, relation } from '../contract/statements.fixture.js'
import { EVERY, type MatchRequest } from '../graph-store.js'
import { compileOutline, compilePattern } from './compile-pattern.js'
import { Neo4jConnection, type Run } from './connection.js'
import { borrowServer, type LentServer } from './lent-server.fixture.js'
import { Neo4jStore, openNeo4jStore } from './neo4j-store.js'

const server = await borrowServer()
const lent = server as LentServer
let driver: Driver

if (typeof server === 'string') test.skip(`plans of Neo4j: ${server}`, () => {})

/** As many things and relations of each sort as make a planner think twice. */
const THINGS = 2_000

beforeAll(async () => {
  if (typeof server === 'string') return
  await lent.empty()
  await (await openNeo4jStore(lent, sangamOntology)).close()
  driver = neo4j.driver(lent.uri, neo4j.auth.basic(lent.user, lent.password), { disableLosslessIntegers: true })
  for (const kind of sangamOntology.kindNames)
    await lent.run(`UNWIND range(1, ${THINGS}) AS i CREATE (:Entity:${kind} {id: '${kind}:' + i, json: '{}'})`)
  for (const type of sangamOntology.relationNames) {
    const [from, to] = (['from', 'to'] as const).map((end) => aKind(sangamOntology.relations[type]![end]))
    await lent.run(
      `UNWIND range(1, ${THINGS}) AS i MATCH (a:Entity {id: '${from}:' + i}), (b:Entity {id: '${to}:' + (1 + i % 50)})
       CREATE (a)-[:${type} {id: '${type}' + i, json: '{}', confidence: 0.8}]->(b)`
    )
  }
  await lent.run(
    `UNWIND range(1, ${THINGS}) AS i CREATE (:Claim {id: 'claim:' + i, subject: 'Project:' + i, load: 'load:' + i % 9, source: 'document:' + i % 9, fields: '{}'})`
  )
  await lent.run("CREATE (:Embedding {id: 'model 00', vector: 'AAAAAA=='})")
  await lent.run('CALL db.resampleOutdatedIndexes()')
})
afterAll(async () => {
  await driver?.close()
  if (typeof server !== 'string') await server.giveBack()
})

const aKind = (kinds: readonly string[] | 'any'): string => (kinds === 'any' ? sangamOntology.kindNames : kinds)[0]!

/** Names of all operators by which the server would answer. */
async function operators(text: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters)
  const of = ({ operatorType, children }: Plan): string[] => [operatorType.split('@')[0]!, ...children.flatMap(of)]
  return of(summary.plan as Plan)
}

const SCANS = ['AllNodesScan', 'NodeByLabelScan', 'DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan']

describe.skipIf(typeof server === 'string')('the plan of a pattern', () => {
  test.each(Object.entries(NAMED_PATTERNS))('%s seeks what is given and multiplies nothing', async (_, { text }) => {
    const pattern = parsePattern(sangamOntology, text)
    const ways = [{}, { perPair: EVERY, starts: EVERY }].map(
      (bounds) => (request: MatchRequest) => compilePattern(sangamOntology, { ...request, ...bounds })
    )
    for (const compile of [...ways, (request: MatchRequest) => compileOutline(sangamOntology, request)]) {
      const from = compile({ pattern, from: ['Cluster:1', 'Domain:2'] })
      const given = await operators(from.text, from.parameters)
      expect(given).toContain('NodeUniqueIndexSeek')
      expect(given).not.toContain('CartesianProduct')
      for (const scan of SCANS) expect(given).not.toContain(scan)
      const all = compile({ pattern })
      expect(await operators(all.text, all.parameters)).not.toContain('CartesianProduct')
    }
  })
})

/** A connection that remembers what was asked by it. */
class Recording extends Neo4jConnection {
  readonly statements: { text: string; parameters: Record<string, unknown> }[] = []

  override read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return super.read((run) => work(this.#recorded(run)))
  }

  override write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return super.write((run) => work(this.#recorded(run)))
  }

  #recorded(run: Run): Run {
    return (text, parameters = {}) => {
      this.statements.push({ text, parameters })
      return run(text, parameters)
    }
  }
}

const ids = ['Institution:1', 'Institution:2']
const READS: readonly (readonly [string, (store: Neo4jStore) => Promise<unknown>])[] = [
  ['get', (store) => store.get(ids)],
  ['list', (store) => store.list({ kind: 'Institution', first: 5 })],
  ['claims of subjects', (store) => store.claims({ subjects: ids })],
  ['claims of objects', (store) => store.claims({ objects: ids })],
  ['claims of pairs', (store) => store.claims({ between: [['Institution:1', 'Domain:2']] })],
  ['claims by id', (store) => store.claims({ ids: ['claim:1'] })],
  ['claims of a load', (store) => store.claims({ load: 'load:1' })],
  ['claims of a source', (store) => store.claims({ source: 'document:1' })],
  ['claims page by page', (store) => store.claims({ after: 'claim:1', first: 5 })],
  ['outline', (store) => store.outline({ pattern: parsePattern(sangamOntology, 'Institution >WORKS_IN'), from: ids })],
  ['changes', (store) => store.scan(0)],
  ['embeddings', (store) => store.embeddings.get('model', ['00'])],
  ['unused embeddings', (store) => store.embeddings.sweep('model', () => new Set(), new AbortController().signal)]
]

/** What a store sends when it is used. */
async function statementsOf(use: (store: Neo4jStore) => Promise<unknown>): Promise<Recording['statements']> {
  const connection = new Recording(lent)
  const store = new Neo4jStore(connection, sangamOntology)
  try {
    await use(store)
    return connection.statements
  } finally {
    await store.close()
  }
}

describe.skipIf(typeof server === 'string')('the plan of a read', () => {
  test.each(READS)('%s seeks in an index', async (_, read) => {
    const statements = await statementsOf(read)
    expect(statements.length).toBeGreaterThan(0)
    for (const { text, parameters } of statements) {
      const plan = await operators(text, parameters)
      expect(
        plan.filter((operator) => /IndexSeek|NodeByIdSeek/.test(operator)),
        text
      ).not.toEqual([])
      for (const costly of [...SCANS, 'CartesianProduct']) expect(plan, text).not.toContain(costly)
    }
  })

  test('of the numbers of everything asks the counters', async () => {
    const [sizes] = await statementsOf((store) => store.meta())
    const plan = await operators(sizes!.text, sizes!.parameters)
    expect(plan.filter((operator) => /CountFromCountStore/.test(operator))).toHaveLength(3)
    for (const costly of SCANS) expect(plan).not.toContain(costly)
  })
})

test.skipIf(typeof server === 'string')(
  'the plan of a change seeks, also where hardly a relation is known yet',
  async () => {
    await lent.run(
      `UNWIND range(1, 20) AS i CREATE (:Claim {id: 'tie:' + i, subject: 'Project:' + i, object: 'Domain:' + i, relation: 'ADDRESSES', load: 'load:1', source: 'document:1', fields: '{}'})`
    )
    await lent.run('CALL db.clearQueryCaches()')
    const statements = await statementsOf((store) =>
      store.apply({ put: [...entities('project:p', 'domain:x'), relation('project:p ADDRESSES domain:x')] })
    )
    const looking = statements.filter(({ text }) => /MATCH/.test(text) && !/Meta|count\(/.test(text))
    expect(looking.length).toBeGreaterThan(5)
    for (const { text, parameters } of looking) {
      const plan = await operators(text, parameters)
      // The two ends of a row, each sought by its id, are a product of one and one.
      for (const costly of [...SCANS, 'NodeIndexScan']) expect(plan, text).not.toContain(costly)
    }
  }
)

test.skipIf(typeof server === 'string')('every other statement than a pattern has been reviewed', async () => {
  const changes = async (store: Neo4jStore) => {
    const tie = relation('project:p ADDRESSES domain:x')
    const same = relation('project:p SAME_AS project:q')
    await store.apply({ put: [...entities('project:p', 'project:q', 'domain:x', 'domain:y'), tie] })
    await store.apply({ put: [same], removeClaims: [tie.id] })
    await store.apply({ put: [tie, relation('project:p ADDRESSES domain:y')], removeClaims: [same.id] })
    await store.apply({ removeLoads: ['load:a'], removeSources: ['document:a'] })
  }
  const scoped = (store: Neo4jStore) => store.meta({ excludeSources: ['document:a'], minConfidence: 0.5, asOf: '2026' })
  const uses = [...READS.map(([, read]) => read), (store: Neo4jStore) => store.meta(), scoped, changes]
  const texts = new Set<string>()
  for (const use of uses) for (const { text } of await statementsOf(use)) texts.add(text.replace(/^ +/gm, '  '))
  await expect(`${[...texts].sort().join(';\n\n')};\n`).toMatchFileSnapshot('reviewed-statements.cypher')
})
