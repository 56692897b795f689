const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type LogLevel = (typeof LEVELS)[number]

/** Writes lines to stderr from a level on; `write` is replaced in tests. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string, cause?: unknown): void
}

export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`)
): Log {
  const from = LEVELS.indexOf(level)
  const at = (name: LogLevel) => (message: string, cause?: unknown) => {
    if (LEVELS.indexOf(name) < from) return
    const stack = cause instanceof Error ? (cause.stack ?? cause.message) : cause === undefined ? '' : String(cause)
    write(`${name === 'info' ? '' : `${name}: `}${message}${stack ? `\n${stack}` : ''}`)
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
