import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const NEO4J = '**/*neo4j*.test.ts'
const BROWSER = 'ui/**/*.browser.test.ts'

/** Groups run one after the other: what needs the whole machine does not meet what is timed against it. */
const project = (name: string, group: number, test: object): TestProjectConfiguration => ({
  extends: true,
  test: { name, sequence: { groupOrder: group }, ...test }
})

export default defineConfig({
  // Pothos and yoga load the CommonJS build; a second copy would not know the types of the first.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    projects: [
      project('checks', 0, { include: ['checks/**/*.test.ts'], isolate: false }),
      project('unit', 0, { include: ['{graph,ingest,server,ui}/**/*.test.ts'], exclude: [NEO4J, BROWSER] }),
      project('neo4j', 1, {
        include: [NEO4J],
        exclude: ['node_modules/**', 'dist/**'],
        fileParallelism: false,
        globalSetup: 'scripts/neo4j-setup.mjs'
      }),
      project('browser', 2, { include: [BROWSER], fileParallelism: false })
    ]
  }
})
