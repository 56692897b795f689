/** `npm run generate` writes the files that follow from the code; with `--check` it only names those that are stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { ROOT } from './tool.mjs'

const GENERATORS = [
  { file: 'schema.graphql', module: 'dist/server/schema/index.js', produce: 'printSchemaSdl' },
  { file: 'docs/ontology.md', module: 'scripts/ontology-markdown.mjs', produce: 'ontologyMarkdown' },
  { file: 'docs/settings.md', module: 'dist/server/cli-reference.js', produce: 'settingsMarkdown' },
  { file: 'docs/cli.md', module: 'dist/server/cli-reference.js', produce: 'cliMarkdown' }
]

/** @returns {Promise<string | null>} null when the code does not produce it. */
async function produceText({ module, produce }) {
  const path = join(ROOT, module)
  if (!existsSync(path)) return null
  return (await import(pathToFileURL(path).href))[produce]?.() ?? null
}

const checking = process.argv.includes('--check')
await build('server')
for (const generator of GENERATORS) {
  const { file, module, produce } = generator
  const path = join(ROOT, file)
  const text = await produceText(generator)
  if (text === null) {
    console.log(`${file}: ${module} does not export ${produce}()`)
    process.exitCode = 1
  } else if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    continue
  } else if (checking) {
    console.log(`${file} is stale: run "npm run generate" and commit it`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(`${file} written`)
  }
}
