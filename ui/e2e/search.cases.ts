import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'
import { searchFor } from './search-for.js'

/** Looking things up and asking, on the shipped catalogue. */
export function searchCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  const hits = () => page.locator('main ol > li')
  const names = () => hits().locator('h2').allInnerTexts()

  it('finds e-waste by its Hindi name while it is typed', async () => {
    await page.goto('/search')
    await page.getByRole('combobox', { name: 'Search' }).fill('ई-कचरा')
    await page.getByText('Understood as').getByRole('link', { name: 'E-waste management' }).waitFor()
    expect(new URL(page.url()).searchParams.get('q')).toBe('ई-कचरा')
    expect(await names()).toContain('E-waste management')
    expect(await page.getByText('Found by').count()).toBeGreaterThan(0)
  })

  it('narrows by a facet to the number it promised, and widens again', async () => {
    await page.goto('/search?q=e-waste')
    const all = await page.locator('main .total strong').innerText()
    const facet = page.locator('label', { has: page.getByRole('checkbox', { name: /^Projects/ }) })
    const promised = Number((await facet.innerText()).replace(/\D/g, ''))
    await facet.getByRole('checkbox').check()
    await page.locator('.total', { hasText: `${promised} results` }).waitFor()
    expect(new Set(await hits().locator('.kind').allInnerTexts())).toEqual(new Set(['Project']))
    await page.getByRole('button', { name: 'Remove Kind: Projects' }).click()
    await page.locator('.total', { hasText: all }).waitFor()
    await page.goBack()
    await page.locator('.total', { hasText: `${promised} results` }).waitFor()
  })

  it('shows the results on the map, with as many behind a state as it promised', async () => {
    await page.goto('/search?q=water')
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    const state = page
      .getByRole('group', { name: /^Map of India/ })
      .getByRole('link', { name: /^Rajasthan, \d+ results/ })
    const [promised] = /\d+ results/.exec((await state.getAttribute('aria-label'))!)!
    await state.click()
    await page.locator('.total', { hasText: promised }).waitFor()
    expect(new URL(page.url()).searchParams.getAll('state')).toEqual(['place:in-rj'])
  })

  it('shows the results as a table, and gives all of them as a file', async () => {
    await page.goto('/search?q=e-waste&kind=PROJECT&view=table')
    await page.getByRole('columnheader', { name: 'In short' }).waitFor()
    const total = Number(/\d+/.exec(await page.locator('main .total strong').innerText()))
    expect(await page.locator('tbody tr').count()).toBe(Math.min(total, 20))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download all as CSV' }).click()
    ])
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\n')
    expect(file.suggestedFilename()).toMatch(/^search-graph-\d+\.csv$/)
    expect(lines).toHaveLength(total + 1)
  })

  it('leads to further results and back', async () => {
    await page.goto('/search?q=water')
    await hits().first().waitFor()
    const first = await names()
    await page.getByRole('link', { name: 'Show the next' }).click()
    await page.getByText('from number 21').waitFor()
    expect(await names()).not.toEqual(first)
    await page.goBack()
    await page.getByText('from number 21').waitFor({ state: 'detached' })
    expect(await names()).toEqual(first)
  })

  it('shows a long answer in short, and the whole of it in place', async () => {
    await page.goto('/search?q=Which+fields+does+no+cluster+cover%3F')
    const answer = page.getByRole('region', { name: 'Answer' })
    const lines = answer.locator('ol > li')
    const [, all] = /^(\d+) of \d+/.exec(await answer.getByText(/\d+ of \d+ domains have no cluster/).innerText())!
    expect(await lines.count()).toBeLessThan(Number(all))
    await answer.getByRole('button', { name: `Show all ${all}` }).click()
    await expect.poll(() => lines.count()).toBe(Number(all))
    await answer.getByRole('button', { name: 'fewer' }).click()
    await expect.poll(() => lines.count()).toBeLessThan(Number(all))
  })

  it('takes away what it understood, where there is more to search for', async () => {
    await page.goto('/search?q=e-waste in Odisha')
    await page.getByRole('button', { name: 'Search without “Odisha”' }).click()
    await page.waitForURL(/q=e-waste$/)
    await page.getByRole('button', { name: 'Search without “Odisha”' }).waitFor({ state: 'detached' })
  })

  it('tells where a number comes from', async () => {
    await page.goto('/')
    await searchFor(page, 'where does the number 3 lakh come from')
    const answer = page.getByRole('region', { name: 'Answer' })
    await answer.getByText('where the sources state a figure').waitFor()
    await answer.getByRole('link', { name: 'One Delhi app' }).waitFor()
  })

  it('answers a question and leads to the whole answer', async () => {
    await page.goto('/')
    await searchFor(page, 'What could Punjab take over from Rajasthan?')
    const answer = page.getByRole('region', { name: 'Answer' })
    await answer.getByRole('link', { name: 'Rajasthan' }).first().waitFor()
    expect(await answer.locator('ol > li').count()).toBeGreaterThan(0)
    await answer.getByRole('link', { name: 'Open the full answer' }).click()
    await page.getByRole('heading', { name: 'What Punjab could take over' }).waitFor()
    expect(new URL(page.url()).searchParams.get('origin')).toBe('place:in-rj')
  })
}
