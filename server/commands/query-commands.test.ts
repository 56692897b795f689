import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT_ROOT } from '../project-root.js'

const CLI = join(PROJECT_ROOT, 'dist', 'server', 'cli.js')
let folder: string
let environment: Record<string, string>
let server: ChildProcess

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-commands-'))
  environment = {
    ...(process.env as Record<string, string>),
    DATA_DIR: join(folder, 'data'),
    EMBEDDING_MODEL: 'hashing',
    NEO4J_URI: ''
  }
  server = await startServer()
})
afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

/** The commands ask this server, which loads the catalogue once. */
function startServer(): Promise<ChildProcess> {
  const started = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  return new Promise((resolve, reject) => {
    started.stderr!.on('data', (text: Buffer) => {
      said += String(text)
      if (said.includes('ready at http')) resolve(started)
    })
    started.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

async function sangam(...args: string[]): Promise<{ out: string; err: string; code: number }> {
  const run = promisify(execFile)(process.execPath, [CLI, ...args], { env: environment })
  return run.then(
    ({ stdout, stderr }) => ({ out: stdout, err: stderr, code: 0 }),
    ({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({ out: stdout, err: stderr, code })
  )
}

async function json(...args: string[]): Promise<Record<string, ReturnType<typeof JSON.parse>>[]> {
  const { out } = await sangam(...args, '--json')
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('the tasks on the command line, over the shipped catalogue', () => {
  it('replicable tells coverage, reasons and what is here already', async () => {
    const lines = await json('replicable', '--state', 'Karnataka', '--domain', 'water', '--limit', '3')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatchObject({
      status: 'ELSEWHERE',
      id: expect.stringMatching(/^(technology|project):/) as string
    })
    expect(lines[3]).toMatchObject({
      target: { id: 'place:in-ka' },
      coverage: { sentence: expect.any(String) as string }
    })
    const { out } = await sangam('replicable', '--state', 'Karnataka', '--domain', 'water', '--limit', '1')
    expect(out).toMatch(/because .* is in use in/)
    expect(out).toContain('have a known place of use')
  })

  it('connect explains every hop, or says why there is no way', async () => {
    const { out } = await sangam('connect', 'pkc', 'driiv', '--limit', '1')
    expect(out).toMatch(/^ +1\.00 {2}Pune Knowledge Cluster collaborates with/)
    expect((await json('connect', 'pkc', 'pkc'))[0]).toMatchObject({
      paths: 0,
      because: expect.stringContaining('same') as string
    })
    expect(await sangam('connect', 'pkc', 'driiv', '--max-hops', '20')).toMatchObject({
      code: 1,
      err: expect.stringContaining('maxHops allows 6') as string
    })
  })

  it('crosstab and gaps take a name or a pattern', async () => {
    const named = await json('crosstab', 'projects')
    expect(named.at(-1)).toMatchObject({ cells: named.length - 1 })
    expect(await json('crosstab', 'Cluster <RUN_BY Project >ADDRESSES Domain')).toHaveLength(named.length)
    expect((await sangam('crosstab', 'FOCUS', '--rows', 'domain')).out).toMatch(
      /\| {2}Pune Knowledge Cluster {2}expected/
    )
    expect((await sangam('crosstab', 'PROJECT')).err).toContain('did you mean projects?')
    expect((await sangam('gaps', 'FOCUS', '--limit', '501')).err).toContain('page size allows 500')
    expect((await sangam('gaps', 'FOCUS', '--limit', '2')).out).toContain('NOT_IN_OUR_SOURCES')
  })

  it('centrality and quality show what lies behind their figures', async () => {
    const ranked = await json('centrality', '--kind', 'cluster', '--measure', 'betweenness', '--limit', '2')
    expect(ranked.map(({ rank, exact }) => [rank, exact])).toEqual([
      [1, true],
      [2, true],
      [undefined, true]
    ])
    const quality = await json('quality', '--limit', '1')
    expect(quality[0]).toMatchObject({
      check: 'unmatchedNames',
      name: expect.stringMatching(/./) as string,
      detail: expect.stringContaining('has no ror') as string
    })
    expect(quality.at(-1)).toMatchObject({ unmatchedNames: expect.any(Number) as number, dormantRelations: 0 })
  })

  it('communities, conflicts and needs list what the graph holds', async () => {
    const groups = await json('communities', '--limit', '1', '--members', '2')
    expect(groups[0]).toMatchObject({ size: expect.any(Number) as number, members: [{}, {}] })
    expect(groups[1]).toMatchObject({ totalCount: expect.any(Number) as number })
    expect((await json('conflicts', '--limit', '1')).at(-1)).toMatchObject({ totalCount: expect.any(Number) as number })
    expect(await json('needs')).toMatchObject([{ totalCount: 0 }])
    expect((await sangam('needs', '--for', 'institution:iit-jodpur')).err).toContain('iit-jodhpur')
  })

  it('every answer says by which version of the graph it was given', async () => {
    const { out } = await sangam('connect', 'pkc', 'driiv', '--limit', '1')
    const [, version] = /\(graph version (\d+)\)$/.exec(out.trim())!
    for (const args of [
      ['partners', '--domain', 'e-waste'],
      ['gaps', 'FOCUS'],
      ['search', 'water'],
      ['ask', 'pkc']
    ])
      expect((await json(...args)).at(-1)).toMatchObject({ graphVersion: Number(version) })
  })

  it('a partner found by text alone comes with the words, and whose they are', async () => {
    const [first] = await json('partners', 'device that keeps vegetables fresh', '--limit', '1')
    expect(first).toMatchObject({ tie: 'TEXT', evidence: [] })
    expect(first!['textMatches'][0]).toMatchObject({
      node: { id: 'technology:iihr-solar-vending-van' },
      sentence: expect.stringMatching(/developed Solar vegetable van; .*“fresh”.*by text alone/) as string,
      highlights: expect.arrayContaining([
        expect.objectContaining({ spans: expect.any(Array) as number[][] })
      ]) as object
    })
  })

  it('near narrows to a place or point', async () => {
    const near = async (...where: string[]) =>
      (await json('partners', '--domain', 'water', '--limit', '50', '--near', ...where)).slice(0, -1)
    const [pune, point] = [await near('Pune', '--km', '60'), await near('18.52,73.86', '--km', '60')]
    expect(pune.length).toBeGreaterThan(0)
    expect(point.map(({ id }) => id)).toContain(pune[0]!['id'])
    expect(await near('0,-140')).toEqual([])
    expect((await sangam('search', 'water', '--near', 'Pune', '--km', 'far')).err).toContain('far')
    expect((await sangam('search', 'water', '--year-from', '2025', '--year-to', '2020')).err).toContain('lies after')
  })

  it('needs brought as a table are matched to who and what could meet them, and back, until they are taken away', async () => {
    await sangam('ingest', join(PROJECT_ROOT, 'examples', 'needs.csv'), '--source-id', 'document:example-needs')
    const open = await json('needs', '--state', 'Odisha')
    expect(open.map(({ id }) => id)).toEqual(['need:example-fluoride-in-village-wells', undefined])
    const met = await json('matches', 'need:example-fluoride-in-village-wells', '--limit', '3')
    expect(met.map(({ kind }) => kind)).toEqual([
      'INSTITUTION',
      'INSTITUTION',
      'INSTITUTION',
      'TECHNOLOGY',
      'TECHNOLOGY',
      'TECHNOLOGY',
      undefined
    ])
    const plant = met.find(({ id }) => id === 'technology:iict-fluoride-ro')!
    expect(plant['reasons'][0]).toMatch(/addresses Sustainable drinking water$/)
    expect(plant['paths'][0].relations[0].claims).not.toEqual([])
    const back = await json('needs', '--for', 'technology:iict-fluoride-ro')
    expect(back[0]).toMatchObject({ id: 'need:example-fluoride-in-village-wells', score: 1, expired: false })
    const asked = await json('ask', 'Which stated needs could Tezpur University meet?')
    expect(asked[0]).toMatchObject({ entity: { id: 'need:example-fluoride-in-village-wells' } })
    await sangam('sources', 'remove', 'document:example-needs')
    expect(await json('needs')).toMatchObject([{ totalCount: 0 }])
  })

  it('a scope says which claims count, by the same flags everywhere', async () => {
    const counted = async (...args: string[]) => (await json(...args)).at(-1)!
    const before = await counted('quality', '--as-of', '2020')
    expect(before['missingFields']).toBeLessThan((await counted('quality'))['missingFields'] as number)
    const asked = ['ask', 'Which institutions work on water?']
    expect((await counted(...asked, '--as-of', '2020'))['totalCount']).toBeLessThan(
      (await counted(...asked))['totalCount'] as number
    )
    expect((await sangam('crosstab', 'FOCUS', '--source', 'nowhere')).err).toContain('document:nowhere')
    expect((await sangam('connect', 'pkc', 'driiv', '--min-confidence', 'high')).err).toContain('--min-confidence')
  })

  it('mcp answers an assistant over stdin and stdout', async () => {
    const assistant = new Client({ name: 'test', version: '1' })
    await assistant.connect(
      new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp'], env: environment, stderr: 'ignore' })
    )
    try {
      expect((await assistant.listTools()).tools.map(({ name }) => name)).toContain('replicable')
      const { content, isError } = await assistant.callTool({ name: 'entity', arguments: { id: 'pkc' } })
      expect(isError).toBeFalsy()
      expect(JSON.parse((content as { text: string }[])[0]!.text)).toMatchObject({ name: 'Pune Knowledge Cluster' })
    } finally {
      await assistant.close()
    }
  })
})
