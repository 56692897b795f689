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
    await page.getByRole('heading', { name: 'Is hosted by' }).waitFor()
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

  it('shows what happened when, what is missing, and how to cite it', async () => {
    await page.goto('/entity/cluster:driiv')
    const dates = page.getByRole('region', { name: 'Timeline' }).locator('.date')
    await dates.first().waitFor()
    expect(await dates.first().innerText()).toBe('2020')
    expect(await dates.count()).toBeGreaterThan(5)
    await page.getByText('Cite or share').click()
    const citation = page.locator('aside blockquote')
    expect(await citation.innerText()).toMatch(/^“Delhi Research.*version \d+ of the graph.*\/entity\/cluster:driiv$/)
    const data = page.locator('head link[type="application/ld+json"]')
    expect(await data.getAttribute('href')).toBe('/entity/cluster:driiv.jsonld')
    await page.goto('/entity/technology:ai-ewaste-sorter')
    const missing = page.getByRole('region', { name: 'What is missing here' }).getByRole('listitem')
    await missing.first().waitFor()
    const labels = await missing.allInnerTexts()
    expect(labels).toContain('Outcomes')
    // Few technologies have a cost, so that it is unknown is nothing to be remarked.
    expect(labels).not.toContain('Cost')
  })

  it('holds the thing as linked data for programs that read pages, as long as it is shown', async () => {
    const block = page.locator('head script[type="application/ld+json"]')
    const shownIn = async () => (JSON.parse(await block.innerText()) as { '@id': string })['@id']
    await page.goto('/entity/cluster:driiv')
    await expect.poll(() => block.count()).toBe(1)
    expect(await shownIn()).toBe(`${explorer().address}/entity/cluster:driiv`)
    await page.getByRole('link', { name: 'Indian Institute of Technology Delhi' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Indian Institute of Technology Delhi' }).waitFor()
    await expect.poll(shownIn).toBe(`${explorer().address}/entity/institution:iit-delhi`)
    expect(await block.count()).toBe(1)
    await page.goto('/entity/cluster:driiv?without=document:doc-001')
    await page.getByRole('heading', { name: 'Is hosted by' }).waitFor()
    expect(await block.count()).toBe(0)
    await page.goBack()
    await page.getByRole('link', { name: 'Sangam', exact: true }).click()
    await page.getByRole('heading', { name: 'Find partners' }).waitFor()
    expect(await block.count()).toBe(0)
  })

  it('shows all that a document states', async () => {
    await page.goto('/entity/document:doc-001')
    const states = page.getByRole('region', { name: 'What it states' })
    const total = Number(/(\d+) statements/.exec(await states.getByRole('heading').innerText())![1])
    const more = states.getByRole('button', { name: /^Show \d+ more/ })
    const shown = () => states.locator('ol.plain-list > li').count()
    while (await more.count()) {
      const before = await shown()
      await more.click()
      await expect.poll(shown).toBeGreaterThan(before)
    }
    expect(await shown()).toBe(total)
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
