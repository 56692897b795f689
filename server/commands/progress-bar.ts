import type { JobProgress } from '../jobs/job.js'

/** Where a bar is drawn: the terminal. */
interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

export interface ProgressBar {
  show(progress: JobProgress): void
  /** Leaves the line as it was. */
  clear(): void
}

const WIDTH = 24
const LINE_EVERY_MS = 5_000

/** A bar with rate and time left on a terminal; elsewhere a line every few seconds. */
export function createProgressBar(terminal: Terminal, now: () => number = Date.now): ProgressBar {
  let told = now()
  return {
    show(progress) {
      const text = describe(progress)
      if (terminal.isTTY) terminal.write(`\r\u001b[K${text.slice(0, (terminal.columns ?? 80) - 1)}`)
      else if (now() - told >= LINE_EVERY_MS) {
        told = now()
        terminal.write(`${text}\n`)
      }
    },
    clear() {
      if (terminal.isTTY) terminal.write('\r\u001b[K')
    }
  }
}

function describe({ done, total, rate, secondsLeft, phase, file }: JobProgress): string {
  const filled = total ? Math.round((done / total) * WIDTH) : 0
  const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft)} s left`
  const what = file ?? phase ?? 'waiting'
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total}, ${rate.toFixed(1)} a second${left}  ${what}`
}
