import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { UnavailableError } from './errors.js'
import type { KnowledgeGraph } from './knowledge-graph.js'
import { sangamOntology } from './ontology.js'
import { openGraph } from './open.js'
import { searchBasis } from './search-basis.js'
import { EmbeddedStore } from './store/embedded/embedded-store.js'

let dataDir: string
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'sangam-sync-'))))
afterEach(() => rmSync(dataDir, { recursive: true }))

async function withGraph<T>(
  work: (graph: KnowledgeGraph) => Promise<T>,
  embeddingModel: string | null = 'hashing'
): Promise<T> {
  const graph = await openGraph({ dataDir, embeddingModel })
  try {
    await graph.ready()
    await graph.settled()
    return await work(graph)
  } finally {
    await graph.close()
  }
}

const technology = (graph: KnowledgeGraph, slug: string, summary: string) =>
  graph.claim({
    subject: `technology:${slug}`,
    fields: { name: slug, summary },
    source: 'document:a',
    load: `load:${slug}`,
    authority: 'official',
    method: 'test'
  })

const found = async (graph: KnowledgeGraph, text: string) => (await graph.search({ text })).hits.map(({ id }) => id)

test('an index kept from an earlier run answers as before', async () => {
  await withGraph(async (graph) => void (await graph.write([technology(graph, 'lamp', 'Solar light for huts')])))
  await withGraph(async (graph) => expect(await found(graph, 'solar light')).toEqual(['technology:lamp']))
})

test('a start over an index of the same content reads nothing of the graph, and all that is asked later is there', async () => {
  await withGraph(async (graph) => {
    await graph.write([technology(graph, 'lamp', 'Solar light for huts'), technology(graph, 'pump', 'Lifts water')])
  })
  const reads = [vi.spyOn(EmbeddedStore.prototype, 'list'), vi.spyOn(EmbeddedStore.prototype, 'match')]
  try {
    await withGraph(async (graph) => {
      for (const read of reads) expect(read).not.toHaveBeenCalled()
      const { items } = await graph.entities({ kind: 'Technology' })
      expect(items.map(({ id }) => id)).toEqual(['technology:lamp', 'technology:pump'])
      await graph.write([technology(graph, 'kiln', 'Burns clay')])
      expect(await found(graph, 'clay')).toEqual(['technology:kiln'])
      await graph.write([technology(graph, 'loom', 'Weaves jute')])
      await graph.removeLoad('load:lamp')
      expect(await found(graph, 'jute')).toEqual(['technology:loom'])
      expect(await found(graph, 'solar light')).toEqual([])
      expect((await graph.entities({ kind: 'Technology' })).items).toHaveLength(3)
    })
  } finally {
    for (const read of reads) read.mockRestore()
  }
})

test('a start over an index that was derived by other rules derives everything', async () => {
  await withGraph(async (graph) => void (await graph.write([technology(graph, 'lamp', 'Solar light')])))
  const summary = { ...sangamOntology.common['summary']!, search: 'passages' as const }
  const other = { ...sangamOntology, common: { ...sangamOntology.common, summary } }
  expect(searchBasis(other, 'hash')).not.toBe(searchBasis(sangamOntology, 'hash'))
  const list = vi.spyOn(EmbeddedStore.prototype, 'list')
  const graph = await openGraph({ dataDir, embeddingModel: null, ontology: other })
  try {
    await graph.ready()
    expect(list).toHaveBeenCalled()
  } finally {
    list.mockRestore()
    await graph.close()
  }
})

test('an index older than the store drops what is gone, changes what has changed and adds what is new', async () => {
  await withGraph(async (graph) => {
    await graph.write([technology(graph, 'lamp', 'Solar light'), technology(graph, 'pump', 'Lifts water')])
  })
  const older = mkdtempSync(join(tmpdir(), 'sangam-older-'))
  cpSync(join(dataDir, 'search'), older, { recursive: true })
  await withGraph(async (graph) => {
    await graph.removeLoad('load:lamp')
    await graph.write([technology(graph, 'pump', 'Lifts milk'), technology(graph, 'kiln', 'Burns clay')], {
      replaceLoads: ['load:pump']
    })
  })
  rmSync(join(dataDir, 'search'), { recursive: true })
  cpSync(older, join(dataDir, 'search'), { recursive: true })
  rmSync(older, { recursive: true })
  await withGraph(async (graph) => {
    expect(await found(graph, 'solar light')).toEqual([])
    expect(await found(graph, 'water')).toEqual([])
    expect(await found(graph, 'milk')).toEqual(['technology:pump'])
    expect(await found(graph, 'clay')).toEqual(['technology:kiln'])
  })
})

test('under a scope what surrounds a thing is told before it is known how all others read there', async () => {
  await withGraph(async (graph) => {
    const other = { source: 'document:b', load: 'load:b', authority: 'official' as const }
    const domain = { ...other, subject: 'domain:light', fields: { name: 'Light' } }
    const addresses = { ...other, subject: 'technology:lamp', relation: 'ADDRESSES', object: 'domain:light' }
    const lamp = technology(graph, 'lamp', 'Solar light')
    await graph.write([lamp, technology(graph, 'pump', 'Lifts water'), graph.claim(domain), graph.claim(addresses)])
    const scope = { excludeSources: ['document:c'] }
    const hiding = { excludeSources: ['document:b'] }
    const list = vi.spyOn(EmbeddedStore.prototype, 'list')
    try {
      const idsAround = async (under: typeof scope) =>
        (await graph.insights.neighbourhood('technology:lamp', {}, under)).nodes.map(({ id }) => id)
      expect(await idsAround(scope)).toEqual(['technology:lamp', 'domain:light'])
      expect(await idsAround(hiding)).toEqual(['technology:lamp'])
      const { paths } = await graph.insights.connect('technology:lamp', 'domain:light', {}, scope)
      expect(paths).toHaveLength(1)
      expect(list).not.toHaveBeenCalled()
    } finally {
      list.mockRestore()
    }
  })
})

test('another model, or none, takes over an index without mixing', async () => {
  await withGraph(async (graph) => void (await graph.write([technology(graph, 'lamp', 'Solar light for huts')])))
  await withGraph(
    async (graph) =>
      expect(await graph.search({ text: 'solar light' })).toMatchObject({ totalCount: 1, mode: 'lexical' }),
    null
  )
  await withGraph(async (graph) => {
    expect(await graph.search({ text: 'solar light' })).toMatchObject({ totalCount: 1, mode: 'hybrid' })
    expect((await graph.meta()).pendingVectors).toBe(0)
  })
})

test('a source is found by what it reports on', async () => {
  await withGraph(async (graph) => {
    const report = graph.claim({
      subject: 'document:a',
      fields: { name: 'Let there be' },
      source: 'document:a',
      load: 'load:report',
      authority: 'official',
      method: 'test'
    })
    await graph.write([report, technology(graph, 'lamp', 'Solar light for huts')])
    expect((await found(graph, 'huts')).sort()).toEqual(['document:a', 'technology:lamp'])
    await graph.removeLoad('load:lamp')
    expect(await found(graph, 'huts')).toEqual([])
  })
})

test('what is written is in, though the store falls silent before the search has it; the next look finds it', async () => {
  await withGraph(async (graph) => {
    const silent = vi.spyOn(EmbeddedStore.prototype, 'meta').mockRejectedValue(new UnavailableError('silent'))
    try {
      expect(await graph.write([technology(graph, 'lamp', 'Solar light for huts')])).toMatchObject({ added: 1 })
    } finally {
      silent.mockRestore()
    }
    await graph.ready()
    expect(await found(graph, 'solar light')).toEqual(['technology:lamp'])
  })
})
