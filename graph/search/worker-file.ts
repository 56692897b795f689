import { fileURLToPath, pathToFileURL } from 'node:url'
import { resolve, dirname } from 'node:path'

const PROJECT_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Address of a worker's compiled entry, given its place under `graph/search` without ending. Node cannot run TypeScript, so from sources (tests) it is taken from `dist`. */
export function workerFile(place: string): URL {
  return import.meta.url.endsWith('.ts')
    ? pathToFileURL(resolve(PROJECT_ROOT, 'dist/graph/search', `${place}.js`))
    : new URL(`./${place}.js`, import.meta.url)
}
