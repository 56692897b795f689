import { buildHnsw } from '../graph/search/embedded/vectors/build-hnsw.js'
import { NearestFinder } from '../graph/search/embedded/vectors/nearest-finder.js'
import { VectorStore, type RowList } from '../graph/search/embedded/vectors/vector-store.js'
import { cells, digits, latencyOf, table, timed } from './latency.js'
import { neo4jNames } from './neo4j-names.js'
import { recall, type NameVectors } from './name-vectors.js'

const PROBES = 500
const BRUTE = 20
/** A graph takes so long to build that it is built of a part. */
const GRAPH_ROWS = 20_000

type Finder = (query: Float32Array, most: number) => Iterable<number>

/** How fast the nearest of the names are found, and how many of them, against brute force. */
export async function vectorSearch(names: NameVectors, queries: NameVectors): Promise<string> {
  const vectors = names.texts.map((_, i) => names.vector(i))
  const rows: (string | number)[][] = []
  rows.push([
    'brute force in JavaScript',
    vectors.length,
    10,
    1,
    ...cells(await timed(BRUTE, (i) => bruteForce(vectors, queries.vector(i))))
  ])
  const { store, list } = storeOf(vectors)
  const finder = new NearestFinder(null)
  const exact: Finder = (query, most) => owners(store.nearest([query], list, { most, threshold: -1, atLeast: most }))
  const signs: Finder = (query, most) =>
    owners(finder.nearest(store, [query], list, { most, threshold: -1, atLeast: most }, true).near)
  for (const most of [10, 1_000]) {
    rows.push(await measured('exact scan', exact, exact, most, queries, vectors.length))
    rows.push(await measured('candidates by signs', signs, exact, most, queries, vectors.length))
  }
  rows.push(...(await graphOf(vectors.slice(0, GRAPH_ROWS), queries)))
  const peer = await neo4jNames(names, queries, exact)
  if (peer) rows.push(peer)
  const nearest = table(['nearest names', 'of', 'k', 'recall', 'p50 ms', 'p95 ms'], rows)
  return `### Vectors\n\n${nearest}\n\n${await fasterWay(names, queries)}`
}

const WAYS_AT = [9_000, 13_000, 20_000, 30_000, 86_000]
const WAY_PROBES = 100

/** From how many rows on candidates by signs pay: both ways in turn over every n-th name, so that both meet the same moments of the machine. */
async function fasterWay(names: NameVectors, queries: NameVectors): Promise<string> {
  const { store, list } = storeOf(names.texts.map((_, i) => names.vector(i)))
  const finder = new NearestFinder(null, { signs: 0 })
  const rows: (string | number)[][] = []
  for (const most of [10, 1_000]) {
    const reach = { most, threshold: -1, atLeast: most }
    for (const count of WAYS_AT) {
      const some = Uint32Array.from({ length: count }, (_, i) => Math.floor((i * list.rows.length) / count))
      const part = { rows: some, owners: some }
      const [exact, signs]: [number[], number[]] = [[], []]
      let taken = false
      for (let i = 0; i < WAY_PROBES; i++) {
        const query = [queries.vector(i)]
        const start = performance.now()
        store.nearest(query, part, reach)
        const between = performance.now()
        taken = !finder.nearest(store, query, part, reach, false).exact
        exact.push(between - start)
        signs.push(performance.now() - between)
      }
      const [whole, chosen] = [latencyOf(exact).p50, latencyOf(signs).p50]
      rows.push([count, most, digits(whole), ...(taken ? [digits(chosen), digits(whole / chosen)] : ['not taken', ''])])
    }
  }
  return table(['rows', 'k', 'exact scan p50 ms', 'candidates by signs p50 ms', 'times as fast'], rows)
}

async function graphOf(vectors: readonly Float32Array[], queries: NameVectors): Promise<(string | number)[][]> {
  const { store, list } = storeOf(vectors)
  const started = performance.now()
  const graph = await buildHnsw(store, null, new AbortController().signal)
  if (!graph) return []
  const seconds = digits((performance.now() - started) / 1000, 0)
  const exact: Finder = (query, most) => owners(store.nearest([query], list, { most, threshold: -1, atLeast: most }))
  const find: Finder = (query, most) => graph.nearest(query, most)
  const name = `graph (hnswlib-node), built in ${seconds} s`
  return [
    await measured(name, find, exact, 10, queries, vectors.length),
    await measured(name, find, exact, 1_000, queries, vectors.length)
  ]
}

function storeOf(vectors: readonly Float32Array[]): { store: VectorStore; list: RowList } {
  const store = new VectorStore(vectors[0]!.length)
  for (const vector of vectors) store.append(vector)
  const rows = Uint32Array.from(vectors.keys())
  return { store, list: { rows, owners: rows } }
}

const owners = (near: readonly { owner: number }[]): number[] => near.map(({ owner }) => owner)

async function measured(
  name: string,
  find: Finder,
  exact: Finder,
  most: number,
  queries: NameVectors,
  of: number
): Promise<(string | number)[]> {
  const asked = Array.from({ length: PROBES }, (_, i) => queries.vector(i))
  const sample = asked.filter((_, i) => i % 5 === 0)
  const recalls = sample.map((query) => recall(find(query, most), exact(query, most)))
  const mean = recalls.reduce((sum, one) => sum + one, 0) / recalls.length
  return [name, of, most, digits(mean, 4), ...cells(await timed(PROBES, (i) => find(asked[i]!, most)))]
}

function bruteForce(vectors: readonly Float32Array[], query: Float32Array): number {
  let best = -Infinity
  for (const vector of vectors) {
    let sum = 0
    for (let i = 0; i < query.length; i++) sum += vector[i]! * query[i]!
    best = Math.max(best, sum)
  }
  return best
}
