import type { Page } from 'playwright-core'

/** Chooses the first suggestion of a name in a field, and waits until it stands below as chosen. */
export async function choose(page: Page, field: string, text: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(text)
  await page.getByRole('listbox').getByRole('option', { name }).first().click()
  await page.getByRole('button', { name: `Remove ${name}` }).waitFor()
}
