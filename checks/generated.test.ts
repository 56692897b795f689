import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../scripts/tool.mjs'

test('generated files are what the code generates', async () => {
  const stale = await new Promise<string>((done) => {
    execFile(process.execPath, [join(ROOT, 'scripts', 'generate.mjs'), '--check'], (error, stdout, stderr) =>
      done(error ? stdout || stderr || error.message : '')
    )
  })
  expect(stale).toBe('')
})
