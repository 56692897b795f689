import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashingEmbedder } from '../embedders/hashing-embedder.js'
import { memoryVectorDatabase } from '../memory-vector-database.fixture.js'
import { FIXTURE, searchIndexContract } from '../search-index.contract.js'
import type { SearchDocument, SearchIndex, SearchRequest } from '../search-index.js'
import { openEmbeddedIndex, type EmbeddedIndexOptions } from './embedded-index.js'

const ALL_BY_INDEX = { all: 0, each: 300 }

searchIndexContract('the index over a database that keeps the vectors', (options) =>
  openEmbeddedIndex({ embedder: hashingEmbedder(), database: memoryVectorDatabase(), ...options })
)
searchIndexContract('the index over candidates of a database', (options) =>
  openEmbeddedIndex({
    embedder: hashingEmbedder(),
    database: memoryVectorDatabase(),
    candidates: ALL_BY_INDEX,
    ...options
  })
)

const WORDS = 'lake water solar waste copper pump soil crop battery sensor heat dust river cell mine'.split(' ')
const word = (i: number): string => WORDS[i % WORDS.length]!
const DOCUMENTS: readonly SearchDocument[] = [
  ...FIXTURE,
  ...Array.from({ length: 400 }, (_, i): SearchDocument => ({
    id: `project:${i}`,
    kind: 'Project',
    names: [`${word(i)} ${word(i * 7 + 3)}`],
    text: i % 3 === 0 ? '' : `${word(i * 5)} ${word(i * 11 + 1)} ${word(i * 13)} number${i % 50}`,
    context: [],
    facets: { state: [`place:${i % 4}`], rare: [`value:${i % 100}`] }
  }))
]
const REQUESTS: readonly SearchRequest[] = [
  { text: 'pumps for polluted lakes' },
  { text: 'solar battery', mode: 'semantic' },
  { text: 'melting copper cables' },
  { text: 'soil sensor in odisha', filters: [{ facet: 'state', anyOf: ['place:1'] }] },
  { text: 'dust and heat', filters: [{ facet: 'rare', anyOf: ['value:7'] }] },
  { text: 'water waste', minSimilarity: 0.5 },
  { text: 'copper '.repeat(250) + 'river mine', first: 50 },
  { text: 'lake', mode: 'lexical' },
  { text: '' }
]

async function opened(options: Partial<EmbeddedIndexOptions> = {}): Promise<SearchIndex> {
  const index = await openEmbeddedIndex({ embedder: hashingEmbedder(), ...options })
  await index.update({ documents: DOCUMENTS, version: 1 })
  return index
}

test.each([
  ['all vectors are compared', {}],
  ['more candidates are asked for than there are vectors', { all: 0, each: 1_000 }]
])('answers are those of vectors in memory where %s', async (_, candidates) => {
  const here = await opened()
  const away = await opened({ database: memoryVectorDatabase(), candidates })
  for (const request of REQUESTS) {
    const { exact, ...expected } = await here.search(request)
    expect(await away.search(request)).toMatchObject(expected)
    expect(exact).toBe(true)
  }
})

test('what the index of the database has a part in is not called exact', async () => {
  const exact = await opened({ database: memoryVectorDatabase() })
  expect(exact.meta().vectors).toBe('exact')
  expect((await exact.search({ text: 'solar pump' })).exact).toBe(true)
  const index = await opened({ database: memoryVectorDatabase(), candidates: { all: 100 } })
  expect(index.meta().vectors).toBe('approximate')
  expect((await index.search({ text: 'solar pump' })).exact).toBe(false)
  expect((await index.search({ text: 'solar pump', mode: 'lexical' })).exact).toBe(true)
})

test('filters leave as many hits as there are, whatever stands nearer', async () => {
  const near = Array.from({ length: 300 }, (_, i): SearchDocument => ({
    ...DOCUMENTS[0]!,
    id: `near:${i}`,
    names: ['solar pump'],
    text: `solar pump nearby${i}`,
    facets: { state: ['place:elsewhere'] }
  }))
  const database = memoryVectorDatabase()
  const index = await opened({ database, candidates: { all: 5, each: 20 } })
  await index.update({ documents: near, version: 2 })
  const request: SearchRequest = {
    text: 'solar pump',
    mode: 'semantic',
    filters: [{ facet: 'state', anyOf: ['place:0', 'place:1', 'place:2'] }],
    first: 10
  }
  const { hits } = await index.search(request)
  const here = await opened()
  await here.update({ documents: near, version: 2 })
  expect(hits.map(({ id }) => id)).toEqual((await here.search(request)).hits.map(({ id }) => id))
  expect(hits).toHaveLength(10)
  expect(Math.max(...database.asked)).toBeGreaterThan(300)
})

test('an index that is opened again goes on, wherever its vectors were before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-away-'))
  const database = memoryVectorDatabase()
  const places: Partial<EmbeddedIndexOptions>[] = [{ database }, { database }, {}, { database }]
  const answers = []
  try {
    for (const [i, place] of places.entries()) {
      const index = await openEmbeddedIndex({ embedder: hashingEmbedder(), folder, ...place })
      const { changed, removed } = index.difference(DOCUMENTS)
      expect(changed.length).toBe(i === 0 ? DOCUMENTS.length : 0)
      await index.update({ documents: changed, removed, version: 1 })
      expect(index.meta()).toMatchObject({ pending: 0, modelId: 'hashing-64' })
      answers.push(await index.search(REQUESTS[0]!))
      await index.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('vectors of texts that are gone are forgotten by a later sweep, and made again when the texts are back', async () => {
  const database = memoryVectorDatabase()
  const startWith = async (documents: readonly SearchDocument[]) => {
    const index = await openEmbeddedIndex({ embedder: hashingEmbedder(), database })
    await index.update({ documents, version: 1 })
    return index
  }
  await (await startWith(DOCUMENTS)).close()
  const all = database.size()
  await (await startWith(DOCUMENTS.slice(1))).close()
  expect(database.size()).toBe(all)
  const index = await startWith(DOCUMENTS.slice(1))
  expect(database.size()).toBeLessThan(all)
  await index.update({ documents: [DOCUMENTS[0]!], version: 2 })
  expect([database.size(), index.meta().pending]).toEqual([all, 0])
  await index.close()
})

test('another model takes its place in the database too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-away-'))
  const database = memoryVectorDatabase()
  const openModel = async (origin: string) => hashingEmbedder(origin === 'small' ? 32 : 64, origin)
  try {
    for (const [origin, dimensions] of [
      ['small', 32],
      ['large', 64]
    ] as const) {
      const index = await openEmbeddedIndex({ embedder: await openModel(origin), folder, database, openModel })
      await index.update({ documents: index.difference(DOCUMENTS).changed, version: 1 })
      expect(index.meta()).toMatchObject({ pending: 0, modelId: `hashing-${dimensions}` })
      expect((await index.search({ text: 'polluted lakes', mode: 'semantic' })).hits.length).toBeGreaterThan(0)
      await index.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
