import { expect, it } from 'vitest'
import type { Explorer } from './explorer.fixture.js'

/** The explorer in Hindi. */
export function languageCases(explorer: () => Explorer): void {
  it('changes its language at once and remembers it', async () => {
    const page = await explorer().page()
    await page.goto('/partners')
    await page.getByLabel('Language').selectOption('हिन्दी')
    await page.getByRole('heading', { level: 1, name: 'साझेदार' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('hi')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'साझेदार' }).waitFor()
    await page.getByLabel('भाषा').selectOption('English')
    await page.getByRole('heading', { level: 1, name: 'Find partners' }).waitFor()
    await page.context().close()
  })

  it('speaks the language of the browser, with dates and states in it, and letters of its own', async () => {
    const page = await explorer().page({ locale: 'hi-IN' })
    const fonts: string[] = []
    page.on('request', (request) => fonts.push(request.url()))
    await page.goto('/sources')
    await page.getByRole('heading', { level: 1, name: 'स्रोत' }).waitFor()
    await page.getByText('19 दिसंबर 2024').first().waitFor()
    expect(fonts.some((address) => /devanagari.*\.woff2$/.test(address))).toBe(true)
    await page.goto('/replicate?state=place:in-ka')
    await page.getByRole('heading', { name: /क्या अपना सकता है/ }).waitFor()
    expect(await page.getByLabel('आपका राज्य').innerText()).toContain('कर्नाटक')
    await page.context().close()
  })

  it('names fields and relations in it, also when it changes', async () => {
    const page = await explorer().page()
    await page.goto('/entity/institution:iit-delhi')
    await page.getByLabel('Language').selectOption('हिन्दी')
    await page.getByRole('heading', { name: /^किसका सदस्य/ }).waitFor()
    await page.locator('dt', { hasText: 'स्थापना' }).waitFor()
    await page.goto('/linkages?tab=connect&from=cluster:pkc&to=cluster:driiv')
    await page.locator('li.path', { hasText: 'सहयोगी:' }).first().waitFor()
    await page.context().close()
  })

  it('calls things by their names in it, with the English one on their page', async () => {
    const page = await explorer().page({ locale: 'hi-IN' })
    await page.goto('/search?q=e-waste')
    const first = page.locator('main ol > li h2 a').first()
    await first.waitFor()
    expect(await first.innerText()).toMatch(/^ई-/)
    await page.getByRole('checkbox', { name: /^आंध्र प्रदेश/ }).waitFor()
    await page.getByRole('checkbox', { name: /^परियोजनाएँ/ }).waitFor()
    await page.goto('/partners?domain=domain:e-waste')
    await page.locator('main ol > li .meters').getByText(/^ई-/).first().waitFor()
    await page.goto('/entity/place:in-od')
    await page.getByRole('heading', { level: 1, name: 'ओडिशा' }).waitFor()
    await page.getByText('Odisha', { exact: true }).first().waitFor()
    await page.locator('select').first().selectOption('English')
    await page.getByRole('heading', { level: 1, name: 'Odisha' }).waitFor()
    await page.context().close()
  })

  it('has words of its own for what the ontology and the server say', async () => {
    const page = await explorer().page({ locale: 'hi-IN' })
    await page.goto('/search?q=water')
    await page.getByRole('checkbox', { name: /^शोध संस्थान/ }).waitFor()
    await page.goto('/search?q=institute in Odisha')
    await page.getByText('(चीज़ का प्रकार, “institute” से)').waitFor()
    expect(await page.locator('.interpreted').innerText()).toContain('संस्था')
    await page.goto('/entity/technology:one-delhi-app')
    await page.getByText('3 लाख से अधिक').first().waitFor()
    await page.goto('/partners?domain=domain:e-waste')
    await page
      .getByText(/में कोई परियोजना या प्रौद्योगिकी दर्ज नहीं/)
      .first()
      .waitFor()
    await page.context().close()
  })

  it('follows an address that asks for a language', async () => {
    const page = await explorer().page()
    await page.goto('/quality?lang=hi')
    await page.getByRole('heading', { level: 1, name: 'गुणवत्ता' }).waitFor()
    await page.context().close()
  })
}
