import type { Output } from './command.js'

const EVERY_MS = 1_000

/** Tells how many claims of how many are done, at most once a second, with the rate since the start. */
export function countedProgress(output: Output, what: string, now: () => number = Date.now) {
  const started = now()
  let told = started
  return (done: number, total: number): void => {
    if (now() - told < EVERY_MS) return
    told = now()
    const rate = Math.round((1000 * done) / (told - started))
    output.progress(`${done} of ${total} claims ${what}, ${rate} a second`)
  }
}
