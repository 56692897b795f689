import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

/** The network around a thing, on the shipped catalogue. */
export function networkCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  const AROUND = '/linkages?tab=network&id=cluster:driiv&depth=2&limit=200'
  const picture = () => page.getByRole('img', { name: /^Picture of \d+ things/ })
  const rows = () => page.getByRole('region', { name: 'As a table' }).locator('tbody tr')
  const things = async () => Number(/(\d+) things?,/.exec(await page.locator('main').innerText())?.[1])

  it('draws a network and says the same in a table', async () => {
    await page.goto('/linkages?tab=network')
    await page.getByRole('link', { name: 'Delhi Research Implementation and Innovation' }).click()
    await page.getByRole('img', { name: /^Picture of \d+ things/ }).waitFor()
    const [, things] = /(\d+) things/.exec(await page.locator('main').innerText())!
    expect(Number(things)).toBeGreaterThan(10)
    await page.getByRole('link', { name: 'To the middle: Pune Knowledge Cluster' }).click()
    await page.waitForURL('**id=cluster:pkc**')
  })

  it('keeps only the kinds and relations that are chosen', async () => {
    await page.goto(AROUND)
    await picture().waitFor()
    const all = await things()
    await page.getByLabel('Kinds', { exact: true }).selectOption('Project')
    await expect.poll(things).toBeLessThan(all)
    const kinds = new Set(await rows().locator('td:nth-child(2)').allInnerTexts())
    expect(kinds).toEqual(new Set(['Cluster', 'Project']))
    await page.getByLabel('Relations', { exact: true }).selectOption('RUN_BY')
    await page.waitForURL('**relation=RUN_BY**')
    await expect.poll(things).toBeGreaterThan(1)
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['PROJECT'])
  })

  it('finds within the picture, and shows the same in the table', async () => {
    await page.goto(AROUND)
    await page.getByLabel('Find in the picture').fill('delhi')
    await page.getByText(/\d+ things? found/).waitFor()
    const found = Number(/(\d+) things? found/.exec(await page.locator('main').innerText())![1])
    expect(found).toBeGreaterThan(1)
    await expect.poll(() => rows().count()).toBe(Math.min(found, 50))
    for (const name of await rows().locator('th').allInnerTexts()) expect(name.toLowerCase()).toContain('delhi')
  })

  it('shows how two of its things are tied', async () => {
    await page.goto(`${AROUND}&from=cluster:pkc&to=cluster:driiv`)
    const words = page.locator('main p[role="status"]', { hasText: 'With its sources' })
    await words.waitFor()
    const names = await words.getByRole('link').allInnerTexts()
    expect(names[0]).toBe('Pune Knowledge Cluster')
    expect(names.at(-2)).toBe('Delhi Research Implementation and Innovation')
    await page.getByLabel('to', { exact: true }).fill('Nothing of this name')
    await page.getByLabel('to', { exact: true }).press('Enter')
    await words.waitFor({ state: 'detached' })
  })

  it('tells groups apart by colour, each with its size', async () => {
    await page.goto(`${AROUND}&colour=community`)
    const legend = page.getByRole('list', { name: 'Colours' })
    await legend
      .getByText(/Around /)
      .first()
      .waitFor()
    const sizes = (await legend.getByRole('listitem').allInnerTexts()).map((text) => Number(/\d+$/.exec(text)))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(await things())
  })

  it('says how many it leaves out, and draws more when they are asked for', async () => {
    await page.goto('/linkages?tab=network&id=cluster:driiv&depth=2&limit=100')
    const leftOut = page.getByText(/[\d,]+ more that are as near are left out/)
    await leftOut.waitFor()
    await page.getByLabel('Things at most').selectOption('5,000')
    await leftOut.waitFor({ state: 'detached' })
    expect(await things()).toBeGreaterThan(100)
  })

  it('comes closer and moves by buttons, for those who cannot drag', async () => {
    await page.goto(AROUND)
    const view = page.getByRole('group', { name: 'What is seen of the picture' })
    for (const name of ['Closer', 'To the left', 'Up', 'Whole', 'Farther away']) {
      const before = await picture().screenshot()
      await view.getByRole('button', { name }).press('Enter')
      await expect.poll(async () => (await picture().screenshot()).equals(before)).toBe(false)
    }
  })

  it.each([
    ['GEXF', '<node id="cluster:driiv"'],
    ['SVG', '<circle'],
    ['PNG', 'PNG']
  ])('saves the picture as %s', async (format, content) => {
    if (format === 'GEXF') await page.goto(AROUND)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click()
    ])
    expect(file.suggestedFilename()).toBe(`network.${format.toLowerCase()}`)
    const text = readFileSync(await file.path(), 'latin1')
    expect(text).toContain(content)
    expect(text.length).toBeGreaterThan(10_000)
  })
}
