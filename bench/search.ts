import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Embedder } from '../graph/search/embedder.js'
import { openEmbeddedIndex } from '../graph/search/embedded/embedded-index.js'
import { buildHnsw } from '../graph/search/embedded/vectors/build-hnsw.js'
import { VectorStore } from '../graph/search/embedded/vectors/vector-store.js'
import { openTransformersEmbedder } from '../graph/search/embedders/transformers-embedder.js'
import type { SearchDocument, SearchIndex, SearchRequest } from '../graph/search/search-index.js'
import { embeddingTexts } from '../graph/search/text/embedding-texts.js'
import { PEERS } from './peers.js'

const SHARED = resolve(process.cwd(), '../shared')
const MODEL = resolve(process.cwd(), 'models/all-MiniLM-L6-v2')
const BYTES_PER_UNIT = 366.80325

/** How fast search is: vectors against brute force, whole searches against the bare embedding and against other engines. */
export async function run(): Promise<string> {
  const embedder = await openTransformersEmbedder({ model: MODEL })
  // The builder of the vector graph works beside the process and does not keep it alive.
  const awake = setInterval(() => undefined, 1_000)
  try {
    const sections = [
      `## Search\n\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`
    ]
    if (existsSync(join(SHARED, 'ror'))) {
      const names = readNames('names')
      const queries = readNames('queries')
      sections.push(await vectorScan(names.vectors, queries.vectors))
      sections.push(await wholeSearches(embedder, names, queries.texts))
    }
    return sections.join('\n\n')
  } finally {
    clearInterval(awake)
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

const PROBES = 1_000

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

const SEARCHES = 300
const SIZES = [1_000, 10_000, 100_000]
const QUARTER = [{ facet: 'state', anyOf: Array.from({ length: STATES / 4 }, (_, i) => `place:${i}`) }]

async function wholeSearches(embedder: Embedder, names: Names, queries: readonly string[]): Promise<string> {
  const whole: string[][] = []
  const suggest: string[][] = []
  const peers: string[][] = []
  const texts = queries.map((text) => text.padEnd(40, ' of science and technology in India').slice(0, 40))
  let used = 0
  const fresh = (): string => texts[used++ % texts.length]!
  for (const count of SIZES) {
    const { documents, vectors } = entities(names, count)
    const index = await openEmbeddedIndex({ embedder: knowing(embedder, vectors) })
    await index.update({ documents, version: 1 })
    await graphBuilt(index, names.texts.length <= count)
    const ask = (request: Omit<SearchRequest, 'text'>) =>
      besideBare(embedder, fresh, (text) => index.search({ text, ...request }))
    whole.push([`${count}`, 'none', ...(await ask({}))])
    whole.push([`${count}`, 'a quarter of the states', ...(await ask({ filters: QUARTER }))])
    whole.push([`${count}`, 'none, words alone', ...(await ask({ mode: 'lexical' }))])
    const prefixes = queries.flatMap((text) => [1, 2, 4, 7].map((length) => text.slice(0, length)))
    suggest.push([`${count}`, ...spread(await timed(500, (i) => index.suggest(prefixes[i * 3]!)))])
    globalThis.gc?.()
    suggest.at(-1)!.push(digits(process.memoryUsage().rss / 1e6, 0))
    await index.close()
    for (const open of PEERS) {
      const { name, search } = open(documents)
      peers.push([`${count}`, name, ...spread(await timed(SEARCHES / 3, () => search(fresh(), 20)))])
    }
  }
  const heading = [
    'entities',
    'filter',
    'p50 ms',
    'p95 ms',
    'bare embedding p50',
    'p95',
    'ratio p50',
    'ratio p95',
    'beyond it p50'
  ]
  return [
    `### Whole searches, uncached, 40 characters\n\n${table(heading, whole)}`,
    `### Other engines, words alone\n\n${table(['entities', 'engine', 'p50 ms', 'p95 ms'], peers)}`,
    `### Suggest\n\n${table(['entities', 'p50 ms', 'p95 ms', 'memory of the process MB (with names, vectors and texts of the bench)'], suggest)}`
  ].join('\n\n')
}

/** The embedder with the vectors of the documents at hand. */
const knowing = (embedder: Embedder, vectors: ReadonlyMap<string, Float32Array>): Embedder => ({
  id: 'bench',
  dimensions: embedder.dimensions,
  threshold: embedder.threshold,
  maxTokens: embedder.maxTokens,
  latinOnly: embedder.latinOnly,
  embed: (list, role) =>
    role === 'query' ? embedder.embed(list, role) : Promise.resolve(list.map((text) => vectors.get(text)!)),
  close: async () => {}
})

/** A vector graph is waited for where one is to be. */
async function graphBuilt(index: SearchIndex, expected: boolean): Promise<void> {
  for (let i = 0; expected && i < 600 && index.meta().vectors !== 'approximate'; i++)
    await new Promise((resolve) => setTimeout(resolve, 500))
}

/** A search and a bare embedding in turn, so that both meet the same moments of the machine. */
async function besideBare(
  embedder: Embedder,
  fresh: () => string,
  search: (text: string) => Promise<unknown>
): Promise<string[]> {
  const bare: number[] = []
  const whole: number[] = []
  for (let i = 0; i < SEARCHES; i++) {
    const start = performance.now()
    await search(fresh())
    const between = performance.now()
    await embedder.embed([fresh()], 'query')
    whole.push(between - start)
    bare.push(performance.now() - between)
  }
  const [ours, theirs] = [quantiles(whole), quantiles(bare)]
  return [
    ...spread(ours),
    ...spread(theirs),
    digits(ours.p50 / theirs.p50, 2),
    digits(ours.p95 / theirs.p95, 2),
    digits(ours.p50 - theirs.p50, 2)
  ]
}
