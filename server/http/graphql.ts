import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { KnowledgeGraph } from '../../graph/index.js'
import { requireRole, type Role } from '../auth.js'
import { isMeant, ServerError } from '../errors.js'
import type { Jobs } from '../jobs/jobs.js'
import { checkQuery, type QueryLimits } from '../limits.js'
import type { Log } from '../log.js'
import type { RequestContext } from '../schema/context.js'
import { createLoaders } from '../schema/loaders.js'

export interface GraphqlOptions {
  readonly graph: KnowledgeGraph
  readonly jobs: Jobs
  readonly schema: GraphQLSchema
  readonly limits: QueryLimits & { readonly maxBody: number }
  readonly log: Log
  readonly startedAt: string
  readonly version: string
}

/** Longest query in lexical tokens; what is longer is not even parsed. */
const MAX_TOKENS = 8_000

/** The GraphQL endpoint as a function of request and role. */
export function createGraphql({ graph, jobs, schema, limits, log, startedAt, version }: GraphqlOptions) {
  const yoga = createYoga<{ role: Role }, RequestContext>({
    schema,
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: limits.maxBody,
    plugins: [limitQueries(schema, limits)],
    maskedErrors: { maskError: (error) => shownError(error, log) },
    context: ({ role }) => ({ graph, role, jobs, loaders: createLoaders(graph), startedAt, version })
  })
  return async (request: Request, role: Role): Promise<Response> => yoga.fetch(request, { role })
}

function limitQueries(schema: GraphQLSchema, limits: QueryLimits): Plugin<RequestContext> {
  return {
    onParse: ({ params }) => {
      params.options = { ...params.options, maxTokens: MAX_TOKENS }
    },
    onValidate:
      () =>
      ({ valid, result }) => {
        if (!valid) for (const { extensions } of result) extensions['code'] = 'INVALID'
      },
    onExecute: ({ args, setResultAndStopExecution }) => {
      try {
        requireRole(args.contextValue.role, 'reader')
        checkQuery(
          schema,
          args.document,
          args.operationName,
          (args.variableValues ?? {}) as Record<string, unknown>,
          limits
        )
      } catch (error) {
        if (!(error instanceof ServerError)) throw error
        setResultAndStopExecution({ errors: [meantError(error)] })
      }
    }
  }
}

/** Meant errors pass with code and details; others are logged with an id that the caller sees. */
function shownError(error: unknown, log: Log): Error {
  const graphqlError = error instanceof GraphQLError ? error : null
  const original = causeOf(error)
  if (isMeant(original)) return meantError(original, graphqlError)
  // Without a path it arose before any resolver ran: the query or its variables are wrong.
  if (graphqlError && original instanceof GraphQLError && !graphqlError.path) return withCode(graphqlError)
  const requestId = randomUUID()
  log.error(`request ${requestId} failed`, original)
  return new GraphQLError(`Something went wrong on our side; the log has it under ${requestId}`, {
    ...(graphqlError?.path && { path: graphqlError.path }),
    extensions: { code: 'INTERNAL', requestId }
  })
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
}

function meantError(
  error: { message: string; code: string; details: Readonly<Record<string, unknown>> },
  at?: GraphQLError | null
): GraphQLError {
  return new GraphQLError(error.message, {
    ...(at?.nodes && { nodes: at.nodes }),
    ...(at?.path && { path: at.path }),
    extensions: { ...error.details, code: error.code }
  })
}

/** What GraphQL itself refuses (syntax, unknown field, wrong variable) is bad input. */
function withCode(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error
  const code = /token limit/i.test(message)
    ? { code: 'LIMIT', limit: 'query tokens', allowed: MAX_TOKENS }
    : { code: 'INVALID' }
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { ...code, ...codeless(extensions) } })
}

function codeless({ code: _code, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest
}
