import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openGraph, type Claim } from '../../graph/index.js'
import { readCatalogue } from '../catalogue/catalogue.js'
import { documentClaims } from '../documents/document-claims.js'
import { documentIdOf } from '../documents/document-id.js'
import { buildGazetteer } from '../extract/index.js'
import { knownEntities } from '../known-entities.js'
import { relink } from './relink.js'

const ROOT = join(import.meta.dirname, '../..')
const SEEDS = join(ROOT, '../shared/seeds')
const folder = mkdtempSync(join(tmpdir(), 'sangam-orders-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))
}

test.skipIf(!existsSync(SEEDS))(
  'the five seeds of the shared folder give one graph in all 120 orders, and leave none of it behind',
  { timeout: 180_000 },
  async () => {
    const graph = await openGraph({ dataDir: folder, embeddingModel: null })
    const gazetteer = buildGazetteer(await knownEntities(join(ROOT, 'catalogue')))
    const documents = readdirSync(SEEDS).map((file) => {
      const ids = documentIdOf(file)
      const { claims, known } = documentClaims(
        { text: readFileSync(join(SEEDS, file), 'utf8'), file, ...ids },
        gazetteer
      )
      return { ...ids, known, claims: claims.map((draft) => graph.claim(draft)) }
    })
    // What the seeds name is enough of the catalogue: all of it would only make each of the 720 writes slower.
    const named = new Set(documents.flatMap(({ known }) => known))
    const base: Claim[] = []
    for await (const item of readCatalogue(join(ROOT, 'catalogue')))
      if ('claim' in item && named.has(item.claim.subject) && (!item.claim.object || named.has(item.claim.object)))
        base.push(graph.claim(item.claim))
    await graph.write(base)
    const empty = (await graph.meta()).hash
    const loads = documents.map(({ load }) => load)
    const hashes = new Set<string>()
    const orders = permutations(documents)
    for (const order of orders) {
      for (const { claims, load } of order) await graph.write(claims, { replaceLoads: [load] })
      await relink(graph)
      hashes.add((await graph.meta()).hash)
      await graph.write([], { replaceLoads: loads })
    }
    expect(orders).toHaveLength(120)
    expect(hashes.size).toBe(1)
    await relink(graph)
    expect((await graph.meta()).hash).toBe(empty)
    await graph.close()
  }
)
