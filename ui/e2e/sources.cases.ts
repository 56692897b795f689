import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'
import { searchFor } from './search-for.js'

/** A press release made up for these cases: a known cluster, and a person nobody knows. */
const RELEASE = `Water meet in Pune

The Pune Knowledge Cluster held a water meet in Pune on 12 March 2024. Dr. Vasudha Kelkarnath, Director of the Mulshi Institute of Lake Science, spoke on lakes. The Mulshi Institute of Lake Science is based in Pune.
`

/** What a curator does: add, decide, switch off, remove. The cases follow one another. */
export function sourceCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  const upload = () => page.getByRole('region', { name: 'Add documents' })
  const file = { name: 'water-meet.txt', mimeType: 'text/plain', buffer: Buffer.from(RELEASE) }

  it('lists the documents with what each contributed', async () => {
    await page.goto('/sources')
    await page.getByRole('row', { name: /General knowledge, no document/ }).waitFor()
    expect(await page.getByRole('row').count()).toBe(51)
    await page.getByRole('link', { name: 'Show the next' }).click()
    await page.getByRole('link', { name: 'Back to the first' }).waitFor()
  })

  it('finds a document by a part of its title', async () => {
    await page.goto('/sources')
    await page.getByRole('combobox', { name: 'Find a document' }).fill('second smog tower')
    await page.getByRole('option', { name: /Delhi gets second smog tower/ }).click()
    await page.getByRole('heading', { level: 1, name: /Delhi gets second smog tower/ }).waitFor()
    await page.getByText('Remove this source').waitFor()
  })

  it('asks for the token before it writes, and shows what would be added', async () => {
    await page.goto('/sources')
    await upload().getByLabel('Drop files here').setInputFiles(file)
    await upload().getByRole('button', { name: 'Check what they would add' }).click()
    const alert = page.getByRole('alert')
    await alert.getByLabel('Access token').fill(explorer().token())
    await alert.getByRole('button', { name: 'Use the token' }).click()
    await upload()
      .getByText(/statements? would be added/)
      .waitFor()
    expect(await upload().getByText('Nothing has been written yet.').count()).toBe(1)
  })

  it('adds the document, whose page shows its text with the quotes marked', async () => {
    await upload().getByRole('button', { name: 'Add them to the graph' }).click()
    await upload()
      .getByText(/statements? added/)
      .waitFor()
    await upload().getByRole('link', { name: 'water-meet.txt' }).click()
    const text = page.getByRole('group', { name: 'The text, with what was taken from it' })
    await text.locator('mark').first().waitFor()
    expect((await text.innerText()).replaceAll(/\s+/g, ' ')).toContain('held a water meet in Pune on 12 March 2024.')
    await text.getByRole('button', { name: /held a water meet/ }).click()
    await page.locator('.mentions').getByRole('link', { name: 'Pune Knowledge Cluster' }).waitFor()
  })

  it('decides on what waits by keyboard, and is not asked again', async () => {
    await page.goto('/review')
    const question = page.locator('#proposal')
    await question.waitFor()
    const first = await question.innerText()
    expect(await page.locator('article blockquote mark').count()).toBe(1)
    await page.keyboard.press('n')
    await page.getByText('is a thing of its own.').waitFor()
    await page.reload()
    await page
      .getByText(/waiting for a decision|Nothing waits/)
      .first()
      .waitFor()
    expect(await question.allInnerTexts()).not.toContain(first)
  })

  it('shows what changes without a document, on every page', async () => {
    await page.goto('/search?q=water+meet')
    await page.locator('main ol > li').getByRole('link', { name: 'Water meet in Pune' }).waitFor()
    await page.goto('/sources?without=document:water-meet')
    const changes = page.getByRole('region', { name: 'What changes without them' })
    await changes.getByRole('row', { name: /^Document 6\d\d 6\d\d −1/ }).waitFor()
    await searchFor(page, 'water meet')
    await page.waitForURL('**without=document:water-meet**')
    await page.locator('main ol > li').first().waitFor()
    expect(await page.getByRole('link', { name: 'Water meet in Pune', exact: true }).count()).toBe(0)
    await page.getByRole('link', { name: 'Count all sources again' }).click()
    await page.locator('main ol > li').getByRole('link', { name: 'Water meet in Pune' }).waitFor()
  })

  it('removes a document for good, after asking', async () => {
    await page.getByRole('combobox', { name: 'Search' }).fill('Water meet in Pune')
    await page.getByRole('option', { name: 'Water meet in Pune' }).first().click()
    await page.getByRole('button', { name: 'Remove this source' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/statements? will be taken out/).waitFor()
    await dialog.getByRole('button', { name: 'Remove the source' }).click()
    await page.waitForURL('**/sources')
    await page.goto('/search?q=water+meet')
    await page.locator('main ol > li').first().waitFor()
    expect(await page.getByRole('link', { name: 'Water meet in Pune', exact: true }).count()).toBe(0)
  })
}
