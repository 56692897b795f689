import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UnavailableError } from '../../errors.js'
import type { Embedder } from '../embedder.js'
import { hashingEmbedder } from '../embedders/hashing-embedder.js'
import { memoryEmbeddingCache } from '../memory-embedding-cache.js'
import { FIXTURE } from '../search-index.contract.js'
import type { SearchDocument, SearchIndex } from '../search-index.js'
import { openEmbeddedIndex } from './embedded-index.js'

const before = hashingEmbedder(64)
const LATER: SearchDocument = { ...FIXTURE[7]!, id: 'institution:later', names: ['Tank Society'] }

/** Another model, which makes vectors only once it is let, and counts the texts it has embedded. */
function gated() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  const model = hashingEmbedder(32)
  const made = { passages: 0 }
  const embedder: Embedder = {
    ...model,
    async embed(texts, role) {
      if (role === 'passage') {
        await opened
        made.passages += texts.length
      }
      return model.embed(texts, role)
    }
  }
  return { embedder, open, made }
}

describe('when the model is changed', () => {
  let folder = ''
  let index: SearchIndex | null = null
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sangam-models-'))
    const first = await openEmbeddedIndex({ embedder: before, folder })
    await first.update({ documents: FIXTURE, version: 7 })
    await first.close()
  })
  afterEach(async () => {
    await index?.close()
    rmSync(folder, { recursive: true })
  })

  test('the vectors of before answer until the new ones are there, and follow what is written', async () => {
    const { embedder, open } = gated()
    const closed: string[] = []
    const openModel = async (origin: string) => ({ ...before, close: async () => void closed.push(origin) })
    const old = await openEmbeddedIndex({ embedder: before, folder })
    const expected = await old.search({ text: 'polluted lakes', mode: 'semantic' })
    await old.close()

    index = await openEmbeddedIndex({ embedder, folder, openModel })
    const progress: [number, number][] = []
    const changed = index.update({ documents: [], version: 7, onProgress: (...at) => progress.push(at) })
    expect((await index.search({ text: 'polluted lakes', mode: 'semantic' })).hits).toEqual(expected.hits)
    expect(index.meta()).toMatchObject({ modelId: 'hashing-64', changingTo: 'hashing-32', pending: FIXTURE.length })

    const written = index.update({ documents: [LATER], version: 8 })
    const found = async (): Promise<string[]> => {
      const { hits, mode } = await index!.search({ text: 'polluted lakes', mode: 'semantic' })
      return [mode, ...hits.map(({ id }) => id)]
    }
    await expect.poll(found).toContain(LATER.id)

    open()
    await Promise.all([changed, written])
    expect(index.meta()).toMatchObject({ version: 8, modelId: 'hashing-32', pending: 0 })
    expect(index.meta().changingTo).toBeUndefined()
    expect(await found()).toContain(LATER.id)
    expect(progress.at(-1)![0]).toBe(progress.at(-1)![1])
    expect(closed).toEqual(['hashing'])
  })

  test.each([
    ['is gone', async () => Promise.reject(new Error('no such folder'))],
    ['is another by now', async () => hashingEmbedder(16)],
    ['is not to be opened', undefined]
  ])('words answer, and say so, where the model of before %s', async (_, openModel) => {
    const { embedder, open } = gated()
    index = await openEmbeddedIndex({ embedder, folder, openModel })
    const changed = index.update({ documents: [], version: 7 })
    expect(await index.search({ text: 'polluted lakes' })).toMatchObject({
      mode: 'lexical',
      exact: true,
      totalCount: 3
    })
    await expect(index.search({ text: 'polluted lakes', mode: 'semantic' })).rejects.toThrow(UnavailableError)
    expect(index.meta()).toMatchObject({ modelId: null, changingTo: 'hashing-32', vectors: 'none' })
    open()
    await changed
    expect(await index.search({ text: 'polluted lakes' })).toMatchObject({ mode: 'hybrid' })
    expect(index.meta()).toMatchObject({ modelId: 'hashing-32', pending: 0, vectors: 'exact' })
  })

  test('a change cut short leaves what was there, and goes on later from the vectors already made', async () => {
    const cache = memoryEmbeddingCache()
    const openModel = async () => before
    const cut = gated()
    const first = await openEmbeddedIndex({ embedder: cut.embedder, folder, openModel, cache })
    const changed = first.update({ documents: [LATER], version: 8 })
    await expect.poll(() => first.meta().version).toBe(8)
    const closing = first.close()
    cut.open()
    await Promise.all([changed, closing])

    const again = gated()
    again.open()
    index = await openEmbeddedIndex({ embedder: again.embedder, folder, openModel, cache })
    expect(index.meta()).toMatchObject({ version: 8, modelId: 'hashing-64', changingTo: 'hashing-32' })
    await index.update({ documents: [], version: 8 })
    const madeOnce = again.made.passages
    await index.close()

    index = await openEmbeddedIndex({ embedder: again.embedder, folder, cache })
    expect(index.meta()).toMatchObject({ modelId: 'hashing-32', pending: 0 })
    expect(again.made.passages).toBe(madeOnce)
  })
})
