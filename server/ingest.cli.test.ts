import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT_ROOT } from './project-root.js'

const CLI = join(PROJECT_ROOT, 'dist', 'server', 'cli.js')
const RELEASE =
  'Dr. Asha Rao, Director of the Kosi River Foundation, met the Pune Knowledge Cluster and IIT Bombay on 3 May 2025. ' +
  'IIT Bombay and the Pune Knowledge Cluster signed an MoU on e-waste management.'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-ingest-'))
  writeFileSync(join(folder, 'release.txt'), RELEASE)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environmentFor = (data: string) => ({
  ...process.env,
  DATA_DIR: join(folder, data),
  EMBEDDING_MODEL: 'none',
  PORT: '0',
  NEO4J_URI: ''
})

async function sangam(data: string, ...args: string[]) {
  const run = promisify(execFile)(process.execPath, [CLI, ...args, '--json'], { env: environmentFor(data) })
  const { stdout, stderr, code } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error
  )
  const lines = stdout.trim().split('\n').filter(Boolean)
  return { code, stderr, report: JSON.parse(lines.at(-1) ?? 'null') as Record<string, never>, lines }
}

const hashOf = async (data: string): Promise<string> => {
  const { lines } = await sangam(data, 'doctor', '--deep')
  return /hash ([0-9a-f]{16})/.exec(lines.join(' '))![1]!
}

describe('sangam ingest', () => {
  it('adds a document, changes nothing the second time, and is undone by removing it', async () => {
    const file = join(folder, 'release.txt')
    const preview = await sangam('a', 'ingest', file, '--dry-run')
    expect(preview).toMatchObject({ code: 0, report: { dryRun: true } })
    const before = await hashOf('a')
    const first = await sangam('a', 'ingest', file)
    expect(first).toMatchObject({ code: 0, report: { added: preview.report['added'], rejected: [] } })
    const loaded = await hashOf('a')
    expect((await sangam('a', 'ingest', file)).report).toMatchObject({ added: 0, removed: 0 })
    expect(await hashOf('a')).toBe(loaded)
    expect((await sangam('a', 'sources', 'remove', 'document:release')).code).toBe(0)
    expect(await hashOf('a')).toBe(before)
  }, 120_000)

  it('takes what it can, tells the rest with its place, and ends with 2; with 1 when nothing could be taken', async () => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    writeFileSync(join(inbox, 'good.md'), `# News\n\n${RELEASE}`)
    writeFileSync(
      join(inbox, 'picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    )
    writeFileSync(
      join(inbox, 'rows.csv'),
      'id,name,kind\ntechnology:a,Sensor A,Technology\ntechnology:b,"Sensor B,Technology\n'
    )
    const { code, lines } = await sangam('b', 'ingest', inbox)
    expect(code).toBe(2)
    const told = lines.map((line) => JSON.parse(line)).filter(({ rejected }) => rejected && !Array.isArray(rejected))
    expect(told.map(({ rejected }) => rejected.file)).toEqual(expect.arrayContaining(['picture.txt', 'rows.csv']))
    expect((await sangam('b', 'ingest', join(inbox, 'picture.txt'))).code).toBe(1)
    expect((await sangam('b', 'ingest', join(folder, 'missing.txt'))).code).toBe(1)
  }, 120_000)

  it('leaves nothing half-written when it is killed, and the same command does the rest', async () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    for (let i = 0; i < 300; i++) writeFileSync(join(many, `r${i}.txt`), `${RELEASE}\n\nNote ${i}: IIT Madras spoke.`)
    await sangam('c', 'ingest', join(folder, 'release.txt'))
    const killed = spawn(process.execPath, [CLI, 'ingest', many], { env: environmentFor('c'), stdio: 'ignore' })
    const files = () => readdirSync(join(folder, 'c')).filter((name) => name.startsWith('sangam.db'))
    const database = () => files().map((name) => readFileSync(join(folder, 'c', name)).length)
    const size = String(database())
    // Killed at the first sign of a write, whatever that has come to.
    while (killed.exitCode === null && String(database()) === size) await new Promise((done) => setTimeout(done, 5))
    killed.kill('SIGKILL')
    await new Promise((done) => (killed.exitCode === null ? killed.once('exit', done) : done(null)))
    expect((await sangam('c', 'doctor', '--deep')).code).toBe(0)
    await sangam('c', 'ingest', many)
    await sangam('d', 'ingest', many)
    await sangam('d', 'ingest', join(folder, 'release.txt'))
    expect(await hashOf('c')).toBe(await hashOf('d'))
  }, 240_000)
})
