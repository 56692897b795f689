import { expect } from 'vitest'
import { sangamOntology } from '../ontology.js'
import { entity, relation, type Cases } from '../store/contract/statements.fixture.js'
import type { GraphStore } from '../store/graph-store.js'
import { MemoryGraph } from '../store/memory-graph.js'
import { removeInPages } from './remove-in-pages.js'

const LARGE_ORIGIN = { source: 'document:large', load: 'load:large' }
const LARGE_IDS = ['a', 'b', 'c', 'd', 'e'].map((slug) => `institution:${slug}`)
/** Ten claims, and others about one of the same things. */
const LARGE = LARGE_IDS.flatMap((id) => [entity(id, LARGE_ORIGIN), relation(`${id} WORKS_IN domain:x`, LARGE_ORIGIN)])
const OTHERS = [entity('institution:a', { note: 'said elsewhere' }), entity('domain:x')]

/** A store whose hash is kept after each change, and that fails after `most` of them. */
function watched(store: GraphStore, hashes: string[], most = Infinity): Pick<GraphStore, 'apply' | 'claims'> {
  return {
    claims: (query, scope) => store.claims(query, scope),
    async apply(change) {
      if (hashes.length === most) throw new Error('broken off')
      const applied = await store.apply(change)
      const claims = await store.claims({ after: '' })
      const { hash } = await store.meta()
      expect(hash).toBe((await MemoryGraph.fromClaims(sangamOntology, claims)).hash)
      hashes.push(hash)
      return applied
    }
  }
}

/** Removal of more than a page, as cases for any store. */
export const removalCases: Cases = {
  'a load of several pages leaves the graph without it, each page being a settled graph': async (store) => {
    await store.apply({ put: [...LARGE, ...OTHERS] })
    const seen: string[] = []
    const { version, removed, touched } = await removeInPages(watched(store, seen), { load: 'load:large' }, 4)
    expect({ version, removed, touched }).toEqual({
      version: 1 + 3,
      removed: LARGE.length,
      touched: ['domain:x', ...LARGE_IDS].sort()
    })
    expect(seen).toHaveLength(3)
    expect(await store.claims({ after: '' })).toHaveLength(OTHERS.length)
    expect((await store.meta()).hash).toBe((await MemoryGraph.fromClaims(sangamOntology, OTHERS)).hash)
    expect(await store.scan(1)).toHaveLength(3)
  },

  'a removal broken off between pages is completed by doing it again': async (store) => {
    await store.apply({ put: [...LARGE, ...OTHERS] })
    const broken = watched(store, [], 1)
    await expect(removeInPages(broken, { source: 'document:large' }, 4)).rejects.toThrow('broken off')
    const rest = await store.claims({ after: '' })
    expect(rest).toHaveLength(LARGE.length + OTHERS.length - 4)
    expect((await store.meta()).hash).toBe((await MemoryGraph.fromClaims(sangamOntology, rest)).hash)
    expect(await removeInPages(store, { source: 'document:large' }, 4)).toMatchObject({ removed: LARGE.length - 4 })
    expect((await store.meta()).hash).toBe((await MemoryGraph.fromClaims(sangamOntology, OTHERS)).hash)
  }
}
