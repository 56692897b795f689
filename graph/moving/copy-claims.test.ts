import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../open.js'
import { entities, relation } from '../store/contract/statements.fixture.js'
import type { Change, GraphStore } from '../store/graph-store.js'
import { copyClaims, removeAllClaims } from './copy-claims.js'
import { recomputedHash } from './recomputed-hash.js'

const ids = Array.from({ length: 120 }, (_, i) => `institution:i${i}`)
const claims = [
  ...entities('domain:x', ...ids),
  ...ids.map((id) => relation(`${id} WORKS_IN domain:x`)),
  relation('institution:absent WORKS_IN domain:x'),
  relation('institution:i1 SAME_AS institution:i2')
]

let folder: string
let from: GraphStore
let to: GraphStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-copy-'))
  from = await openStore({ dataDir: join(folder, 'from') })
  to = await openStore({ dataDir: join(folder, 'to') })
  await from.apply({ put: claims })
})
afterEach(async () => {
  await from.close()
  await to.close()
  rmSync(folder, { recursive: true, force: true })
})

const firstHalf = () => [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 100)

test('every claim arrives, dormant and identity ones too, and the hash is the same', async () => {
  const { hash } = await from.meta()
  const told: number[] = []
  expect(await copyClaims(from, to, (done) => told.push(done))).toEqual({ resumed: 0, written: claims.length, hash })
  expect(await to.meta()).toMatchObject({ hash, claims: claims.length })
  expect(await recomputedHash(to)).toBe(hash)
  expect(told.at(-1)).toBe(claims.length)
})

test('what an interrupted copy left is gone on with; a whole one is left as it is', async () => {
  await to.apply({ put: firstHalf() })
  expect(await copyClaims(from, to)).toMatchObject({ resumed: 100, written: claims.length - 100 })
  const { version } = await to.meta()
  expect(await copyClaims(from, to)).toMatchObject({ resumed: claims.length, written: 0 })
  expect((await to.meta()).version).toBe(version)
})

test.each<[string, () => Change]>([
  ['a claim of its own', () => ({ put: entities('domain:own') })],
  ['some claims of the source that are not its first', () => ({ put: claims.filter((_, i) => i % 3 === 0) })]
])('a target with %s is refused and left as it is', async (_, change) => {
  await to.apply(change())
  const before = await to.meta()
  await expect(copyClaims(from, to)).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await to.meta()).toEqual(before)
})

test('a store can be emptied of all its claims', async () => {
  await removeAllClaims(from)
  expect(await from.meta()).toMatchObject({ claims: 0, entities: 0, relations: 0, hash: '0'.repeat(64) })
})
