import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { ConflictError, InvalidError } from '../graph/index.js'
import type { Caller } from './app.js'

/** Answers a request; never rejects. */
type Handler = (request: Request, caller: Caller) => Promise<Response>

/** A listening server and its address for people. */
export interface Listening {
  readonly server: Server
  readonly address: string
  /** Stops taking requests, ends those under way after a grace period. */
  close(): Promise<void>
}

const GRACE_MS = 2_000

/** @throws ConflictError when the port is taken, InvalidError when host or port cannot be had. */
export async function listen(handler: Handler, host: string, port: number): Promise<Listening> {
  const server = createServer((incoming, outgoing) => void handle(handler, incoming, outgoing))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  const shown = host.includes(':') ? `[${host}]` : host
  return { server, address: `http://${shown}:${taken}`, close: () => close(server) }
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConflictError(
      `Port ${port} on ${host} is taken by another program. Stop it, or choose another port with PORT or --port (0 takes a free one)`,
      { path: 'PORT', value: port }
    )
  }
  if (error.code === 'EACCES')
    return new InvalidError(
      `Port ${port} needs rights this process does not have; choose one above 1023 with PORT or --port`,
      { path: 'PORT', value: port }
    )
  return new InvalidError(`HOST: cannot listen on ${host} (${error.code}); 127.0.0.1 always works`, {
    path: 'HOST',
    value: host
  })
}

async function handle(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const abort = new AbortController()
  outgoing.once('close', () => abort.abort())
  try {
    const address = incoming.socket.remoteAddress
    await send(await handler(toRequest(incoming, abort.signal), { ...(address && { address }) }), incoming, outgoing)
  } catch {
    // The address is malformed or the caller has gone: there is nobody to tell more.
    if (!outgoing.headersSent) outgoing.writeHead(400)
    outgoing.end()
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, [value].flat().join(', '))
  const { method = 'GET' } = incoming
  const body =
    method === 'GET' || method === 'HEAD'
      ? {}
      : { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const }
  return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers,
    signal,
    ...body
  })
}

async function send(response: Response, { method }: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body || method === 'HEAD') return void outgoing.end()
  for await (const chunk of response.body)
    if (!outgoing.write(chunk)) await new Promise((resolve) => outgoing.once('drain', resolve).once('close', resolve))
  outgoing.end()
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
  })
}
