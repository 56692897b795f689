import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '..')

/**
 * The program an installed package brings, run without npx, whose start costs a second and whose warnings are not ours.
 * @returns {string | null} null when the package is not installed.
 */
export function toolFile(packageName) {
  const folder = join(ROOT, 'node_modules', packageName)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return null
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]))
}

/**
 * Runs an installed tool in the project's folder; what it prints goes to `onOutput`, or through to the terminal.
 * @returns {Promise<number>} the exit code.
 */
export function runTool(packageName, args, onOutput) {
  const file = toolFile(packageName)
  if (!file) return Promise.reject(new Error(`${packageName} is not installed; run "npm ci" without --omit=dev`))
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: ROOT, stdio: onOutput ? 'pipe' : 'inherit' })
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', onOutput)
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
}
