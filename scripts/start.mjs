/** `npm start`: builds what is missing or stale, then serves; arguments go through (`npm start -- --port 5000`). */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { ROOT, toolFile } from './tool.mjs'

const CLI = join(ROOT, 'dist', 'server', 'cli.js')

try {
  if (toolFile('typescript') && toolFile('vite')) await build('server', 'ui')
  else if (!existsSync(CLI))
    throw new Error('Nothing is built yet, and the packages to build it are left out: run "npm ci" without --omit=dev')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
process.argv = [process.argv[0], CLI, 'serve', ...process.argv.slice(2)]
await import(pathToFileURL(CLI).href)
