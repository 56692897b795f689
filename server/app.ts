import { join } from 'node:path'
import type { KnowledgeGraph } from '../graph/index.js'
import { createAuth, requireRole, type Auth } from './auth.js'
import { limitError, ServerError } from './errors.js'
import { createGraphql } from './http/graphql.js'
import { errorReply, json } from './http/reply.js'
import { createStaticFiles } from './http/static-files.js'
import { createLog, type Log } from './log.js'
import { PROJECT_ROOT } from './project-root.js'
import { createRateLimit } from './rate-limit.js'
import { createSchema } from './schema/index.js'
import type { Settings } from './settings.js'
import { VERSION } from './version.js'

export interface AppOptions {
  readonly graph: KnowledgeGraph
  readonly settings: Settings
  readonly auth?: Auth
  readonly log?: Log
  /** Folder of the built explorer. */
  readonly uiFolder?: string
}

/** Where a request comes from; absent members mean this machine. */
export interface Caller {
  readonly address?: string
}

export interface App {
  /** Answers a request; never rejects. */
  fetch(request: Request, caller?: Caller): Promise<Response>
  readonly auth: Auth
  /** False until the graph answers; then /ready says so. */
  ready: boolean
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/** The server as a function of the request: nothing listens, nothing is global. */
export function createApp({ graph, settings, log = createLog(settings.logLevel), ...options }: AppOptions): App {
  const auth = options.auth ?? createAuth(settings.apiTokensFile)
  const startedAt = new Date().toISOString()
  const schema = createSchema(graph.ontology)
  const graphql = createGraphql({ graph, schema, limits: settings, log, startedAt, version: VERSION })
  const files = createStaticFiles(options.uiFolder ?? join(PROJECT_ROOT, 'dist', 'ui'))
  const limit = createRateLimit(settings.rateLimit)
  const app: App = { auth, ready: true, fetch: answer }

  const routes: readonly Route[] = [
    { path: /^\/health$/, reply: async () => json({ status: 'alive' }) },
    { path: /^\/ready$/, reply: async () => ready(app, graph) },
    {
      path: /^\/graphql\/?$/,
      reply: async ({ request, caller }) => graphql(request, auth.roleOf(request.headers.get('authorization'), isLocal(caller)))
    },
    { path: /^\//, methods: ['GET', 'HEAD'], reply: async ({ url }) => files(url.pathname) }
  ]

  async function answer(request: Request, caller: Caller = {}): Promise<Response> {
    try {
      const wait = limit(caller.address ?? 'local')
      if (wait !== null) throw new ServerError('LIMIT', `More than RATE_LIMIT = ${settings.rateLimit} requests a minute; wait ${wait} s`, { limit: 'RATE_LIMIT', allowed: settings.rateLimit, retryAfter: wait })
      const size = Number(request.headers.get('content-length') ?? 0)
      if (size > settings.maxBody) throw limitError('MAX_BODY', settings.maxBody, size, 'The request body in bytes')
      return withHeaders(await dispatch(routes, request, caller))
    } catch (error) {
      return withHeaders(failure(error, log))
    }
  }
  return app
}

interface Call {
  readonly request: Request
  readonly url: URL
  readonly caller: Caller
}

interface Route {
  readonly path: RegExp
  readonly methods?: readonly string[]
  reply(call: Call): Promise<Response>
}

async function dispatch(routes: readonly Route[], request: Request, caller: Caller): Promise<Response> {
  const url = new URL(request.url)
  const route = routes.find(({ path }) => path.test(url.pathname))!
  if (route.methods && !route.methods.includes(request.method)) {
    return new Response(null, { status: 405, headers: { allow: route.methods.join(', ') } })
  }
  return route.reply({ request, url, caller })
}

async function ready(app: App, graph: KnowledgeGraph): Promise<Response> {
  if (!app.ready) return json({ status: 'starting' }, { status: 503, headers: { 'retry-after': '1' } })
  const { version, entities, pendingVectors } = await graph.meta()
  return json({ status: 'ready', graphVersion: version, entities, pendingVectors })
}

function failure(error: unknown, log: Log): Response {
  try {
    return errorReply(error)
  } catch {
    const requestId = crypto.randomUUID()
    log.error(`request ${requestId} failed`, error)
    return json({ error: { code: 'INTERNAL', requestId, message: 'Something went wrong on our side' } }, { status: 500 })
  }
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

function isLocal({ address }: Caller): boolean {
  return address === undefined || LOOPBACK.test(address)
}

void requireRole
