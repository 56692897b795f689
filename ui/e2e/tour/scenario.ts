import type { Page } from 'playwright-core'
import type { Explorer } from '../explorer.fixture.js'

/** What a newcomer does, and what is on the screen afterwards. */
export interface Step {
  /** One sentence of the tour, in the imperative. */
  readonly say: string
  readonly act: (page: Page, explorer: Explorer) => Promise<void>
}

/** A job that a newcomer finishes from the home page within a minute, without reading anything first. */
export interface Scenario {
  /** Names its pictures. */
  readonly name: string
  readonly title: string
  /** Who wants it, and why. */
  readonly who: string
  /** Before the newcomer comes. */
  readonly prepare?: (explorer: Explorer) => Promise<void>
  readonly steps: readonly Step[]
  /** What the newcomer now knows. */
  readonly end: string
}
