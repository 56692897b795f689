import { lookup as resolve, type LookupAddress } from 'node:dns'
import { request as http, type IncomingMessage } from 'node:http'
import { request as https } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { InvalidError, NotFoundError, UnavailableError } from '../../graph/index.js'
import type { AddressGuard } from './public-address.js'

export interface Answer {
  readonly status: number
  /** Where it sends on to. */
  readonly location?: string | undefined
  readonly type?: string | undefined
  readonly bytes: Uint8Array
}

export interface GetOptions {
  readonly guard: AddressGuard
  /** Most bytes of the answer, unpacked. */
  readonly limit: number
  readonly signal: AbortSignal
}

export const USER_AGENT = 'sangam'

const REQUESTS: Readonly<Record<string, typeof http>> = { 'http:': http, 'https:': https }
const UNPACKERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

/**
 * One GET that follows nothing. The guard sees the very address the connection is made to, so that a name cannot mean
 * one machine when it is checked and another when it is used.
 * @throws InvalidError for an address that may not be asked or too long an answer, NotFoundError for a name nobody has,
 * UnavailableError when there is no answer; the signal's reason when it is aborted.
 */
export async function httpGet(url: URL, { guard, limit, signal }: GetOptions): Promise<Answer> {
  const request = REQUESTS[url.protocol]
  if (!request) throw new InvalidError(`${url.href} is no web address; it must begin with http:// or https://`)
  if (url.username || url.password) throw new InvalidError(`${url.host} is given with a password; give it without`)
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A host that is an IP address is connected to without a lookup.
  if (isIP(host) && !guard(host, port)) throw refused(url.hostname)
  try {
    signal.throwIfAborted()
    const response = await new Promise<IncomingMessage>((answer, fail) => {
      const headers = { 'user-agent': USER_AGENT, accept: '*/*', 'accept-encoding': 'identity' }
      const options = { headers, signal, agent: false as const, lookup: guardedLookup(guard, port) }
      request(url, options).once('response', answer).once('error', fail).end()
    })
    const { statusCode = 0, headers } = response
    const bytes = await bodyOf(response, url, limit)
    return { status: statusCode, location: headers.location, type: headers['content-type'], bytes }
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof InvalidError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOTFOUND') throw new NotFoundError(`No machine is called ${url.hostname}; check the address`)
    throw new UnavailableError(`${url.host} does not answer (${code ?? (error as Error).message}); try again later`)
  }
}

function refused(host: string): InvalidError {
  return new InvalidError(`${host} is not on the open internet; download the file and give it by name`)
}

/** Fails when any of the addresses of a name is refused: which of them is taken is not ours to choose. */
function guardedLookup(guard: AddressGuard, port: number): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, '')
      if (!found.length || !found.every(({ address }) => guard(address, port))) return done(refused(hostname), '')
      if (options.all) return done(null, found)
      done(null, found[0]!.address, found[0]!.family)
    })
  }
}

async function bodyOf(response: IncomingMessage, url: URL, limit: number): Promise<Uint8Array> {
  const tooLong = new InvalidError(`${url.href} has more than ${limit / 1024 / 1024} MB; download it and give the file`)
  try {
    if (Number(response.headers['content-length']) > limit) throw tooLong
    const packing = response.headers['content-encoding']?.trim().toLowerCase() as keyof typeof UNPACKERS | undefined
    const unpacker = packing && UNPACKERS[packing]?.()
    const body = unpacker ? response.once('error', (error) => unpacker.destroy(error)).pipe(unpacker) : response
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      if ((length += piece.length) > limit) throw tooLong
      pieces.push(piece)
    }
    return Buffer.concat(pieces)
  } finally {
    response.destroy()
  }
}
