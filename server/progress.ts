import type { Log } from './log.js'

const EVERY_MS = 2_000

/** A callback that logs done, total, rate and time left, at most every two seconds, and the end of what took longer. */
export function progressReporter(
  log: Log,
  what: string,
  now: () => number = Date.now
): (done: number, total: number) => void {
  let start: { at: number; done: number } | null = null
  let told = 0
  return (done, total) => {
    const at = now()
    start ??= { at, done }
    told ||= at
    const finished = done >= total && told > start.at
    if (at - told < EVERY_MS && !finished) return
    told = at
    const seconds = (at - start.at) / 1000
    const rate = (done - start.done) / Math.max(seconds, 0.001)
    const left = finished ? 'done' : `${Math.ceil((total - done) / Math.max(rate, 0.001))} s left`
    log.info(`${what}: ${done} of ${total}, ${Math.round(rate)} a second, ${left}`)
  }
}
