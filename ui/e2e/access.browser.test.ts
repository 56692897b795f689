import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExplorer, type Explorer } from './explorer.fixture.js'

const PAGES = {
  home: '/',
  search: '/search?q=e-waste&kind=PROJECT',
  'no results': '/search?q=water&state=place:in-ap&kind=COMPENDIUM',
  partners: '/partners?domain=domain:air-quality&for=institution:iiit-delhi',
  'empty partners': '/partners',
  institution: '/entity/institution:iit-delhi',
  technology: '/entity/technology:one-delhi-app',
  place: '/entity/place:in-dl',
  sources: '/sources',
  nowhere: '/nowhere'
}

let explorer: Explorer
beforeAll(async () => {
  explorer = await openExplorer()
})
afterAll(() => explorer?.close())

describe.each(Object.entries(PAGES))('the page %s', (_, address) => {
  it.each(['light', 'dark'] as const)('has no serious fault of access in %s', async (colorScheme) => {
    const page = await explorer.page({ colorScheme })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.context().close()
  })

  it.each([320, 360])('fits a phone of %i px', async (width) => {
    const page = await explorer.page({ viewport: { width, height: 740 }, hasTouch: true })
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.context().close()
  })
})

it('is worked by keyboard alone', async () => {
  const page = await explorer.page()
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id)
  await page.goto('/')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Skip to the content')
  await page.keyboard.press('/')
  expect(await focused()).toBe('search')

  await page.keyboard.type('iit del')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('option').count()).toBe(0)
  expect(await page.getByRole('combobox').inputValue()).toBe('iit del')

  await page.keyboard.type('h')
  await page.getByRole('option', { name: /Indian Institute of Technology Delhi/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  const chosen = await page.getByRole('option', { selected: true }).locator('.name').innerText()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL('**/entity/**')
  expect(chosen).toContain(await page.getByRole('heading', { level: 1 }).innerText())

  await page.keyboard.press('/')
  await page.keyboard.type('lake pollution')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=lake+pollution')
  await page.locator('main ol > li').first().waitFor()
  await page.context().close()
})

it('follows the device into the dark, unless the reader chose otherwise', async () => {
  const page = await explorer.page({ colorScheme: 'dark' })
  const brightness = () =>
    page.evaluate(() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.slice(0, 3).map(Number)))
  await page.goto('/')
  expect(await brightness()).toBeLessThan(60)
  await page.getByLabel('Appearance').selectOption('Light')
  expect(await brightness()).toBeGreaterThan(240)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await brightness()).toBeGreaterThan(240)
  await page.context().close()
})

it('loads nothing from elsewhere', async () => {
  const page = await explorer.page()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  for (const address of Object.values(PAGES)) await page.goto(address, { waitUntil: 'networkidle' })
  expect([...hosts]).toEqual([explorer.address])
})

it('gives the browser nothing to complain of', () => expect(explorer.complaints).toEqual([]))
