import { isMeant } from '../errors.js'

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
  return new Response(`${JSON.stringify(body)}\n`, { ...init, headers: { 'content-type': 'application/json; charset=utf-8', ...init.headers } })
}

/** A meant error as JSON with the status of its code. Rethrows any other. */
export function errorReply(error: unknown): Response {
  if (!isMeant(error)) throw error
  const { code, message, details } = error
  const retryAfter = details['retryAfter']
  const status = details['limit'] === 'MAX_BODY' ? 413 : (STATUS[code] ?? 400)
  return json({ error: { ...details, code, message } }, { status, headers: retryAfter ? { 'retry-after': String(retryAfter) } : {} })
}
