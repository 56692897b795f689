import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileEmbeddingCache } from './file-embedding-cache.js'

const HASHES = ['0'.repeat(32), 'f'.repeat(32)]

test('vectors outlive the process by model, also when it was cut off in the middle of writing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-vectors-'))
  try {
    const vector = Float32Array.of(0.5, -1)
    await fileEmbeddingCache(folder, 2).put('a/b:q8', [{ hash: HASHES[0]!, vector }])
    appendFileSync(join(folder, readdirSync(folder)[0]!), 'half a record')
    const again = fileEmbeddingCache(folder, 2)
    expect(await again.get('a/b:q8', HASHES)).toEqual([vector, null])
    await again.put('a/b:q8', [{ hash: HASHES[1]!, vector }])
    expect(await fileEmbeddingCache(folder, 2).get('a/b:q8', HASHES)).toEqual([vector, vector])
    expect(await fileEmbeddingCache(folder, 2).get('another', HASHES)).toEqual([null, null])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
