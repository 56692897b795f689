import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openGraph, openStore, type Claim, type KnowledgeGraph } from '../graph/index.js'
import { drawQuestions, insightJobs, type Job } from './insight-questions.js'
import { largeGraphClaims } from './large-graph.js'
import { openPeer, type Peer } from './neo4j-peer.js'
import { scan, type Scanned } from './scanned-graph.js'

const ROR = resolve(process.cwd(), '../shared/ror')
const BATCH = 10_000
/** The peers are slow: fewer of the same questions tell enough. */
const PEER_QUESTIONS = 20

interface Times {
  readonly p50: number
  readonly p95: number
  /** Processor time of this process, in milliseconds a question at the median. */
  readonly cpu: number
}

/** The three jobs on a large graph, each question new: how long, how much memory, how many times as fast as others. */
export const run = async (): Promise<string> => {
  const given = process.env['SANGAM_BENCH_LARGE']
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'sangam-bench-'))
  try {
    const loaded = given ? null : await load(dataDir)
    const start = performance.now()
    const graph = await openGraph({ dataDir, embeddingModel: null })
    const opened = performance.now() - start
    await graph.ready()
    const ready = performance.now() - start
    const { entities, relations, claims } = await graph.meta()
    const rows = await measured(graph)
    await graph.close()
    const seconds = (ms: number) => (ms / 1000).toFixed(1)
    return [
      '## The three jobs on a large graph',
      '',
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}, load of the machine ${loadavg()[1]!.toFixed(1)}.`,
      `${entities} entities, ${relations} relations, ${claims} claims: institutions and places of ROR, the rest made up.`,
      loaded ? `Written in ${seconds(loaded)} s, ${Math.round(claims / (loaded / 1000))} claims a second.` : '',
      `Opened in ${seconds(opened)} s, with its search index in ${seconds(ready)} s; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident after all questions.`,
      '',
      '| 100 questions each, no answer cached | p50 ms | p95 ms | bar | CPU ms | a scan of all relations | Neo4j p50 ms | Neo4j p95 ms | × as fast |',
      '|---|---|---|---|---|---|---|---|---|',
      ...rows,
      '',
      'Ours come with entities, explained paths and claims; Cypher gives ids and scores. The scan only reads what an answer rests on, hop by hop. Evidence of a field is kept for each version of the graph; there are fifteen top fields. Twenty other questions of each kind are asked of both before.'
    ].join('\n')
  } finally {
    if (!given) rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Milliseconds. */
async function load(dataDir: string): Promise<number> {
  const store = await openStore({ dataDir })
  let [put, spent]: [Claim[], number] = [[], 0]
  const write = async () => {
    const start = performance.now()
    await store.apply({ put })
    spent += performance.now() - start
    put = []
  }
  for await (const claim of largeGraphClaims(ROR)) if (put.push(claim) >= BATCH) await write()
  await write()
  await store.close()
  return spent
}

async function measured(graph: KnowledgeGraph): Promise<string[]> {
  const selection = await graph.select()
  const scanned = await scan(selection)
  const jobs = insightJobs(drawQuestions(scanned))
  const peer = await openPeer(scanned, (await graph.meta()).hash)
  const rows: string[] = []
  for (const job of jobs) rows.push(await row(graph, job, scanned, peer))
  await peer?.close()
  return rows
}

async function row(graph: KnowledgeGraph, job: Job, scanned: Scanned, peer: Peer | null): Promise<string> {
  for (const { ask } of job.before) await ask(graph)
  const ours = await timed(
    job.questions.map(
      ({ ask }) =>
        () =>
          ask(graph)
    )
  )
  const few = job.questions.slice(0, PEER_QUESTIONS)
  const brute = await timed(
    few.map(
      ({ brute }) =>
        async () =>
          brute(scanned)
    )
  )
  if (peer) for (const { cypher } of job.before) await peer.ask(cypher.text, cypher.parameters)
  const theirs =
    peer &&
    (await timed(
      few.map(
        ({ cypher }) =>
          () =>
            peer.ask(cypher.text, cypher.parameters)
      )
    ))
  const times = (other: Times | null) => (other ? `${(other.p50 / ours.p50).toFixed(1)} ×` : '')
  const ms = (value: number | undefined) => value?.toFixed(1) ?? ''
  return `| ${[
    job.name,
    ms(ours.p50),
    `**${ms(ours.p95)}**`,
    job.bar,
    ms(ours.cpu),
    `${ms(brute.p50)} (${times(brute)})`,
    ms(theirs?.p50),
    ms(theirs?.p95),
    times(theirs)
  ].join(' | ')} |`
}

async function timed(questions: readonly (() => Promise<unknown>)[]): Promise<Times> {
  const [times, processor]: [number[], number[]] = [[], []]
  for (const ask of questions) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await ask()
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
  }
  const at = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!
  return { p50: at(times, 0.5), p95: at(times, 0.95), cpu: at(processor, 0.5) }
}
