import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openGraph, openStore, recomputedHash } from '../graph/index.js'
import { cuttableProxy, type CuttableProxy } from '../graph/store/neo4j/cuttable-proxy.fixture.js'
import { borrowServer, type LentServer } from '../graph/store/neo4j/lent-server.fixture.js'
import { fixtureClaims } from './graph.fixture.js'
import { startServed, type Served } from './served.fixture.js'

const server = await borrowServer()
const lent = server as LentServer
const folder = mkdtempSync(join(tmpdir(), 'sangam-servers-'))

if (typeof server === 'string') test.skip(`servers of one Neo4j: ${server}`, () => {})

interface Found {
  readonly data: { readonly search: { readonly edges: readonly { readonly node: { readonly id: string } }[] } }
}
interface Failed {
  readonly errors: readonly { readonly extensions: { readonly code: string; readonly retryAfter?: number } }[]
}

const SEARCH = 'query ($text: String!) { search(text: $text, mode: LEXICAL) { edges { node { id } } } }'
const WRITE = 'mutation ($claims: [ClaimInput!]!) { writeClaims(claims: $claims) { added } }'

interface Written {
  readonly data: { readonly writeClaims: { readonly added: number } } | null
}

/** A minute where nobody waits for it: WRITING_SECONDS=60. */
const WRITING_SECONDS = Number(process.env['WRITING_SECONDS'] ?? 5)

/** New claims of a writer about twenty things and what lies between them, most of which others write about meanwhile. */
function claimsOfRound(writer: number, round: number): object[] {
  const thing = (i: number) => `institution:shared-${i % 20}`
  const said = (i: number) => ({ subject: thing(i), fields: { name: `Name ${writer} ${round}` } })
  const tied = (i: number) => ({
    subject: thing(i),
    relation: 'COLLABORATES_WITH',
    object: thing(i + 1 + (round % 7)),
    fields: { basis: `round ${writer} ${round}` }
  })
  return [0, 5, 11].flatMap((step) => [said(round + step), tied(round + step)])
}

describe.skipIf(typeof server === 'string')('two servers of one Neo4j', () => {
  let proxy: CuttableProxy
  let cut: Served
  let other: Served
  const settings = (name: string, uri: string) => ({
    NEO4J_URI: uri,
    NEO4J_USER: lent.user,
    NEO4J_PASSWORD: lent.password,
    EMBEDDING_MODEL: 'hashing',
    DATA_DIR: join(folder, name)
  })
  const status = async (served: Served, path: string) => (await served.get(path)).status

  beforeAll(async () => {
    await lent.empty()
    const graph = await openGraph({ dataDir: join(folder, 'filling'), embeddingModel: null, neo4j: lent })
    await graph.write(fixtureClaims(graph))
    await graph.close()
    proxy = await cuttableProxy(lent.uri)
    await proxy.cut()
    cut = await startServed(settings('cut', proxy.uri))
    other = await startServed(settings('other', lent.uri))
  })
  afterAll(async () => {
    await Promise.all([cut.stop(), other.stop()])
    await proxy.close()
    rmSync(folder, { recursive: true, force: true })
    await lent.giveBack()
  })

  test('one that starts before Neo4j is alive, says what it waits for, and is ready when it answers', async () => {
    await cut.says('Trying again')
    expect([await status(cut, '/health'), await status(cut, '/ready')]).toEqual([200, 503])
    expect(await (await cut.get('/ready')).json()).toMatchObject({
      status: 'starting',
      waitingFor: expect.stringContaining('NEO4J_URI')
    })
    await proxy.heal()
    await cut.says('ready at')
    expect(await status(cut, '/ready')).toBe(200)
  })

  test('what is written through one is found through the other', async () => {
    await other.says('ready at')
    const claims = [{ subject: 'technology:gill-net-counter', fields: { name: 'Gill net counter' } }]
    expect(await cut.ask(WRITE, { claims })).toEqual({ data: { writeClaims: { added: 1 } } })
    await vi.waitFor(
      async () => {
        const { data } = await other.ask<Found>(SEARCH, { text: 'gill net counter' })
        expect(data.search.edges[0]?.node.id).toBe('technology:gill-net-counter')
      },
      { timeout: 10_000, interval: 200 }
    )
    const hashes = await Promise.all([cut, other].map((served) => served.ask('{ meta { graphHash graphVersion } }')))
    expect(hashes[0]).toEqual(hashes[1])
  })

  test(
    'that write about the same twenty things at once end as one would',
    async () => {
      const acknowledged = new Set<string>()
      const until = Date.now() + WRITING_SECONDS * 1_000
      const write = async (served: Served, writer: number) => {
        for (let round = 0; round === 0 || Date.now() < until; round++) {
          const claims = claimsOfRound(writer, round)
          const { data } = await served.ask<Written>(WRITE, { claims })
          expect(data?.writeClaims.added).toBe(claims.length)
          for (const claim of claims) acknowledged.add(JSON.stringify(claim))
        }
      }
      const store = await openStore({ dataDir: folder, neo4j: lent })
      try {
        const before = await store.meta()
        await Promise.all([cut, other, cut, other].map((served, writer) => write(served, writer)))
        const after = await store.meta()
        expect(after.claims - before.claims).toBe(acknowledged.size)
        expect(after.hash).toBe(await recomputedHash(store))
      } finally {
        await store.close()
      }
    },
    (WRITING_SECONDS + 120) * 1_000
  )

  test('one that loses Neo4j says so, stays alive, and answers again when it is back', async () => {
    await proxy.cut()
    const [{ errors }, ready] = await Promise.all([cut.ask<Failed>('{ meta { graphHash } }'), cut.get('/ready')])
    expect(errors[0]!.extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 5 })
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await status(cut, '/health')).toBe(200)
    await proxy.heal()
    expect(await status(cut, '/ready')).toBe(200)
  })

  test('a wrong password ends the start with the setting to correct', async () => {
    const refused = await startServed({ ...settings('refused', lent.uri), NEO4J_PASSWORD: 'wrong' })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(/refuses the user "neo4j".*NEO4J_PASSWORD/)
  })
})
