import type { Settings } from '../settings.js'

/** A flag of a command beside the settings. */
export interface CommandOption {
  readonly type: 'string' | 'boolean'
  readonly multiple?: boolean
  /** What stands after the flag in help. */
  readonly value?: string
  readonly help: string
}

/** Where a command writes. With --json every item and the report is one JSON value a line on stdout; progress goes to stderr. */
export interface Output {
  item(value: unknown, text: string): void
  /** The last line. */
  report(value: unknown, text: string): void
  progress(text: string): void
}

export interface CommandCall {
  readonly settings: Settings
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly output: Output
}

/** 0 all done, 2 some of the input rejected, 1 failed. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: string
  /** What stands after the name: `<a> <b>`. */
  readonly usage: string
  readonly help: string
  readonly options: Readonly<Record<string, CommandOption>>
  /** @throws errors that are shown and end with code 1. */
  readonly run: (call: CommandCall) => Promise<ExitCode>
}
