/**
 * Builds what is missing or stale: graph, ingest and server into `dist/`, with `--ui` also the explorer into `dist/ui/`.
 * Types are checked by `npm run check`; leaving them out here makes an install three times quicker.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT, runTool, toolFile } from './tool.mjs'

const DIST = join(ROOT, 'dist')

const PARTS = {
  server: {
    inputs: ['package-lock.json', 'tsconfig*.json', '{graph,ingest,server}/**/*.ts'],
    tool: 'typescript',
    args: ['-p', 'tsconfig.build.json', '--noCheck'],
    outputs: '{graph,ingest,server}/**/*.js'
  },
  ui: {
    inputs: ['package-lock.json', 'ui/**/*'],
    tool: 'vite',
    args: ['build', 'ui', '--outDir', '../dist/ui', '--emptyOutDir', '--logLevel', 'warn']
  },
  bench: {
    inputs: ['package-lock.json', 'tsconfig*.json', 'bench/**/*.ts', '{graph,ingest,server}/**/*.ts'],
    tool: 'typescript',
    args: ['-p', 'bench/tsconfig.json', '--noCheck'],
    outputs: 'bench/**/*.js'
  }
}

/**
 * @param {...keyof typeof PARTS} names
 * @throws Error when a tool is not installed or fails; what it printed has been shown.
 */
export async function build(...names) {
  for (const name of names) {
    const part = PARTS[name]
    const stampFile = join(DIST, `.${name}.stamp`)
    const stamp = stampOf(part.inputs)
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue
    const code = await runTool(part.tool, part.args)
    if (code !== 0) throw new Error(`Building ${name} failed: ${part.tool} ${part.args.join(' ')} ended with ${code}`)
    if (part.outputs) removeOrphans(part.outputs)
    mkdirSync(DIST, { recursive: true })
    writeFileSync(stampFile, stamp)
  }
}

/** Names, sizes and times of the inputs: two thousand files take milliseconds, where reading them would not. */
function stampOf(patterns) {
  const hash = createHash('sha256')
  for (const file of patterns.flatMap((pattern) => find(pattern, ROOT)).sort()) {
    const { size, mtimeMs } = statSync(join(ROOT, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** The compiler leaves the output of a source that was renamed or deleted, which then can still be imported. */
function removeOrphans(pattern) {
  for (const file of find(pattern, DIST)) {
    if (!existsSync(join(ROOT, file.replace(/\.js$/, '.ts')))) rmSync(join(DIST, file))
  }
}
