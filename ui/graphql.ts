import { inLanguage } from './labels.js'
import { language } from './language.js'
import { serverEvents } from './server-events.js'
import { scopeOf } from './scope.js'
import { token } from './token.js'

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
 * Asks the server. An operation with a variable `$scope` is asked under the scope of the address, unless it is given one.
 * Things are named in the reader's language where they have a name in it.
 * @throws ApiError; the DOM's AbortError once `signal` is aborted.
 */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal
): Promise<Data> {
  const data = await asGiven(operation, variables, signal)
  const spoken = language()
  if (spoken === NAMES_ARE_IN) return data
  const scope = JSON.stringify(scopeOf(new URLSearchParams(location.search)))
  return inLanguage(data, spoken, scope, (text, ids) => asGiven({ text }, ids, signal))
}

/** The language of names in the graph; those in others are aliases. */
const NAMES_ARE_IN = 'en'

/** The answer as the server gives it. */
async function asGiven<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal
): Promise<Data> {
  const body = bodyOf(operation, variables)
  const response = await send(body, 'application/json', signal)
  const reply = await replyOf(response, signal)
  // A token outlives the server it was meant for; reading mostly needs none.
  if (reply.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED' && token.value && !isMutation(operation)) {
    token.value = ''
    return asGiven(operation, variables, signal)
  }
  return dataOf<Data>(reply)
}

/** Follows a subscription to its end (GraphQL over server-sent events, a connection for each). */
export async function* follow<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal
): AsyncGenerator<Data> {
  const response = await send(bodyOf(operation, variables), 'text/event-stream', signal)
  if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
    throw await replyOf(response, signal).then(dataOf, (error: unknown) => error)
  for await (const { event, data } of serverEvents(response.body)) {
    if (event === 'complete') return
    if (event === 'next') yield dataOf<Data>(JSON.parse(data) as Reply)
  }
}

function isMutation({ text }: { readonly text: string }): boolean {
  return text.trimStart().startsWith('mutation')
}

function bodyOf<Variables>({ text }: Operation<unknown, Variables>, variables: Variables): string {
  const scope = text.includes('$scope') ? { scope: scopeOf(new URLSearchParams(location.search)) } : {}
  return JSON.stringify({ query: text, variables: { ...scope, ...variables } })
}

function dataOf<Data>({ errors = [], error, data }: Reply): Data {
  const [first] = errors
  if (first) {
    const { code = 'UNKNOWN', ...details } = first.extensions ?? {}
    throw new ApiError(first.message, code, details)
  }
  if (!data) throw new ApiError(error?.message ?? 'The answer holds no data.', error?.code ?? 'UNAVAILABLE')
  return data as Data
}

async function send(body: string, accept: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    accept,
    ...(token.value && { authorization: `Bearer ${token.value}` })
  }
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError('The server does not answer. Is it running?', 'OFFLINE')
  }
}

async function replyOf(response: Response, signal: AbortSignal | undefined): Promise<Reply> {
  try {
    return (await response.json()) as Reply
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError(`The server answered with status ${response.status} and no data.`, 'UNAVAILABLE')
  }
}
