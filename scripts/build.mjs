/**
 * Builds what is missing or stale: graph, ingest and server into `dist/`, with `--ui` also the explorer into `dist/ui/`.
 * Types are checked by `npm run check`; leaving them out here makes an install three times quicker.
 */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesUnder } from './files.mjs'
import { ROOT, runTool, toolFile } from './tool.mjs'

const SOURCES = ['graph', 'ingest', 'server']
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json']

const PARTS = {
  server: { inputs: [...SETTINGS, ...SOURCES], tool: 'typescript', args: ['-p', 'tsconfig.build.json', '--noCheck'] },
  ui: {
    inputs: ['package-lock.json', 'ui'],
    tool: 'vite',
    args: ['build', 'ui', '--outDir', '../dist/ui', '--emptyOutDir', '--logLevel', 'warn']
  },
  bench: {
    inputs: [...SETTINGS, ...SOURCES, 'bench'],
    tool: 'typescript',
    args: ['-p', 'bench/tsconfig.json', '--noCheck']
  }
}

/**
 * Brings parts up to date, in the order given.
 * @param {...keyof typeof PARTS} names
 * @throws Error when a tool is not installed or fails; what it printed has been shown.
 */
export async function build(...names) {
  for (const name of names) {
    const { inputs, tool, args } = PARTS[name]
    const stampFile = join(ROOT, 'dist', `.${name}.stamp`)
    const stamp = stampOf(inputs)
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue
    const code = await runTool(tool, args)
    if (code !== 0) throw new Error(`Building ${name} failed: ${tool} ${args.join(' ')} ended with ${code}`)
    if (tool === 'typescript') tidyOutput()
    mkdirSync(join(ROOT, 'dist'), { recursive: true })
    writeFileSync(stampFile, stamp)
  }
}

/** Names, sizes and times of the inputs: these take milliseconds for a thousand files, where reading them would not. */
function stampOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesUnder).filter((file) => !/\.(test|contract)\.ts$/.test(file))) {
    const { size, mtimeMs } = statSync(join(ROOT, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** The compiler leaves behind the output of sources that are gone, which could then still be imported. */
function tidyOutput() {
  for (const folder of [...SOURCES, 'bench']) {
    for (const file of filesUnder(`dist/${folder}`)) {
      const source = file.slice('dist/'.length).replace(/\.js$/, '.ts')
      if (file.endsWith('.js') && !existsSync(join(ROOT, source))) rmSync(join(ROOT, file))
    }
  }
}

/** npm links the commands of dependencies, not the project's own; with the link `npx sangam` runs in the project's folder. */
function linkCommand() {
  const cli = join(ROOT, 'dist', 'server', 'cli.js')
  if (!existsSync(cli)) return
  const link = join(ROOT, 'node_modules', '.bin', 'sangam')
  chmodSync(cli, 0o755)
  rmSync(link, { force: true })
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\server\\cli.js" %*\r\n')
  else symlinkSync(relative(dirname(link), cli), link)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = process.argv.includes('--ui') ? ['server', 'ui'] : ['server']
  try {
    // `npm ci --omit=dev` runs this too, for those who bring a built dist/ along.
    if (parts.every((part) => toolFile(PARTS[part].tool))) await build(...parts)
    else console.error('sangam: not built, because the development packages were left out')
    linkCommand()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
