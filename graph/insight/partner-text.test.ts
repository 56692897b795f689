import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGraph } from '../open.js'
import { claimsOf } from './insight.fixture.js'

test('who made what a text describes is found, before who only bears a word of it in its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-partner-text-'))
  const graph = await openGraph({ dataDir: folder, embeddingModel: null })
  try {
    await graph.write(
      claimsOf([
        'technology:arsenic-filter-of-laterite DEVELOPED_BY institution:chemistry-laboratory',
        'institution:filter-paper-museum',
        'institution:observatory'
      ])
    )
    const { items } = await graph.insights.partners({ text: 'arsenic filter' })
    expect(items.map(({ id }) => id)).toEqual(['institution:chemistry-laboratory', 'institution:filter-paper-museum'])
    expect(items[0]!.tie).toBe('TEXT')
  } finally {
    await graph.close()
    rmSync(folder, { recursive: true })
  }
})
