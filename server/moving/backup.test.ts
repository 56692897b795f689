import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openGraph, openStore, wholeGraph, sangamOntology, type KnowledgeGraph } from '../../graph/index.js'
import { fixtureClaims } from '../graph.fixture.js'
import { backup } from './backup.js'
import { writeClaimFile } from './claim-file.js'
import { restore } from './restore.js'

let folder: string
let graph: KnowledgeGraph
let hash: string
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-backup-'))
  graph = await openGraph({ dataDir: at('data'), embeddingModel: null })
  await graph.write(fixtureClaims(graph))
  hash = (await graph.meta()).hash
})
afterEach(async () => {
  await graph.close()
  rmSync(folder, { recursive: true, force: true })
})

const bringBack = (name: string, dataDir: string, force = false) =>
  restore({ options: { dataDir: at(dataDir) }, file: at(name), force, onRestored: () => undefined })

async function hashIn(dataDir: string): Promise<string> {
  const store = await openStore({ dataDir: at(dataDir) })
  const meta = await store.meta()
  await store.close()
  return meta.hash
}

async function writeClaims(name: string): Promise<void> {
  const store = await openStore({ dataDir: at('data') })
  await writeClaimFile(at(name), await store.meta(), 'sangam', wholeGraph(sangamOntology, store).claims())
  await store.close()
}

describe('the file of an embedded store', () => {
  test('is made while the store is open, and comes back with its hash', async () => {
    expect((await backup({ dataDir: at('data') }, at('b.sangam'))).hash).toBe(hash)
    await graph.removeSource('document:press')
    expect((await bringBack('b.sangam', 'other')).hash).toBe(hash)
    expect(await hashIn('other')).toBe(hash)
  })

  test('does not take the place of claims unless forced to', async () => {
    await backup({ dataDir: at('data') }, at('b.sangam'))
    await graph.removeSource('document:press')
    await graph.close()
    await expect(bringBack('b.sangam', 'data')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await hashIn('data')).not.toBe(hash)
    await bringBack('b.sangam', 'data', true)
    expect(await hashIn('data')).toBe(hash)
    graph = await openGraph({ dataDir: at('data'), embeddingModel: null })
  })

  test('that is damaged leaves the store as it was', async () => {
    await backup({ dataDir: at('data') }, at('b.sangam'))
    const bytes = readFileSync(at('b.sangam'))
    bytes.fill(0x41, 4096, bytes.length - 4096)
    writeFileSync(at('b.sangam'), bytes)
    await expect(bringBack('b.sangam', 'other', true)).rejects.toThrow()
    expect(await hashIn('other')).toBe('0'.repeat(64))
  })

  test('of a folder without a store cannot be made', async () => {
    await expect(backup({ dataDir: at('none') }, at('b.sangam'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a file of claims', () => {
  test('comes back with its hash, in the place of others when forced', async () => {
    await writeClaims('claims.gz')
    await bringBack('claims.gz', 'other')
    expect(await hashIn('other')).toBe(hash)
    await expect(bringBack('claims.gz', 'other')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await bringBack('claims.gz', 'other', true)).hash).toBe(hash)
  })

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, readFileSync(file).length - 200)],
    ['something else', (file) => writeFileSync(file, 'not a backup at all')]
  ])('that is %s is refused', async (_, spoil) => {
    await writeClaims('claims.gz')
    spoil(at('claims.gz'))
    await expect(bringBack('claims.gz', 'other')).rejects.toMatchObject({ code: 'INVALID' })
    expect(await hashIn('other')).toBe('0'.repeat(64))
  })

  test('that is not there is named', async () => {
    await expect(bringBack('none', 'other')).rejects.toMatchObject({ code: 'NOT_FOUND', details: { path: 'file' } })
  })
})
