import { expect } from 'vitest'
import { byCodeUnit, type Claim } from '../../claims.js'
import { entities, entity, relation, type Cases } from './statements.fixture.js'

const second = { source: 'document:b', load: 'load:two' } as const

const said = [
  entity('institution:p', { locator: { file: 'a.pdf', page: 2, start: 10, end: 14 }, quote: 'Alpha', date: '2024-05' }),
  entity('institution:p', { ...second, fields: { website: 'https://one.example' }, note: 'found on its page' }),
  entity('domain:x'),
  entity('domain:y', second),
  relation('institution:p WORKS_IN domain:x'),
  relation('institution:p WORKS_IN domain:x', { ...second, confidence: 0.4 }),
  relation('institution:p WORKS_IN domain:y', second),
  relation('institution:gone WORKS_IN domain:x')
]

const inOrder = (...claims: readonly (Claim | undefined)[]) =>
  claims.flatMap((claim) => claim ?? []).sort((a, b) => byCodeUnit(a.id, b.id))

export const readCases: Cases = {
  'get answers in the order asked for, null for what is absent': async (store) => {
    await store.apply({ put: entities('institution:p', 'institution:q') })
    const ids = ['institution:q', 'institution:none', 'institution:p', 'institution:q', 'not even an id']
    expect((await store.get(ids)).map((found) => found?.id ?? null)).toEqual([
      'institution:q',
      null,
      'institution:p',
      'institution:q',
      null
    ])
    expect(await store.get([])).toEqual([])
  },

  'an entity is what its sources say together': async (store) => {
    await store.apply({ put: said })
    expect(await store.get(['institution:p'])).toEqual([
      {
        id: 'institution:p',
        kind: 'Institution',
        fields: { name: 'p', website: 'https://one.example' },
        sources: ['document:a', 'document:b'],
        confidence: 0.96,
        mergedFrom: [],
        conflicts: []
      }
    ])
  },

  'claims can be read page by page, also under a scope': async (store) => {
    await store.apply({ put: said })
    for (const scope of [undefined, { sources: ['document:b'] }]) {
      const whole = await store.claims({ after: '' }, scope)
      expect(whole).toHaveLength(scope ? 4 : said.length)
      const pages: Claim[] = []
      for (let after = ''; ;) {
        const page = await store.claims({ after, first: 3 }, scope)
        pages.push(...page)
        if (page.length < 3) break
        after = page.at(-1)!.id
      }
      expect(pages).toEqual(whole)
    }
    expect(await store.claims({ first: 0 })).toEqual([])
  },

  'list pages through ids in code-unit order': async (store) => {
    const ids = [
      'domain:a',
      'domain:a-b',
      'domain:a.b',
      'domain:aa',
      'domain:b',
      'domain:z9',
      'institution:0',
      'place:in',
      'programme:in'
    ]
    await store.apply({ put: entities(...[...ids].reverse()) })
    const page = async (query: Parameters<typeof store.list>[0]) => (await store.list(query)).map(({ id }) => id)
    expect(await page({ first: 100 })).toEqual([...ids].sort(byCodeUnit))
    expect(await page({ first: 2, after: 'domain:a-b' })).toEqual(['domain:a.b', 'domain:aa'])
    expect(await page({ first: 2, after: 'domain:absent' })).toEqual(['domain:b', 'domain:z9'])
    expect(await page({ kind: 'Domain', first: 100, after: 'domain:b' })).toEqual(['domain:z9'])
    expect(await page({ kind: 'Place', first: 100 })).toEqual(['place:in'])
    expect(await page({ kind: 'Event', first: 100 })).toEqual([])
    expect(await page({ first: 0 })).toEqual([])
    expect(await page({ first: 5, after: 'zzz' })).toEqual([])
  },

  'count counts entities, relations and claims; what is not there is not named': async (store) => {
    await store.apply({ put: said })
    expect(await store.count('kind')).toEqual(
      new Map([
        ['Institution', 1],
        ['Domain', 2]
      ])
    )
    expect(await store.count('relation')).toEqual(new Map([['WORKS_IN', 2]]))
    expect(await store.count('source')).toEqual(
      new Map([
        ['document:a', 4],
        ['document:b', 4]
      ])
    )
    expect(await store.count('load')).toEqual(
      new Map([
        ['load:one', 4],
        ['load:two', 4]
      ])
    )
    expect(await store.meta()).toMatchObject({ claims: 8, entities: 3, relations: 2 })
  },

  'claims come back whole, in id order, by each member of the query': async (store) => {
    await store.apply({ put: said })
    expect(await store.claims({ subjects: ['institution:p'] })).toEqual(
      inOrder(said[0], said[1], said[4], said[5], said[6])
    )
    expect(await store.claims({ objects: ['domain:x', 'domain:y'] })).toEqual(inOrder(...said.slice(4)))
    expect(await store.claims({ relation: 'WORKS_IN' })).toEqual(inOrder(...said.slice(4)))
    expect(await store.claims({ load: 'load:one' })).toEqual(inOrder(said[0], said[2], said[4], said[7]))
    expect(await store.claims({ source: 'document:b' })).toEqual(inOrder(said[1], said[3], said[5], said[6]))
    expect(await store.claims({ ids: [said[3]!.id, 'claim:none', said[0]!.id] })).toEqual(inOrder(said[0], said[3]))
  },

  'claims between pairs of ends are found, one pair at a time, in the given direction': async (store) => {
    await store.apply({ put: said })
    expect(await store.claims({ between: [['institution:p', 'domain:x']] })).toEqual(inOrder(said[4], said[5]))
    const crossed = [
      ['institution:p', 'domain:none'],
      ['domain:x', 'institution:p'],
      ['institution:none', 'domain:x']
    ] as const
    expect(await store.claims({ between: crossed })).toEqual([])
    expect(await store.claims({ between: [] })).toEqual([])
    const joined = relation('institution:p SAME_AS institution:r', { load: 'load:joined' })
    await store.apply({ put: [entity('institution:r', { load: 'load:joined' }), joined] })
    const [canonical] = await store.get(['institution:r'])
    expect(canonical).toEqual((await store.get(['institution:p']))[0])
    expect(await store.claims({ between: [['institution:r', 'domain:x']] })).toEqual(inOrder(said[4], said[5]))
  },

  'members of a claim query hold together': async (store) => {
    await store.apply({ put: said })
    const query = { subjects: ['institution:p'], objects: ['domain:x'], relation: 'WORKS_IN' }
    expect(await store.claims(query)).toEqual(inOrder(said[4], said[5]))
    expect(await store.claims({ ...query, source: 'document:b' })).toEqual([said[5]])
    expect(await store.claims({ ...query, load: 'load:none' })).toEqual([])
    expect(await store.claims({ subjects: [] })).toEqual([])
  },

  'claims on what is absent are still found by its id': async (store) => {
    await store.apply({ put: said })
    expect(await store.get(['institution:gone'])).toEqual([null])
    expect(await store.claims({ subjects: ['institution:gone'] })).toEqual([said[7]])
  }
}
