import { expect, test } from 'vitest'
import type { Embedder } from '../embedder.js'
import type { SearchDocument } from '../search-index.js'
import { openEmbeddedIndex } from './embedded-index.js'

const document = (id: string, name: string, text: string): SearchDocument => ({
  id,
  kind: 'Thing',
  names: [name],
  text,
  context: [],
  facets: {}
})

const QUESTION = 'copper kiln'
const FILLERS = 150

/** As near to the question as the number in a text says; to one another by chance alone. */
const byNumber = (): Embedder => ({
  id: 'by-number@1 fp32',
  dimensions: FILLERS + 4,
  threshold: 0.2,
  latinOnly: false,
  maxTokens: 200,
  embed: (texts) => Promise.resolve(texts.map(vectorOf)),
  close: () => Promise.resolve()
})

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(FILLERS + 4)
  const [, own, cosine] = / (\d+)th near ([\d.]+)/.exec(text) ?? [null, 0, 1]
  vector[0] = Number(cosine)
  vector[1 + Number(own)] = Math.sqrt(1 - Number(cosine) ** 2)
  return vector
}

async function bestAmong(nearest: number, behind: (i: number) => number): Promise<string | undefined> {
  const index = await openEmbeddedIndex({ embedder: byNumber() })
  const fillers = Array.from({ length: FILLERS }, (_, i) =>
    document(`filler:${i}`, 'Thing', `of the ${i + 1}th near ${behind(i).toFixed(4)}`)
  )
  await index.update({
    documents: [
      document('by-words', 'Furnace', 'the copper kiln 151th near 0.3'),
      document('by-meaning', 'Oven', `for metal 152th near ${nearest}`),
      ...fillers
    ],
    version: 1
  })
  return (await index.search({ text: QUESTION })).hits[0]?.id
}

test('meaning leads where one thing is nearer than all others, words where many are about as near', async () => {
  expect(await bestAmong(0.8, (i) => 0.3 - i / 1_000)).toBe('by-meaning')
  expect(await bestAmong(0.8, (i) => 0.79 - i / 1_000)).toBe('by-words')
})
