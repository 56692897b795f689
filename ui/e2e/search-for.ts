import type { Page } from 'playwright-core'

/** Types a text into the box that every page has, and asks for it. */
export async function searchFor(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Search' }).fill(text)
  await page.keyboard.press('Enter')
}
