import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { BARS, seenOnPage, SLOWER, type Act, type Seen } from './seen-on-page.js'

const ROUNDS = 5
/** Pages that people arrive at. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  search: '/search?q=water',
  'search on the map': '/search?q=water&view=map',
  partners: '/partners?domain=domain:e-waste',
  replication: '/replicate?state=place:in-pb&need=agriculture',
  connection: '/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv',
  'cross-table': '/linkages?tab=crosstab&via=PROJECTS',
  network: '/linkages?tab=network&id=cluster:driiv&depth=2',
  institution: '/entity/institution:iit-delhi',
  sources: '/sources'
}

/** What people do on them, after the page has come to rest. */
const ACTS: Readonly<Record<string, { at: string; act: Act }>> = {
  'typing in the search box': {
    at: '/search?q=water',
    act: (page) => page.getByRole('combobox', { name: 'Search' }).pressSequentially(' quality of lakes', { delay: 80 })
  },
  'ticking a facet': {
    at: '/search?q=water',
    act: (page) => page.getByRole('checkbox', { name: /^Projects/ }).check()
  },
  'changing to the table': {
    at: '/search?q=water',
    act: (page) => page.getByRole('link', { name: 'Table', exact: true }).click()
  },
  'ticking a partner to compare': {
    at: '/partners?domain=domain:e-waste',
    act: (page) =>
      page
        .getByRole('checkbox', { name: /^Compare/ })
        .first()
        .check()
  },
  'finding in a network of 200': {
    at: '/linkages?tab=network&id=cluster:driiv&depth=2',
    act: (page) => page.getByLabel('Find in the picture').pressSequentially('delhi', { delay: 80 })
  },
  'finding in a network of 5,000': {
    at: '/linkages?tab=network&id=cluster:driiv&depth=3&limit=5000',
    act: (page) => page.getByLabel('Find in the picture').pressSequentially('thing 49', { delay: 80 })
  }
}

/** Paint, interaction and layout shift of the explorer in a browser slowed down, on the shipped catalogue. */
export async function run(): Promise<string> {
  const { build } = await script<{ build: (...parts: string[]) => Promise<void> }>('build.mjs')
  const { launchBrowser } = await script<{ launchBrowser: () => Promise<Browser> }>('browser.mjs')
  await build('ui')
  const server = await serve()
  const browser = await launchBrowser()
  try {
    const paints = await measured(PAGES, (at) => rounds(() => seenOn(browser, server.address, at)))
    const acts = await measured(ACTS, ({ at, act }) => rounds(() => seenOn(browser, server.address, at, act)))
    return report(paints, acts)
  } finally {
    await browser.close()
    await server.stop()
  }
}

/** The scripts of the project are no part of what is compiled. */
function script<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(resolve('scripts', name)).href) as Promise<Module>
}

async function measured<Item>(
  items: Readonly<Record<string, Item>>,
  measure: (item: Item) => Promise<Seen[]>
): Promise<Map<string, Seen[]>> {
  const found = new Map<string, Seen[]>()
  for (const [name, item] of Object.entries(items)) found.set(name, await measure(item))
  return found
}

async function rounds(once: () => Promise<Seen>): Promise<Seen[]> {
  const seen: Seen[] = []
  for (let round = 0; round < ROUNDS; round++) seen.push(await once())
  return seen
}

/** Each time in a context of its own, so that nothing is kept from the time before. */
async function seenOn(browser: Browser, address: string, at: string, act?: Act): Promise<Seen> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  if (at.includes('limit=5000')) await page.route('**/graphql', manyThings)
  const seen = await seenOnPage(page, at, act)
  await context.close()
  return seen
}

/** An answer with 5,000 things in place of the one asked for: more than the catalogue has around anything. */
async function manyThings(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  if (!route.request().postData()?.includes('neighbourhood(')) return route.continue()
  const id = (index: number) => (index ? `thing:${index}` : 'cluster:driiv')
  const nodes = Array.from({ length: 5_000 }, (_, index) => ({
    degree: 3,
    distance: index ? 1 + (index % 3) : 0,
    node: { id: id(index), name: `Thing ${index}`, kind: index % 2 ? 'PERSON' : 'PROJECT' }
  }))
  const edges = Array.from({ length: 10_000 }, (_, index) => ({
    type: 'RELATED_TO',
    fromId: id(index % 5_000),
    toId: id((index * 7 + 1) % 70)
  }))
  await route.fulfill({ json: { data: { neighbourhood: { leftOut: 1, nodes, edges } } } })
}

async function serve(): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-explorer-bench-'))
  const program = [resolve('dist', 'server', 'cli.js'), 'serve', '--port', '0', '--data-dir', folder]
  const server = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] })
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    const listen = (text: Buffer) => {
      said += text.toString()
      const told = /ready at (http:\S+)/.exec(said)?.[1]
      if (told) found(told)
    }
    for (const stream of [server.stdout, server.stderr]) stream.on('data', listen)
    server.once('exit', (code) => failed(new Error(`The server ended with ${code}: ${said}`)))
  })
  for (;;) {
    const { pendingVectors } = (await (await fetch(`${address}/ready`)).json()) as { pendingVectors?: number }
    if (pendingVectors === 0) break
    await pause(500)
  }
  const stop = async () => {
    server.kill('SIGTERM')
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, stop }
}

function report(paints: ReadonlyMap<string, Seen[]>, acts: ReadonlyMap<string, Seen[]>): string {
  const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
  const figures = (seen: readonly Seen[], name: keyof Seen) => {
    const values = seen.map((one) => one[name])
    return { middle: middle(values), worst: Math.max(...values) }
  }
  const pages = [...paints].map(([name, seen]) => {
    const [paint, shift] = [figures(seen, 'paint'), figures(seen, 'shift')]
    return `| ${name} | ${Math.round(paint.middle)} | ${Math.round(paint.worst)} | ${shift.worst.toFixed(4)} |`
  })
  const done = [...acts].map(([name, seen]) => {
    const { middle, worst } = figures(seen, 'interaction')
    return `| ${name} | ${Math.round(middle)} | ${Math.round(worst)} |`
  })
  return `## Explorer

${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; Chromium slowed down ${SLOWER} times,
drawing in software; the shipped catalogue, ${ROUNDS} times each, nothing cached. Bars: largest paint ${BARS.paint} ms, longest
interaction ${BARS.interaction} ms, layout shift ${BARS.shift}.

| page | largest paint, median (ms) | worst | layout shift, worst |
|---|---|---|---|
${pages.join('\n')}

| interaction | longest, median (ms) | worst |
|---|---|---|
${done.join('\n')}`
}
