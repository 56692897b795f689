import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileBytes, TEXT_LIMIT } from './file-bytes.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-bytes-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('reads a file of exactly the limit', async () => {
  const path = join(folder, 'ten')
  writeFileSync(path, '0123456789')
  expect(await fileBytes(path, 10)).toEqual({ bytes: new TextEncoder().encode('0123456789') })
  expect(await fileBytes(path, 9)).toMatchObject({ rejected: { file: path } })
})

test('a file of 200 MB is refused unread, naming the limit', async () => {
  const path = join(folder, 'huge.txt')
  writeFileSync(path, '')
  truncateSync(path, 200 * 1024 * 1024)
  const before = process.memoryUsage().arrayBuffers
  expect(await fileBytes(path, TEXT_LIMIT)).toEqual({
    rejected: { file: path, reason: 'the file has 200 MB, more than the limit of 50 MB; split it into parts' }
  })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024)
})

test.skipIf(process.platform === 'win32')('does not wait for a pipe nobody writes into', async () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  expect(await fileBytes(path, 10)).toMatchObject({ rejected: { file: path } })
})
