import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { UnavailableError } from '../../errors.js'
import { familyOf } from './model-families.js'
import { pool } from './pooling.js'
import { openTransformersEmbedder } from './transformers-embedder.js'

const BUNDLED = resolve(import.meta.dirname, '../../../models/all-MiniLM-L6-v2')
const cosine = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

test.each([
  ['Xenova/multilingual-e5-small', { query: 'query: ', passage: 'passage: ', pooling: 'mean' }],
  ['BAAI/bge-small-en-v1.5', { pooling: 'cls', passage: '' }],
  ['thenlper/gte-small', { pooling: 'mean', query: '' }],
  ['Alibaba-NLP/gte-multilingual-base', { pooling: 'cls' }],
  ['all-MiniLM-L6-v2', { pooling: 'mean', maxTokens: 256, query: '' }],
  ['somebody/unknown', { pooling: 'mean', query: '' }]
])('%s is read as its card says', (model, expected) => expect(familyOf(model)).toMatchObject(expected))

test('pooling leaves padding out and gives unit vectors', () => {
  const batch = { data: Float32Array.of(3, 0, 0, 4, 9, 9), mask: [1, 1, 0], texts: 1, tokens: 3, dimensions: 2 }
  expect([...pool(batch, 'mean')].map((value) => value.toFixed(3))).toEqual(['0.600', '0.800'])
  expect([...pool(batch, 'cls')]).toEqual([1, 0])
  expect([...pool(batch, 'last')]).toEqual([0, 1])
})

describe('the bundled model', async () => {
  const embedder = await openTransformersEmbedder({ model: BUNDLED })
  afterAll(() => embedder.close())

  test('knows what it is before it runs', () => {
    expect(embedder).toMatchObject({ dimensions: 384, maxTokens: 256 })
    expect(embedder.id).toMatch(/^all-MiniLM-L6-v2@[0-9a-f]{12}:q8$/)
  })

  test('brings like meanings together, whatever batch they are in', async () => {
    const texts = [
      'A recycling plant for discarded phones',
      'Water quality of lakes in the city',
      'x '.repeat(2_000),
      ''
    ]
    const passages = await embedder.embed(texts, 'passage')
    const [query] = await embedder.embed(['throwing away old phones'], 'query')
    expect(cosine(query!, passages[0]!)).toBeGreaterThan(cosine(query!, passages[1]!) + 0.2)
    const [alone] = await embedder.embed([texts[0]!], 'passage')
    expect(cosine(alone!, passages[0]!)).toBeGreaterThan(0.98)
    for (const vector of passages) expect(Math.hypot(...vector)).toBeCloseTo(1, 3)
  })

  test('answers a query while passages are waiting', async () => {
    const order: string[] = []
    const passages = embedder
      .embed(
        Array.from({ length: 120 }, (_, i) => `Passage number ${i} on soil and water`),
        'passage'
      )
      .then(() => order.push('passages'))
    await embedder.embed(['a question that was not asked before'], 'query').then(() => order.push('query'))
    await passages
    expect(order).toEqual(['query', 'passages'])
  })

  test('can be used again after it was closed', async () => {
    await embedder.close()
    expect(await embedder.embed(['yet another question'], 'query')).toHaveLength(1)
  })

  test('answers what is asked while an earlier thread ends', async () => {
    const closed = embedder.close()
    expect(await embedder.embed(['asked in between'], 'query')).toHaveLength(1)
    await closed
  })
})

test('a missing or incomplete model folder is named with the remedy', async () => {
  await expect(openTransformersEmbedder({ model: '/no/such/model' })).rejects.toThrow(
    /\/no\/such\/model lacks config.json.*EMBEDDING_MODEL/
  )
  const folder = mkdtempSync(join(tmpdir(), 'sangam-model-'))
  writeFileSync(join(folder, 'config.json'), '{}')
  await expect(openTransformersEmbedder({ model: folder })).rejects.toBeInstanceOf(UnavailableError)
  rmSync(folder, { recursive: true })
})
