import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openGraph } from '../graph/index.js'
import { fixtureClaims } from './graph.fixture.js'
import { startServed, type Served } from './served.fixture.js'

const BUNDLED = resolve(import.meta.dirname, '../models/all-MiniLM-L6-v2')
/** Enough that their vectors take longer than a question. */
const WORKSHOPS = 400
const folder = mkdtempSync(join(tmpdir(), 'sangam-model-folder-'))
const dataDir = join(folder, 'data')
let served: Served | null = null

afterAll(async () => {
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  data: {
    meta: { modelId: string; changingTo: string | null; pendingVectors: number }
    search: { mode: string; edges: { score: number; node: { id: string } }[] }
  }
}

const ASKED = `{
  search(text: "getting copper out of discarded phones", mode: SEMANTIC, first: 5) { mode edges { score node { id } } }
  meta { modelId changingTo pendingVectors }
}`

test('another folder as EMBEDDING_MODEL: the vectors of before answer while its own are made', async () => {
  const graph = await openGraph({ dataDir, embeddingModel: BUNDLED })
  const workshops = Array.from({ length: WORKSHOPS }, (_, i) =>
    graph.claim({
      subject: `institution:workshop-${i}`,
      fields: {
        name: `Workshop ${i}`,
        summary: `Workshop number ${i} repairs pumps, looms and lamps of the villages around`
      },
      source: 'document:register',
      authority: 'register',
      load: 'load:register'
    })
  )
  await graph.write([...fixtureClaims(graph), ...workshops])
  await graph.settled()
  const { hits } = await graph.search({ text: 'getting copper out of discarded phones', mode: 'semantic', first: 5 })
  await graph.close()

  // The same weights under a name of another family, which are asked and pooled in its way.
  const other = join(folder, 'bge-of-minilm')
  symlinkSync(BUNDLED, other)
  served = await startServed({ DATA_DIR: dataDir, EMBEDDING_MODEL: other })
  await served.says('ready at')
  const { data: before } = await served.ask<Answer>(ASKED)
  expect(before.meta.modelId).toMatch(/^all-MiniLM-L6-v2@/)
  expect(before.meta.changingTo).toMatch(/^bge-of-minilm@/)
  expect(before.meta.pendingVectors).toBeGreaterThan(0)
  expect(before.search.edges.map(({ node }) => node.id)).toEqual(hits.map(({ id }) => id))

  const pending = [before.meta.pendingVectors]
  const changed = async (): Promise<Answer['data']> => {
    const { data } = await served!.ask<Answer>(ASKED)
    pending.push(data.meta.pendingVectors)
    return data
  }
  await expect.poll(changed, { timeout: 50_000 }).toMatchObject({
    meta: { modelId: before.meta.changingTo, changingTo: null, pendingVectors: 0 },
    search: { mode: 'SEMANTIC' }
  })
  expect(pending).toEqual(pending.toSorted((a, b) => b - a))
  expect(served.said()).not.toMatch(/warn|error/i)
  const { data: after } = await served.ask<Answer>(ASKED)
  expect(after.search.edges.map(({ score }) => score)).not.toEqual(before.search.edges.map(({ score }) => score))
})
