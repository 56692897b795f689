/**
 * `npm test`: builds, runs every test and closes with `N passed, N failed, N skipped` on a line alone.
 * Arguments are vitest's (`npm test -- graph/claims`, `npm test -- --project unit`).
 */
import { parseCLI, startVitest } from 'vitest/node'
import { build } from './build.mjs'

await build('server', 'ui').catch((error) => {
  console.error(error.message)
  process.exit(1)
})
const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
const vitest = await startVitest('test', filter, { ...options, watch: false })
const tally = count(vitest)
await vitest.close()
if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1
console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)

/** Every test once; a file or suite that breaks outside its tests, and an error nobody caught, count as failed. */
function count({ state }) {
  const tally = { passed: 0, failed: state.getUnhandledErrors().length, skipped: 0 }
  for (const file of state.getTestModules()) {
    tally.failed += file.errors().length
    for (const suite of file.children.allSuites()) tally.failed += suite.errors().length
    // A test that never got to run, because its suite broke, has the result "pending".
    for (const test of file.children.allTests()) tally[test.result().state.replace('pending', 'skipped')]++
  }
  return tally
}
