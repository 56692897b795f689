import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openGraph, openStore, type KnowledgeGraph, type OpenOptions } from '../graph/index.js'
import { batches } from './batches.js'
import { removeAllClaims } from '../graph/moving/copy-claims.js'
import { readAhead } from '../graph/moving/read-ahead.js'
import { drawQuestions, insightJobs, type Job } from './insight-questions.js'
import { largeGraphClaims, LOADS } from './large-graph.js'
import { cells, digits, latencyOf, table } from './latency.js'
import { scan } from './scanned-graph.js'

const ROR = resolve(process.cwd(), '../shared/ror')
/** Claims a change. */
const BATCH = 20_000
/** p95 on Neo4j in milliseconds, by the beginning of a job's name; the others have none. */
const BARS: readonly (readonly [job: string, milliseconds: number])[] = [
  ['partners, a top domain', 200],
  ['partners, a leaf', 40],
  ['connect', 350],
  ['crosstab', 500]
]
const REMOVAL_BAR_SECONDS = 60

/** Of the large graph: 10,000 and 100,000 entities; the ROR graph is measured by `ror.ts`. */
const SHARES = [0.1, 1]

/**
 * The three jobs on a graph in the Neo4j named by NEO4J_URI, which must be empty, beside the embedded store: the same
 * questions through the same code, and whether the answers are the same. Then a load with a tenth of the claims is
 * taken away and brought back.
 */
export async function run(environment = process.env): Promise<string> {
  const head = '## The three jobs on Neo4j'
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = environment
  if (!uri) return `${head}\n\nNot measured: NEO4J_URI is not set.`
  const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}, load of the machine ${loadavg()[1]!.toFixed(1)} at the start. Each question is asked of both stores in turn.`
  const sections: string[] = []
  for (const share of SHARES) sections.push(await measured(share, { uri, user, password }))
  return [head, machine, ...sections].join('\n\n')
}

async function measured(share: number, neo4j: NonNullable<OpenOptions['neo4j']>): Promise<string> {
  const folders = ['embedded', 'neo4j'].map((name) => mkdtempSync(join(tmpdir(), `sangam-bench-${name}-`)))
  const embedded: OpenOptions = { dataDir: folders[0]!, embeddingModel: null }
  const onNeo4j: OpenOptions = { dataDir: folders[1]!, embeddingModel: null, neo4j }
  const graphs: KnowledgeGraph[] = []
  try {
    const filled = [await fill(embedded, share), await fill(onNeo4j, share)]
    for (const options of [embedded, onNeo4j]) graphs.push(await openGraph(options))
    const [here, there] = [graphs[0]!, graphs[1]!]
    const ready = [await seconds(() => here.ready()), await seconds(() => there.ready())]
    const { entities, relations, claims, hash } = await here.meta()
    if ((await there.meta()).hash !== hash) throw new Error('The two stores hold different graphs')
    const heading = [
      'questions',
      'embedded p50 ms',
      'p95',
      'Neo4j first',
      'p50 ms',
      'p95',
      'bar',
      'CPU ms',
      'same answers'
    ]
    return [
      `### ${entities} entities, ${relations} relations, ${claims} claims`,
      `One hash in both stores. Written in ${digits(filled[0]!, 0)} s embedded and ${digits(filled[1]!, 0)} s on Neo4j, ready after ${digits(ready[0]!, 0)} s and ${digits(ready[1]!, 0)} s where the search index is built.`,
      table(heading, await questions(here, there)),
      await removals(here, there, hash)
    ].join('\n\n')
  } finally {
    for (const graph of graphs) await graph.close()
    await emptied(onNeo4j)
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds it took. */
async function fill(options: OpenOptions, share: number): Promise<number> {
  const store = await openStore(options)
  try {
    if ((await store.meta()).claims) throw new Error('The database is not empty')
    return await seconds(async () => {
      for await (const put of readAhead(batches(largeGraphClaims(ROR, share), BATCH))) await store.apply({ put })
    })
  } finally {
    await store.close()
  }
}

async function emptied(options: OpenOptions): Promise<void> {
  const store = await openStore(options)
  await removeAllClaims(store)
  await store.close()
}

async function questions(here: KnowledgeGraph, there: KnowledgeGraph): Promise<(string | number)[][]> {
  const jobs = insightJobs(drawQuestions(await scan(await here.select())))
  const rows = []
  for (const job of jobs) rows.push(await row(job, here, there))
  return rows
}

/** `first`: what of each job is asked before anything of its kind was. */
async function row({ name, questions, before: others }: Job, here: KnowledgeGraph, there: KnowledgeGraph) {
  const first = 1000 * (await seconds(() => questions.at(-1)!.ask(there)))
  for (const { ask } of others) for (const graph of [here, there]) await ask(graph)
  const [embedded, neo4j, computed]: [number[], number[], number[]] = [[], [], []]
  let same = 0
  for (const { ask } of questions) {
    const [start, answer] = [performance.now(), await ask(here)]
    const [between, before] = [performance.now(), process.cpuUsage()]
    const other = await ask(there)
    neo4j.push(performance.now() - between)
    embedded.push(between - start)
    const { user, system } = process.cpuUsage(before)
    computed.push((user + system) / 1000)
    if (isDeepStrictEqual(plain(answer), plain(other))) same++
  }
  const bar = BARS.find(([job]) => name.startsWith(job))?.[1] ?? ''
  const times = [...cells(latencyOf(embedded)), digits(first), ...cells(latencyOf(neo4j))]
  return [name, ...times, bar, digits(latencyOf(computed).p50), `${same} of ${questions.length}`]
}

/** Cells of a table work out what they say when they are asked. */
const plain = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer ?? null, (_, value) =>
      value && typeof value === 'object' && 'expected' in value && 'records' in value
        ? { row: value.row, column: value.column, count: value.count, expected: value.expected }
        : value
    )
  )

async function removals(here: KnowledgeGraph, there: KnowledgeGraph, hash: string): Promise<string> {
  const load = `load:large-${LOADS - 1}`
  const rows = []
  for (const [name, graph] of [
    ['embedded', here],
    ['Neo4j', there]
  ] as const) {
    const claims = await graph.claims({ load })
    const before = await graph.meta()
    const removal = await seconds(() => graph.removeLoad(load))
    const after = await graph.meta()
    const again = await seconds(() => graph.write(claims))
    const isAsBefore = (await graph.meta()).hash === hash ? 'as before' : 'differs'
    const gone = (key: 'entities' | 'relations') => before[key] - after[key]
    rows.push([
      name,
      claims.length,
      gone('entities'),
      gone('relations'),
      digits(removal, 1),
      digits(again, 1),
      isAsBefore
    ])
  }
  const heading = [
    'a tenth of the claims',
    'claims',
    'entities gone',
    'relations gone',
    'taken away s',
    'brought back s',
    'hash then'
  ]
  return `${table(heading, rows)}\n\nTaken away in pages of 10,000 claims and brought back in one transaction, until the words searched are in step. Bar on Neo4j: ${REMOVAL_BAR_SECONDS} s.`
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
