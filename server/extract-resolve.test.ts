import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const CLI = join(import.meta.dirname, '../dist/server/cli.js')
const REGISTRY = join(import.meta.dirname, '../../shared/ror/ror-india.jsonl')
const folder = mkdtempSync(join(tmpdir(), 'sangam-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args, '--json'], { input, encoding: 'utf8' })
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
}

describe('sangam extract', () => {
  test('finds what the catalogue knows, with quotes that stand in the text, and goes on past a missing file', () => {
    const text = 'The Pune Knowledge Cluster signed a memorandum with IIT Bombay on water rejuvenation in Pune.'
    const file = join(folder, 'release.txt')
    writeFileSync(file, text)
    const { status, lines, stderr } = run(['extract', join(folder, 'missing.txt'), file])
    expect(status).toBe(2)
    expect(stderr).toContain('missing.txt')
    const [found] = lines
    expect(found.entities.map(({ id }: { id: string }) => id)).toContain('cluster:pkc')
    for (const { start, quote } of found.relations) expect(text.slice(start, start + quote.length)).toBe(quote)
  })
})

describe('sangam resolve', () => {
  test.skipIf(!existsSync(REGISTRY))(
    'answers each line with the registry ids it names, or none (shared registry)',
    () => {
      const strings =
        'Indian Institute of Technology Jodhpur, Rajasthan, India\n{"id":"b","affiliation":"Quartz Bakery, Lyon, France"}\n'
      const { status, lines } = run(['resolve', '--registry', REGISTRY], strings)
      expect(status).toBe(0)
      expect(lines).toMatchObject([
        { id: '1', ids: ['https://ror.org/03yacj906'], chosen: true },
        { id: 'b', ids: [], chosen: false }
      ])
    }
  )

  test('answers mentions with entities of the graph, or none', () => {
    const mentions = 'IITB\n{"id":"b","mention":"AIIMS","context":"AIIMS Bhopal"}\nQuartz Bakery Guild\n'
    const settings = ['--graph', '--data-dir', join(folder, 'data'), '--embedding-model', 'none']
    const { status, lines } = run(['resolve', ...settings], mentions)
    expect(status).toBe(0)
    expect(lines).toMatchObject([
      { id: '1', entity: 'institution:iit-bombay' },
      { id: 'b', entity: 'institution:aiims-bhopal' },
      { id: '3', entity: null }
    ])
  })

  test('says what is missing without a registry', () => {
    const { status, stderr } = run(['resolve'])
    expect(status).toBe(1)
    expect(stderr).toContain('--registry')
  })
})
