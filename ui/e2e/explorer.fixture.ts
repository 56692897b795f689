import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchBrowser } from '../../scripts/browser.mjs'

const PROGRAM = resolve(import.meta.dirname, '..', '..', 'dist', 'server', 'cli.js')

/** The built server with the shipped catalogue in a fresh folder, and a browser before it. */
export interface Explorer {
  readonly address: string
  /** The token that allows writing, as long as the server runs. */
  token(): string
  /** A page of its own context; what the browser complains of is collected in `complaints`. */
  page(options?: BrowserContextOptions): Promise<Page>
  readonly complaints: string[]
  /** Adds a document to the graph, without the explorer. */
  add(name: string, text: string): Promise<void>
  stopServer(): Promise<void>
  /** At the same address, with the same data. */
  startServer(): Promise<void>
  close(): Promise<void>
}

/** @param settings of the server, by the names of the environment */
export async function openExplorer(settings: Readonly<Record<string, string>> = {}): Promise<Explorer> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-explorer-'))
  const browser = await launchBrowser()
  const complaints: string[] = []
  let server = await serve(folder, 0, settings)
  const { address } = server
  await vectors(address)

  const stopServer = () => stop(server.process)
  return {
    address,
    token: () => server.token,
    complaints,
    add: (name, text) => addDocument(address, server.token, name, text),
    page: (options) => openPage(browser, { baseURL: address, ...options }, complaints),
    stopServer,
    startServer: async () => {
      server = await serve(folder, Number(new URL(address).port), settings)
    },
    close: async () => {
      await browser.close()
      await stopServer()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function openPage(browser: Browser, options: BrowserContextOptions, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return page
}

interface Served {
  process: ChildProcess
  address: string
  token: string
}

/** Starts the server and waits until it tells its address and token. */
async function serve(folder: string, port: number, settings: Readonly<Record<string, string>>): Promise<Served> {
  const process = spawn(globalThis.process.execPath, [PROGRAM, 'serve', '--port', String(port), '--data-dir', folder], {
    // The browsers of all cases ask from one address, faster than the limit for one reader allows.
    env: { ...globalThis.process.env, RATE_LIMIT: '1000000', ...settings },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  const [address, token] = await new Promise<[string, string]>((found, failed) => {
    for (const stream of [process.stdout, process.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString()
        const [, told, secret] = /ready at (http:\S+)[^]*token (\S+)\s/.exec(said) ?? []
        if (told && secret) found([told, secret])
      })
    }
    process.once('exit', (code) => failed(new Error(`The server ended with ${code}: ${said}`)))
  })
  return { process, address, token }
}

/** Waits until everything can be found by its meaning. */
async function vectors(address: string): Promise<void> {
  for (;;) {
    const { pendingVectors } = (await (await fetch(`${address}/ready`)).json()) as { pendingVectors?: number }
    if (pendingVectors === 0) return
    await pause(200)
  }
}

async function addDocument(address: string, token: string, name: string, text: string): Promise<void> {
  const base64 = Buffer.from(text).toString('base64')
  const { ingest } = await asked<{ ingest: { id: string } }>(address, token, INGEST, { files: [{ name, base64 }] })
  for (;;) {
    const { job } = await asked<{ job: { state: string } }>(address, token, JOB, { id: ingest.id })
    if (job.state === 'DONE') return
    if (job.state === 'FAILED') throw new Error(`${name} could not be added`)
    await pause(100)
  }
}

const INGEST = 'mutation ($files: [UploadedFile!]!) { ingest(input: { files: $files }) { id } }'
const JOB = 'query ($id: ID!) { job(id: $id) { state } }'

async function asked<Data>(address: string, token: string, query: string, variables: object): Promise<Data> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const body = JSON.stringify({ query, variables })
  const { data, errors } = (await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()) as {
    data?: Data
    errors?: { message: string }[]
  }
  if (!data) throw new Error(errors?.[0]?.message ?? 'No answer')
  return data
}

async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return
  const ended = once(process, 'exit')
  process.kill('SIGTERM')
  await ended
}
