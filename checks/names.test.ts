import { basename } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.js'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.svelte)?\.ts$/
const PASCAL = /^[A-Z][A-Za-z0-9]*\.svelte$/
/** Vite dictates its name and its default export. */
const VITE_CONFIG = 'ui/vite.config.ts'
const SAYS_NOTHING = /^(helpers?|utils?|misc|common|stuff)\./

test('files are named after what they export', () => {
  const odd = sourceFiles
    .map(({ path }) => path)
    .filter((path) => path !== VITE_CONFIG)
    .map((path) => [path, basename(path)] as const)
    .filter(([, name]) => SAYS_NOTHING.test(name) || !(KEBAB.test(name) || PASCAL.test(name)))
    .map(([path]) => path)
  expect(odd).toEqual([])
})

test('exports have names', () => {
  const unnamed = sourceFiles.filter(
    ({ path, tree }) => path !== VITE_CONFIG && tree.statements.some((s) => ts.isExportAssignment(s) || isDefault(s))
  )
  expect(unnamed.map(({ path }) => path)).toEqual([])
})

function isDefault(statement: ts.Statement): boolean {
  return (
    (ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)) ??
    false
  )
}
