import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Embedder } from '../graph/search/embedder.js'
import { openEmbeddedIndex } from '../graph/search/embedded/embedded-index.js'
import type { Tuning } from '../graph/search/embedded/ranking.js'
import { DEFAULT_TUNING } from '../graph/search/embedded/tuning.js'
import { buildHnsw } from '../graph/search/embedded/vectors/build-hnsw.js'
import { VectorStore } from '../graph/search/embedded/vectors/vector-store.js'
import { openTransformersEmbedder } from '../graph/search/embedders/transformers-embedder.js'
import { evaluateIndex } from '../graph/search/evaluate.js'
import { readCollection, type Collection } from '../graph/search/evaluation/beir-collection.js'
import { memoryEmbeddingCache } from '../graph/search/memory-embedding-cache.js'
import type { SearchDocument, SearchIndex, SearchRequest } from '../graph/search/search-index.js'
import { embeddingTexts } from '../graph/search/text/embedding-texts.js'

const SHARED = resolve(process.cwd(), '../shared')
const MODEL = resolve(process.cwd(), 'models/all-MiniLM-L6-v2')
const BYTES_PER_UNIT = 366.80325

/** How good and how fast search is: an ablation on Cranfield, vectors against brute force, whole searches against the bare embedding. */
export async function run(): Promise<string> {
  const embedder = await openTransformersEmbedder({ model: MODEL })
  try {
    const sections = [
      `## Search\n\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
    ]
    if (existsSync(join(SHARED, 'eval/cranfield'))) sections.push(await ablation(embedder))
    if (existsSync(join(SHARED, 'ror'))) {
      const names = readNames('names')
      const queries = readNames('queries')
      sections.push(await vectorScan(names.vectors, queries.vectors))
      sections.push(await wholeSearches(embedder, names, queries.texts))
    }
    return sections.join('\n\n')
  } finally {
    await embedder.close()
  }
}

interface Names {
  texts: string[]
  vectors: Float32Array[]
}

function readNames(part: 'names' | 'queries'): Names {
  const read = (ending: string): Buffer =>
    gunzipSync(readFileSync(join(SHARED, `ror/name-vectors.${part}.${ending}.gz`)))
  const texts = read('txt').toString('utf8').trimEnd().split('\n')
  const bytes = read('i8')
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const dimensions = values.length / texts.length
  return {
    texts,
    vectors: texts.map((_, i) =>
      Float32Array.from(values.subarray(i * dimensions, (i + 1) * dimensions), (value) => value / BYTES_PER_UNIT)
    )
  }
}

/** Milliseconds at the given shares of the sorted times. */
function quantiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p95: at(0.95) }
}

async function timed(count: number, run: (i: number) => unknown): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    await run(i)
    times.push(performance.now() - start)
  }
  return quantiles(times)
}

const table = (heading: string[], rows: (string | number)[][]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const digits = (value: number, places = 3): string => value.toFixed(places)

/** One setting at a time away from the default; both halves of the queries are shown, so that luck can be told from gain. */
async function ablation(embedder: Embedder): Promise<string> {
  const collection = readCollection(join(SHARED, 'eval/cranfield'))
  const cache = memoryEmbeddingCache()
  const half = (parity: number): Collection => ({
    ...collection,
    queries: collection.queries.filter((_, i) => i % 2 === parity)
  })
  const { lexical, fusion, feedback } = DEFAULT_TUNING
  const [names, text, context] = lexical.fields
  const variants: [string, 'hybrid' | 'lexical' | 'semantic', Partial<Tuning>][] = [
    ['hybrid, as shipped', 'hybrid', {}],
    ['words alone (BM25F)', 'lexical', {}],
    ['vectors alone', 'semantic', {}],
    ['hybrid without feedback', 'hybrid', { feedback: { ...feedback, examples: 0 } }],
    ['vectors without feedback', 'semantic', { feedback: { ...feedback, examples: 0 } }],
    ['hybrid, words .3', 'hybrid', { fusion: { ...fusion, lexical: 0.3, semantic: 0.7 } }],
    ['hybrid, words .7', 'hybrid', { fusion: { ...fusion, lexical: 0.7, semantic: 0.3 } }],
    [
      'words, title like text',
      'lexical',
      { lexical: { ...lexical, fields: [{ ...names, weight: 1 }, text, context] } }
    ],
    ['words, k1 = .9', 'lexical', { lexical: { ...lexical, k1: 0.9 } }],
    [
      'words, no length penalty',
      'lexical',
      { lexical: { ...lexical, fields: [names, { ...text, lengthPenalty: 0 }, context] } }
    ]
  ]
  const rows = []
  for (const [label, mode, change] of variants) {
    const index = await openEmbeddedIndex({ embedder, cache, tuning: { ...DEFAULT_TUNING, ...change } })
    await index.update({ documents: collection.documents, version: 1 })
    const [all, even, odd] = [
      await quality(index, collection, mode),
      await quality(index, half(0), mode),
      await quality(index, half(1), mode)
    ]
    rows.push([
      label,
      `${digits(all.ndcg10.mean)} (${digits(all.ndcg10.low)}–${digits(all.ndcg10.high)})`,
      digits(even.ndcg10.mean),
      digits(odd.ndcg10.mean),
      digits(all.recall100.mean),
      digits(all.mrr.mean)
    ])
    await index.close()
  }
  const heading = ['Cranfield', 'nDCG@10 (95 %)', 'even queries', 'odd queries', 'recall@100', 'MRR']
  return `### Quality\n\n${table(heading, rows)}`
}

async function quality(index: SearchIndex, collection: Collection, mode: 'hybrid' | 'lexical' | 'semantic') {
  return (await evaluateIndex(index, collection, [mode])).quality[mode]!
}

const PROBES = 500

async function vectorScan(names: readonly Float32Array[], queries: readonly Float32Array[]): Promise<string> {
  const dimensions = names[0]!.length
  const store = new VectorStore(dimensions)
  for (const vector of names) store.append(vector)
  const rows = Uint32Array.from(names.keys())
  const list = { rows, owners: rows }
  const exact = (i: number, most: number) => store.nearest([queries[i]!], list, { most, threshold: -1, atLeast: most })
  const started = performance.now()
  const graph = await buildHnsw(store, null, new AbortController().signal)
  const seconds = (performance.now() - started) / 1000
  const lines: (string | number)[][] = [
    ['brute force in JavaScript', 10, 1, ...(await timed(20, (i) => bruteForce(names, queries[i]!)).then(spread))]
  ]
  for (const most of [10, 1_000]) {
    lines.push(['exact scan', most, 1, ...spread(await timed(PROBES, (i) => exact(i, most)))])
    if (!graph) continue
    const recalls = Array.from({ length: PROBES }, (_, i) => {
      const found = new Set(graph.nearest(queries[i]!, most))
      return exact(i, most).filter(({ owner }) => found.has(owner)).length / most
    })
    const recall = recalls.reduce((sum, one) => sum + one, 0) / PROBES
    lines.push([
      'graph (hnswlib-node)',
      most,
      digits(recall, 4),
      ...spread(await timed(PROBES, (i) => graph.nearest(queries[i]!, most)))
    ])
  }
  const heading = [`${names.length} name vectors`, 'k', 'recall', 'p50 ms', 'p95 ms']
  return `### Vectors\n\nGraph built in ${digits(seconds, 0)} s beside the work.\n\n${table(heading, lines)}`
}

const spread = ({ p50, p95 }: { p50: number; p95: number }): string[] => [digits(p50, 2), digits(p95, 2)]

function bruteForce(vectors: readonly Float32Array[], query: Float32Array): number {
  let best = -Infinity
  for (const vector of vectors) {
    let sum = 0
    for (let i = 0; i < query.length; i++) sum += vector[i]! * query[i]!
    best = Math.max(best, sum)
  }
  return best
}

const STATES = 36
const WORDS_OF_TEXT = 24

/** Entities with real names and their vectors, a text of words drawn from other names, and facets; the 86,000 are used again for 100,000. */
function entities(names: Names, count: number): { documents: SearchDocument[]; vectors: Map<string, Float32Array> } {
  const pool = names.texts.flatMap((name) => name.split(' '))
  const vectors = new Map<string, Float32Array>()
  const documents = Array.from({ length: count }, (_, i): SearchDocument => {
    const text = Array.from({ length: WORDS_OF_TEXT }, (_, w) => pool[(i * 7_919 + w * 104_729) % pool.length]).join(
      ' '
    )
    const document: SearchDocument = {
      id: `institution:${i}`,
      kind: i % 5 === 0 ? 'Project' : 'Institution',
      names: [names.texts[i % names.texts.length]!],
      text,
      context: [],
      facets: { state: [`place:${i % STATES}`], domain: [`domain:${i % 89}`, `domain:top-${i % 15}`] },
      popularity: i % 100
    }
    for (const embedded of embeddingTexts(document, 256))
      vectors.set(embedded, names.vectors[i % names.vectors.length]!)
    return document
  })
  return { documents, vectors }
}

async function wholeSearches(embedder: Embedder, names: Names, queries: readonly string[]): Promise<string> {
  const lines: string[][] = []
  const suggestions: string[][] = []
  const texts = queries.map((text) => text.padEnd(40, ' of science and technology in India').slice(0, 40))
  let used = 0
  const fresh = (): string => texts[used++ % texts.length]!
  for (const count of [1_000, 10_000, 100_000]) {
    const { documents, vectors } = entities(names, count)
    const known: Embedder = {
      ...embedder,
      id: 'bench',
      dimensions: embedder.dimensions,
      threshold: embedder.threshold,
      maxTokens: embedder.maxTokens,
      embed: (list, role) =>
        role === 'query' ? embedder.embed(list, role) : Promise.resolve(list.map((text) => vectors.get(text)!)),
      close: async () => {}
    }
    const index = await openEmbeddedIndex({ embedder: known })
    await index.update({ documents, version: 1 })
    const filters = [{ facet: 'state', anyOf: Array.from({ length: 9 }, (_, i) => `place:${i}`) }]
    // Bare and whole in turn, so that both meet the same moments of the machine.
    const ask = async (request: Omit<SearchRequest, 'text'>): Promise<string[]> => {
      const bare: number[] = []
      const whole = await timed(300, async () => {
        await index.search({ text: fresh(), ...request })
      })
      for (let i = 0; i < 300; i++) {
        const start = performance.now()
        await embedder.embed([fresh()], 'query')
        bare.push(performance.now() - start)
      }
      const { p50, p95 } = quantiles(bare)
      return [...spread(whole), ...spread({ p50, p95 }), digits(whole.p50 / p50, 2), digits(whole.p95 / p95, 2)]
    }
    lines.push(
      [`${count}`, 'none', ...(await ask({}))],
      [`${count}`, 'a quarter of the states', ...(await ask({ filters }))]
    )
    lines.push([`${count}`, 'none, words alone', ...(await ask({ mode: 'lexical' }))])
    const prefixes = queries.flatMap((text) => [1, 2, 4, 7].map((length) => text.slice(0, length)))
    suggestions.push([`${count}`, ...spread(await timed(500, (i) => index.suggest(prefixes[i * 3]!)))])
    await index.close()
  }
  const heading = ['entities', 'filter', 'p50 ms', 'p95 ms', 'bare embedding p50', 'p95', 'ratio p50', 'ratio p95']
  return `### Whole searches, uncached, 40 characters\n\n${table(heading, lines)}\n\n### Suggest\n\n${table(['entities', 'p50 ms', 'p95 ms'], suggestions)}`
}
