import { expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

/** What the reader sees when the server is slow or gone. */
export function failureCases(explorer: () => Explorer): void {
  it('keeps the answer on screen until the next one is there, and shows the last question only', async () => {
    const page = await explorer().page()
    const box = page.getByRole('combobox', { name: 'Search' })
    await page.goto('/search?q=water')
    await page.getByText('for “water”').waitFor()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"text":"soil"')) await held
      // A request that the page has given up can no longer be continued.
      await route.continue().catch(() => {})
    })
    await box.fill('soil')
    await page.locator('.answer[aria-busy="true"]').waitFor()
    expect(await page.getByText('for “water”').count()).toBe(1)
    await box.fill('air')
    await page.getByText('for “air”').waitFor()
    release()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('for “air”').count()).toBe(1)
    await page.context().close()
  })

  it('says that the server is gone, and goes on when it is back', async () => {
    const page = await explorer().page()
    const box = page.getByRole('combobox', { name: 'Search' })
    await page.goto('/search?q=water')
    await page.locator('main ol > li').first().waitFor()

    await explorer().stopServer()
    await box.fill('water quality')
    const alert = page.getByRole('alert')
    await alert.getByText('No connection to the server').waitFor()
    expect(await box.inputValue()).toBe('water quality')

    await explorer().startServer()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('for “water quality”').waitFor()
    expect(await alert.count()).toBe(0)
    await page.context().close()
  })

  it('says so where nothing is loaded, instead of headings without anything below', async () => {
    const page = await explorer().page()
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      const { data, ...rest } = (await response.json()) as { data: { meta?: { counts: unknown }; sources?: object } }
      const empty = data.sources ? { meta: { ...data.meta, counts: [] }, sources: { edges: [] } } : data
      await route.fulfill({ response, json: { ...rest, data: empty } })
    })
    await page.goto('/')
    await page.getByText('Nothing is loaded yet').waitFor()
    expect(await page.getByRole('heading', { name: 'Latest documents' }).count()).toBe(0)
    await page.context().close()
  })
}
