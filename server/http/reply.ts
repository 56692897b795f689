import { randomUUID } from 'node:crypto'
import { isMeant } from '../errors.js'
import type { Log } from '../log.js'

const STATUS: Readonly<Record<string, number>> = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT: 429,
  UNAVAILABLE: 503
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', ...init.headers }
  })
}

/** An error as JSON with the status of its code; what is not meant for the caller is logged under an id the caller sees. */
export function errorReply(error: unknown, log: Log): Response {
  if (!isMeant(error)) {
    const requestId = randomUUID()
    log.error(`request ${requestId} failed`, error)
    return json(
      {
        error: {
          code: 'INTERNAL',
          requestId,
          message: `Something went wrong on our side; the log has it under ${requestId}`
        }
      },
      { status: 500 }
    )
  }
  const { code, message, details } = error
  const retryAfter = details['retryAfter']
  const status = details['limit'] === 'MAX_BODY' ? 413 : (STATUS[code] ?? 400)
  return json(
    { error: { ...details, code, message } },
    { status, headers: retryAfter ? { 'retry-after': String(retryAfter) } : {} }
  )
}
