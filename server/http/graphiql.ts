import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../project-root.js'

interface Renderer {
  renderGraphiQL(options: { title: string; defaultTabs: { query: string }[] }): string
}

/** GraphiQL with everything in one page; loaded on first use, because it weighs 9 MB. */
const GRAPHIQL: string = '@graphql-yoga/render-graphiql'

/** GraphiQL is one page of inline code; no other page may do this. */
const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' blob:; style-src 'self' 'unsafe-inline'; worker-src blob:; font-src data:; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

const EXAMPLES = ['search.graphql', 'partners.graphql', 'entity.graphql']

/** Whether the request is a browser that opens the endpoint as a page. */
export function wantsGraphiql(request: Request): boolean {
  return (
    request.method === 'GET' &&
    !new URL(request.url).searchParams.has('query') &&
    (request.headers.get('accept') ?? '').includes('text/html')
  )
}

/** The GraphiQL page with the example queries in its tabs. */
export async function graphiqlPage(): Promise<Response> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': PAGE_POLICY,
    'cache-control': 'no-cache'
  }
  const renderer = await (import(GRAPHIQL) as Promise<Renderer>).catch(() => null)
  if (!renderer) {
    return new Response(
      `<!doctype html><meta charset="utf-8"><title>Sangam API</title><p>The query page needs the package ${GRAPHIQL}; run <code>npm ci</code>. The API itself answers POST requests at this address.</p>\n`,
      { status: 503, headers }
    )
  }
  return new Response(
    renderer.renderGraphiQL({ title: 'Sangam API', defaultTabs: exampleQueries().map((query) => ({ query })) }),
    { headers }
  )
}

/** The queries of `examples/queries`, which the tests run. */
export function exampleQueries(): string[] {
  return EXAMPLES.map((file) => readFileSync(join(PROJECT_ROOT, 'examples', 'queries', file), 'utf8'))
}
