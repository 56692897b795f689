import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { KnowledgeGraph } from './knowledge-graph.js'
import { openGraph } from './open.js'

const origin = { load: 'load:test', authority: 'official' as const }
let graph: KnowledgeGraph
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-identify-'))
  graph = await openGraph({ dataDir: folder, embeddingModel: null })
  await graph.write([
    graph.claim({ ...origin, source: 'document:one', subject: 'domain:water', fields: { name: 'Water' } }),
    graph.claim({ ...origin, source: 'document:two', subject: 'institution:lab', fields: { name: 'Water Laboratory' } })
  ])
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true })
})

test('an id of another kind is told to be one, with what is near', async () => {
  const asked = graph.entity('institution:lab', { kinds: ['Domain'] })
  await expect(asked).rejects.toMatchObject({ code: 'INVALID', details: { value: 'institution:lab' } })
  await expect(asked).rejects.toThrow('institution:lab (Water Laboratory) is of kind Institution; here stands Domain')
})

test('what a scope leaves out is told apart from what is not there', async () => {
  const scope = { excludeSources: ['document:one'] }
  for (const text of ['domain:water', 'water'])
    await expect(graph.entity(text, { kinds: ['Domain'], scope })).rejects.toThrow('not there under this scope')
  await expect(graph.entity('domain:fire', { kinds: ['Domain'], scope })).rejects.toThrow('Nothing here is called')
})

test('of things called alike the one that another is part of is meant, and none where there is no such one', async () => {
  const place = (subject: string, fields = {}) => [
    graph.claim({ ...origin, source: 'document:one', subject, fields: { name: 'Delhi', ...fields } })
  ]
  const city = { source: 'document:one', subject: 'place:in-dl-delhi', relation: 'PART_OF', object: 'place:in-dl' }
  await graph.write([...place('place:in-dl'), ...place('place:in-dl-delhi')])
  await expect(graph.entity('Delhi')).rejects.toThrow(/may mean place:in-dl .* or place:in-dl-delhi/)
  await graph.write([graph.claim({ ...origin, ...city }), ...place('place:us-delhi')])
  expect((await graph.entity('Delhi')).id).toBe('place:in-dl')
})

test('an empty graph says that it is', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'sangam-identify-empty-'))
  const nothing = await openGraph({ dataDir: empty, embeddingModel: null })
  await expect(nothing.entity('place:in-pb')).rejects.toThrow(
    'Nothing here is called "place:in-pb"; nothing is loaded yet'
  )
  await nothing.close()
  rmSync(empty, { recursive: true })
})
