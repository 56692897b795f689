import { expect } from 'vitest'
import { MemoryGraph } from '../memory-graph.js'
import { sangamOntology } from '../../ontology.js'
import { entities, entity, relation, type Cases } from './statements.fixture.js'

const p = entity('institution:p')
const q = entity('institution:q')
const r = entity('institution:r')

export const changeCases: Cases = {
  'an empty store is at version 0': async (store) => {
    const hash = '0'.repeat(64)
    expect(await store.meta()).toMatchObject({ version: 0, hash, claims: 0, entities: 0, relations: 0 })
    expect(await store.scan(0)).toEqual([])
  },

  'put tells what it added and whom it touched': async (store) => {
    expect(await store.apply({ put: [q, p] })).toEqual({
      version: 1,
      added: 2,
      removed: 0,
      unchanged: 0,
      touched: ['institution:p', 'institution:q']
    })
    expect(await store.meta()).toMatchObject({ version: 1, claims: 2, entities: 2, relations: 0 })
  },

  'the hash is that of the folded claims': async (store) => {
    const claims = [p, q, entity('domain:x'), relation('institution:p WORKS_IN domain:x')]
    await store.apply({ put: claims })
    expect((await store.meta()).hash).toBe((await MemoryGraph.fromClaims(sangamOntology, claims)).hash)
  },

  'put again is no change and no version': async (store) => {
    await store.apply({ put: [p, q] })
    const before = await store.meta()
    expect(await store.apply({ put: [q, p] })).toEqual({ version: 1, added: 0, removed: 0, unchanged: 2, touched: [] })
    expect(await store.meta()).toEqual(before)
    expect(await store.scan(0)).toHaveLength(1)
  },

  'a claim given twice counts once': async (store) => {
    expect(await store.apply({ put: [p, p] })).toMatchObject({ added: 1 })
    expect(await store.apply({ put: [p, p] })).toMatchObject({ added: 0, unchanged: 1 })
  },

  'nothing to do is no version': async (store) => {
    expect(await store.apply({})).toEqual({ version: 0, added: 0, removed: 0, unchanged: 0, touched: [] })
    expect(await store.apply({ put: [], removeLoads: ['load:none'] })).toMatchObject({ version: 0, removed: 0 })
  },

  'put with its load replaces the load': async (store) => {
    await store.apply({ put: [p, q] })
    const applied = await store.apply({ put: [q, r], removeLoads: ['load:one'] })
    expect(applied).toMatchObject({ added: 1, removed: 1, unchanged: 1, touched: ['institution:p', 'institution:r'] })
    expect(await store.get(['institution:p', 'institution:q', 'institution:r'])).toMatchObject([null, {}, {}])
  },

  'removing a load leaves what others said of the same thing': async (store) => {
    const other = entity('institution:p', { source: 'document:b', load: 'load:two' })
    await store.apply({ put: [p, q, other] })
    expect(await store.apply({ removeLoads: ['load:one'] })).toMatchObject({ removed: 2 })
    expect(await store.list({ first: 9 })).toMatchObject([{ id: 'institution:p', sources: ['document:b'] }])
  },

  'removing a source takes what cites it from every load': async (store) => {
    const again = entity('institution:q', { load: 'load:two' })
    const kept = entity('institution:r', { source: 'document:b' })
    await store.apply({ put: [p, again, kept] })
    expect(await store.apply({ removeSources: ['document:a'] })).toMatchObject({ removed: 2 })
    expect((await store.list({ first: 9 })).map(({ id }) => id)).toEqual(['institution:r'])
  },

  'claims are removed by id and unknown ids are passed over': async (store) => {
    await store.apply({ put: [p, q] })
    expect(await store.apply({ removeClaims: [p.id, 'claim:none'] })).toMatchObject({ removed: 1, version: 2 })
    expect(await store.apply({ removeClaims: [p.id] })).toMatchObject({ removed: 0, version: 2 })
  },

  'a relation touches both its ends': async (store) => {
    await store.apply({ put: entities('institution:p', 'domain:x', 'domain:y') })
    const works = relation('institution:p WORKS_IN domain:x')
    expect((await store.apply({ put: [works] })).touched).toEqual(['domain:x', 'institution:p'])
    expect((await store.apply({ removeClaims: [works.id] })).touched).toEqual(['domain:x', 'institution:p'])
  },

  'a change that fails leaves everything as it was': async (store) => {
    await store.apply({ put: entities('institution:p', 'domain:x') })
    const before = await store.meta()
    const broken = { ...relation('institution:p WORKS_IN domain:x'), id: 'claim:broken', relation: 'NO_SUCH_RELATION' }
    await expect(store.apply({ put: [q, broken], removeLoads: ['load:one'] })).rejects.toThrow()
    expect(await store.meta()).toEqual(before)
    expect(await store.get(['institution:q', 'institution:p'])).toMatchObject([null, {}])
    expect(await store.apply({ put: [q] })).toMatchObject({ version: 2, added: 1 })
  },

  'changes sent at once are applied one after another': async (store) => {
    const claims = ['p', 'q', 'r', 's', 't'].map((slug) => entity(`institution:${slug}`))
    const applied = await Promise.all(claims.map((claim) => store.apply({ put: [claim] })))
    expect(applied.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5])
    expect((await store.meta()).hash).toBe((await MemoryGraph.fromClaims(sangamOntology, claims)).hash)
  },

  'scan tells changes since a version, oldest first': async (store) => {
    await store.apply({ put: [p] })
    await store.apply({ put: [q] })
    await store.apply({ removeClaims: [p.id] })
    const all = await store.scan(0)
    expect(all.map(({ version, ids }) => [version, ids])).toEqual([
      [1, ['institution:p']],
      [2, ['institution:q']],
      [3, ['institution:p']]
    ])
    expect(all.every(({ date }) => !Number.isNaN(Date.parse(date)))).toBe(true)
    expect(await store.scan(1)).toEqual(all.slice(1))
    expect(await store.scan(3)).toEqual([])
  },

  'texts of any script and sign come back as they were': async (store) => {
    const text = `ई-कचरा “quoted” 'single' \`tick\` \\back {brace} $dollar 🪔 \n line`
    const claim = entity('institution:p', {
      fields: { name: text, aliases: [text] },
      quote: text,
      note: text,
      load: `load:${text}`
    })
    await store.apply({ put: [claim] })
    expect(await store.claims({ load: `load:${text}` })).toEqual([claim])
    expect((await store.get(['institution:p']))[0]!.fields).toEqual(claim.fields)
  }
}
