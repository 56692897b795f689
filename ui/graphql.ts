/** What went wrong, in the words of the server; `code` as in the API's errors, `OFFLINE` when nothing answered. */
export class ApiError extends Error {
  readonly code: string
  /** Near matches, limits and the like, as the server gave them. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(message: string, code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.details = details
  }
}

/** The text of a GraphQL operation with the types of its answer and variables. */
export interface Operation<Data, Variables> {
  readonly text: string
  /** Carries the types only. */
  readonly types?: (variables: Variables) => Data
}

interface Reply {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string; [key: string]: unknown } }[]
  /** A refusal before GraphQL saw the request, such as too many of them. */
  error?: { message: string; code?: string }
}

export function operation<Data, Variables = Record<string, never>>(text: string): Operation<Data, Variables> {
  return { text }
}

/**
 * Asks the server.
 * @throws ApiError; the DOM's AbortError once `signal` is aborted.
 */
export async function ask<Data, Variables>(
  { text }: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal
): Promise<Data> {
  const reply = await post(JSON.stringify({ query: text, variables }), signal)
  const [error] = reply.errors ?? []
  if (error) {
    const { code = 'UNKNOWN', ...details } = error.extensions ?? {}
    throw new ApiError(error.message, code, details)
  }
  if (!reply.data)
    throw new ApiError(reply.error?.message ?? 'The answer holds no data.', reply.error?.code ?? 'UNAVAILABLE')
  return reply.data as Data
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Reply> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  let response
  try {
    response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null })
    return (await response.json()) as Reply
  } catch (cause) {
    if (signal?.aborted) throw cause
    if (!response) throw new ApiError('The server does not answer. Is it running?', 'OFFLINE')
    throw new ApiError(`The server answered with status ${response.status} and no data.`, 'UNAVAILABLE')
  }
}
