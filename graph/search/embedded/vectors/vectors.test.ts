import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadHnsw } from './hnsw.js'
import { buildHnsw } from './build-hnsw.js'
import { NearestFinder } from './nearest-finder.js'
import { Smallest } from './value-cut.js'
import { VectorStore, type Near, type Reach, type RowList } from './vector-store.js'

/** Seeded unit vectors with some structure: a few centres and noise. */
function vectors(count: number, dimensions: number, seed: number): Float32Array[] {
  let state = seed
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 31 - 1
  const centres = Array.from({ length: 5 }, () => Float32Array.from({ length: dimensions }, random))
  return Array.from({ length: count }, (_, i) => {
    const vector = centres[i % 5]!.map((value) => value + random())
    const length = Math.hypot(...vector)
    return vector.map((value) => value / length)
  })
}

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

function bruteForce(
  all: readonly Float32Array[],
  queries: readonly Float32Array[],
  list: RowList,
  { most, threshold, atLeast }: Reach
): Near[] {
  const best = new Map<number, number>()
  list.rows.forEach((row, i) => {
    const similarity = Math.max(...queries.map((query) => dot(query, all[row]!)))
    best.set(list.owners[i]!, Math.max(similarity, best.get(list.owners[i]!) ?? -Infinity))
  })
  const near = [...best]
    .map(([owner, similarity]) => ({ owner, similarity }))
    .sort((a, b) => b.similarity - a.similarity)
  return near.filter(({ similarity }, i) => i < most && (i < atLeast || similarity >= threshold))
}

describe('the exact scan', () => {
  test('is brute force, whatever rows, owners, queries and reach', () => {
    const shape = fc.record({
      count: fc.integer({ min: 1, max: 300 }),
      dimensions: fc.constantFrom(3, 16, 33, 384),
      seed: fc.nat(),
      owners: fc.integer({ min: 1, max: 3 }),
      queries: fc.integer({ min: 1, max: 2 }),
      most: fc.constantFrom(1, 10, 1_000, Infinity),
      threshold: fc.constantFrom(-1, 0.2, 0.6),
      atLeast: fc.constantFrom(0, 5)
    })
    fc.assert(
      fc.property(shape, ({ count, dimensions, seed, owners, queries, ...reach }) => {
        const all = vectors(count, dimensions, seed)
        const store = new VectorStore(dimensions)
        for (const vector of all) store.append(vector)
        const rows = Uint32Array.from(all.keys()).filter((row) => row % 7 !== 3)
        const list = { rows, owners: rows.map((row) => Math.floor(row / owners)) }
        const asked = vectors(queries, dimensions, seed + 1)
        const expected = bruteForce(all, asked, list, reach)
        const found = store.nearest(asked, list, reach)
        expect(found.length).toBe(expected.length)
        // Brute force adds in float64, the scan in float32: equal but for the last digits.
        found.forEach(({ similarity }, i) => expect(similarity).toBeCloseTo(expected[i]!.similarity, 4))
      }),
      { numRuns: 80 }
    )
  })
})

test('without certainty the first are those of brute force and the others are told within a rounding error', () => {
  const all = vectors(3_000, 384, 5)
  const store = new VectorStore(384)
  for (const vector of all) store.append(vector)
  const rows = Uint32Array.from(all.keys())
  const list = { rows, owners: rows.map((row) => row >> 1) }
  const reach = { most: 400, threshold: -1, atLeast: 50 }
  const [query] = vectors(1, 384, 6)
  const found = store.nearest([query!], list, reach, false)
  const truth = bruteForce(all, [query!], list, reach)
  expect(found.slice(0, 50).map(({ owner }) => owner)).toEqual(truth.slice(0, 50).map(({ owner }) => owner))
  found.forEach(({ similarity }, i) => expect(similarity).toBeCloseTo(truth[i]!.similarity, i < 50 ? 5 : 2))
  expect(found).toHaveLength(400)
})

test('the smallest of values that come in parts are those of a sort', () => {
  const parts = fc.array(fc.array(fc.integer({ min: 0, max: 24 }), { maxLength: 60 }), { maxLength: 8 })
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 80 }), (list, n) => {
      const smallest = new Smallest(n, 24)
      let start = 0
      for (const part of list) {
        const within = part.flatMap((value, place) => (value <= smallest.cut ? [place, value] : []))
        smallest.offer(Uint32Array.from(within), start)
        start += part.length
      }
      const values = list.flat()
      const cut = [...values].sort((a, b) => a - b)[n - 1] ?? 24
      expect([...smallest.places()]).toEqual([...values.keys()].filter((i) => values[i]! <= cut))
    })
  )
})

describe('the choice of the way', () => {
  test('what is said to be exact is brute force', () => {
    const shape = fc.record({
      count: fc.constantFrom(200, 9_000, 12_000),
      seed: fc.nat(),
      most: fc.constantFrom(1, 10, 100, 1_000, Infinity),
      threshold: fc.constantFrom(-1, 0.3),
      every: fc.constantFrom(1, 2, 7),
      signs: fc.constantFrom(0, 5_000, Infinity)
    })
    const seen = { exact: 0, approximate: 0 }
    fc.assert(
      fc.property(shape, ({ count, seed, most, threshold, every, signs }) => {
        const all = vectors(count, 64, seed)
        const store = new VectorStore(64)
        for (const vector of all) store.append(vector)
        const rows = Uint32Array.from(all.keys()).filter((row) => row % every === 0)
        const list = { rows, owners: rows }
        const reach = { most, threshold, atLeast: 5 }
        const [query] = vectors(1, 64, seed + 1)
        const { near, exact } = new NearestFinder(null, { signs }).nearest(store, [query!], list, reach, every === 1)
        seen[exact ? 'exact' : 'approximate']++
        if (!exact) return
        const expected = bruteForce(all, [query!], list, reach)
        expect(near.length).toBe(expected.length)
        near.forEach(({ similarity }, i) => expect(similarity).toBeCloseTo(expected[i]!.similarity, 4))
      }),
      { numRuns: 30, seed: 7 }
    )
    expect(Math.min(seen.exact, seen.approximate)).toBeGreaterThan(3)
  })

  test('candidates by signs hold the nearest of vectors spread like those of a model, with and without a filter', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1, 2), (seed, every) => {
        const all = embeddings(14_000, seed)
        const rows = Uint32Array.from(all.keys()).filter((row) => row % every === 0)
        const recalls = recallsBySigns(all.slice(0, -QUERIES), all.slice(-QUERIES), rows.slice(0, -QUERIES))
        expect(recalls.ofTen).toBeGreaterThanOrEqual(0.99)
        expect(recalls.ofHundred).toBeGreaterThanOrEqual(0.97)
      }),
      { numRuns: 2, seed: 7 }
    )
  })

  test.skipIf(!existsSync(NAMES))('and those of the names in ../shared/ror', () => {
    const names = readVectors('names', 30_000)
    const recalls = recallsBySigns(names, readVectors('queries', QUERIES), Uint32Array.from(names.keys()))
    expect(recalls.ofTen).toBeGreaterThanOrEqual(0.99)
    expect(recalls.ofHundred).toBeGreaterThanOrEqual(0.98)
  })
})

const QUERIES = 40
const NAMES = resolve(import.meta.dirname, '../../../../../shared/ror')
const DIMENSIONS = 384

function readVectors(part: 'names' | 'queries', count: number): Float32Array[] {
  const bytes = gunzipSync(readFileSync(join(NAMES, `name-vectors.${part}.i8.gz`)))
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  return Array.from({ length: count }, (_, i) =>
    unit(Float32Array.from(values.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS)))
  )
}

const unit = (vector: Float32Array): Float32Array => {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

const DIRECTIONS = 24

/** Seeded unit vectors as sentence models make them: off centre, and apart in few directions, more in the first than in the last. */
function embeddings(count: number, seed: number): Float32Array[] {
  let state = seed
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 31 - 1
  const direction = (): Float32Array => unit(Float32Array.from({ length: DIMENSIONS }, random))
  const middle = direction()
  const directions = Array.from({ length: DIRECTIONS }, direction)
  return Array.from({ length: count }, () => {
    const vector = middle.map((value) => value + 0.02 * random())
    directions.forEach((along, k) => {
      const weight = (3 * random()) / (4 + k)
      for (let i = 0; i < DIMENSIONS; i++) vector[i]! += weight * along[i]!
    })
    return unit(vector)
  })
}

/** Shares of the ten and the hundred nearest that are found, on average. */
function recallsBySigns(all: readonly Float32Array[], queries: readonly Float32Array[], rows: Uint32Array) {
  const store = new VectorStore(DIMENSIONS)
  for (const vector of all) store.append(vector)
  const list = { rows, owners: rows }
  const finder = new NearestFinder(null, { signs: 0 })
  const recallOf = (most: number): number => {
    const reach = { most, threshold: -1, atLeast: most }
    const shares = queries.map((query) => {
      const { near, exact } = finder.nearest(store, [query], list, reach, false)
      expect(exact).toBe(false)
      const found = new Set(near.map(({ owner }) => owner))
      return store.nearest([query], list, reach).filter(({ owner }) => found.has(owner)).length / most
    })
    return shares.reduce((sum, share) => sum + share, 0) / shares.length
  }
  return { ofTen: recallOf(10), ofHundred: recallOf(100) }
}

describe('without hnswlib-node', () => {
  afterEach(() => {
    vi.doUnmock('hnswlib-node')
    vi.resetModules()
  })

  test('the exact scan serves', async () => {
    vi.doMock('hnswlib-node', () => {
      throw new Error('not installed')
    })
    vi.resetModules()
    const { NearestFinder: Finder } = await import('./nearest-finder.js')
    const all = vectors(600, 32, 1)
    const store = new VectorStore(32)
    for (const vector of all) store.append(vector)
    const finder = new Finder(null, { graph: 500 })
    await finder.refresh(store)
    await finder.settled()
    const rows = Uint32Array.from(all.keys())
    const reach = { most: 10, threshold: -1, atLeast: 10 }
    const { near, exact } = finder.nearest(store, [all[3]!], { rows, owners: rows }, reach, true)
    expect(exact).toBe(true)
    expect(near[0]!.owner).toBe(3)
    expect(finder.approximate(store)).toBe(false)
    await finder.close()
  })
})

describe.skipIf(!(await loadHnsw()))('the graph (hnswlib-node is installed)', () => {
  test('finds nearly all of the nearest, and survives every question', async () => {
    const all = vectors(2_000, 32, 1)
    const store = new VectorStore(32)
    for (const vector of all) store.append(vector)
    const graph = (await buildHnsw(store, null, new AbortController().signal))!
    const rows = Uint32Array.from(all.keys())
    let found = 0
    const queries = vectors(50, 32, 9)
    for (const query of queries) {
      const near = new Set(graph.nearest(query, 10))
      found += bruteForce(all, [query], { rows, owners: rows }, { most: 10, threshold: -1, atLeast: 0 }).filter(
        ({ owner }) => near.has(owner)
      ).length
    }
    expect(found / (10 * queries.length)).toBeGreaterThan(0.98)
    expect(graph.nearest(queries[0]!, 1e9)).toHaveLength(2_000)
    for (const k of [0, -1, NaN, 0.5]) expect(graph.nearest(queries[0]!, k)).toHaveLength(0)
    expect(graph.nearest(new Float32Array(3), 10)).toHaveLength(0)
    expect(graph.nearest(new Float32Array(32).fill(NaN), 10)).toHaveLength(0)
  })

  test('serves whole searches once it stands, finds what came later, and outlives a restart unless damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sangam-graph-'))
    const store = new VectorStore(32)
    const all = vectors(1_000, 32, 1)
    for (const vector of all) store.append(vector)
    const everything = (): RowList => {
      const rows = Uint32Array.from({ length: store.count }, (_, row) => row)
      return { rows, owners: rows }
    }
    const reach = { most: 20, threshold: -1, atLeast: 20 }
    const finder = new NearestFinder(folder, { graph: 500 })
    expect(finder.nearest(store, [all[0]!], everything(), reach, true).exact).toBe(true)
    await finder.refresh(store)
    await finder.settled()
    expect(finder.nearest(store, [all[0]!], everything(), reach, false).exact).toBe(true)
    const later = store.append(all[7]!.map((value, i) => (i === 0 ? value + 0.001 : value)))
    const { near, exact } = finder.nearest(store, [all[7]!], everything(), reach, true)
    expect(exact).toBe(false)
    expect(
      near
        .slice(0, 2)
        .map(({ owner }) => owner)
        .sort((a, b) => a - b)
    ).toEqual([7, later])
    await finder.close()

    const again = new NearestFinder(folder, { graph: 500 })
    await again.refresh(store)
    expect(again.approximate(store)).toBe(true)
    await again.close()

    const bytes = readFileSync(join(folder, 'vectors.hnsw'))
    bytes[bytes.length >> 1]! ^= 255
    writeFileSync(join(folder, 'vectors.hnsw'), bytes)
    const wary = new NearestFinder(folder, { graph: 500 })
    await wary.refresh(store)
    expect(wary.approximate(store)).toBe(false)
    await wary.close()
    rmSync(folder, { recursive: true })
  })
})
