import { expect } from 'vitest'
import type { Claim } from '../../claims.js'
import { ask, entities, nodesOf, relation, type Cases } from './statements.fixture.js'

const collaborates = (text: string, basis: string, confidence: number) =>
  relation(text, { fields: { basis }, confidence })

/** Two institutions, a technology with two makers, a project, and domains three deep. */
const graph: Claim[] = [
  ...entities('institution:p', 'institution:q', 'institution:r', 'technology:t', 'project:j', 'cluster:c'),
  ...entities('domain:top', 'domain:mid', 'domain:leaf'),
  relation('domain:leaf PART_OF domain:mid', { confidence: 0.9 }),
  relation('domain:mid PART_OF domain:top', { confidence: 0.9 }),
  relation('institution:p WORKS_IN domain:leaf', { confidence: 0.8 }),
  relation('institution:q WORKS_IN domain:mid', { confidence: 0.7 }),
  relation('technology:t DEVELOPED_BY institution:p', { confidence: 0.6 }),
  relation('technology:t DEVELOPED_BY institution:q', { confidence: 0.5 }),
  relation('technology:t DEVELOPED_BY cluster:c', { confidence: 0.5 }),
  relation('technology:t ADDRESSES domain:leaf', { confidence: 0.4 }),
  relation('project:j ADDRESSES domain:leaf', { confidence: 0.4 }),
  relation('institution:p PARTICIPATES_IN project:j', { confidence: 0.5 }),
  collaborates('institution:p COLLABORATES_WITH institution:q', 'project', 0.9),
  collaborates('institution:p COLLABORATES_WITH institution:q', 'memorandum', 0.3),
  collaborates('institution:q COLLABORATES_WITH institution:r', 'project', 0.5)
]

/** pattern → paths expected over `graph`, in order. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  'Institution >WORKS_IN Domain': ['institution:p domain:leaf', 'institution:q domain:mid'],
  'Domain <WORKS_IN Institution': ['domain:leaf institution:p', 'domain:mid institution:q'],
  'Institution <WORKS_IN Domain': [],
  'Institution -COLLABORATES_WITH Institution': [
    'institution:q institution:p',
    'institution:q institution:r',
    'institution:q institution:p',
    'institution:p institution:q',
    'institution:p institution:q',
    'institution:r institution:q'
  ],
  'Institution <DEVELOPED_BY Technology >ADDRESSES Domain': [
    'institution:p technology:t domain:leaf',
    'institution:q technology:t domain:leaf'
  ],
  'Institution <DEVELOPED_BY|PARTICIPATES_IN Technology >ADDRESSES Domain': [
    'institution:p technology:t domain:leaf',
    'institution:q technology:t domain:leaf'
  ],
  'Institution -DEVELOPED_BY|PARTICIPATES_IN >ADDRESSES Domain': [
    'institution:p technology:t domain:leaf',
    'institution:p project:j domain:leaf',
    'institution:q technology:t domain:leaf'
  ],
  'Institution|Cluster <DEVELOPED_BY Technology': [
    'institution:p technology:t',
    'cluster:c technology:t',
    'institution:q technology:t'
  ],
  'Technology >DEVELOPED_BY Cluster': ['technology:t cluster:c'],
  'Technology|Project >ADDRESSES <WORKS_IN Institution': [
    'project:j domain:leaf institution:p',
    'technology:t domain:leaf institution:p'
  ],
  'Institution <DEVELOPED_BY Technology >DEVELOPED_BY Institution': [
    'institution:p technology:t institution:q',
    'institution:q technology:t institution:p'
  ],
  'Institution >WORKS_IN Domain >PART_OF{0,2} Domain': [
    'institution:p domain:leaf',
    'institution:p domain:leaf domain:mid',
    'institution:p domain:leaf domain:mid domain:top',
    'institution:q domain:mid',
    'institution:q domain:mid domain:top'
  ],
  'Domain <PART_OF{1,3} Domain': [
    'domain:top domain:mid',
    'domain:top domain:mid domain:leaf',
    'domain:mid domain:leaf'
  ],
  'Domain >PART_OF{2,2}': ['domain:leaf domain:mid domain:top'],
  'Institution -{2,2} Technology': [
    'institution:p institution:q technology:t',
    'institution:p domain:leaf technology:t',
    'institution:p institution:q technology:t',
    'institution:q institution:p technology:t',
    'institution:q institution:p technology:t',
    'institution:r institution:q technology:t'
  ],
  Cluster: ['cluster:c'],
  'Cluster -': ['cluster:c technology:t']
}

const star = (count: number, confidence: (i: number) => number) => {
  const slugs = Array.from({ length: count }, (_, i) => `institution:i${String(i).padStart(3, '0')}`)
  return [
    ...entities('domain:x', ...slugs),
    ...slugs.map((id, i) => relation(`${id} WORKS_IN domain:x`, { confidence: confidence(i) }))
  ]
}

export const matchingCases: Cases = {
  ...Object.fromEntries(
    Object.entries(PATTERNS).map(([pattern, expected]) => [
      `match ${pattern}`,
      async (store) => {
        await store.apply({ put: graph })
        expect(await nodesOf(store, ask(pattern))).toEqual(expected)
      }
    ])
  ),

  'match brings relations whole and their product as weight': async (store) => {
    await store.apply({ put: graph })
    const [path] = await store.match(
      ask('Institution <DEVELOPED_BY Technology >ADDRESSES', { from: ['institution:q'] })
    )
    expect(path).toEqual({
      nodes: ['institution:q', 'technology:t', 'domain:leaf'],
      weight: 0.2,
      relations: [
        {
          id: expect.stringMatching(/^relation:/),
          type: 'DEVELOPED_BY',
          from: 'technology:t',
          to: 'institution:q',
          fields: {},
          sources: ['document:a'],
          confidence: 0.5
        },
        expect.objectContaining({ type: 'ADDRESSES', confidence: 0.4 })
      ]
    })
  },

  'match is restricted to ends that are there': async (store) => {
    await store.apply({ put: graph })
    const works = 'Institution >WORKS_IN Domain'
    expect(await nodesOf(store, ask(works, { from: ['institution:q', 'institution:none'] }))).toEqual([
      'institution:q domain:mid'
    ])
    expect(await nodesOf(store, ask(works, { to: ['domain:leaf', 'domain:leaf'] }))).toEqual([
      'institution:p domain:leaf'
    ])
    expect(await nodesOf(store, ask(works, { from: ['institution:p'], to: ['domain:mid'] }))).toEqual([])
    expect(await nodesOf(store, ask(works, { from: [] }))).toEqual([])
    expect(await nodesOf(store, ask(works, { to: ['domain:none'] }))).toEqual([])
    expect(await nodesOf(store, ask(works, { from: ['domain:leaf'] }))).toEqual([])
  },

  'match keeps the best paths of each pair': async (store) => {
    await store.apply({ put: graph })
    const kept = async (perPair: number) =>
      Array.from(
        await store.match(ask('Institution -COLLABORATES_WITH', { from: ['institution:p'], perPair })),
        (path) => path.weight
      )
    expect(await kept(1)).toEqual([0.9])
    expect(await kept(2)).toEqual([0.9, 0.3])
  },

  'match keeps five paths a pair unless told otherwise': async (store) => {
    const middles = Array.from({ length: 8 }, (_, i) => `technology:t${i}`)
    await store.apply({
      put: [
        ...entities('institution:p', 'domain:x', ...middles),
        ...middles.flatMap((id, i) => [
          relation(`${id} DEVELOPED_BY institution:p`, { confidence: i % 2 ? 0.5 : 0.4 }),
          relation(`${id} ADDRESSES domain:x`, { confidence: 0.5 })
        ])
      ]
    })
    const paths = await nodesOf(store, ask('Institution <DEVELOPED_BY Technology >ADDRESSES Domain'))
    expect(paths.map((path) => path.split(' ')[1])).toEqual([1, 3, 5, 7, 0].map((i) => `technology:t${i}`))
  },

  'match keeps the starts that weigh most, ties by id': async (store) => {
    await store.apply({ put: star(12, (i) => (i === 7 ? 0.9 : 0.5)) })
    const best = await nodesOf(store, ask('Institution >WORKS_IN', { starts: 3 }))
    expect(best).toEqual(['institution:i007 domain:x', 'institution:i000 domain:x', 'institution:i001 domain:x'])
  },

  'match compares weights in millionths': async (store) => {
    await store.apply({
      put: [
        ...entities('institution:p', 'institution:q', 'technology:t', 'technology:u', 'domain:x'),
        relation('technology:t DEVELOPED_BY institution:q', { confidence: 0.2 }),
        relation('technology:t ADDRESSES domain:x', { confidence: 0.5 }),
        relation('technology:u DEVELOPED_BY institution:p', { confidence: 0.333333 }),
        relation('technology:u ADDRESSES domain:x', { confidence: 0.3 })
      ]
    })
    const starts = await nodesOf(store, ask('Institution <DEVELOPED_BY Technology >ADDRESSES Domain'))
    expect(starts).toEqual(['institution:p technology:u domain:x', 'institution:q technology:t domain:x'])
  },

  'match keeps five hundred starts unless told otherwise': async (store) => {
    await store.apply({ put: star(510, () => 0.5) })
    const starts = await nodesOf(store, ask('Institution >WORKS_IN'))
    expect([starts.length, starts[0], starts.at(-1)]).toEqual([
      500,
      'institution:i000 domain:x',
      'institution:i499 domain:x'
    ])
  }
}
