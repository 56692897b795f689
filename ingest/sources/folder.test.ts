import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotFoundError } from '../../graph/index.js'
import { filesIn, folderSource, isCatalogue } from './folder.js'
import { json } from './json.js'
import { itemsAt } from './read-items.fixture.js'
import { sortedClaims } from './sorted-claims.fixture.js'
import type { Rejection } from '../source.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-folder-'))
  mkdirSync(join(folder, 'in', 'sub', '.hidden'), { recursive: true })
  for (const name of [
    'in/b.json',
    'in/a.json',
    'in/sub/c.json',
    'in/.secret.json',
    'in/sub/.hidden/d.json',
    'in/t.csv.mapping.yaml',
    'out.json'
  ])
    writeFileSync(join(folder, name), '{"kind":"domain","name":"Sample"}')
  symlinkSync(join(folder, 'out.json'), join(folder, 'in', 'z.json'))
  symlinkSync(join(folder, 'in'), join(folder, 'in', 'sub', 'circle'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('files come in the order of their names; hidden ones do not come; links out are refused', async () => {
  const refused: Rejection[] = []
  const files: string[] = []
  for await (const file of filesIn(join(folder, 'in'), (rejection) => refused.push(rejection))) files.push(file)
  expect(files.map((file) => file.slice(folder.length))).toEqual(['/in/a.json', '/in/b.json', '/in/sub/c.json'])
  expect(refused.map(({ file }) => file.slice(folder.length))).toContain('/in/z.json')
})

test('a folder is read file by file, each a document of its own', async () => {
  const source = folderSource(async (file) => (file.endsWith('b.json') ? null : json))
  const { claims, rejections } = sortedClaims(await itemsAt(source, join(folder, 'in')))
  expect(claims.map((claim) => claim.source)).toEqual(['document:a-json', 'document:c-json'])
  expect(rejections[0]).toMatchObject({ reason: 'no reader knows this format' })
})

test('a catalogue is told from other folders', async () => {
  expect(await isCatalogue('catalogue')).toBe(true)
  expect(await isCatalogue(join(folder, 'in'))).toBe(false)
  expect(await isCatalogue(join(folder, 'none'))).toBe(false)
})

test('a folder that is not there is not found', async () => {
  const all = async () => {
    for await (const file of filesIn(join(folder, 'none'))) throw new Error(file)
  }
  await expect(all()).rejects.toThrow(NotFoundError)
})
