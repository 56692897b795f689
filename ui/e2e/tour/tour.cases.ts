import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import type { Explorer } from '../explorer.fixture.js'
import { scenarios } from './scenarios.js'
import { pictureOf, tourText } from './tour-text.js'

const DOCS = join(import.meta.dirname, '..', '..', '..', 'docs')
const TOUR = join(DOCS, 'tour.md')
const MOST_BYTES = 120_000

/** Only then is anything written; a plain test run leaves the tree as it is. */
const updating = process.env['UPDATE_TOUR'] === '1'

/** What a newcomer does; the same steps are the tour in the documentation. */
export function tourCases(explorer: () => Explorer): void {
  it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', async (_, scenario) => {
    await scenario.prepare?.(explorer())
    const page = await explorer().page({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
    await page.goto('/', { waitUntil: 'networkidle' })
    for (const [index, step] of scenario.steps.entries()) {
      await step.act(page, explorer())
      const path = join(DOCS, pictureOf(scenario, index + 1))
      if (updating) {
        mkdirSync(dirname(path), { recursive: true })
        await page.waitForLoadState('networkidle')
        // A machine that others use too may take its time.
        await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 20_000 }).toBe(0)
        await page.screenshot({ path, type: 'jpeg', quality: 64 })
      }
      expect(existsSync(path), `${path}: run with UPDATE_TOUR=1`).toBe(true)
      expect(statSync(path).size).toBeLessThanOrEqual(MOST_BYTES)
    }
    await page.context().close()
  })

  it('is told in docs/tour.md as it is done', () => {
    const text = tourText(scenarios)
    if (updating) writeFileSync(TOUR, text)
    expect(readFileSync(TOUR, 'utf8'), 'run with UPDATE_TOUR=1').toBe(text)
  })
}
