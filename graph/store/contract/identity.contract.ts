import { expect } from 'vitest'
import { byCodeUnit } from '../../claims.js'
import type { GraphStore } from '../graph-store.js'
import { ask, entities, entity, nodesOf, relation, type Cases } from './statements.fixture.js'

const same = relation('institution:q SAME_AS institution:p', { authority: 'curator', load: 'load:curator' })
const idOf = async (store: GraphStore, id: string) => (await store.get([id]))[0]?.id

export const identityCases: Cases = {
  'merged ids answer as one entity': async (store) => {
    await store.apply({ put: entities('institution:p', 'institution:q') })
    expect((await store.apply({ put: [same] })).touched).toEqual(['institution:p', 'institution:q'])
    const [p, q] = await store.get(['institution:p', 'institution:q'])
    expect(q).toEqual(p)
    expect(p).toMatchObject({ id: 'institution:p', mergedFrom: ['institution:q'], conflicts: ['name'] })
    expect(await store.count('kind')).toEqual(new Map([['Institution', 1]]))
    expect((await store.list({ first: 9 })).map(({ id }) => id)).toEqual(['institution:p'])
  },

  'the canonical member has a register id, else the highest authority, else the smallest id': async (store) => {
    await store.apply({ put: [...entities('institution:p', 'institution:q'), same] })
    expect(await idOf(store, 'institution:q')).toBe('institution:p')
    await store.apply({ put: [entity('institution:q', { authority: 'official', source: 'document:b' })] })
    expect(await idOf(store, 'institution:p')).toBe('institution:q')
    await store.apply({ put: [entity('institution:p', { fields: { name: 'p', ror: '05a28rw58' } })] })
    expect(await idOf(store, 'institution:q')).toBe('institution:p')
  },

  'relations follow a merge, meet, and vanish between what is now one': async (store) => {
    await store.apply({
      put: [
        ...entities('institution:p', 'institution:q', 'domain:x'),
        relation('institution:p WORKS_IN domain:x'),
        relation('institution:q WORKS_IN domain:x', { source: 'document:b' }),
        relation('institution:p COLLABORATES_WITH institution:q'),
        same
      ]
    })
    expect(await store.count('relation')).toEqual(new Map([['WORKS_IN', 1]]))
    const [path] = await store.match(ask('Institution >WORKS_IN Domain'))
    expect(path).toMatchObject({ nodes: ['institution:p', 'domain:x'], weight: 0.96 })
    expect(path!.relations[0]).toMatchObject({ from: 'institution:p', sources: ['document:a', 'document:b'] })
  },

  'unmerging restores the graph': async (store) => {
    await store.apply({
      put: [
        ...entities('institution:p', 'institution:q', 'domain:x'),
        relation('institution:q WORKS_IN domain:x'),
        relation('institution:p COLLABORATES_WITH institution:q')
      ]
    })
    const { hash } = await store.meta()
    await store.apply({ put: [same] })
    expect((await store.meta()).hash).not.toBe(hash)
    await store.apply({ removeClaims: [same.id] })
    expect((await store.meta()).hash).toBe(hash)
    expect(await idOf(store, 'institution:q')).toBe('institution:q')
  },

  'a cut keeps apart what a chain would join': async (store) => {
    await store.apply({ put: [...entities('institution:p', 'institution:q', 'institution:r'), same] })
    await store.apply({ put: [relation('institution:q SAME_AS institution:r', { confidence: 0.5 })] })
    expect(await idOf(store, 'institution:r')).toBe('institution:p')
    const cut = relation('institution:p NOT_SAME_AS institution:r', { authority: 'curator' })
    await store.apply({ put: [cut] })
    expect(await idOf(store, 'institution:q')).toBe('institution:p')
    expect(await idOf(store, 'institution:r')).toBe('institution:r')
    await store.apply({ removeClaims: [cut.id] })
    expect(await idOf(store, 'institution:r')).toBe('institution:p')
  },

  'claims and paths are found under every member of a class': async (store) => {
    const works = relation('institution:q WORKS_IN domain:x')
    const nameless = entity('institution:r', { fields: { website: 'https://r.example' } })
    const alsoSame = relation('institution:r SAME_AS institution:p')
    const names = entities('institution:p', 'institution:q', 'domain:x')
    await store.apply({ put: [...names, works, nameless, same, alsoSame] })
    const wanted = [names[0]!, names[1]!, works, nameless, same, alsoSame].sort((a, b) => byCodeUnit(a.id, b.id))
    for (const id of ['institution:p', 'institution:q', 'institution:r']) {
      expect(await store.claims({ subjects: [id] })).toEqual(wanted)
      expect(await nodesOf(store, ask('Institution >WORKS_IN Domain', { from: [id] }))).toEqual([
        'institution:p domain:x'
      ])
    }
    expect(await nodesOf(store, ask('Domain <WORKS_IN', { to: ['institution:q', 'institution:p'] }))).toEqual([
      'domain:x institution:p'
    ])
  },

  'a relation sleeps while an end is absent': async (store) => {
    const works = relation('institution:p WORKS_IN domain:x')
    await store.apply({ put: [...entities('institution:p'), works] })
    const asleep = await store.meta()
    expect(asleep).toMatchObject({ claims: 2, relations: 0 })
    const x = entity('domain:x', { load: 'load:two' })
    expect((await store.apply({ put: [x] })).touched).toEqual(['domain:x', 'institution:p'])
    expect(await nodesOf(store, ask('Institution >WORKS_IN'))).toEqual(['institution:p domain:x'])
    await store.apply({ removeLoads: ['load:two'] })
    expect(await store.meta()).toMatchObject({ hash: asleep.hash, relations: 0, claims: 2 })
    expect(await nodesOf(store, ask('Institution >WORKS_IN'))).toEqual([])
  },

  'an alias of nothing answers once its fellow is named': async (store) => {
    await store.apply({ put: [same] })
    expect(await store.get(['institution:p', 'institution:q'])).toEqual([null, null])
    await store.apply({ put: entities('institution:p') })
    expect(await idOf(store, 'institution:q')).toBe('institution:p')
    await store.apply({ removeLoads: ['load:one'] })
    expect(await store.get(['institution:p', 'institution:q'])).toEqual([null, null])
  }
}
