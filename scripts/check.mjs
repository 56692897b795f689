/** `npm run check`: format, lint, types and the project's habits, two parts at a time; shows only what failed. */
import { availableParallelism } from 'node:os'
import { build } from './build.mjs'
import { runTool } from './tool.mjs'

/** Longest first, so that the last one to end is a short one. */
const PARTS = [
  [
    'types',
    'typescript',
    ['-p', 'tsconfig.json', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo']
  ],
  [
    'svelte',
    'svelte-check',
    ['--workspace', 'ui', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']
  ],
  ['checks', 'vitest', ['run', '--project', 'checks', '--reporter', 'dot']],
  ['format', 'prettier', ['--check', '--cache', '--log-level', 'warn', '.']],
  ['lint', 'oxlint', ['--deny-warnings']]
]

/** Runs one part, prints its line and resolves to what it said when it failed. */
async function run([name, tool, args]) {
  const start = performance.now()
  let output = ''
  const code = await runTool(tool, args, (text) => (output += text))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(6)}  ${seconds.padStart(5)} s`)
  return code === 0 ? [] : [`\n── ${name} ──\n${output.trim()}`]
}

/** The habits look at generated files, which come from the built code. */
await build('server')
const waiting = [...PARTS]
const workers = Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
  const failures = []
  for (let part = waiting.shift(); part; part = waiting.shift()) failures.push(...(await run(part)))
  return failures
})
const failures = (await Promise.all(workers)).flat()
if (failures.length > 0) {
  console.log(failures.join('\n'))
  process.exitCode = 1
}
