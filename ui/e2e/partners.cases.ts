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

  it('tells who could introduce', async () => {
    await page.goto('/partners?need=air+quality+monitoring&for=institution:iiit-delhi')
    await page.getByText('Who could introduce you').first().waitFor()
    await page.getByRole('button', { name: /Remove Indraprastha Institute/ }).waitFor()
  })
}
