import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose } from './choose.js'
import type { Explorer } from './explorer.fixture.js'

/** How things hang together, on the shipped catalogue. */
export function linkageCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  it('connects two clusters, with a source on every path', async () => {
    await page.goto('/linkages')
    await choose(page, 'From', 'PKC', 'Pune Knowledge Cluster')
    await choose(page, 'To', 'DRIIV', 'Delhi Research Implementation')
    const paths = page.locator('li.path')
    await paths.first().waitFor()
    for (const path of await paths.all()) {
      expect(await path.innerText()).toContain('Pune Knowledge Cluster')
      expect(await path.locator('.source a').count()).toBeGreaterThan(0)
    }
  })

  it('says why nothing connects two things', async () => {
    await page.goto('/linkages?tab=connect&from=place:in-ld&to=person:nobody-known')
    await page.getByRole('heading', { name: 'Not found' }).waitFor()
  })

  it('opens a cell of a cross-table with just as many records as it counts', async () => {
    await page.goto('/linkages?tab=crosstab&via=PROJECTS')
    const cell = page
      .locator('td.filled a')
      .filter({ hasText: /^[2-9]$/ })
      .first()
    const count = Number(await cell.innerText())
    await cell.click()
    const records = page.getByRole('region', { name: ' · ' }).locator('li')
    await records.first().waitFor()
    expect(await records.count()).toBe(count)
  })

  it('draws any pattern, as picture and as table with what chance would give', async () => {
    await page.getByLabel('What is counted').selectOption('CAPACITY')
    await page.getByRole('columnheader', { name: 'Karnataka' }).waitFor()
    await page.getByRole('link', { name: 'As a table' }).click()
    await page.getByRole('columnheader', { name: 'Expected' }).waitFor()
    expect(await page.getByRole('row').count()).toBeGreaterThan(50)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click()
    ])
    expect(file.suggestedFilename()).toBe('crosstab.csv')
  })

  it('lists gaps without calling them absences', async () => {
    await page.goto('/linkages?tab=gaps')
    await page.getByRole('cell', { name: 'Not in our sources' }).first().waitFor()
  })
}
