import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

/** The tasks of the explorer, end to end on the shipped catalogue. */
export function taskCases(explorer: () => Explorer): void {
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

  it('leads to further results and back', async () => {
    await page.goto('/search?q=water')
    await hits().first().waitFor()
    const first = await names()
    await page.getByRole('link', { name: 'Next results' }).click()
    await page.getByText('from number 21').waitFor()
    expect(await names()).not.toEqual(first)
    await page.goBack()
    await page.getByText('from number 21').waitFor({ state: 'detached' })
    expect(await names()).toEqual(first)
  })

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

  it('lists the documents with what each contributed', async () => {
    await page.goto('/sources')
    await page.getByRole('row', { name: /General knowledge, no document/ }).waitFor()
    expect(await page.getByRole('row').count()).toBe(51)
    await page.getByRole('link', { name: 'Next sources' }).click()
    await page.getByRole('link', { name: 'First sources' }).waitFor()
  })

  it('says so where an address or an id leads nowhere', async () => {
    await page.goto('/nowhere')
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    await page.goto('/entity/institution:nobody-has-this')
    await page.getByRole('heading', { name: 'Not found' }).waitFor()
  })
}

async function choose(page: Page, field: string, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text)
  await page.getByRole('listbox').getByRole('option', { name }).first().click()
  await page.getByRole('button', { name: `Remove ${name}` }).waitFor()
}
