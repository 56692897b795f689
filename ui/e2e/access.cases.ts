import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

const PAGES = {
  home: '/',
  search: '/search?q=e-waste&kind=PROJECT',
  'no results': '/search?q=water&state=place:in-ap&kind=COMPENDIUM',
  partners: '/partners?domain=domain:air-quality&for=institution:iiit-delhi',
  'empty partners': '/partners',
  institution: '/entity/institution:iit-delhi',
  technology: '/entity/technology:one-delhi-app',
  place: '/entity/place:in-dl',
  sources: '/sources?without=document:doc-001',
  document: '/entity/document:doc-001',
  review: '/review',
  replicate: '/replicate?state=place:in-pb&need=agriculture',
  tiles: '/replicate?view=tiles',
  connect: '/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv',
  'cross-table': '/linkages?tab=crosstab&via=CAPACITY',
  'cells of a cross-table': '/linkages?tab=crosstab&view=table',
  comparison:
    '/partners?domain=domain:e-waste&domain=domain:air-quality&for=institution:iiit-delhi&compare=institution:amtz&compare=institution:iit-delhi&view=compare',
  brief: '/partners?domain=domain:e-waste&view=brief',
  'results on the map': '/search?q=water&view=map',
  'results as a table': '/search?q=water&view=table',
  gaps: '/linkages?tab=gaps',
  network: '/linkages?tab=network&id=cluster:driiv',
  'path in a network':
    '/linkages?tab=network&id=cluster:driiv&depth=2&from=cluster:pkc&to=cluster:driiv&colour=community&kind=PERSON&kind=PROJECT&kind=INSTITUTION',
  compendiums: '/compendiums',
  quality: '/quality',
  question: '/search?q=How+are+PKC+and+DRIIV+connected',
  Hindi: '/?lang=hi',
  nowhere: '/nowhere'
}

/** Adds up the layout shift (web.dev/articles/cls) from the first moment on. */
const OBSERVE_SHIFTS = `
  globalThis.shift = 0
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({
    type: 'layout-shift',
    buffered: true
  })
`

/** Every page for everybody: with assistive technology, by keyboard, on a phone, in the dark. */
export function accessCases(explorer: () => Explorer): void {
  it.each(Object.entries(PAGES))(
    'the page %s has no fault that axe finds, light or dark, and fits a phone',
    async (_, address) => {
      const page = await explorer().page({ colorScheme: 'light' })
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(await faults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults(page)).toEqual([])
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 })
        // What draws itself anew for the new width does so in the frame after.
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      await page.context().close()
    }
  )

  it('everything is reached by keyboard alone', async () => {
    const page = await explorer().page()
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id)
    const options = page.getByRole('listbox').getByRole('option')
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the content')
    await page.keyboard.press('/')
    expect(await focused()).toBe('search')

    await page.keyboard.type('iit del')
    await options.first().waitFor()
    await page.keyboard.press('Escape')
    expect(await options.count()).toBe(0)
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('iit del')

    await page.keyboard.type('h')
    await options.filter({ hasText: 'Indian Institute of Technology Delhi' }).waitFor()
    await page.keyboard.press('ArrowDown')
    // The name stands first, before the alias that was found.
    const chosen = page.locator('[role="option"][aria-selected="true"] .name')
    const name = await chosen.evaluate((option) => option.firstChild!.textContent!.trim())
    await page.keyboard.press('Enter')
    await page.waitForURL('**/entity/**')
    await page.getByRole('heading', { level: 1, name }).waitFor()

    await page.keyboard.press('/')
    await page.keyboard.type('lake pollution')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=lake+pollution')
    await page.locator('main ol > li').first().waitFor()
    await page.context().close()
  })

  it('follows the device into the dark, unless the reader chose otherwise', async () => {
    const page = await explorer().page({ colorScheme: 'dark' })
    await page.goto('/')
    expect(await brightness(page)).toBeLessThan(60)
    await page.getByLabel('Appearance').selectOption('Light')
    expect(await brightness(page)).toBeGreaterThan(240)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await brightness(page)).toBeGreaterThan(240)
    await page.context().close()
  })

  it.each(['home', 'search', 'results on the map', 'partners', 'replicate', 'network', 'document'] as const)(
    'nothing on the page %s moves while it is being loaded',
    async (name) => {
      for (const width of [1280, 360]) {
        const page = await explorer().page({ viewport: { width, height: 800 } })
        await page.addInitScript(OBSERVE_SHIFTS)
        await page.goto(PAGES[name], { waitUntil: 'networkidle' })
        expect(await page.evaluate('shift')).toBeLessThan(0.02)
        await page.context().close()
      }
    }
  )

  it('loads nothing from elsewhere', async () => {
    const page = await explorer().page()
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).origin))
    for (const address of [PAGES.home, PAGES.search, PAGES.institution])
      await page.goto(address, { waitUntil: 'networkidle' })
    expect([...hosts]).toEqual([explorer().address])
    await page.context().close()
  })
}

/** What axe holds against the page, with the first place of each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** The largest of red, green and blue of the page's background. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number)
    return Math.max(red!, green!, blue!)
  })
}
