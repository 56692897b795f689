import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose } from './choose.js'
import type { Explorer } from './explorer.fixture.js'

/** What a state could take over, on the shipped catalogue. */
export function replicateCases(explorer: () => Explorer): void {
  let page: Page
  beforeAll(async () => {
    page = await explorer().page()
  })
  afterAll(() => page.context().close())

  const map = () => page.getByRole('group', { name: 'Map of India' })
  const heading = (state: string) => page.getByRole('heading', { name: `What ${state} could take over` })

  it('is asked by a click on the map', async () => {
    await page.goto('/replicate')
    await map().getByRole('link').first().waitFor()
    expect(await map().getByRole('link').count()).toBe(36)
    await map()
      .getByRole('link', { name: /^Punjab/ })
      .click()
    await heading('Punjab').waitFor()
    expect(new URL(page.url()).searchParams.get('state')).toBe('place:in-pb')
    expect(await page.getByText(/our sources tell where \d+ are in use/).count()).toBe(1)
  })

  it('shows from where to where, the sources, and who could host it', async () => {
    await choose(page, 'From', 'Rajasthan', 'Rajasthan')
    await map()
      .getByRole('link', { name: /^Rajasthan, .*in use here/ })
      .waitFor()
    const card = page.locator('main ol > li').filter({ hasText: 'is in use in Rajasthan' }).first()
    expect(await page.locator('svg path.arrow').count()).toBeGreaterThan(0)
    expect(await card.locator('a[href^="/entity/document:"]').count()).toBeGreaterThan(0)
    expect(await card.innerText()).toContain('Who could host it in Punjab')
  })

  it('is asked by keyboard on equal tiles', async () => {
    await page.goto('/replicate?state=place:in-ka')
    await page.getByRole('link', { name: 'Equal tiles' }).click()
    const tile = map().getByRole('link', { name: /Karnataka/ })
    await tile.focus()
    await page.keyboard.press('ArrowUp')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/Maharashtra/)
    await page.keyboard.press('Enter')
    await heading('Maharashtra').waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('tiles')
  })

  it('keeps apart what is there already, and says where the place of use is not known', async () => {
    await page.goto('/replicate?state=place:in-od&need=electric+mobility')
    await heading('Odisha').waitFor()
    await page.getByText('Place of use not known').first().waitFor()
    await page.goto('/replicate?state=place:in-od')
    await page.getByText(/already in use in Odisha/).click()
    const here = await page.locator('.here a').allInnerTexts()
    const candidates = await page.locator('main ol > li h3 a').allInnerTexts()
    expect(here.length).toBeGreaterThan(0)
    expect(candidates.filter((name) => here.includes(name))).toEqual([])
  })
}
