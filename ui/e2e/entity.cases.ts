import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

/** Pages of things, and addresses that lead nowhere. */
export function entityCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  it('shows an entity with facts, relations and what each source says, paraphrases as such', async () => {
    await page.goto('/entity/cluster:driiv')
    await page.getByRole('heading', { level: 1, name: 'Delhi Research Implementation and Innovation' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Is hosted by' }).count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Indian Institute of Technology Delhi' }).count()).toBeGreaterThan(0)
    const said = page.locator('section[aria-labelledby="sources"]')
    expect(await said.locator('h3 a').count()).toBeGreaterThan(2)
    expect(await said.getByText('In our words:').count()).toBeGreaterThan(0)
    expect(await said.locator('blockquote').count()).toBe(0)
  })

  it('shows a quotation word for word and harmless, whatever it contains', async () => {
    const hostile = '<img src=x onerror="document.title=\'taken\'"> verbatim & “quoted” \u202Eabc'
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replaceAll('"quote":null', `"quote":${JSON.stringify(hostile)}`)
      await route.fulfill({ response, body })
    })
    await page.goto('/entity/technology:one-delhi-app')
    const quote = page.locator('section[aria-labelledby="sources"] blockquote').first()
    expect(await quote.innerText()).toContain(hostile)
    expect(await page.title()).toBe('One Delhi app · Sangam')
    await page.unroute('**/graphql')
  })

  it('leads from a fact to what its sources say, further down, and back up', async () => {
    await page.goto('/entity/technology:one-delhi-app')
    const said = () => page.evaluate(() => document.getElementById('sources')!.getBoundingClientRect().top)
    await page.locator('section[aria-labelledby="facts"] a[href="#sources"]').first().click()
    await expect.poll(said).toBeLessThan(300)
    await page.goBack()
    await expect.poll(said).toBeGreaterThan(500)
  })

  it('says so where an address or an id leads nowhere', async () => {
    await page.goto('/nowhere')
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    await page.goto('/entity/institution:nobody-has-this')
    await page.getByRole('heading', { name: 'Not found' }).waitFor()
  })
}
