import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGraph, openStore } from '../open.js'
import { entities } from '../store/contract/statements.fixture.js'
import { removalCases } from './remove-in-pages.fixture.js'

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-removal-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.each(Object.entries(removalCases))('%s', (_, proof) =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir })
    try {
      await proof(store)
    } finally {
      await store.close()
    }
  })
)

test('a graph takes away more than a page at a time, and its search follows', () =>
  inFolder(async (dataDir) => {
    const graph = await openGraph({ dataDir, embeddingModel: null })
    try {
      await graph.write(entities(...Array.from({ length: 10_001 }, (_, i) => `institution:i${i}`)))
      expect(await graph.removeLoad('load:one')).toMatchObject({ version: 3, removed: 10_001 })
      expect((await graph.search({ text: 'i7', mode: 'lexical' })).hits).toEqual([])
      expect(await graph.removeLoad('load:one')).toMatchObject({ version: 3, removed: 0, touched: [] })
    } finally {
      await graph.close()
    }
  }))
