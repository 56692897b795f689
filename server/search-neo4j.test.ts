import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGraph, openStore, sangamOntology } from '../graph/index.js'
import { SEARCH_WORDS } from '../graph/search-words.js'
import { buildSearchDocuments } from '../graph/search-documents.js'
import type { VectorDatabase } from '../graph/search/embedder.js'
import { openEmbeddedIndex, type EmbeddedIndexOptions } from '../graph/search/embedded/embedded-index.js'
import { hashingEmbedder } from '../graph/search/embedders/hashing-embedder.js'
import { searchIndexContract } from '../graph/search/search-index.contract.js'
import type { SearchDocument, SearchIndex, SearchRequest } from '../graph/search/search-index.js'
import { borrowServer, type LentServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { openNeo4jStore, type Neo4jStore } from '../graph/store/neo4j/neo4j-store.js'
import { readCatalogue } from '../ingest/index.js'

const server = await borrowServer()
const lent = server as LentServer
const folder = mkdtempSync(join(tmpdir(), 'sangam-search-'))
let store: Neo4jStore
let database: VectorDatabase

if (typeof server === 'string') test.skip(`search on Neo4j: ${server}`, () => {})
beforeAll(async () => {
  if (typeof server === 'string') return
  await lent.wipe()
  store = await openNeo4jStore(lent, sangamOntology)
  database = store.embeddings
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await store?.close()
  if (typeof server !== 'string') await server.giveBack()
})

const withServer = describe.skipIf(typeof server === 'string')
const embedder = hashingEmbedder()

const opened = (options: Partial<EmbeddedIndexOptions>): Promise<SearchIndex> =>
  openEmbeddedIndex({ embedder, ...SEARCH_WORDS, ...options })

withServer('search with its vectors in Neo4j', () => {
  searchIndexContract('all compared', (options) => opened({ database, ...options }))
  searchIndexContract('candidates of its index', (options) => opened({ database, candidates: { all: 0 }, ...options }))

  test('vectors that earlier versions kept as bytes can be found after the next start', async () => {
    const texts = ['solar lamps for huts', 'clean lakes', 'copper from cables']
    const vectors = await embedder.embed(texts, 'passage')
    const rows = vectors.map(({ buffer }, i) => ({ id: `old 0${i}`, vector: new Int8Array(buffer) }))
    await lent.run('UNWIND $rows AS row CREATE (:Embedding {id: row.id, vector: row.vector})', { rows })
    expect(await database.get('old', ['02'])).toEqual([vectors[2]])
    await database.prepare('old', embedder.dimensions)
    expect(await database.nearest('old', vectors[1]!, 3)).toEqual([])
    for (let repeated = 0; repeated < 2; repeated++)
      expect(await database.missing('old', ['00', '01', '02', '03'])).toEqual(new Set(['03']))
    await database.filled('old')
    const near = await database.nearest('old', vectors[1]!, 2)
    expect(near).toHaveLength(2)
    expect(near[0]).toMatchObject({ hash: '01', similarity: expect.closeTo(1, 2) })
    expect(await database.get('old', ['01', '03'])).toEqual([vectors[1], null])
  })

  test('a vector that no text uses goes, unless somebody asks for it before', async () => {
    const vector = new Float32Array(8).fill(0.5)
    const texts = ['aa', 'bb', 'cc']
    const uses =
      (...hashes: string[]) =>
      () =>
        new Set(hashes)
    const sweep = (used: () => Set<string>, unusedFor: number) =>
      (database as Neo4jStore['embeddings']).sweep('swept', used, new AbortController().signal, unusedFor)
    const kept = async () => {
      const found = await database.get('swept', texts)
      return texts.filter((_, i) => found[i])
    }
    await database.prepare('swept', 8)
    for (const model of ['swept', 'swept elsewhere'])
      await database.put(
        model,
        texts.map((hash) => ({ hash, vector }))
      )
    await sweep(uses('aa'), 0)
    expect(await kept()).toEqual(texts)
    expect(await database.missing('swept', ['bb'])).toEqual(new Set())
    await sweep(uses('aa'), 86_400_000)
    expect(await kept()).toEqual(texts)
    expect(await database.missing('swept', ['bb'])).toEqual(new Set())
    await sweep(uses('aa'), 0)
    expect(await kept()).toEqual(['aa', 'bb'])
    await sweep(uses('aa', 'bb'), 0)
    await sweep(uses('aa'), 0)
    expect(await kept()).toEqual(['aa', 'bb'])
    await sweep(uses('aa'), 0)
    expect(await kept()).toEqual(['aa'])
    await database.filled('swept')
    expect((await database.nearest('swept', vector, 10)).map(({ hash }) => hash)).toEqual(['aa'])
    expect(await database.missing('swept', ['aa', 'bb'])).toEqual(new Set(['bb']))
    expect(await database.get('swept elsewhere', texts)).toEqual([vector, vector, vector])
  })

  test('a model of other dimensions than the index is refused with the remedy', async () => {
    await database.prepare('changed', 8)
    await database.filled('changed')
    await expect(database.prepare('changed', 16)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringMatching(/embedding_\w+ in Neo4j is for 8 dimensions.*gives 16; drop it with DROP INDEX/s)
    })
    await database.prepare('changed', 8)
  })
})

const TEXTS = [
  'plastic waste recycling in Andhra Pradesh',
  'water quality sensors for rivers',
  'low cost medical devices',
  'who works on electric vehicles and batteries?',
  'crop residue burning',
  'air pollution monitoring with drones in cities',
  'e-waste',
  'start-up incubation',
  'quantum computing research',
  'telemedicine for villages',
  'lake restoration in Bengaluru',
  'IIT Delhi'
]
const REQUESTS: readonly SearchRequest[] = [
  ...TEXTS.map((text) => ({ text, first: 50 })),
  ...TEXTS.map((text): SearchRequest => ({ text, mode: 'semantic' })),
  ...TEXTS.map((text) => ({ text, filters: [{ facet: 'kind', anyOf: ['Institution'] }] }))
]

withServer('the catalogue with its vectors in Neo4j', () => {
  let documents: readonly SearchDocument[]
  let embedded: SearchIndex

  const filled = async (options: Partial<EmbeddedIndexOptions>): Promise<SearchIndex> => {
    const index = await opened(options)
    await index.update({ documents, version: 1 })
    return index
  }

  beforeAll(async () => {
    documents = await catalogueDocuments()
    embedded = await filled({})
  })

  test.each([
    ['all are compared', {}],
    ['more candidates are asked for than there are', { all: 0, each: 9_000 }]
  ])('gives hits, scores and totals of vectors in memory where %s', async (_, candidates) => {
    const index = await filled({ database, candidates })
    for (const request of REQUESTS) {
      const { exact, ...expected } = await embedded.search(request)
      expect(await index.search(request)).toMatchObject(expected)
      expect(exact).toBe(true)
    }
  })

  test('gives nine of the first ten over the candidates of its own index', async () => {
    const index = await filled({ database, candidates: { all: 0 } })
    const shares = []
    for (const request of REQUESTS) {
      const [expected, found] = await Promise.all(
        [embedded, index].map((each) => each.search({ ...request, first: 10 }))
      )
      const ids = new Set(found!.hits.map(({ id }) => id))
      expect(ids.size).toBe(expected!.hits.length)
      shares.push(expected!.hits.filter(({ id }) => ids.has(id)).length / Math.max(1, ids.size))
    }
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.9)
  })
})

async function catalogueDocuments(): Promise<readonly SearchDocument[]> {
  const graph = await openGraph({ dataDir: folder, embeddingModel: null })
  const claims = []
  for await (const item of readCatalogue(join(import.meta.dirname, '../catalogue')))
    if ('claim' in item) claims.push(graph.claim(item.claim))
  await graph.write(claims)
  await graph.close()
  const kept = await openStore({ dataDir: folder })
  const documents = [...(await buildSearchDocuments(sangamOntology, kept)).values()]
  await kept.close()
  return documents
}
