import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeClaim } from '../../claims.js'
import { sangamOntology } from '../../ontology.js'
import { storeContract } from '../graph-store.contract.js'
import { jobRecordsContract } from '../job-records.contract.js'
import { openEmbeddedStore } from './embedded-store.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

storeContract('embedded', () => openEmbeddedStore(mkdtempSync(join(folder, 'contract-')), sangamOntology))

const named = makeClaim(sangamOntology, {
  subject: 'institution:p',
  fields: { name: 'P' },
  source: 'document:a',
  load: 'load:one',
  authority: 'press'
})

describe('the data folder', () => {
  test('answers the same after it was closed and opened again', async () => {
    const first = await openEmbeddedStore(folder, sangamOntology)
    await first.apply({ put: [named] })
    const before = await first.meta()
    await first.close()
    const second = await openEmbeddedStore(folder, sangamOntology)
    expect(await second.meta()).toEqual(before)
    expect((await second.get(['institution:p']))[0]?.fields).toEqual({ name: 'P' })
    await second.close()
  })

  test('a damaged file is named with the way out and left as it is', async () => {
    const path = join(folder, 'sangam.db')
    writeFileSync(path, 'this is no database '.repeat(500))
    const before = readFileSync(path)
    await expect(openEmbeddedStore(folder, sangamOntology)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('sangam restore')
    })
    expect(readFileSync(path)).toEqual(before)
  })

  test('a store of another schema is refused and left as it is', async () => {
    const store = await openEmbeddedStore(folder, sangamOntology)
    await store.apply({ put: [named] })
    await store.close()
    const file = new Database(join(folder, 'sangam.db'))
    file.exec("UPDATE meta SET value = '0' WHERE key = 'schema'")
    file.close()
    await expect(openEmbeddedStore(folder, sangamOntology)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { value: 0 }
    })
    const again = new Database(join(folder, 'sangam.db'))
    expect(again.prepare('SELECT count(*) AS n FROM claims').get()).toMatchObject({ n: 1 })
    again.close()
  })

  test('a folder that is a file is named with the setting to change', async () => {
    const path = join(folder, 'taken')
    writeFileSync(path, '')
    await expect(openEmbeddedStore(path, sangamOntology)).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('DATA_DIR')
    })
  })

  test.skipIf(process.getuid?.() === 0)(
    'a read-only folder is named with the setting to change (not as root, who may write anywhere)',
    async () => {
      const path = join(folder, 'locked')
      mkdirSync(path)
      chmodSync(path, 0o500)
      await expect(openEmbeddedStore(path, sangamOntology)).rejects.toMatchObject({ code: 'INVALID' })
    }
  )
})

describe('a change', () => {
  test('that fails half-way leaves nothing behind', async () => {
    const store = await openEmbeddedStore(folder, sangamOntology)
    await store.apply({ put: [named] })
    const before = await store.meta()
    const broken = { ...named, id: 'claim:broken', load: null as unknown as string }
    await expect(
      store.apply({ put: [{ ...named, id: 'claim:fine', subject: 'institution:q' }, broken] })
    ).rejects.toThrow()
    expect(await store.meta()).toEqual(before)
    expect(await store.get(['institution:q'])).toEqual([null])
    await store.apply({ removeClaims: [named.id] })
    expect((await store.meta()).claims).toBe(0)
    await store.close()
  })

  test('embeddings are kept by model and text', async () => {
    const store = await openEmbeddedStore(folder, sangamOntology)
    const vector = Float32Array.from([0.5, -1, 0.25])
    store.embeddings.put('m1', [{ hash: 'h', vector }])
    expect(store.embeddings.get('m1', ['other', 'h'])).toEqual([null, vector])
    expect(store.embeddings.get('m2', ['h'])).toEqual([null])
    await store.close()
  })
})

describe('jobs', () => {
  const opened = () => openEmbeddedStore(mkdtempSync(join(folder, 'jobs-')), sangamOntology)
  jobRecordsContract(async () => {
    const store = await opened()
    return { jobs: store.jobs, close: () => store.close() }
  })
})
