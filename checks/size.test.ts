import ts from 'typescript'
import { expect, test } from 'vitest'
import { nodesOf, sourceFiles, type SourceFile } from './source-files.js'

const FILE = { median: 80, p90: 220, max: 350 }
const FUNCTION = { median: 10, p90: 35, max: 60 }
const EXPORTS = { median: 2, p90: 8 }
const ANY_PER_1000_LINES = 1

/** Files allowed to be longer than the budget, each with its reason. */
const LONGER_FILES: Readonly<Record<string, string>> = {
  'graph/ontology.ts': 'one declaration of all kinds and relations, read as a table'
}

/** Functions allowed to be longer than the budget, as `path name`, each with its reason. */
const LONGER_FUNCTIONS: Readonly<Record<string, string>> = {
  'server/schema/entity-type.ts addEntity': 'the fields of one interface, read as a list'
}

interface MeasuredFunction {
  readonly name: string
  readonly lines: number
}

const files = sourceFiles.map((file) => ({
  path: file.path,
  lines: file.text.replace(/\n$/, '').split('\n').length,
  functions: functionsOf(file),
  exports: exportsOf(file)
}))
const functions = files.flatMap((file) => file.functions)

test('no file is longer than its budget', () => {
  const longer = files.filter(({ lines, path }) => lines > FILE.max && !(path in LONGER_FILES))
  expect(longer.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
})

test('no function is longer than its budget', () => {
  const longer = functions.filter(({ lines, name }) => lines > FUNCTION.max && !(name in LONGER_FUNCTIONS))
  expect(longer.map(({ name, lines }) => `${name}: ${lines} lines`)).toEqual([])
})

test('exceptions are still needed', () => {
  const stale = [
    ...Object.keys(LONGER_FILES).filter((name) => !files.some(({ path, lines }) => path === name && lines > FILE.max)),
    ...Object.keys(LONGER_FUNCTIONS).filter((name) => !functions.some((f) => f.name === name && f.lines > FUNCTION.max))
  ]
  expect(stale).toEqual([])
})

test('files and functions are small as a rule', () => {
  const figures = {
    file: spread(files.map(({ lines }) => lines)),
    function: spread(functions.map(({ lines }) => lines)),
    exports: spread(files.map((file) => file.exports))
  }
  expect(figures.file.median, 'median lines of a file').toBeLessThanOrEqual(FILE.median)
  expect(figures.file.p90, 'p90 lines of a file').toBeLessThanOrEqual(FILE.p90)
  expect(figures.function.median, 'median lines of a function').toBeLessThanOrEqual(FUNCTION.median)
  expect(figures.function.p90, 'p90 lines of a function').toBeLessThanOrEqual(FUNCTION.p90)
  expect(figures.exports.median, 'median exports of a file').toBeLessThanOrEqual(EXPORTS.median)
  expect(figures.exports.p90, 'p90 exports of a file').toBeLessThanOrEqual(EXPORTS.p90)
})

test('types are not given up', () => {
  const uses = sourceFiles.flatMap(({ path, tree }) =>
    nodesOf(tree).flatMap((node) => (node.kind === ts.SyntaxKind.AnyKeyword ? [`${path}:${lineOf(tree, node)}`] : []))
  )
  const allowed = (ANY_PER_1000_LINES * files.reduce((sum, { lines }) => sum + lines, 0)) / 1000
  expect(uses.length, `any in ${uses.join(', ')}`).toBeLessThanOrEqual(allowed)
})

/** Functions with a body of more than one line; what they contain counts for them and for itself. */
function functionsOf({ path, tree }: SourceFile): MeasuredFunction[] {
  return nodesOf(tree).flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return []
    const lines = lineOf(tree, node, node.getEnd()) - lineOf(tree, node) + 1
    if (lines < 2 || !ts.isBlock(node.body as ts.Node)) return []
    return [{ name: `${path} ${nameOf(node) ?? `line ${lineOf(tree, node)}`}`, lines }]
  })
}

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  if (node.name) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : undefined
}

function lineOf(tree: ts.SourceFile, node: ts.Node, position = node.getStart(tree)): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1
}

function exportsOf({ tree }: SourceFile): number {
  return tree.statements.reduce((sum, statement) => {
    if (ts.isExportDeclaration(statement)) {
      const names = statement.exportClause
      return sum + (names && ts.isNamedExports(names) ? names.elements.length : 1)
    }
    const exported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
    return sum + (exported ? 1 : 0)
  }, 0)
}

function spread(values: readonly number[]): { median: number; p90: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (quantile: number) => sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? 0
  return { median: at(0.5), p90: at(0.9) }
}
