import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

/** The command line's server in a process of its own. */
export interface Served {
  readonly address: string
  /** What it printed. */
  readonly said: () => string
  /** Resolves when it has said this; rejects when it ends before. */
  readonly says: (text: string) => Promise<void>
  readonly ended: Promise<number | null>
  get(path: string): Promise<Response>
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>
  stop(): Promise<void>
}

/** Starts a built server on a free port with these settings. */
export async function startServed(environment: Record<string, string>): Promise<Served> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const cli = join(import.meta.dirname, '../dist/server/cli.js')
  const child = spawn(process.execPath, [cli, 'serve'], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let said = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      for (const listener of listeners) listener()
    })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (said.includes(text)) resolve()
      }
      listeners.add(look)
      look()
      void ended.then((code) => reject(new Error(`the server ended with ${code}: ${said}`)))
    })
  return {
    address,
    said: () => said,
    says,
    ended,
    get: (path) => fetch(`${address}${path}`),
    async ask<T>(query: string, variables = {}) {
      const [, token] = /send the token (\S+)/.exec(said) ?? []
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables })
      })
      return (await response.json()) as T
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
