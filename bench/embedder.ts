import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, resolve } from 'node:path'
import { env, pipeline } from '@xenova/transformers'
import { openTransformersEmbedder } from '../graph/search/embedders/transformers-embedder.js'
import { readCollection } from '../graph/search/evaluation/beir-collection.js'

const MODEL = resolve(process.cwd(), 'models/all-MiniLM-L6-v2')
const CRANFIELD = resolve(process.cwd(), '../shared/eval/cranfield')
const PASSAGES = 384
const BATCH = 32
const QUERIES = 200

/** What the embedder costs over the bare pipeline: passages a second, and a query alone and while passages are under way. */
export async function run(): Promise<string> {
  if (!existsSync(CRANFIELD)) return `## Embedder\n\nNot measured: ${CRANFIELD} is not there.`
  const { documents, queries } = readCollection(CRANFIELD)
  const passages = documents.slice(0, PASSAGES).map(({ text }) => text)
  const questions = queries.slice(0, QUERIES).map(({ text }) => text.slice(0, 40))
  const bare = await barePipeline(passages, questions)
  const ours = await ourEmbedder(passages, questions)
  return `## Embedder

${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; bundled int8 MiniLM, Cranfield abstracts

| | passages/s | query p50 ms | p95 |
| --- | --- | --- | --- |
| bare pipeline, batches of ${BATCH} as they come | ${bare.rate.toFixed(1)} | ${bare.p50.toFixed(2)} | ${bare.p95.toFixed(2)} |
| embedder | ${ours.rate.toFixed(1)} | ${ours.p50.toFixed(2)} | ${ours.p95.toFixed(2)} |
| ratio | ${(ours.rate / bare.rate).toFixed(2)} | ${(ours.p50 / bare.p50).toFixed(2)} | ${(ours.p95 / bare.p95).toFixed(2)} |
| query while passages are embedded | | ${ours.busyP50.toFixed(2)} | ${ours.busyP95.toFixed(2)} |`
}

async function barePipeline(passages: string[], questions: string[]) {
  env.allowRemoteModels = false
  env.localModelPath = `${dirname(MODEL)}/`
  const embed = await pipeline('feature-extraction', 'all-MiniLM-L6-v2', { dtype: 'q8' })
  const options = { pooling: 'mean', normalize: true } as const
  await embed(passages.slice(0, BATCH), options)
  const started = performance.now()
  for (let i = 0; i < passages.length; i += BATCH) (await embed(passages.slice(i, i + BATCH), options)).dispose()
  const rate = (passages.length * 1000) / (performance.now() - started)
  return { rate, ...(await latency(questions, (text) => embed(text, options))) }
}

async function ourEmbedder(passages: string[], questions: string[]) {
  const embedder = await openTransformersEmbedder({ model: MODEL })
  await embedder.embed(passages.slice(0, BATCH), 'passage')
  await embedder.embed(['warm'], 'query')
  const started = performance.now()
  await embedder.embed(passages, 'passage')
  const rate = (passages.length * 1000) / (performance.now() - started)
  const alone = await latency(questions, (text) => embedder.embed([text], 'query'))
  const busy = embedder.embed(passages, 'passage')
  const meanwhile = await latency(questions.slice(0, 50), (text) => embedder.embed([`${text} `], 'query'))
  await busy
  await embedder.close()
  return { rate, ...alone, busyP50: meanwhile.p50, busyP95: meanwhile.p95 }
}

async function latency(questions: readonly string[], embed: (text: string) => Promise<unknown>) {
  const times: number[] = []
  for (const question of questions) {
    const start = performance.now()
    await embed(question)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { p50: times[Math.floor(times.length / 2)]!, p95: times[Math.floor(times.length * 0.95)]! }
}
