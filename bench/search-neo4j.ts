import { cpus, loadavg } from 'node:os'
import { sangamOntology } from '../graph/index.js'
import type { Embedder } from '../graph/search/embedder.js'
import { openEmbeddedIndex } from '../graph/search/embedded/embedded-index.js'
import { memoryEmbeddingCache } from '../graph/search/memory-embedding-cache.js'
import type { SearchIndex, SearchRequest } from '../graph/search/search-index.js'
import { openNeo4jStore } from '../graph/store/neo4j/neo4j-store.js'
import neo4j from 'neo4j-driver'
import { cells, digits, latencyOf, table } from './latency.js'
import { readNames, recall, type NameVectors } from './name-vectors.js'
import { entities, knowing } from './search.js'

const SIZE = 100_000
const SEARCHES = 150
const MODEL = 'bench'
const EXACT = { signs: Infinity, graph: Infinity }

const states = (count: number) => [{ facet: 'state', anyOf: Array.from({ length: count }, (_, i) => `place:${i}`) }]
const REQUESTS: Readonly<Record<string, Omit<SearchRequest, 'text'>>> = {
  hybrid: {},
  'hybrid, nine of 36 states': { filters: states(9) },
  'hybrid, one of 36 states': { filters: states(1) },
  'meaning alone': { mode: 'semantic' },
  'words alone': { mode: 'lexical' }
}

/** Search with its vectors in the Neo4j named by NEO4J_URI, which is empty or Sangam's, beside search with its vectors in memory. */
export async function run(size = SIZE, environment = process.env): Promise<string> {
  const head = `## Search with the vectors in Neo4j\n\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load of the machine ${loadavg()[0]!.toFixed(1)} at the start.`
  const [names, queries] = [readNames('names'), readNames('queries')]
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = environment
  if (!uri || !names || !queries) return `${head}\n\nNot measured: NEO4J_URI or ../shared/ror is not there.`
  const store = await openNeo4jStore({ uri, user, password }, sangamOntology)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const clear = () =>
    driver
      .session()
      .run(`MATCH (v:Embedding) WHERE v.id STARTS WITH '${MODEL} ' CALL (v) { DELETE v } IN TRANSACTIONS OF 10000 ROWS`)
  try {
    await clear()
    const documents = entities(names, size)
    const embedder = known(names, queries)
    const started = performance.now()
    const away = await openEmbeddedIndex({ embedder: embedder(), database: store.embeddings })
    await away.update({ documents, version: 1 })
    const seconds = (performance.now() - started) / 1_000
    const here = await openEmbeddedIndex({
      embedder: embedder(),
      cache: memoryEmbeddingCache(),
      approximateFrom: EXACT
    })
    await here.update({ documents, version: 1 })
    const rows = []
    for (const [name, request] of Object.entries(REQUESTS))
      rows.push([size, name, ...(await compared(away, here, queries, request))])
    const heading = [
      'entities',
      'search',
      'p50 ms',
      'p95 ms',
      'in memory, exact p50',
      'p95',
      'first ten shared',
      'fewer hits'
    ]
    return `${head}\n\nWithout the embedding of the question, each question asked for the first time. Filled, by words and vectors, in ${digits(seconds, 0)} s. Bar: hybrid ≤ 60 ms.\n\n${table(heading, rows)}`
  } finally {
    await clear()
    await store.close()
    await driver.close()
  }
}

/** Embedders that know the kept vectors of names and questions. */
function known(names: NameVectors, queries: NameVectors): () => Embedder {
  const places = new Map(queries.texts.map((text, i) => [text, i]))
  const asked = {
    dimensions: names.dimensions,
    threshold: 0.35,
    maxTokens: 256,
    latinOnly: false,
    id: MODEL,
    embed: async (texts: readonly string[]) => texts.map((text) => queries.vector(places.get(text) ?? 0)),
    close: async () => {}
  }
  return () => knowing(asked, names)
}

async function compared(
  away: SearchIndex,
  here: SearchIndex,
  queries: NameVectors,
  request: Omit<SearchRequest, 'text'>
): Promise<(string | number)[]> {
  const [there, inMemory, shared]: [number[], number[], number[]] = [[], [], []]
  let fewer = 0
  for (let i = 0; i < SEARCHES; i++) {
    const asked = { text: queries.texts[i]!, first: 10, ...request }
    const start = performance.now()
    const found = await away.search(asked)
    const between = performance.now()
    const truth = await here.search(asked)
    there.push(between - start)
    inMemory.push(performance.now() - between)
    if (truth.hits.length > 0)
      shared.push(
        recall(
          found.hits.map(({ id }) => id),
          truth.hits.map(({ id }) => id)
        )
      )
    if (found.hits.length < truth.hits.length) fewer++
  }
  const mean = shared.reduce((sum, one) => sum + one, 0) / shared.length
  return [...cells(latencyOf(there)), ...cells(latencyOf(inMemory)), digits(mean, 3), fewer]
}
