import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesUnder } from '../scripts/files.mjs'
import { ROOT } from '../scripts/tool.mjs'

export interface SourceFile {
  /** Path from the project's folder, with slashes. */
  readonly path: string
  readonly text: string
  /** The parsed script: of a Svelte file what stands between its `<script>` tags, at its own lines. */
  readonly tree: ts.SourceFile
}

const SOURCE = /\.(ts|svelte)$/
const NOT_COUNTED = /\.(test|contract|fixture|bench|d)\.ts$|(^|\/)(fixtures|made-up|generated|e2e)\//

/** The project's own sources in graph, ingest, server and ui: no tests, contracts, fixtures or generated files. */
export const sourceFiles: readonly SourceFile[] = ['graph', 'ingest', 'server', 'ui']
  .flatMap(filesUnder)
  .filter((path) => SOURCE.test(path) && !NOT_COUNTED.test(path))
  .map(readSource)

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const script = path.endsWith('.svelte') ? scriptsOf(text) : text
  return { path, text, tree: ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true) }
}

/** Blanks everything outside the scripts, so that line numbers stay true. */
function scriptsOf(text: string): string {
  const blank = (markup: string) => markup.replace(/[^\n]/g, ' ')
  return text
    .split(/(<script\b[^>]*>[\s\S]*?<\/script>)/)
    .map((part, i) => (i % 2 === 0 ? blank(part) : part.replace(/^<script\b[^>]*>|<\/script>$/g, blank)))
    .join('')
}

/** All nodes of a tree, parents first. */
export function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes = [tree]
  for (let i = 0; i < nodes.length; i++) ts.forEachChild(nodes[i]!, (child) => void nodes.push(child))
  return nodes
}
