import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { BARS, seenOnPage, SLOWER, type Act, type Seen } from '../../bench/seen-on-page.js'
import type { Explorer } from './explorer.fixture.js'

/** Compressed JavaScript that a page may need before it is there. */
const SCRIPT = 170_000
/** Files before a page is there, its pictures and fonts aside: each costs a slow device more than its bytes. */
const FILES = 8
/** The best of so many counts: a machine that others use too is slower at times, never quicker. */
const ROUNDS = 5

const PAGES = {
  home: '/',
  search: '/search?q=water',
  partners: '/partners?domain=domain:e-waste',
  replication: '/replicate?state=place:in-pb&need=agriculture',
  connection: '/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv',
  network: '/linkages?tab=network&id=cluster:driiv',
  institution: '/entity/institution:iit-delhi'
}

const ACTS: Readonly<Record<string, { at: string; act: Act }>> = {
  'typing in the search box': {
    at: PAGES.search,
    act: (page) => page.getByRole('combobox', { name: 'Search' }).pressSequentially(' quality', { delay: 80 })
  },
  'ticking a facet': {
    at: PAGES.search,
    act: (page) => page.getByRole('checkbox', { name: /^Projects/ }).check()
  }
}

/** What a slow device would have to wait for; the figures stand in the report of the run. */
export function budgetCases(explorer: () => Explorer): void {
  const report: string[] = []
  afterAll(() => console.info(`Budgets, the browser slowed down ${SLOWER} times:\n${report.join('\n')}`))

  it.each(Object.entries(PAGES))('the page %s is there with few files and little JavaScript', async (name, at) => {
    const page = await explorer().page()
    const [files, bytes] = await weightOf(page, at)
    report.push(`  ${name}: ${Math.round(bytes / 1000)} kB of compressed JavaScript in ${files} files`)
    expect(bytes).toBeLessThanOrEqual(SCRIPT)
    expect(files).toBeLessThanOrEqual(FILES)
    await page.context().close()
  })

  it.each(Object.entries(PAGES))('the page %s is painted within a second', async (name, at) => {
    const { paint } = await bestOf('paint', at)
    report.push(`  ${name}: largest paint after ${Math.round(paint)} ms`)
    expect(paint).toBeLessThanOrEqual(BARS.paint)
  })

  it.each(Object.entries(ACTS))('%s is answered within a tenth of a second', async (name, { at, act }) => {
    const { interaction } = await bestOf('interaction', at, act)
    report.push(`  ${name}: ${Math.round(interaction)} ms`)
    expect(interaction).toBeLessThanOrEqual(BARS.interaction)
  })

  async function bestOf(figure: 'paint' | 'interaction', at: string, act?: Act): Promise<Seen> {
    let best: Seen | undefined
    for (let round = 0; round < ROUNDS && (!best || best[figure] > BARS[figure]); round++) {
      const page = await explorer().page()
      const seen = await seenOnPage(page, at, act)
      if (!best || seen[figure] < best[figure]) best = seen
      await page.context().close()
    }
    return best!
  }
}

/** Scripts and styles that a page fetches, and the compressed bytes of its scripts. */
async function weightOf(page: Page, at: string): Promise<[files: number, bytes: number]> {
  const scripts: Promise<Buffer>[] = []
  let styles = 0
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.push(response.body())
    if (pathname.endsWith('.css')) styles++
  })
  await page.goto(at, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
  return [sizes.length + styles, sizes.reduce((sum, size) => sum + size, 0)]
}
