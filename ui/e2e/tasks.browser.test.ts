import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openExplorer, type Explorer } from './explorer.fixture.js'

let explorer: Explorer
let page: Page
beforeAll(async () => {
  explorer = await openExplorer()
  page = await explorer.page()
})
afterAll(() => explorer?.close())

/** The number that a status line such as "1,326 results" opens with. */
const total = async () => Number((await page.getByRole('status').filter({ hasText: /result|institution|document/ }).first().innerText()).replace(/\D.*$/su, ''))

it('finds e-waste by its Hindi name while it is typed', async () => {
  await page.goto('/search')
  await page.getByRole('combobox', { name: /search/i }).fill('ई-कचरा')
  await page.getByText('Understood as').getByRole('link', { name: 'E-waste management' }).waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('ई-कचरा')
  expect(await page.locator('main ol > li h2').allInnerTexts()).toContain('E-waste management')
  expect(await page.getByText('Found by').count()).toBeGreaterThan(0)
})

it('narrows by a facet to the number it promised, and widens again', async () => {
  await page.goto('/search?q=e-waste')
  await page.locator('main ol > li').first().waitFor()
  const before = await total()
  const facet = page.locator('label', { has: page.getByRole('checkbox', { name: /^Projects/ }) })
  const promised = Number((await facet.innerText()).replace(/\D/g, ''))
  await facet.getByRole('checkbox').check()
  await page.getByText(`${promised} results`).waitFor()
  expect(promised).toBeLessThan(before)
  expect(await page.locator('main ol > li .kind').allInnerTexts()).toEqual(Array(Math.min(promised, 20)).fill('Project'))
  await page.getByRole('button', { name: 'Remove Kind: Projects' }).click()
  await page.getByText(`${before} results`).waitFor()
  await page.goBack()
  await page.getByText(`${promised} results`).waitFor()
})

it('leads to further results and back', async () => {
  await page.goto('/search?q=water')
  const names = () => page.locator('main ol > li h2').allInnerTexts()
  await page.locator('main ol > li').first().waitFor()
  const first = await names()
  await page.getByRole('link', { name: 'Next results' }).click()
  await page.getByText('from number 21').waitFor()
  expect((await names()).filter((name) => first.includes(name) && first.indexOf(name) === (first.lastIndexOf(name)))).not.toEqual(first)
  await page.goBack()
  await page.getByText('from number 21').waitFor({ state: 'detached' })
  expect(await names()).toEqual(first)
})

it('shows the evidence for partners in e-waste in Andhra Pradesh', async () => {
  await page.goto('/partners')
  await choose('Fields of work', 'e-waste', 'E-waste management')
  await choose('Where', 'Andhra', 'Andhra Pradesh')
  const cards = page.locator('main .results > .answer > ol > li')
  await page.getByText(/institutions? with evidence/).waitFor()
  const leaders = (await cards.locator('h2').allInnerTexts()).slice(0, 3)
  expect(leaders.some((name) => name.includes('Andhra Pradesh MedTech Zone'))).toBe(true)
  const card = cards.filter({ has: page.getByRole('heading', { name: /Andhra Pradesh MedTech Zone/ }) })
  expect(await card.innerText()).toMatch(/takes part in .*e-waste management/)
  expect(await card.locator('a[href^="/entity/document:"]').count()).toBeGreaterThan(0)
  expect(await card.innerText()).toContain('Our own classification')
  expect(new URL(page.url()).searchParams.getAll('domain')).toEqual(['domain:e-waste'])
})

it('tells who could introduce', async () => {
  await page.goto('/partners?need=air+quality+monitoring&for=institution:iiit-delhi')
  await page.getByText('Who could introduce you').first().waitFor()
  expect(await page.getByText('Indraprastha Institute of Information Technology Delhi').count()).toBeGreaterThan(0)
})

it('shows an entity with its facts, relations and what each source says, paraphrases as such', async () => {
  await page.goto('/entity/cluster:driiv')
  await page.getByRole('heading', { level: 1, name: 'Delhi Research Implementation and Innovation' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Is hosted by' }).count()).toBe(1)
  await page.getByRole('link', { name: 'Indian Institute of Technology Delhi' }).first().waitFor()
  const said = page.locator('section', { has: page.getByRole('heading', { name: 'What each source says' }) })
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
  await page.locator('blockquote').first().waitFor()
  expect(await page.locator('blockquote').first().innerText()).toContain('<img src=x onerror=')
  expect(await page.title()).toBe('One Delhi app · Sangam')
  await page.unroute('**/graphql')
})

it('lists the documents with what each contributed', async () => {
  await page.goto('/sources')
  await page.getByRole('row').nth(1).waitFor()
  expect(await total()).toBeGreaterThan(300)
  expect(await page.getByRole('row', { name: /General knowledge, no document/ }).count()).toBe(1)
  await page.getByRole('link', { name: 'Next sources' }).click()
  await page.getByRole('link', { name: 'First sources' }).waitFor()
})

it('says so where an address or an id leads nowhere', async () => {
  await page.goto('/nowhere')
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
  await page.goto('/entity/institution:nobody-has-this')
  await page.getByRole('heading', { name: 'Not found' }).waitFor()
})

it('gives the browser nothing to complain of', () => expect(explorer.complaints).toEqual([]))

async function choose(field: string, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text)
  await page.getByRole('option', { name }).first().click()
  await page.getByRole('button', { name: `Remove ${name}` }).waitFor()
}
