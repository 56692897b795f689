import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import type { Embedder } from '../graph/search/embedder.js'
import { openEmbeddedIndex } from '../graph/search/embedded/embedded-index.js'
import { openTransformersEmbedder } from '../graph/search/embedders/transformers-embedder.js'
import type { SearchDocument, SearchIndex, SearchRequest } from '../graph/search/search-index.js'
import { cells, digits, latencyOf, table, timed } from './latency.js'
import { readNames, type NameVectors } from './name-vectors.js'
import { PEERS } from './peers.js'
import { vectorSearch } from './search-vectors.js'

const MODEL = resolve(process.cwd(), 'models/all-MiniLM-L6-v2')
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const SEARCHES = 200
/** A busy machine gets fewer searches rather than more time. */
const MOST_MS = 8_000
const SUGGESTIONS = 1_000
const PEER_SEARCHES = 60
/** Beyond this the other engines take minutes. */
const PEERS_UP_TO = 100_000
/** A size is left out that would not be done in time, to judge by the one before it: a busy machine measures nothing. */
const ALL_DONE_IN_MS = 6.5 * 60_000
const VECTORS_TAKE_MS = 70_000

/** How fast search is: vectors against brute force, whole searches against the bare embedding and against other engines. */
export async function run(sizes: readonly number[] = SIZES): Promise<string> {
  const [names, queries] = [readNames('names'), readNames('queries')]
  const head = `## Search\n\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load of the machine ${loadavg()[0]!.toFixed(1)} at the start.`
  if (!names || !queries) return `${head}\n\nNot measured: ../shared/ror is not there.`
  // The builder of the vector graph works beside the process and does not keep it alive.
  const awake = setInterval(() => undefined, 1_000)
  const embedder = await openTransformersEmbedder({ model: MODEL })
  try {
    const until = performance.now() + ALL_DONE_IN_MS - VECTORS_TAKE_MS
    const before = process.memoryUsage.rss()
    await embedder.embed(['the model is loaded with its first question'], 'query')
    const ofModel = (process.memoryUsage.rss() - before) / 1e6
    const { measured, leftOut } = await measureAll(sizes, until, embedder, names, queries)
    // Last: what it leaves behind would count as memory of the search.
    const vectors = await vectorSearch(names, queries)
    return [head, ...leftOut, wholeSearches(measured), suggestions(measured, ofModel), vectors].join('\n\n')
  } finally {
    clearInterval(awake)
    await embedder.close()
  }
}

async function measureAll(
  sizes: readonly number[],
  until: number,
  embedder: Embedder,
  names: NameVectors,
  queries: NameVectors
): Promise<{ measured: Measured[]; leftOut: string[] }> {
  const measured: Measured[] = []
  const leftOut: string[] = []
  const texts = queries.texts.map((text) => text.padEnd(40, ' of science and technology in India').slice(0, 40))
  let used = 0
  // One round over all sizes: the embedder remembers the last thousand, and none comes back before these are others.
  const fresh = (): string => texts[used++ % texts.length]!
  let perEntity = 0
  for (const size of sizes) {
    if (performance.now() + size * perEntity > until) {
      leftOut.push(`${size} entities are left out: the machine was too busy to be done in time.`)
      continue
    }
    const one = await measure(size, embedder, names, queries, fresh)
    measured.push(one)
    perEntity = (one.buildMs * LATER_IS_SLOWER) / size
  }
  return { measured, leftOut }
}

/** What an entity takes in an index ten times as large, searches included, over what it took to be put into this one. */
const LATER_IS_SLOWER = 1.5

const STATES = 36
const WORDS_OF_TEXT = 24

/** Entities with real names, a text of words drawn from other names, and facets; the names are used again beyond their number. */
export function entities(names: NameVectors, count: number): SearchDocument[] {
  const pool = names.texts.flatMap((name) => name.split(' '))
  const word = (i: number, w: number): string => pool[(i * 7_919 + w * 104_729) % pool.length]!
  return Array.from({ length: count }, (_, i) => ({
    id: `institution:${i}`,
    kind: i % 5 === 0 ? 'Project' : 'Institution',
    names: [names.texts[i % names.texts.length]!],
    text: Array.from({ length: WORDS_OF_TEXT }, (_, w) => word(i, w)).join(' '),
    context: [],
    facets: { state: [`place:${i % STATES}`], domain: [`domain:${i % 89}`, `domain:top-${i % 15}`] },
    popularity: i % 100
  }))
}

const NOISE = 0.02

/**
 * The embedder, with the kept vectors for the documents, each text in order of its document. Beyond the first use of a name seeded noise
 * keeps its vectors apart.
 */
export function knowing(embedder: Embedder, names: NameVectors): Embedder {
  let next = 0
  let state = 1
  const noise = (): number => ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 31 - 1) * NOISE
  const vectorOf = (i: number): Float32Array => {
    const vector = names.vector(i % names.texts.length)
    if (i < names.texts.length) return vector
    const moved = vector.map((value) => value + noise())
    const length = Math.hypot(...moved)
    return moved.map((value) => value / length)
  }
  const { dimensions, threshold, maxTokens, latinOnly } = embedder
  return {
    id: 'bench',
    dimensions,
    threshold,
    maxTokens,
    latinOnly,
    embed: async (list, role) => (role === 'query' ? embedder.embed(list, role) : list.map(() => vectorOf(next++))),
    close: async () => {}
  }
}

interface Measured {
  size: number
  buildMs: number
  whole: (string | number)[][]
  suggest: string[]
  /** Resident, and what the index has of heap and buffers. */
  megabytes: { all: number; index: number }
}

/** Heap and buffers in use; rows of vectors are among the buffers, which are freed some time after what held them. */
async function megabytesHeld(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

const QUARTER = [{ facet: 'state', anyOf: Array.from({ length: STATES / 4 }, (_, i) => `place:${i}`) }]
const REQUESTS: Readonly<Record<string, Omit<SearchRequest, 'text'>>> = {
  'ours, hybrid': {},
  'ours, hybrid, a quarter of the states': { filters: QUARTER },
  'ours, words alone': { mode: 'lexical' }
}

async function measure(
  size: number,
  embedder: Embedder,
  names: NameVectors,
  queries: NameVectors,
  fresh: () => string
): Promise<Measured> {
  const nothing = { get: (_: string, hashes: readonly string[]) => hashes.map(() => null), put: () => undefined }
  const heldBefore = await megabytesHeld()
  const index = await openEmbeddedIndex({ embedder: knowing(embedder, names), cache: nothing })
  const started = performance.now()
  await index.update({ documents: entities(names, size), version: 1 })
  const buildMs = performance.now() - started
  const whole: (string | number)[][] = []
  for (const [name, request] of Object.entries(REQUESTS))
    whole.push([size, name, ...(await besideBare(embedder, fresh, index, request))])
  const prefixes = queries.texts.flatMap((text) => [1, 2, 4, 7].map((length) => text.slice(0, length)))
  const suggest = cells(await timed(SUGGESTIONS, (i) => index.suggest(prefixes[(i * 3) % prefixes.length]!)))
  const ofIndex = (await megabytesHeld()) - heldBefore
  const megabytes = { all: process.memoryUsage.rss() / 1e6, index: ofIndex }
  await index.close()
  if (size <= PEERS_UP_TO) whole.push(...(await others(entities(names, size), fresh)))
  return { size, buildMs, whole, suggest, megabytes }
}

async function others(documents: readonly SearchDocument[], fresh: () => string): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = []
  for (const open of PEERS) {
    const { name, search } = open(documents)
    const latency = await timed(PEER_SEARCHES, () => search(fresh(), 20))
    rows.push([documents.length, `${name}, words alone`, ...cells(latency), '', '', '', '', '', ''])
  }
  return rows
}

/** A search, a bare embedding and a search whose vector is known in turn, so that all meet the same moments of the machine. */
async function besideBare(
  embedder: Embedder,
  fresh: () => string,
  index: SearchIndex,
  request: Omit<SearchRequest, 'text'>
): Promise<string[]> {
  const ways = { whole: [] as number[], bare: [] as number[], known: [] as number[] }
  const once = async (): Promise<void> => {
    const text = fresh()
    const took = async (way: keyof typeof ways, run: () => Promise<unknown>): Promise<void> => {
      const start = performance.now()
      await run()
      ways[way].push(performance.now() - start)
    }
    await took('whole', () => index.search({ text, ...request }))
    await took('bare', () => embedder.embed([fresh()], 'query'))
    await took('known', () => index.search({ text, ...request }))
  }
  for (let i = 0; i < SEARCHES / 10; i++) await once()
  for (const times of Object.values(ways)) times.length = 0
  for (const until = performance.now() + MOST_MS; ways.whole.length < SEARCHES && performance.now() < until;)
    await once()
  const [ours, theirs, known] = [latencyOf(ways.whole), latencyOf(ways.bare), latencyOf(ways.known)]
  const ratios = [ours.p50 / theirs.p50, ours.p95 / theirs.p95, ours.p50 - theirs.p50, known.p50]
  return [...cells(ours), ...cells(theirs), ...ratios.map((ratio) => digits(ratio))]
}

const wholeSearches = (measured: readonly Measured[]): string => {
  const heading = [
    'entities',
    'engine',
    'p50 ms',
    'p95 ms',
    'bare embedding p50',
    'p95',
    'ratio p50',
    'p95',
    'beyond it p50',
    'vector known p50'
  ]
  const bars = 'Bars: ratio p50 ≤ 1.5 and p95 ≤ 2.5 up to 100,000 entities; p50 ≤ 40 ms and p95 ≤ 120 ms at a million.'
  const rows = measured.flatMap(({ whole }) => whole)
  return `### Whole searches, uncached, 40 characters\n\n${bars}\n\n${WHAT_IS_LEFT}\n\n${table(heading, rows)}`
}

const WHAT_IS_LEFT =
  '"Vector known" is the same search again, when the embedder remembers the text: all the work of the index, one thread. Words, \
filters and facets of what they match (words alone) are done while the model runs; the nearest, feedback, fusion and the page need \
its vector. At 100,000 entities these read the signs of all rows (5 MB), the rounded rows of 6,000 candidates (2.3 MB) and 200 \
exact ones from memory.'

function suggestions(measured: readonly Measured[], ofModel: number): string {
  const heading = [
    'entities',
    'suggest p50 ms',
    'p95 ms (bar 15)',
    'resident MB (bar at 100,000: 900), with model and names of the bench',
    'of the index MB, heap and buffers'
  ]
  const rows = measured.map(({ size, suggest, megabytes }) => [
    size,
    ...suggest,
    digits(megabytes.all, 0),
    digits(megabytes.index, 0)
  ])
  const model = `The model takes ${digits(ofModel, 0)} MB of what is resident, by what its first question adds.`
  return `### Suggest and memory\n\n${model}\n\n${table(heading, rows)}`
}
