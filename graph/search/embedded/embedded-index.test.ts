import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnavailableError } from '../../errors.js'
import type { Embedder } from '../embedder.js'
import { hashingEmbedder } from '../embedders/hashing-embedder.js'
import { memoryEmbeddingCache } from '../memory-embedding-cache.js'
import { FIXTURE, searchIndexContract } from '../search-index.contract.js'
import type { SearchDocument, SearchRequest } from '../search-index.js'
import { stem } from '../text/stem.js'
import { words } from '../text/words.js'
import { openEmbeddedIndex } from './embedded-index.js'

searchIndexContract('the embedded index', (options) => openEmbeddedIndex({ embedder: hashingEmbedder(), ...options }))

const VOCABULARY = [
  'lake',
  'water',
  'solar',
  'waste',
  'copper',
  'pump',
  'soil',
  'crop',
  'battery',
  'sensor',
  'heat',
  'dust'
]
const phrase = (most: number) =>
  fc.array(fc.constantFrom(...VOCABULARY), { maxLength: most }).map((list) => list.join(' '))
const documents = fc
  .array(
    fc.record({
      names: phrase(2).map((name) => [name || 'thing']),
      text: phrase(6),
      kind: fc.constantFrom('Institution', 'Project'),
      state: fc.constantFrom('a', 'b', 'c')
    }),
    { minLength: 12, maxLength: 40 }
  )
  .map((list) =>
    list.map(({ names, text, kind, state }, i): SearchDocument => ({
      id: `x:${i}`,
      kind,
      names,
      text,
      context: [],
      facets: { state: [state] }
    }))
  )

const opened = async (list: readonly SearchDocument[]) => {
  const index = await openEmbeddedIndex({ embedder: hashingEmbedder(32) })
  await index.update({ documents: list, version: 1 })
  return index
}

/** The index adds in float32, the definition here in float64. */
const FLOAT_ROUNDING = 1e-6

/** The match set by its definition, for words and meaning. */
async function matchSet(list: readonly SearchDocument[], text: string, state: string | null): Promise<Set<string>> {
  const embedder = hashingEmbedder(32)
  const stems = (of: string): Set<string> => new Set(words(of).map((word) => stem(word.text)))
  const bag = list.map((document) => stems(`${document.names.join(' ')} ${document.text}`))
  const asked = [...stems(text)]
  const frequency = asked.map((term) => bag.filter((has) => has.has(term)).length)
  const common = frequency.map((count) => count > Math.max(10, 0.2 * list.length))
  const informative = asked.filter((_, i) => common.every(Boolean) || !common[i])
  const shared = bag.map((has) => informative.filter((term) => has.has(term)).length)
  const wanted = Math.max(1, Math.ceil(0.3 * informative.length))
  const needed = Math.min(wanted, Math.max(2, shared.toSorted((a, b) => b - a)[9]!))
  const [query] = await embedder.embed([text], 'query')
  const vectors = await embedder.embed(
    list.map(({ names, text: body }) => [names[0], body].filter(Boolean).join('. ')),
    'passage'
  )
  const cosine = vectors.map((vector) => vector.reduce((sum, value, i) => sum + value * query![i]!, 0))
  const passing = list.map((document) => state === null || document.facets['state']![0] === state)
  const tenth = [...cosine].sort((a, b) => b - a)[Math.min(9, cosine.length - 1)]!
  const from = Math.min(embedder.threshold, Math.max(tenth, (embedder.threshold * 2) / 3)) - FLOAT_ROUNDING
  const matches = (i: number): boolean => shared[i]! >= needed || cosine[i]! >= from
  return new Set(list.filter((_, i) => passing[i] && matches(i)).map(({ id }) => id))
}

describe('the match set', () => {
  test('is that of its definition, under every filter and on every page', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.oneof(phrase(5), phrase(30)),
        fc.constantFrom(null, 'a', 'b'),
        async (list, text, state) => {
          fc.pre(text !== '')
          const index = await opened(list)
          const request: SearchRequest = { text, ...(state ? { filters: [{ facet: 'state', anyOf: [state] }] } : {}) }
          const expected = await matchSet(list, text, state)
          const found: string[] = []
          for (let after: string | undefined, more = true; more;) {
            const page = await index.search({ ...request, first: 7, ...(after ? { after } : {}) })
            expect(page.totalCount).toBe(expected.size)
            for (const { score, why } of page.hits)
              expect(why.lexical + why.semantic + why.concept).toBeCloseTo(score, 8)
            found.push(...page.hits.map((hit) => hit.id))
            after = page.hits.at(-1)?.cursor
            more = page.hasNext
          }
          expect(found).toHaveLength(expected.size)
          expect(new Set(found)).toEqual(expected)
        }
      ),
      { numRuns: 60 }
    )
  })

  test('does not depend on how the documents came in', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 9 }), phrase(4), async (list, step, text) => {
        const whole = await opened(list)
        const parts = await openEmbeddedIndex({ embedder: hashingEmbedder(32) })
        for (let i = 0; i < list.length; i += step)
          await parts.update({ documents: list.slice(i, i + step), version: i + 1 })
        const view = async (index: typeof whole) =>
          (await index.search({ text, first: 100 })).hits.map(({ id, score }) => [id, score.toFixed(6)])
        expect(await view(parts)).toEqual(await view(whole))
      }),
      { numRuns: 30 }
    )
  })
})

test('suggest finds what a plain reading of the names finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      fc.constantFrom('l', 'so', 'wat', 'pump s', 'heat', 'lake lake', 'q'),
      async (list, prefix) => {
        const index = await opened(list)
        const typed = prefix.split(' ')
        const fits = (name: string): boolean =>
          typed.every(
            (word, i) =>
              ` ${name}`.includes(i < typed.length - 1 ? ` ${word} ` : ` ${word}`) || ` ${name} `.includes(` ${word} `)
          )
        const expected = list.filter(({ names }) => fits(names[0]!)).map(({ id }) => id)
        expect((await index.suggest(prefix, { first: 100 })).map(({ id }) => id).sort()).toEqual(expected.sort())
      }
    ),
    { numRuns: 40 }
  )
})

describe('an index kept in a folder', () => {
  const withFolder = async (run: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'sangam-index-'))
    try {
      await run(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const refuses: Embedder = {
    ...hashingEmbedder(),
    embed: (texts, role) =>
      role === 'passage' ? Promise.reject(new Error('embedded again')) : hashingEmbedder().embed(texts, role)
  }

  test('answers the same after a restart, without embedding again', () =>
    withFolder(async (folder) => {
      const before = await openEmbeddedIndex({ embedder: hashingEmbedder(), folder })
      await before.update({ documents: FIXTURE, version: 7 })
      const answer = await before.search({ text: 'scrap in odisha' })
      await before.close()
      const after = await openEmbeddedIndex({ embedder: refuses, folder })
      expect(after.meta()).toMatchObject({ version: 7, count: FIXTURE.length, pending: 0 })
      expect((await after.search({ text: 'scrap in odisha' })).hits).toEqual(answer.hits)
    }))

  test('begins anew when a file is damaged', () =>
    withFolder(async (folder) => {
      const before = await openEmbeddedIndex({ embedder: hashingEmbedder(), folder })
      await before.update({ documents: FIXTURE, version: 7 })
      await before.close()
      const bytes = readFileSync(join(folder, 'words.bin'))
      bytes[bytes.length - 20]! ^= 255
      writeFileSync(join(folder, 'words.bin'), bytes)
      expect((await openEmbeddedIndex({ embedder: hashingEmbedder(), folder })).meta()).toMatchObject({
        version: 0,
        count: 0
      })
    }))

  test('never mixes vectors of two models', () =>
    withFolder(async (folder) => {
      const before = await openEmbeddedIndex({ embedder: hashingEmbedder(64), folder })
      await before.update({ documents: FIXTURE, version: 7 })
      await before.close()
      const after = await openEmbeddedIndex({ embedder: hashingEmbedder(32), folder, cache: memoryEmbeddingCache() })
      expect(after.meta().pending).toBe(FIXTURE.length)
      await after.update({ documents: [], version: 7 })
      expect(after.meta().pending).toBe(0)
      expect((await after.search({ text: 'polluted lakes', mode: 'semantic' })).totalCount).toBeGreaterThan(0)
    }))
})

test('without a model words are found and that is said; meaning is refused', async () => {
  const index = await openEmbeddedIndex({ embedder: null })
  await index.update({ documents: FIXTURE, version: 1 })
  expect(await index.search({ text: 'lakes' })).toMatchObject({ totalCount: 3, mode: 'lexical', exact: true })
  await expect(index.search({ text: 'lakes', mode: 'semantic' })).rejects.toBeInstanceOf(UnavailableError)
  await expect(index.search({ text: 'lakes', minSimilarity: 0.5 })).rejects.toBeInstanceOf(UnavailableError)
})

test('the model is asked once for plain words, and for what is meant by others', async () => {
  const asked: string[] = []
  const hashing = hashingEmbedder(32)
  const embed: Embedder['embed'] = (texts, role) => {
    if (role === 'query') asked.push(...texts)
    return hashing.embed(texts, role)
  }
  const index = await openEmbeddedIndex({ embedder: { ...hashing, embed } })
  const domain = {
    id: 'domain:water',
    kind: 'Domain',
    names: ['Water', 'पानी'],
    text: 'lakes',
    context: [],
    facets: {}
  }
  await index.update({ documents: [domain], version: 1 })
  await index.search({ text: 'water  lakes' })
  expect(asked.splice(0)).toEqual(['water lakes'])
  await index.search({ text: 'wader lakes' })
  expect(asked.splice(0)).toEqual(['Water lakes'])
  await index.search({ text: 'पानी' })
  expect(asked).toEqual(['water'])
})
