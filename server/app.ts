import { join } from 'node:path'
import type { KnowledgeGraph } from '../graph/index.js'
import { createAuth, requireRole, type Auth, type Role } from './auth.js'
import { limitError, ServerError } from './errors.js'
import { entityJsonld } from './http/entity-jsonld.js'
import { exportCsv, type CsvExport } from './http/export-csv.js'
import { graphiqlPage, wantsGraphiql } from './http/graphiql.js'
import { createGraphql } from './http/graphql.js'
import { createMetrics } from './http/metrics.js'
import { errorReply, json } from './http/reply.js'
import { createStaticFiles } from './http/static-files.js'
import { createJobs } from './jobs/jobs.js'
import { createLog, type Log } from './log.js'
import { PROJECT_ROOT } from './project-root.js'
import { createRateLimit } from './rate-limit.js'
import { createSchema } from './schema/index.js'
import type { Settings } from './settings.js'
import { VERSION } from './version.js'

export interface AppOptions {
  readonly graph: KnowledgeGraph
  readonly settings: Settings
  readonly log?: Log
  /** Folder of the built explorer. */
  readonly uiFolder?: string
}

/** Where a request comes from; an absent address means this process. */
export interface Caller {
  readonly address?: string
}

export interface App {
  /** Answers a request; never rejects. */
  fetch(request: Request, caller?: Caller): Promise<Response>
  readonly auth: Auth
}

interface Call {
  readonly request: Request
  readonly url: URL
  /** What the path's groups matched. */
  readonly groups: readonly string[]
  /** Asks who it is, and throws for an unknown token. */
  role(): Role
}

interface Route {
  /** As metrics show it. */
  readonly name: string
  readonly path: RegExp
  readonly methods: readonly string[]
  readonly reply: (call: Call) => Promise<Response>
}

const READING = ['GET', 'HEAD']

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
}

/** The server as a function of the request: nothing listens, nothing is global. */
export function createApp({ graph, settings, log = createLog(settings.logLevel), ...options }: AppOptions): App {
  const auth = createAuth(settings.apiTokensFile)
  const limit = createRateLimit(settings.rateLimit)
  const metrics = createMetrics()
  const files = createStaticFiles(options.uiFolder ?? join(PROJECT_ROOT, 'dist', 'ui'))
  const startedAt = new Date().toISOString()
  const graphql = createGraphql({
    graph,
    jobs: createJobs(graph, log),
    schema: createSchema(graph.ontology),
    limits: settings,
    log,
    startedAt,
    version: VERSION
  })

  const routes = createRoutes({ graph, graphql, metrics, files })

  const admit = (request: Request, address: string | undefined) => {
    const wait = limit(address ?? 'local')
    if (wait !== null)
      throw new ServerError('LIMIT', `More than RATE_LIMIT = ${settings.rateLimit} requests a minute; wait ${wait} s`, {
        limit: 'RATE_LIMIT',
        allowed: settings.rateLimit,
        retryAfter: wait
      })
    const size = Number(request.headers.get('content-length') ?? 0)
    if (size > settings.maxBody) throw limitError('MAX_BODY', settings.maxBody, size, 'The request body in bytes')
  }

  async function answer(request: Request, { address }: Caller = {}): Promise<Response> {
    const start = performance.now()
    const url = new URL(request.url)
    const route = routes.find(({ path }) => path.test(url.pathname))!
    const role = () => auth.roleOf(request.headers.get('authorization'), isLoopback(address))
    const groups = route.path.exec(url.pathname)!.slice(1).map(decoded)
    const response = await reply(route, { request, url, groups, role }, () => admit(request, address), log)
    metrics.observe(route.name, response.status, (performance.now() - start) / 1000)
    return response
  }
  return { auth, fetch: answer }
}

/** What the addresses answer from. */
interface Parts {
  readonly graph: KnowledgeGraph
  readonly graphql: ReturnType<typeof createGraphql>
  readonly metrics: ReturnType<typeof createMetrics>
  readonly files: ReturnType<typeof createStaticFiles>
}

/** The addresses there are; the first whose path fits answers. */
function createRoutes({ graph, graphql, metrics, files }: Parts): readonly Route[] {
  const read =
    (reply: Route['reply']): Route['reply'] =>
    (call) => {
      requireRole(call.role(), 'reader')
      return reply(call)
    }
  return [
    { name: 'health', path: /^\/health$/, methods: READING, reply: async () => json({ status: 'alive' }) },
    { name: 'ready', path: /^\/ready$/, methods: READING, reply: async () => ready(graph) },
    {
      name: 'metrics',
      path: /^\/metrics$/,
      methods: READING,
      reply: async () => text(metrics.render(await gauges(graph)), 'text/plain; version=0.0.4; charset=utf-8')
    },
    {
      name: 'graphql',
      path: /^\/graphql\/?$/,
      methods: ['GET', 'POST', 'OPTIONS'],
      reply: async (call) => (wantsGraphiql(call.request) ? graphiqlPage() : graphql(call.request, call.role()))
    },
    {
      name: 'entity',
      path: /^\/entity\/(.+)\.jsonld$/,
      methods: READING,
      reply: read(async ({ url, groups }) =>
        json(await entityJsonld(graph, groups[0]!, url.origin), {
          headers: { 'content-type': 'application/ld+json; charset=utf-8' }
        })
      )
    },
    {
      name: 'export',
      path: /^\/export\/([^/]+)\.csv$/,
      methods: READING,
      reply: read(async ({ url, groups }) => csv(groups[0]!, await exportCsv(graph, groups[0]!, url.searchParams)))
    },
    { name: 'explorer', path: /^\//, methods: READING, reply: ({ url }) => files(url.pathname) }
  ]
}

async function reply(route: Route, call: Call, admit: () => void, log: Log): Promise<Response> {
  try {
    admit()
    if (!route.methods.includes(call.request.method))
      return withHeaders(new Response(null, { status: 405, headers: { allow: route.methods.join(', ') } }))
    return withHeaders(await route.reply(call))
  } catch (error) {
    return withHeaders(errorReply(error, log))
  }
}

async function ready(graph: KnowledgeGraph): Promise<Response> {
  const { version, entities, pendingVectors } = await graph.meta()
  return json({ status: 'ready', graphVersion: version, entities, pendingVectors })
}

async function gauges(graph: KnowledgeGraph) {
  const { version, entities, relations, claims, pendingVectors } = await graph.meta()
  return {
    graph_version: { value: version, help: 'Grows with every change' },
    entities: { value: entities, help: 'Entities in the graph' },
    relations: { value: relations, help: 'Relations in the graph' },
    claims: { value: claims, help: 'Claims in the store' },
    pending_vectors: { value: pendingVectors, help: 'Entities not yet searchable by meaning' }
  }
}

function text(body: string, type: string, disposition?: string): Response {
  return new Response(body, {
    headers: { 'content-type': type, ...(disposition && { 'content-disposition': disposition }) }
  })
}

/** The file is named after the table and the version of the graph it was read from, so that it can be cited. */
function csv(name: string, { body, graphVersion }: CsvExport): Response {
  return text(body, 'text/csv; charset=utf-8', `attachment; filename="${name}-graph-${graphVersion}.csv"`)
}

function withHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(HEADERS))
    if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

function isLoopback(address: string | undefined): boolean {
  return address === undefined || /^(127\.|::1$|::ffff:127\.)/.test(address)
}

function decoded(group: string): string {
  try {
    return decodeURIComponent(group)
  } catch {
    return group
  }
}
