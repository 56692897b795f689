import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder } from '../scripts/files.mjs'
import { ROOT } from '../scripts/tool.mjs'
import { SETTINGS } from '../server/settings.js'

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesUnder('docs').filter((file) => file.endsWith('.md'))
]
const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Commands of the package manager itself, which package.json does not declare. */
const NPM_OWN = ['ci', 'start', 'test', 'install']

describe.each(pages)('%s', (page) => {
  const text = read(page)
  const code = [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].join('\n')

  test('names only npm commands that exist', () => {
    const run = [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!)
    const own = [...code.matchAll(/\bnpm (?!run\b)([a-z]+)\b/g)].map(([, name]) => name!)
    expect(run.filter((name) => !(name in manifest.scripts))).toEqual([])
    expect(own.filter((name) => !NPM_OWN.includes(name))).toEqual([])
  })

  test('names only sangam commands that exist', () => {
    const commands = [...code.matchAll(/\bnpx sangam ([a-z]+)/g)].map(([, name]) => name!)
    const reference = read('docs/cli.md')
    expect(commands.filter((name) => !reference.includes(`sangam ${name}`))).toEqual([])
  })

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, target]) => target!)
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([])
  })
})

test('every setting is described', () => {
  const described = read('docs/settings.md')
  const missing = Object.values(SETTINGS).filter(({ name }) => !described.includes(`\`${name}\``))
  expect(missing.map(({ name }) => name)).toEqual([])
})

test('every variable of the environment that the code reads is a setting', () => {
  const used = filesUnder('server')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...read(file).matchAll(/\bprocess\.env\.([A-Z_]+)|\bprocess\.env\['([A-Z_]+)'\]/g)])
    .map(([, dotted, quoted]) => dotted ?? quoted!)
  const names = Object.values(SETTINGS).map(({ name }) => name as string)
  expect(used.filter((name) => !names.includes(name))).toEqual([])
})

test('every source of ingest is described', () => {
  const declaration = /^export const \w+: Source = \{\s*name: '([\w-]+)'/gm
  const sources = filesUnder('ingest').flatMap((file) => [...read(file).matchAll(declaration)].map(([, name]) => name!))
  const described = read('docs/sources.md')
  expect(sources).toContain('catalogue')
  expect(
    sources.filter((name) => !described.includes(`\`${name}\``)),
    'missing in docs/sources.md'
  ).toEqual([])
})

/** Pages that are still to be written read as empty, so that what they lack is told by name. */
function read(file: string): string {
  const path = join(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
