import type { Page } from 'playwright-core'

/** How much slower than this machine the reader's is taken to be. */
export const SLOWER = 4

/** Largest paint and longest interaction in milliseconds, and layout shift, none of which a page should exceed. */
export const BARS = { paint: 1_000, interaction: 100, shift: 0.02 }

/** Collects paints, shifts and interactions from the first moment on. */
const OBSERVE = `
  globalThis.seen = { paint: 0, shift: 0, interaction: 0 }
  const watch = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime))
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value })
  watch('event', ({ interactionId, duration }) => {
    if (interactionId) seen.interaction = Math.max(seen.interaction, duration)
  }, { durationThreshold: 16 })
`

/** In milliseconds; the shift as web.dev/articles/cls has it. */
export interface Seen {
  readonly paint: number
  readonly shift: number
  readonly interaction: number
}

/** What a reader does on a page that has come to rest. */
export type Act = (page: Page) => Promise<void>

/** Opens an address in a page that is new, on a device slowed down, and tells what was seen until all had come to rest. */
export async function seenOnPage(page: Page, at: string, act?: Act): Promise<Seen> {
  await page.addInitScript(OBSERVE)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(at, { waitUntil: 'networkidle' })
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  if (act) {
    await act(page)
    await page.waitForLoadState('networkidle')
    // Events are told of in the frame after they were painted.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))')
  }
  return (await page.evaluate('seen')) as Seen
}
