import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cliMarkdown } from './cli-reference.js'
import { COMMANDS } from './commands/index.js'
import { PROJECT_ROOT } from './project-root.js'

const CLI = join(PROJECT_ROOT, 'dist', 'server', 'cli.js')
let folder: string
let environment: NodeJS.ProcessEnv
beforeAll(() => {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing; run "npm run build" first`)
  folder = mkdtempSync(join(tmpdir(), 'sangam-cli-'))
  environment = { ...process.env, DATA_DIR: join(folder, 'data'), EMBEDDING_MODEL: 'hashing', PORT: '0', NEO4J_URI: '' }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  /** stdout as one JSON value a line. */
  readonly lines: Record<string, ReturnType<typeof JSON.parse>>[]
}

async function sangam(args: string[], more: NodeJS.ProcessEnv = {}): Promise<Run> {
  const run = promisify(execFile)(process.execPath, [CLI, ...args], { env: { ...environment, ...more } })
  const {
    stdout,
    stderr,
    code = 0
  } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error
  )
  const lines = args.includes('--json')
    ? stdout
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []
  return { code: Number(code), out: stdout, err: stderr, lines }
}

/** A server whose stderr is read until it says that it is ready. */
async function startServer(
  more: NodeJS.ProcessEnv = {}
): Promise<{ process: ChildProcess; address: string; token: string; said: () => string }> {
  const server = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...environment, ...more },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  return new Promise((resolve, reject) => {
    server.stderr!.on('data', (text: Buffer) => {
      said += String(text)
      const [, address] = /ready at (http:\S+)/.exec(said) ?? []
      const [, token] = /send the token (\S+)/.exec(said) ?? []
      if (address && token) resolve({ process: server, address, token, said: () => said })
    })
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

function stop({ process: server }: { process: ChildProcess }): Promise<number | null> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit').once('exit', resolve)
    server.kill('SIGTERM')
  })
}

describe('a life with the shipped catalogue', () => {
  it('starts by loading it, answers, works through the running server, and stops cleanly', async () => {
    const server = await startServer()
    expect(server.said()).toMatch(/Loaded \d+ rows as \d+ claims/)

    const ready = await (await fetch(`${server.address}/ready`)).json()
    expect(ready).toMatchObject({ status: 'ready' })

    const search = await sangam(['search', 'odisha', '--kind', 'place', '--limit', '3', '--json'])
    expect(search.code).toBe(0)
    expect(search.lines[0]).toMatchObject({ id: 'place:in-od', kind: 'PLACE' })
    expect(search.lines.at(-1)).toMatchObject({ totalCount: expect.any(Number) as number })

    const partners = await sangam(['partners', '--domain', 'e-waste', '--state', 'Andhra Pradesh', '--json'])
    expect(partners.lines[0]).toMatchObject({ evidence: expect.any(Array) as unknown[] })

    const merged = await sangam(['merge', 'institution:iit-delhi', 'institution:iit-bombay', '--json'])
    expect(merged.lines).toEqual([
      expect.objectContaining({ mergedFrom: expect.arrayContaining([expect.stringMatching(/iit-/)]) as string[] })
    ])
    const seen = await fetch(`${server.address}/entity/institution:iit-bombay.jsonld`)
    expect(((await seen.json()) as Record<string, string>)['@id']).toContain(merged.lines[0]!['id'])
    expect((await sangam(['unmerge', merged.lines[0]!['id'], '--json'])).lines[0]).toHaveLength(2)

    const again = await sangam(['ingest', join(PROJECT_ROOT, 'catalogue'), '--json'])
    expect([again.code, again.lines.at(-1)]).toMatchObject([0, { added: 0, removed: 0, rejected: [] }])

    const second = await sangam(['serve'])
    expect([second.code, second.err]).toEqual([
      1,
      expect.stringContaining(`process ${server.process.pid} and answers at ${server.address}`)
    ])

    expect(await stop(server)).toBe(0)
    expect(existsSync(join(folder, 'data', 'sangam.lock'))).toBe(false)
  })

  it('answers without a server, is examined and exported', async () => {
    const doctor = await sangam(['doctor', '--deep', '--json'])
    expect([doctor.code, doctor.lines.at(-1)]).toEqual([0, { ok: true, failed: 0, checks: 5 }])

    const sources = await sangam(['sources', 'list', '--limit', '2', '--json'])
    expect(sources.lines).toHaveLength(3)
    expect((await sangam(['sources', 'show', sources.lines[0]!['id'], '--json'])).lines[0]).toMatchObject({
      name: sources.lines[0]!['name']
    })

    const exported = await sangam(['export', '--format', 'jsonl', '--kind', 'cluster'])
    const claims = exported.out.trim().split('\n')
    expect(new Set(claims.map((line) => (JSON.parse(line) as { subject: string }).subject.split(':')[0]))).toEqual(
      new Set(['cluster'])
    )
    const clusters = new Set(claims.map((line) => (JSON.parse(line) as { subject: string }).subject))
    const table = (await sangam(['export', '--format', 'csv', '--kind', 'cluster'])).out.trim().split('\r\n')
    expect(table).toHaveLength(clusters.size + 1)

    const file = join(folder, 'backup.sangam')
    const backup = await sangam(['backup', file, '--json'])
    const restored = await sangam(['restore', file, '--json', '--data-dir', join(folder, 'restored')])
    expect([restored.code, restored.lines.at(-1)]).toEqual([0, backup.lines.at(-1)])
    expect((await sangam(['restore', file])).err).toContain('--force')
  })

  it('removes what a load delivered', async () => {
    const removed = await sangam(['sources', 'remove', 'load:catalogue', '--json'])
    expect([removed.code, removed.lines.at(-1)!['removed']]).toEqual([0, expect.any(Number)])
    expect((await sangam(['sources', 'remove', 'load:catalogue'])).code).toBe(1)
  })
})

describe('what is wrong is said with a remedy, and ends with 1', () => {
  it.each([
    [['serch'], 'did you mean "search"'],
    [['search', '--bogus'], "Unknown option '--bogus'"],
    [['serve', '--port', 'abc'], 'PORT: "abc" is not a port'],
    [['export', '--format', 'xml'], 'none of jsonl, csv, graphml'],
    [['migrate', '--from', 'embedded'], '--to: give one of embedded, neo4j'],
    [['migrate', '--from', 'embedded', '--to', 'neo4j'], 'NEO4J_URI'],
    [['backup'], 'Give the file to write'],
    [['sources', 'burn'], 'none of list, show, remove'],
    [['merge', 'institution:iit-delhi'], 'Give two ids'],
    [['ingest', '/nowhere'], 'There is no file or folder at /nowhere'],
    [['partners', '--domain', 'alchemy'], 'Nothing here is called "alchemy"'],
    [['search', 'x', '--mode', 'magic'], '"magic" is not known'],
    [['search', 'x', '--kind', 'institusion'], 'did you mean institution'],
    [['doctor', '--embedding-model', '/nowhere/model'], 'EMBEDDING_MODEL']
  ])('%j', async (args, message) => {
    const { code, err, out } = await sangam(args)
    expect(err + out).toContain(message)
    expect(err + out).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })

  it('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    const { code, err } = await sangam(['serve', '--port', String(port)], { DATA_DIR: join(folder, 'other') })
    taken.close()
    expect([code, err]).toEqual([1, expect.stringMatching(new RegExp(`Port ${port} .* taken .*--port`))])
  })

  it('a damaged store file, which is left as it is', async () => {
    const damaged = join(folder, 'damaged')
    mkdirSync(damaged)
    writeFileSync(join(damaged, 'sangam.db'), 'this is no database, '.repeat(400))
    const { code, err } = await sangam(['serve'], { DATA_DIR: damaged })
    expect([code, err]).toEqual([1, expect.stringContaining('is damaged')])
    expect(readFileSync(join(damaged, 'sangam.db'), 'utf8')).toContain('this is no database')
  })

  it('a lock that a dead process left is taken over', async () => {
    const stale = { pid: 2 ** 22 + 1, address: 'http://127.0.0.1:1', token: 'x' }
    writeFileSync(join(folder, 'data', 'sangam.lock'), JSON.stringify(stale))
    const server = await startServer()
    expect(await stop(server)).toBe(0)
  })
})

describe('a broken catalogue', () => {
  it('loads what is valid, reports the rest with file, row and column, and ends with 2', async () => {
    const broken = join(folder, 'catalogue')
    cpSync(join(PROJECT_ROOT, 'catalogue'), broken, { recursive: true })
    const linkages = join(broken, 'linkages.csv')
    const lines = readFileSync(linkages, 'utf8').split('\n')
    lines[1] = lines[1]!.replace(/,[a-z_]+,/, ',adores,')
    writeFileSync(linkages, lines.join('\n'))
    const { code, lines: told } = await sangam(['ingest', broken, '--json'])
    expect(code).toBe(2)
    expect(told[0]).toMatchObject({ rejected: { file: 'linkages.csv', row: 2, reason: expect.any(String) as string } })
  })
})

describe('the reference', () => {
  it('has every command', async () => {
    const text = await cliMarkdown()
    for (const name of Object.keys(COMMANDS)) expect(text).toContain(`| \`sangam ${name}`)
    expect((await sangam(['help'])).out).toContain('sangam search "<text>"')
    for (const args of [
      ['partners', '--help'],
      ['help', 'partners']
    ]) {
      const { out, code } = await sangam(args)
      expect([out, code]).toEqual([expect.stringMatching(/^sangam partners .*--for /s), 0])
      expect(out).not.toContain('sangam search')
    }
    expect(await sangam(['help', 'partner'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('"partners"') as string
    })
    expect((await sangam(['--version'])).out.trim()).toMatch(/^\d+\.\d+\.\d+/)
  })
})
