import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { nodesOf, sourceFiles, type SourceFile } from './source-files.js'

interface Layer {
  readonly name: string
  /** The first layer that matches a path has it. */
  readonly files: RegExp
  /** Layers it may import besides itself. */
  readonly imports: readonly string[]
  /** Packages it may import; Node's own modules are named with `node:`, all of them by `node:*`. */
  readonly packages?: readonly string[]
}

const CORE = ['core', 'ports']

/** The dependency rule: what knows of what. */
const LAYERS: readonly Layer[] = [
  { name: 'core', files: /^graph\/(ontology|claims|errors|pattern)(\.ts|\/)/, imports: [], packages: ['node:crypto'] },
  {
    name: 'ports',
    files: /^graph\/(store\/(graph-store|job-records)|search\/(search-index|embedder))\.ts$/,
    imports: ['core']
  },
  {
    name: 'embedded store',
    files: /^graph\/store\/embedded\//,
    imports: [...CORE, 'store parts'],
    packages: ['libsql', 'node:*']
  },
  {
    name: 'Neo4j store',
    files: /^graph\/store\/neo4j\//,
    imports: [...CORE, 'store parts'],
    packages: ['neo4j-driver', 'node:*']
  },
  { name: 'store parts', files: /^graph\/store\//, imports: CORE },
  {
    name: 'embedded search',
    files: /^graph\/search\/embedded\//,
    imports: [...CORE, 'search parts'],
    packages: ['hnswlib-node', 'node:*']
  },
  {
    name: 'embedders',
    files: /^graph\/search\/embedders\//,
    imports: [...CORE, 'search parts'],
    packages: ['@xenova/transformers', 'node:*']
  },
  { name: 'search parts', files: /^graph\/search\//, imports: CORE, packages: ['node:*'] },
  {
    name: 'question parts',
    files: /^graph\/(filters|search-(documents|places|surroundings|text))\.ts$/,
    imports: CORE
  },
  {
    name: 'insight',
    files: /^graph\/insight\//,
    imports: [...CORE, 'question parts'],
    packages: ['graphology', 'graphology-communities-louvain', 'graphology-metrics', 'graphology-types']
  },
  { name: 'opening', files: /^graph\/open\.ts$/, imports: ['*'], packages: ['node:path'] },
  {
    name: 'graph index',
    files: /^graph\/index\.ts$/,
    imports: [...CORE, 'question parts', 'insight', 'facade', 'opening', 'search parts']
  },
  { name: 'facade', files: /^graph\//, imports: [...CORE, 'question parts', 'insight'], packages: ['node:crypto'] },
  {
    name: 'ingest',
    files: /^ingest\//,
    imports: ['graph index'],
    packages: [
      'chardet',
      'csv-parse',
      'fflate',
      'htmlparser2',
      'ipaddr.js',
      'mammoth',
      'read-excel-file',
      'robots-parser',
      'unpdf',
      'yaml',
      'yauzl',
      'node:*'
    ]
  },
  {
    name: 'server',
    files: /^server\//,
    imports: ['graph index', 'ingest index'],
    packages: ['@modelcontextprotocol/sdk', '@pothos/*', 'dataloader', 'graphql', 'graphql-yoga', 'node:*']
  },
  {
    name: 'ui',
    files: /^ui\//,
    imports: [],
    packages: [
      'svelte',
      'vite',
      '@sveltejs/vite-plugin-svelte',
      '@fontsource-variable/*',
      'd3-geo',
      'graphology',
      'graphology-layout-forceatlas2',
      'graphology-types',
      'sigma'
    ]
  }
]

/** A door of a layer: outsiders allowed to import it may use this file only. */
const DOORS: Readonly<Record<string, string>> = { 'ingest/index.ts': 'ingest index' }

/** Breaches allowed for now, as `from → to`, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'graph/index.ts → graph/store/embedded/data-folder-lock.ts':
    'commands ask who owns a data folder in order not to open its store themselves'
}

const paths = new Set(sourceFiles.map(({ path }) => path))
const imports = sourceFiles.flatMap((file) =>
  specifiersOf(file).map((specifier) => ({ from: file.path, to: targetOf(file.path, specifier) }))
)

test('every file belongs to a layer', () => {
  expect([...paths].filter((path) => !layerOf(path))).toEqual([])
})

test('layers import only what they may', () => {
  const breaches = imports.filter(({ from, to }) => !allowed(from, to)).map(({ from, to }) => `${from} → ${to}`)
  expect(breaches.filter((breach) => !(breach in EXCEPTIONS))).toEqual([])
  expect(
    Object.keys(EXCEPTIONS).filter((exception) => !breaches.includes(exception)),
    'exceptions no longer needed'
  ).toEqual([])
})

test('every import of a file of ours finds it', () => {
  const isGenerated = (path: string) => path.includes('/generated/')
  const broken = imports.filter(
    ({ to }) => isOurs(to) && /\.(ts|svelte)$/.test(to) && !paths.has(to) && !isGenerated(to)
  )
  expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('no file imports itself through others', () => {
  expect(cycleIn(imports)).toEqual([])
})

test('the rule tells a breach from what is allowed', () => {
  expect(allowed('graph/claims/fold.ts', 'graph/store/graph-store.ts')).toBe(false)
  expect(allowed('graph/store/embedded/a.ts', 'graph/store/neo4j/b.ts')).toBe(false)
  expect(allowed('ingest/run.ts', 'graph/knowledge-graph.ts')).toBe(false)
  expect(allowed('server/app.ts', 'ingest/run.ts')).toBe(false)
  expect(allowed('server/app.ts', 'ingest/index.ts')).toBe(true)
  expect(allowed('graph/insight/partners.ts', 'libsql')).toBe(false)
  expect(allowed('graph/store/embedded/a.ts', 'libsql')).toBe(true)
  expect(
    cycleIn([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' }
    ])
  ).toEqual(['b', 'c', 'b'])
})

function allowed(from: string, to: string): boolean {
  const layer = layerOf(from)
  if (!layer) return false
  if (!isOurs(to)) return (layer.packages ?? []).some((name) => covers(name, to))
  const target = layerOf(to)
  return target === layer || layer.imports.includes('*') || layer.imports.includes(DOORS[to] ?? target?.name ?? '')
}

function covers(allowedName: string, name: string): boolean {
  if (allowedName.endsWith('*')) return name.startsWith(allowedName.slice(0, -1))
  return name === allowedName || name.startsWith(`${allowedName}/`)
}

function layerOf(path: string): Layer | undefined {
  return LAYERS.find(({ files }) => files.test(path))
}

function isOurs(target: string): boolean {
  return /^(graph|ingest|server|ui|scripts|checks|bench|dist|\.\.)\//.test(target)
}

/** Everything a file imports, types too, also what it exports on and imports while running. */
function specifiersOf({ tree }: SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      return textOf(node.arguments[0])
    return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : []
  })
}

function textOf(node: ts.Node | undefined): string[] {
  return node && ts.isStringLiteral(node) ? [node.text] : []
}

function targetOf(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')
}

/** The files of a circle of imports, the first one again at the end; empty when there is none. */
function cycleIn(edges: readonly { from: string; to: string }[]): string[] {
  const targets = new Map<string, { to: string }[]>()
  for (const edge of edges) targets.set(edge.from, [...(targets.get(edge.from) ?? []), edge])
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const { to } of targets.get(path) ?? []) {
      const cycle = walk(to, [...trail, path])
      if (cycle.length > 0) return cycle
    }
    done.add(path)
    return []
  }
  for (const path of targets.keys()) {
    const cycle = walk(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
