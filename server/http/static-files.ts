import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json'
}

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>Sangam</title>
<p>The explorer is not built. Run <code>npm run build</code>. The API answers at <a href="/graphql">/graphql</a>.</p>\n`

/** Serves a folder; an address without a file of its own is a page of the explorer and gets index.html. */
export function createStaticFiles(folder: string) {
  const read = (path: string) => readFile(path).catch(() => null)
  return async (pathname: string): Promise<Response> => {
    const path = safePath(folder, pathname)
    const bytes = path && extname(path) ? await read(path) : null
    if (bytes) return file(bytes, extname(path!), pathname.startsWith('/assets/'))
    if (extname(pathname))
      return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } })
    const index = await read(join(folder, 'index.html'))
    return file(index ?? Buffer.from(NOT_BUILT), '.html', false, index ? 200 : 503)
  }
}

/** Names under /assets carry a hash of their content, so they never change. */
function file(bytes: Buffer<ArrayBuffer>, extension: string, forever: boolean, status = 200): Response {
  return new Response(bytes, {
    status,
    headers: {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache'
    }
  })
}

/** null for an address that would leave the folder or is malformed. */
function safePath(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}
