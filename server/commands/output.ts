import type { Output } from './command.js'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const toStdout = (text: string) => void process.stdout.write(`${text}\n`)
const toStderr = (text: string) => void process.stderr.write(`${text}\n`)
const asJson = (value: unknown) => toStdout(JSON.stringify(value))

/** For people: the text of everything. */
export const textOutput: Output = {
  item: (_, text) => toStdout(text),
  report: (_, text) => toStdout(text),
  progress: toStderr
}

/** For programs: a JSON value a line. */
export const jsonOutput: Output = { item: asJson, report: asJson, progress: toStderr }
