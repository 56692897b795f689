import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openGraph, openStore, type GraphStore, type StoreOptions } from '../graph/index.js'
import { batches } from './batches.js'
import { readAhead } from '../graph/moving/read-ahead.js'
import { answersOf, type ReferenceAnswers } from './ror-answers.js'
import { rorClaims, rorOntology } from './ror-ontology.js'

/** Claims a change: what a large file is loaded in. */
const BATCH = 20_000

interface Loaded {
  readonly rate: number
  /** Seconds this process computed, of those that passed. */
  readonly busy: number
  readonly seconds: number
}

/**
 * Load, start and questions on the graph of the Research Organization Registry, on the embedded store and, where
 * NEO4J_URI names an empty database, on Neo4j; a section of Markdown.
 */
export async function run(shared = '../shared'): Promise<string> {
  const folder = `${shared}/ror`
  if (!existsSync(`${folder}/ror_nodes.csv.gz`)) return `## The ROR graph\n\nNot measured: ${folder} is not there.`
  const folders = ['embedded', 'neo4j'].map((name) => mkdtempSync(join(tmpdir(), `sangam-ror-${name}-`)))
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env
  try {
    // Each has a folder of its own: a start would find there the index that the other has built of the same graph.
    const stores: [string, StoreOptions][] = [['embedded', { dataDir: folders[0]! }]]
    if (uri) stores.push(['Neo4j', { dataDir: folders[1]!, neo4j: { uri, user, password } }])
    const sections: string[] = []
    for (const [name, options] of stores)
      sections.push(await measure(name, { ...options, ontology: rorOntology }, folder))
    return [
      '## The ROR graph',
      '',
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; ` +
        `others kept the machine at a load of ${loadavg()[1]!.toFixed(1)} meanwhile. Without vectors.`,
      ...sections
    ].join('\n')
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(name: string, options: StoreOptions, folder: string): Promise<string> {
  const reference = JSON.parse(readFileSync(`${folder}/ror_reference_answers.json`, 'utf8')) as ReferenceAnswers
  const store = await openStore(options)
  const { rate, busy, seconds } = await load(store, folder)
  const { claims, entities, relations } = await store.meta()
  const answers = await answersOf(store, reference)
  await store.close()
  const [first, next] = [await start(options), await start(options)]
  return [
    '',
    `### ${name}`,
    '',
    `${claims} claims became ${entities} entities and ${relations} relations in ${seconds.toFixed(0)} s: ` +
      `**${rate.toFixed(0)} claims/s**, of which this process computed ${busy.toFixed(0)} s (${(claims / busy).toFixed(0)} claims a second of its own).`,
    '',
    `Ready after ${first.seconds.toFixed(1)} s when the index is built, **${next.seconds.toFixed(1)} s** when it is kept ` +
      `(${next.busy.toFixed(1)} s computed), with ${next.megabytes} MB.`,
    '',
    '| question | answers as the reference | p50 ms | p95 ms |',
    '|---|---|---|---|',
    ...answers.map(
      ({ question, right, asked, p50, p95 }) =>
        `| ${[question, `${right} of ${asked}`, p50.toFixed(2), p95.toFixed(2)].join(' | ')} |`
    )
  ].join('\n')
}

async function load(store: GraphStore, folder: string): Promise<Loaded> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  let count = 0
  for await (const put of readAhead(batches(rorClaims(folder), BATCH))) count += (await store.apply({ put })).added
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return { rate: count / seconds, seconds, busy: (user + system) / 1e6 }
}

interface Started {
  readonly seconds: number
  readonly busy: number
  readonly megabytes: number
}

/** A start in a process of its own: until words are searchable, in a store that is there. */
async function start(options: StoreOptions): Promise<Started> {
  const script = `const { startOnce } = await import('./dist/bench/ror.js'); console.log(await startOnce(${JSON.stringify({ ...options, ontology: undefined })})); process.exit(0)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  return JSON.parse(stdout) as Started
}

/** Opens the graph until it is ready; what that took, as JSON. */
export async function startOnce(options: StoreOptions): Promise<string> {
  const graph = await openGraph({ ...options, ontology: rorOntology, embeddingModel: null })
  await graph.ready()
  const { user, system } = process.cpuUsage()
  const seconds = process.uptime()
  const megabytes = Math.round(process.memoryUsage().rss / 1e6)
  await graph.close()
  return JSON.stringify({ seconds, busy: (user + system) / 1e6, megabytes })
}
