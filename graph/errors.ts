/** Codes a caller can decide on; the server maps each to an `extensions.code` and an HTTP status. */
export type ErrorCode = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'UNAVAILABLE'

/** An error meant for the caller: its message names the thing, the value and the way out. */
export class SangamError extends Error {
  readonly code: ErrorCode
  /** Machine-readable particulars: `path` and `value` of bad input, `near` matches, `retryAfter` in seconds. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
    const { value } = details
    this.details = typeof value === 'string' ? { ...details, value: shortened(value) } : details
  }
}

/** The input cannot be accepted as it is; `details.path` says where. */
export class InvalidError extends SangamError {
  constructor(message: string, details?: Record<string, unknown>, options?: ErrorOptions) {
    super('INVALID', message, details, options)
  }
}

/** The thing asked for is not there; `details.near` lists what is. */
export class NotFoundError extends SangamError {
  constructor(message: string, details?: Record<string, unknown>, options?: ErrorOptions) {
    super('NOT_FOUND', message, details, options)
  }
}

/** The request contradicts what stands (a taken lock, another schema, a cut between two things to be merged). */
export class ConflictError extends SangamError {
  constructor(message: string, details?: Record<string, unknown>, options?: ErrorOptions) {
    super('CONFLICT', message, details, options)
  }
}

/** Something needed does not answer now; `details.retryAfter` in seconds where waiting helps. */
export class UnavailableError extends SangamError {
  constructor(message: string, details?: Record<string, unknown>, options?: ErrorOptions) {
    super('UNAVAILABLE', message, details, options)
  }
}

/** Somebody's own words in a message, however many were sent. */
export const quoted = (text: string): string => `"${shortened(text)}"`

const SHOWN = 100

const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
