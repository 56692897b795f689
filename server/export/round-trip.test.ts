import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openGraph } from '../../graph/index.js'
import { ingest } from '../../ingest/index.js'
import { fixtureClaims } from '../graph.fixture.js'
import { FORMATS } from './formats.js'
import { writeToPath } from './write-files.js'

const folder = mkdtempSync(join(tmpdir(), 'sangam-round-trip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what is exported as jsonl and ingested by an empty store is the same graph', async () => {
  const graph = await openGraph({ dataDir: join(folder, 'one'), embeddingModel: null })
  const by = { source: 'document:press', load: 'load:more', authority: 'press' } as const
  await graph.write([
    ...fixtureClaims(graph),
    graph.claim({ subject: 'event:one', fields: { name: 'One' }, quote: 'One, "two"\nand three', ...by }),
    graph.claim({ subject: 'event:two', fields: { name: 'Two' }, locator: { page: 2 }, date: '2024-05', ...by }),
    graph.claim({ subject: 'event:one', relation: 'SAME_AS', object: 'event:two', ...by })
  ])
  const { hash } = await graph.meta()
  const file = join(folder, 'claims.jsonl')
  await writeToPath(file, FORMATS['jsonl']!.files(await graph.select(), { base: '', hash }))
  await graph.close()

  const other = await openGraph({ dataDir: join(folder, 'other'), embeddingModel: null })
  const report = await ingest(other, { inputs: [file] })
  expect(report.rejected).toEqual([])
  expect((await other.meta()).hash).toBe(hash)
  await other.close()
})
