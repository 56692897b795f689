/**
 * `npm run bench`: runs every `bench/*.ts`, each in a process of its own, and keeps what its `run()` returns as a
 * section of bench/results.md; with names (`npm run bench -- search`) only those sections are measured again.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from './build.mjs'
import { filesUnder } from './files.mjs'
import { ROOT } from './tool.mjs'

const RESULTS = join(ROOT, 'bench', 'results.md')
const HEAD =
  '# Measurements\n\nWritten by `npm run bench`; do not edit. Each section names the machine it was measured on.'
const mark = (name) => `<!-- ${name} -->`

const all = filesUnder('bench')
  .filter(
    (file) =>
      /^bench\/[^/]+\.ts$/.test(file) &&
      /^export (async function|function|const) run\b/m.test(readFileSync(join(ROOT, file), 'utf8'))
  )
  .map((file) => basename(file, '.ts'))
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(1)
}
await build('server', 'bench')
const sections = readSections()
for (const name of asked.length > 0 ? asked : all) {
  console.log(`── ${name}`)
  try {
    const text = await measure(name)
    console.log(text)
    sections.set(name, text)
    writeSections()
  } catch (error) {
    console.error(`${name} failed: ${error.stderr || error.message}`)
    process.exitCode = 1
  }
}

/** A process each, so that one bench's memory and compiled code do not colour the next. */
async function measure(name) {
  // Worker threads inherit the flags of the process, and not all of them bear --input-type.
  const script = `import('./dist/bench/${name}.js').then(({ run }) => run()).then((text) => { console.log(text); process.exit(0) })`
  const args = ['--expose-gc', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 64 << 20 })
  return stdout.trim()
}

function readSections() {
  if (!existsSync(RESULTS)) return new Map()
  const [, ...parts] = readFileSync(RESULTS, 'utf8').split(/^<!-- (.+) -->\n/m)
  return new Map(parts.flatMap((name, i) => (i % 2 === 0 && all.includes(name) ? [[name, parts[i + 1].trim()]] : [])))
}

function writeSections() {
  const known = all.filter((name) => sections.has(name))
  writeFileSync(RESULTS, `${[HEAD, ...known.map((name) => `${mark(name)}\n${sections.get(name)}`)].join('\n\n')}\n`)
}
