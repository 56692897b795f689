import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, testServer, type TestServer } from './server.fixture.js'
import { readSettings } from './settings.js'

let open: TestServer
let closed: TestServer
beforeAll(async () => {
  open = await openTestServer()
  const file = join(open.folder, 'tokens')
  writeFileSync(file, '# who may what\nreader r-token Ravi\ncurator c-token Chitra\n\nadmin a-token Asha\n')
  closed = testServer(open.graph, open.folder, readSettings({ API_TOKENS_FILE: file }))
})
afterAll(() => open.close())

const READ = '{ meta { store } }'
const WRITE = 'mutation { writeClaims(claims: []) { added } }'
const INGEST = 'mutation { ingest(input: { path: "/nowhere" }) { id } }'
const code = async (asked: ReturnType<TestServer['ask']>) => (await asked).errors?.[0]?.extensions['code'] ?? 'ok'

describe('without a file of tokens', () => {
  it('everybody reads, and only this machine writes, with the token of the process', async () => {
    const token = open.app.auth.localToken!
    expect(await code(open.ask(READ, {}, { address: '10.0.0.7' }))).toBe('ok')
    expect(await code(open.ask(WRITE))).toBe('FORBIDDEN')
    expect(await code(open.ask(WRITE, {}, { token, address: '127.0.0.1' }))).toBe('ok')
    expect(await code(open.ask(WRITE, {}, { token, address: '::ffff:127.0.0.1' }))).toBe('ok')
  })

  it('a foreign token and a foreign machine are refused', async () => {
    const foreign = await open.get('/graphql', {
      method: 'POST',
      headers: { authorization: 'Bearer no', 'content-type': 'application/json' },
      body: JSON.stringify({ query: READ })
    })
    expect(foreign.status).toBe(401)
    expect(await foreign.json()).toMatchObject({ error: { code: 'UNAUTHENTICATED' } })
    const afar = await open.get('/graphql', {
      method: 'POST',
      address: '10.0.0.7',
      headers: { authorization: `Bearer ${open.app.auth.localToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: WRITE })
    })
    expect(afar.status).toBe(403)
  })
})

describe('with a file of tokens', () => {
  it('roles decide', async () => {
    expect(await code(closed.ask(READ))).toBe('UNAUTHENTICATED')
    expect(await code(closed.ask(READ, {}, { token: 'r-token' }))).toBe('ok')
    expect(await code(closed.ask(WRITE, {}, { token: 'r-token' }))).toBe('FORBIDDEN')
    expect(await code(closed.ask(WRITE, {}, { token: 'c-token', address: '10.0.0.7' }))).toBe('ok')
    expect(await code(closed.ask(INGEST, {}, { token: 'c-token' }))).toBe('FORBIDDEN')
    expect(await code(closed.ask(INGEST, {}, { token: 'a-token' }))).toBe('NOT_FOUND')
  })

  it('guards exports and linked data, not health', async () => {
    expect((await closed.get('/export/sources.csv')).status).toBe(401)
    expect((await closed.get('/entity/institution:lab.jsonld')).status).toBe(401)
    expect(
      (await closed.get('/entity/institution:lab.jsonld', { headers: { authorization: 'Bearer r-token' } })).status
    ).toBe(200)
    expect((await closed.get('/health')).status).toBe(200)
  })

  it('a malformed or missing file stops the start, naming the line', () => {
    const file = join(open.folder, 'broken')
    writeFileSync(file, 'king k-token\n')
    expect(() => testServer(open.graph, open.folder, readSettings({ API_TOKENS_FILE: file }))).toThrow(
      /line 1 of .*reader, curator, admin/
    )
    expect(() => testServer(open.graph, open.folder, readSettings({ API_TOKENS_FILE: `${file}-not` }))).toThrow(
      /there is no file/
    )
  })
})
