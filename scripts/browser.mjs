/**
 * A real headless Chromium for tests, from npm alone: playwright-core drives it, @sparticuz/chromium brings the program
 * with the libraries and fonts it needs. It reaches this machine and nothing else.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const CACHE = resolve(import.meta.dirname, '..', 'node_modules', '.cache')

const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  // WebGL in software: ANGLE over SwiftShader.
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

/**
 * Starts a browser of its own; close it after use. SANGAM_BROWSER names another Chromium or Chrome to use.
 * @param {import('playwright-core').LaunchOptions} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(options = {}) {
  const program = await browserProgram()
  return chromium.launch({ ...program, ...options, args: [...FLAGS, ...(options.args ?? [])] })
}

/** What to start, and the environment it needs. */
async function browserProgram() {
  const { SANGAM_BROWSER: own } = process.env
  if (own) return { executablePath: own }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  const folder = await unpacked()
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  }
}

/**
 * The folder with the unpacked browser. The package unpacks into the temporary folder file by file, so that a second
 * process would find half a program: it is given a temporary folder of its own, which becomes the real one by a rename.
 */
async function unpacked() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(entry, '..', '..', '..', 'package.json'), 'utf8'))
  const folder = join(CACHE, `chromium-${version}`)
  if (existsSync(folder)) return folder
  const part = `${folder}.part-${process.pid}`
  mkdirSync(part, { recursive: true })
  try {
    const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()`
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: dirname(import.meta.dirname),
      // The variable makes the package unpack its shared libraries too.
      env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
    })
    writeFileSync(join(part, 'fonts.conf'), fontSettings(folder))
    if (!existsSync(folder)) renameSync(part, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return folder
}

/** Only the fonts of the package count, so that a picture looks the same on every machine. */
function fontSettings(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
