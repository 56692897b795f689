import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose } from './choose.js'
import type { Explorer } from './explorer.fixture.js'

/** Finding partners, on the shipped catalogue. */
export function partnerCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  const hits = () => page.locator('main ol > li')

  it('shows the evidence for partners in e-waste in Andhra Pradesh', async () => {
    await page.goto('/partners')
    await choose(page, 'Fields of work', 'e-waste', 'E-waste management')
    await choose(page, 'Where', 'Andhra', 'Andhra Pradesh')
    await page.getByText(/institutions? with evidence/).waitFor()
    const card = hits().filter({ has: page.getByRole('heading', { name: /Andhra Pradesh MedTech Zone/ }) })
    expect((await hits().locator('h2 a').allInnerTexts()).slice(0, 3)).toContain('Andhra Pradesh MedTech Zone')
    expect(await card.innerText()).toMatch(/takes part in .*e-waste management/)
    expect(await card.innerText()).toContain('Our own classification')
    expect(await card.locator('a[href^="/entity/document:"]').count()).toBeGreaterThan(0)
    expect(new URL(page.url()).searchParams.getAll('domain')).toEqual(['domain:e-waste'])
  })

  it('lets fields be chosen from the tree of all', async () => {
    await page.goto('/partners?domain=domain:e-waste')
    await page.getByText('Choose from all fields').click()
    expect(await page.getByRole('checkbox', { name: 'E-waste management', exact: true }).isChecked()).toBe(true)
    await page.getByRole('checkbox', { name: 'Water', exact: true }).check()
    await page.waitForURL('**domain=domain:e-waste&domain=domain:water')
  })

  it('compares up to four side by side, as the address says', async () => {
    await page.goto('/partners?domain=domain:e-waste&domain=domain:air-quality')
    const boxes = page.getByRole('checkbox', { name: /^Compare/ })
    await boxes.first().waitFor()
    const wanted = (await hits().locator('h2 a').allInnerTexts()).slice(0, 4)
    for (const index of [0, 1, 2, 3]) await boxes.nth(index).check()
    expect(await boxes.nth(4).isDisabled()).toBe(true)
    await page.getByRole('link', { name: 'Compare side by side' }).click()
    const table = page.getByRole('region', { name: 'Compare side by side' })
    await table.getByRole('columnheader').first().waitFor()
    expect(await table.locator('thead th a[href^="/entity/"]').allInnerTexts()).toEqual(wanted)
    for (const line of ['E-waste management', 'Air quality', 'Evidence', 'State', 'Type of institution'])
      expect(await table.getByRole('rowheader', { name: line }).count()).toBe(1)
    await page.reload()
    await table.getByRole('link', { name: `Remove ${wanted[1]}` }).click()
    await table.getByRole('link', { name: wanted[1]!, exact: true }).waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.getAll('compare')).toHaveLength(3)
  })

  it('writes a brief with numbered sources, that prints without what is for the screen only', async () => {
    await page.getByRole('link', { name: 'A brief of these to print' }).click()
    const brief = page.getByRole('article')
    await brief.getByRole('heading', { name: 'Possible partners: a brief' }).waitFor()
    expect(await brief.getByRole('heading', { level: 3 }).count()).toBe(4)
    const cited = new Set(await brief.locator('a[href^="#source-"]').allInnerTexts())
    expect(await brief.locator('li[id^="source-"]').count()).toBe(cited.size)
    const dated = brief.locator('li[id^="source-"]').filter({ hasText: /The Hans India, 10 September 2025/ })
    expect(await dated.count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(false)
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    expect(await brief.isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  })

  it('tells who could introduce', async () => {
    await page.goto('/partners?need=air+quality+monitoring&for=institution:iiit-delhi')
    await page.getByText('Who could introduce you').first().waitFor()
    await page.getByRole('button', { name: /Remove Indraprastha Institute/ }).waitFor()
  })
}
