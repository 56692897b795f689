import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  copyClaims,
  openGraph,
  openStore,
  recomputedHash,
  type GraphStore,
  type KnowledgeGraph,
  type StoreOptions
} from '../../graph/index.js'
import { borrowServer, type LentServer } from '../../graph/store/neo4j/lent-server.fixture.js'
import { FORMATS } from '../export/formats.js'
import { fixtureClaims } from '../graph.fixture.js'
import { backup } from './backup.js'
import { restore } from './restore.js'

const server = await borrowServer()
const lent = server as LentServer
const ODD = 'back\\slash \'quote\' \\u0041 "double"\n; DROP `tick` $p'

if (typeof server === 'string') test.skip(`moving to and from Neo4j: ${server}`, () => {})

describe.skipIf(typeof server === 'string')('between an embedded store and Neo4j', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-moving-'))
  const onNeo4j: StoreOptions = { dataDir: folder, neo4j: lent }
  let graph: KnowledgeGraph
  let hash: string

  beforeAll(async () => {
    graph = await openGraph({ dataDir: join(folder, 'data'), embeddingModel: null })
    const by = { source: 'document:press', load: 'load:odd', authority: 'press' } as const
    await graph.write([
      ...fixtureClaims(graph),
      graph.claim({ subject: 'event:odd', fields: { name: 'Odd' }, quote: ODD, ...by }),
      graph.claim({ subject: 'event:odd-too', fields: { name: ODD }, ...by }),
      graph.claim({ subject: 'event:odd', relation: 'SAME_AS', object: 'event:odd-too', ...by })
    ])
    hash = (await graph.meta()).hash
  })
  beforeEach(() => lent.empty())
  afterAll(async () => {
    await graph.close()
    rmSync(folder, { recursive: true, force: true })
    await lent.giveBack()
  })

  async function using<T>(options: StoreOptions, work: (store: GraphStore) => Promise<T>): Promise<T> {
    const store = await openStore(options)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

  test('claims go there and back, and an unfinished copy is gone on with', async () => {
    await using({ dataDir: join(folder, 'data') }, (source) =>
      using(onNeo4j, async (target) => {
        const first = await source.claims({ after: '', first: 10 })
        await target.apply({ put: first })
        expect(await copyClaims(source, target)).toMatchObject({ resumed: 10, hash })
        expect(await recomputedHash(target)).toBe(hash)
        await using({ dataDir: join(folder, 'back') }, async (back) => {
          expect(await copyClaims(target, back)).toMatchObject({ resumed: 0, hash })
          expect(await back.claims({ after: '' })).toEqual(await source.claims({ after: '' }))
        })
      })
    )
  })

  test('a backup of Neo4j comes back to Neo4j and to an embedded store', async () => {
    const file = join(folder, 'claims.gz')
    const request = { file, onRestored: () => undefined }
    await using(onNeo4j, (store) => store.apply({ put: fixtureClaims(graph) }))
    const { hash: kept } = await backup(onNeo4j, file)
    await expect(restore({ ...request, options: onNeo4j, force: false })).rejects.toMatchObject({ code: 'CONFLICT' })
    await using(onNeo4j, (store) => store.apply({ removeSources: ['document:press'] }))
    expect((await restore({ ...request, options: onNeo4j, force: true })).hash).toBe(kept)
    const embedded = { dataDir: join(folder, 'restored') }
    expect((await restore({ ...request, options: embedded, force: false })).hash).toBe(kept)
  })

  test('exported as Cypher it is the graph with its labels, types and fields', async () => {
    for (const statement of (await exported('cypher', 'sangam.cypher')).split(/;\n/).filter((text) => text.trim()))
      await lent.run(statement)
    const { entities, relations } = await graph.meta()
    expect(await lent.run('MATCH (n:Entity) RETURN count(n) AS n')).toEqual([{ n: entities }])
    expect(await lent.run('MATCH ()-[r]->() RETURN count(r) AS n')).toEqual([{ n: relations }])
    const found = await lent.run(
      'MATCH (i:Institution {id: "institution:lab"})-[r:WORKS_IN]->(d:Domain) RETURN i.name AS name, d.name AS domain, r.confidence AS confidence, r.sources AS sources'
    )
    const works = { domain: 'E-waste management', confidence: 0.8, sources: ['document:press'] }
    expect(found).toEqual([{ name: 'Metals Laboratory', ...works }])
    const odd = (await graph.entity('event:odd')).fields['name']
    expect(await lent.run('MATCH (e:Event) RETURN e.name AS name')).toEqual([{ name: odd }])
    await lent.run('DROP CONSTRAINT sangam_entity_id IF EXISTS')
  })

  test('exported for bulk import it is the database that the store opens', async () => {
    await lent.wipe()
    const files = ['entities.csv', 'aliases.csv', 'claims.csv', 'changes.csv', 'meta.csv', 'relations.csv']
    for (const file of files) await importRows(parse(await exported('neo4j-admin', file)) as string[][])
    await using(onNeo4j, async (store) => {
      const [meta, { claims, entities, relations }] = [await store.meta(), await graph.meta()]
      expect(meta).toEqual({ store: 'neo4j', version: 1, hash, claims, entities, relations })
      expect(await recomputedHash(store)).toBe(hash)
      expect(await store.get(['event:odd-too'])).toEqual(await graph.get(['event:odd-too']))
      expect((await store.scan(0)).flatMap(({ ids }) => ids)).toContain('institution:lab')
      expect((await store.apply({ removeSources: ['document:press'] })).version).toBe(meta.version + 1)
    })
  })

  async function exported(format: string, file: string): Promise<string> {
    const files = FORMATS[format]!.files(await graph.select(), { base: 'urn:x:', hash })
    let text = ''
    for await (const piece of files[file]!) text += piece
    return text
  }

  /** What `neo4j-admin database import` does with the rows of one file, by their header. */
  async function importRows([header, ...rows]: string[][]): Promise<void> {
    const columns = header!.map((column) => /^(\w*):?(\w*)(\[\])?/.exec(column)!)
    for (const row of rows) {
      const special: Record<string, string> = {}
      const properties: Record<string, unknown> = {}
      columns.forEach(([, name, type, list], i) => {
        const text = row[i]!
        if (type && /^[A-Z_]+$/.test(type)) special[type] = text
        if (!name || text === '') return
        properties[name] = list ? text.split('\u001f') : type === 'long' || type === 'double' ? Number(text) : text
      })
      await lent.run(
        special['LABEL']
          ? 'CREATE (n:$($labels)) SET n = $properties'
          : 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[r:$($type)]->(b) SET r = $properties',
        {
          labels: special['LABEL']?.split('\u001f'),
          from: special['START_ID'],
          to: special['END_ID'],
          type: special['TYPE'],
          properties
        }
      )
    }
  }
})
