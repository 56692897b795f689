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
/** How many texts one embeds before it is the other's turn. */
const TURN = 96
const QUERIES = 200

/** What the embedder costs over the bare pipeline: texts a second, and a query alone and while passages are under way. */
export async function run(): Promise<string> {
  if (!existsSync(CRANFIELD)) return `## Embedder\n\nNot measured: ${CRANFIELD} is not there.`
  const { documents, queries } = readCollection(CRANFIELD)
  const abstracts = documents.slice(0, PASSAGES).map(({ text }) => text)
  const titles = documents.slice(0, PASSAGES).map(({ names, id }) => names[0] ?? id)
  const kinds = { abstracts, titles, 'one after the other': abstracts.map((text, i) => (i % 2 ? titles[i]! : text)) }
  const questions = queries.slice(0, QUERIES).map(({ text }) => text.slice(0, 40))
  env.allowRemoteModels = false
  env.localModelPath = `${dirname(MODEL)}/`
  const bare = await pipeline('feature-extraction', 'all-MiniLM-L6-v2', { dtype: 'q8' })
  const ours = await openTransformersEmbedder({ model: MODEL })
  const ways: Ways = {
    bare: async (texts) => (await bare([...texts], { pooling: 'mean', normalize: true })).dispose(),
    ours: (texts) => ours.embed(texts, 'passage')
  }
  const rates = []
  for (const [name, texts] of Object.entries(kinds)) rates.push([name, ...(await throughput(texts, ways))])
  const alone = await latency(questions, (text) => bare(text, { pooling: 'mean', normalize: true }))
  const asked = await latency(questions, (text) => ours.embed([text], 'query'))
  const busy = ours.embed(abstracts, 'passage')
  const meanwhile = await latency(questions.slice(0, 50), (text) => ours.embed([`${text} `], 'query'))
  await busy
  await ours.close()
  return `## Embedder

${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; bundled int8 MiniLM, Cranfield, in turns of ${TURN} texts

| texts a second | bare pipeline, batches of ${BATCH} as they come | embedder | ratio |
| --- | --- | --- | --- |
${rates.map((row) => `| ${row.join(' | ')} |`).join('\n')}

| a query of 40 characters | p50 ms | p95 |
| --- | --- | --- |
| bare pipeline | ${alone.p50.toFixed(2)} | ${alone.p95.toFixed(2)} |
| embedder | ${asked.p50.toFixed(2)} | ${asked.p95.toFixed(2)} |
| ratio | ${(asked.p50 / alone.p50).toFixed(2)} | ${(asked.p95 / alone.p95).toFixed(2)} |
| embedder, while passages are embedded | ${meanwhile.p50.toFixed(2)} | ${meanwhile.p95.toFixed(2)} |`
}

type Ways = Record<'bare' | 'ours', (texts: readonly string[]) => Promise<unknown>>

/** Texts a second of both, and ours over the other, in turns: what else the machine does meets both alike. */
async function throughput(texts: readonly string[], { bare, ours }: Ways): Promise<string[]> {
  const spent = { bare: 0, ours: 0 }
  const batches = async (turn: readonly string[]): Promise<void> => {
    for (let i = 0; i < turn.length; i += BATCH) await bare(turn.slice(i, i + BATCH))
  }
  await Promise.all([bare(texts.slice(0, BATCH)), ours(texts.slice(0, BATCH))])
  for (let from = 0; from < texts.length; from += TURN) {
    const turn = texts.slice(from, from + TURN)
    const both = [['bare', batches] as const, ['ours', ours] as const]
    for (const [way, embed] of (from / TURN) % 2 ? both.reverse() : both) {
      const started = performance.now()
      await embed(turn)
      spent[way] += performance.now() - started
    }
  }
  const rate = (ms: number): string => ((texts.length * 1000) / ms).toFixed(1)
  return [rate(spent.bare), rate(spent.ours), (spent.bare / spent.ours).toFixed(2)]
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
