import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { NotFoundError } from '../../graph/index.js'
import { html } from './html.js'
import { linesFrom, pdfOf } from './pdf.fixture.js'
import { pdf } from './pdf.js'
import { publicAddress } from './public-address.js'
import { itemsAt, sorted } from './read-items.fixture.js'
import { text } from './text.js'
import { urlSource } from './url.js'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let site: Record<string, Handler> = {}
const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers['user-agent']}`)
  const handler = site[request.url!] ?? ((_, answer) => answer.writeHead(404).end())
  handler(request, response)
})
let port = 0
let home = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  home = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
afterEach(() => {
  site = {}
  asked.length = 0
})

const SOURCES = [text, html, pdf]
const here = urlSource(SOURCES, (address, at) => address === '127.0.0.1' && at === port)
const sends =
  (type: string, body: string | Uint8Array, headers = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
const redirects =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end()
const read = async (path: string, signal?: AbortSignal) => sorted(await itemsAt(here, `${home}${path}`, {}, signal))
const refusal = async (path: string) => {
  const { documents, rejections } = await read(path)
  expect(documents).toEqual([])
  expect(rejections).toMatchObject([{ file: `${home}${path}` }])
  return rejections[0]!.reason
}

test('reads a page, and says where it stands and who asks', async () => {
  site['/a'] = sends('text/html; charset=windows-1252', Buffer.from('<title>A</title><p>Pune\x92s own', 'latin1'))
  expect(await read('/a')).toEqual({
    documents: [{ text: 'Pune’s own', title: 'A', address: `${home}/a` }],
    rejections: []
  })
  expect(asked).toEqual(['/robots.txt sangam', '/a sangam'])
})

test('bytes count for more than the type the server states', async () => {
  site['/a.txt'] = sends('text/plain', pdfOf([linesFrom(700, 'A statement')]))
  site['/b'] = sends('application/octet-stream', '<!doctype html><html><p>A page')
  expect((await read('/a.txt')).documents).toMatchObject([{ text: 'A statement', pages: [{ page: 1, start: 0 }] }])
  expect((await read('/b')).documents).toMatchObject([{ text: 'A page' }])
})

test('unpacks what comes packed unasked, up to the limit', async () => {
  site['/a'] = sends('text/plain', gzipSync('A statement'), { 'content-encoding': 'gzip' })
  site['/bomb'] = sends('text/plain', gzipSync(Buffer.alloc(30 * 1024 * 1024)), { 'content-encoding': 'gzip' })
  expect((await read('/a')).documents).toMatchObject([{ text: 'A statement' }])
  expect(await refusal('/bomb')).toContain('20 MB')
})

test('refuses what is too long, stated or not', async () => {
  site['/stated'] = (_, response) => response.writeHead(200, { 'content-length': 21 * 1024 * 1024 }).write('x')
  site['/endless'] = (_, response) => {
    const more = (): void =>
      void (response.writable && response.write(Buffer.alloc(1024 * 1024, 'x'), () => setImmediate(more)))
    more()
  }
  expect(await refusal('/stated')).toContain('20 MB')
  expect(await refusal('/endless')).toContain('20 MB')
})

test('follows redirects, but not without end', async () => {
  site['/a'] = redirects('/b')
  site['/b'] = sends('text/plain', 'A statement')
  site['/loop'] = redirects('/loop')
  expect((await read('/a')).documents).toEqual([{ text: 'A statement', address: `${home}/b` }])
  expect(await refusal('/loop')).toContain('more than 5 times')
})

test.each([
  ['another port of this machine', 'http://127.0.0.1:1/'],
  ['this machine in numbers', 'http://2130706433/'],
  ['this machine within IPv6', 'http://[::ffff:127.0.0.1]/'],
  ['this machine by name', 'http://localhost:1/'],
  ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data'],
  ['a private network', 'https://10.0.0.1/']
])('refuses to be sent on to %s', async (_, location) => {
  site['/a'] = redirects(location)
  expect(await refusal('/a')).toContain('not on the open internet')
})

test('refuses to be sent on to what is no web address', async () => {
  site['/a'] = redirects('file:///etc/passwd')
  site['/b'] = redirects('http://user:secret@127.0.0.1/')
  expect(await refusal('/a')).toContain('http')
  expect(await refusal('/b')).toContain('password')
})

test('does what robots.txt asks, also where a redirect leads', async () => {
  site['/robots.txt'] = sends('text/plain', 'User-agent: *\nDisallow: /\n\nUser-agent: sangam\nDisallow: /private\n')
  site['/a'] = redirects('/private/b')
  site['/private/b'] = sends('text/plain', 'Not to be read')
  site['/c'] = sends('text/plain', 'A statement')
  expect(await refusal('/private/b')).toContain('robots.txt')
  expect(await refusal('/a')).toContain('robots.txt')
  expect((await read('/c')).documents).toMatchObject([{ text: 'A statement' }])
  expect(asked).not.toContain('/private/b sangam')
})

test('asks for nothing while robots.txt cannot be had', async () => {
  site['/robots.txt'] = (_, response) => response.writeHead(503).end()
  site['/a'] = sends('text/plain', 'A statement')
  expect(await refusal('/a')).toContain('503')
})

test('tells nothing there from no answer', async () => {
  site['/broken'] = (_, response) => response.writeHead(500).end()
  site['/cut'] = (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    setImmediate(() => response.destroy())
  }
  await expect(read('/missing')).rejects.toThrow(NotFoundError)
  expect(await refusal('/broken')).toContain('500')
  expect(await refusal('/cut')).toContain('does not answer')
})

test('stops while it waits', async () => {
  const stop = new AbortController()
  site['/slow'] = () => stop.abort()
  await expect(read('/slow', stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

test('reads nothing from this machine unless a test lets it', async () => {
  const open = urlSource(SOURCES)
  for (const address of [
    home,
    `http://localhost:${port}/`,
    'http://[::1]/',
    'ftp://a.example/',
    'no address',
    'http://'
  ]) {
    const { documents, rejections } = sorted(await itemsAt(open, address))
    expect([documents, rejections.length]).toEqual([[], 1])
  }
  expect(asked).toEqual([])
})

test.each(
  '127.0.0.1 127.8.8.8 0.0.0.0 10.0.0.1 172.16.0.1 192.168.1.1 100.64.0.1 169.254.169.254 224.0.0.1 255.255.255.255 240.0.0.1 192.0.2.1 ::1 :: ::ffff:10.0.0.1 ::127.0.0.1 fe80::1%eth0 fc00::1 fec0::1 ff02::1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1 name'.split(
    ' '
  )
)('%s is not on the open internet', (address) => {
  expect(publicAddress(address, 80)).toBe(false)
})

test.each(['8.8.8.8', '2606:4700::1', '::ffff:8.8.8.8'])('%s is', (address) => {
  expect(publicAddress(address, 80)).toBe(true)
})
