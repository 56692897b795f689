import { SangamError } from '../graph/index.js'

/** Errors of the server itself, beside those of the graph. */
export type ServerErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'LIMIT'

/** A refusal by the server, meant for the caller. */
export class ServerError extends Error {
  readonly code: ServerErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ServerErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'ServerError'
    this.code = code
    this.details = details
  }
}

/** A request beyond a limit: says which, its value and what was asked. */
export function limitError(limit: string, allowed: number, asked: number, what: string): ServerError {
  return new ServerError('LIMIT', `${what} is ${asked}; ${limit} allows ${allowed}`, { limit, allowed, asked })
}

/** Whether an error may be shown as it is. */
export function isMeant(error: unknown): error is SangamError | ServerError {
  return error instanceof SangamError || error instanceof ServerError
}
