import { UnavailableError } from '../graph/index.js'
import type { Log } from './log.js'

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000

export interface Patience {
  readonly log: Log
  /** Told why the server waits, null when it no longer does. */
  readonly onWaiting: (why: string | null) => void
  /** Waits this long, shorter when the server is to stop. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly stopped: () => boolean
}

/**
 * Does something as soon as what it needs answers: what fails in passing is tried again, at growing distances.
 * Null when the server was told to stop meanwhile. @throws what waiting does not mend.
 */
export async function openPatiently<T>(open: () => Promise<T>, patience: Patience): Promise<T | null> {
  for (let wait = FIRST_PAUSE_MS; !patience.stopped(); wait = Math.min(LONGEST_PAUSE_MS, 2 * wait)) {
    try {
      const opened = await open()
      patience.onWaiting(null)
      return opened
    } catch (error) {
      if (!(error instanceof UnavailableError) || !error.details['retryAfter']) throw error
      patience.log.warn(`${error.message}. Trying again in ${wait / 1000} s`)
      patience.onWaiting(error.message)
      await patience.pause(wait)
    }
  }
  return null
}
