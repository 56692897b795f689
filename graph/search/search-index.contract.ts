import { describe, expect, test } from 'vitest'
import { InvalidError } from '../errors.js'
import type { SearchDocument, SearchHit, SearchIndex, SearchRequest, SearchScope } from './search-index.js'

const entity = (
  kind: string,
  id: string,
  names: string[],
  text: string,
  more: Partial<SearchDocument> = {}
): SearchDocument => ({ id: `${kind.toLowerCase()}:${id}`, kind, names, text, context: [], facets: {}, ...more })

const inOdisha = { state: ['place:in-od'] }
const inKarnataka = { state: ['place:in-ka'] }
const eWaste = { domain: ['domain:e-waste', 'domain:waste'] }
const water = { domain: ['domain:water'] }

/** A small graph as the index sees it: two states, three domains, and those who work there. */
export const FIXTURE: readonly SearchDocument[] = [
  entity('Domain', 'waste', ['Waste'], 'Solid and liquid waste', { facets: { domain: ['domain:waste'] } }),
  entity('Domain', 'e-waste', ['E-waste', 'electronic scrap', 'ई-कचरा'], 'Discarded electronics', { facets: eWaste }),
  entity('Domain', 'water', ['Water', 'जल'], 'Lakes, rivers and drinking supply', { facets: water }),
  entity('Place', 'in-od', ['Odisha', 'Orissa', 'ओडिशा', 'OD'], 'State on the east coast'),
  entity('Place', 'in-ka', ['Karnataka', 'ಕರ್ನಾಟಕ', 'KA'], 'State in the south'),
  entity('Institution', 'kiit', ['Kalinga Institute', 'KIIT'], 'University with a recycling laboratory', {
    facets: { ...inOdisha, ...eWaste },
    context: ['E-waste', 'Odisha'],
    years: [1992, 2026],
    location: { latitude: 20.35, longitude: 85.82 },
    popularity: 3
  }),
  entity('Institution', 'immt', ['Institute of Minerals'], 'Metallurgy of scrap and slag', {
    facets: inOdisha,
    years: [1964, 2000],
    location: { latitude: 20.29, longitude: 85.84 }
  }),
  entity('Institution', 'lake-trust', ['Lake Trust', 'Kere Trust'], 'Restores polluted lakes of Bengaluru', {
    facets: { ...inKarnataka, ...water },
    location: { latitude: 12.97, longitude: 77.59 },
    popularity: 1
  }),
  entity('Technology', 'shredder', ['Circuit shredder'], 'Recovers copper and gold from old phones', {
    facets: eWaste
  }),
  entity('Technology', 'floating-wetland', ['Floating wetland'], 'Plants on rafts that clean polluted lakes', {
    facets: { ...inKarnataka, ...water }
  }),
  entity('Document', 'report', ['Annual report'], '', {
    passages: [
      'The year began with a meeting in Delhi. Ministers came.',
      'A pilot plant for scrap was opened. It melts copper from cables at low heat. Visitors were impressed.',
      'Accounts are in the annex.'
    ]
  })
]

export interface ContractOptions {
  /** Cases an adapter cannot meet, each with the reason. A name that is no case is an error. */
  skip?: readonly { case: string; reason: string }[]
}

const KIND_WORDS = {
  Institution: ['institution', 'institute'],
  Technology: ['technology'],
  Document: ['document', 'report']
}
const ids = ({ hits }: { hits: readonly SearchHit[] }): string[] => hits.map((hit) => hit.id)

type Case = (index: SearchIndex) => Promise<void>

/** Runs every promise of the port against an adapter. `open` gives an empty index with the hashing embedder and these kind words. */
export function searchIndexContract(
  name: string,
  open: (options: { kindWords: Record<string, readonly string[]> }) => Promise<SearchIndex>,
  { skip = [] }: ContractOptions = {}
): void {
  describe(`${name} keeps the contract of SearchIndex`, () => {
    const unknown = skip.filter((entry) => !(entry.case in CASES))
    test('skips name cases', () => expect(unknown).toEqual([]))
    for (const [title, run] of Object.entries(CASES)) {
      test.skipIf(skip.some((entry) => entry.case === title))(title, async () => {
        const index = await open({ kindWords: KIND_WORDS })
        try {
          await index.update({ documents: FIXTURE, version: 1 })
          await run(index)
        } finally {
          await index.close()
        }
      })
    }
  })
}

const CASES: Record<string, Case> = {
  'finds by name, alias, script and word of the text': async (index) => {
    expect(ids(await index.search({ text: 'Kalinga Institute' }))[0]).toBe('institution:kiit')
    expect(ids(await index.search({ text: 'kere trust' }))[0]).toBe('institution:lake-trust')
    expect(ids(await index.search({ text: 'ई-कचरा' }))[0]).toBe('domain:e-waste')
    expect(ids(await index.search({ text: 'copper from phones', mode: 'lexical' }))[0]).toBe('technology:shredder')
  },

  'forgives slips in names': async (index) => {
    expect(ids(await index.search({ text: 'Kalnga', mode: 'lexical' }))).toEqual(['institution:kiit'])
    expect(ids(await index.search({ text: 'floatng wetlend', mode: 'lexical' }))).toContain(
      'technology:floating-wetland'
    )
    expect((await index.interpret('lakes in Karnatka'))[0]).toMatchObject({
      id: 'place:in-ka',
      via: 'spelling',
      text: 'Karnatka'
    })
  },

  'takes the last word as the beginning of a name': async (index) => {
    expect(ids(await index.search({ text: 'shredd', mode: 'lexical' }))).toEqual(['technology:shredder'])
  },

  'understands places, domains and kinds': async (index) => {
    const concepts = await index.interpret('institutions for e-waste in Orissa')
    expect(concepts.map(({ id, kind, via }) => [id, kind, via])).toEqual([
      ['Institution', 'Kind', 'word'],
      ['domain:e-waste', 'Domain', 'name'],
      ['place:in-od', 'Place', 'alias']
    ])
    const { hits } = await index.search({
      text: 'institutions for e-waste in Orissa',
      filters: [{ facet: 'kind', anyOf: ['Institution'] }]
    })
    expect(hits[0]!.id).toBe('institution:kiit')
    expect(hits[0]!.why.concept).toBeGreaterThan(0)
  },

  'does not take function words for codes of places': async (index) => {
    expect(await index.interpret('what is od about')).toMatchObject([{ id: 'place:in-od' }])
    expect(await index.interpret('What is Od about')).toEqual([])
  },

  'gives parts that add up to the score': async (index) => {
    for (const mode of ['hybrid', 'lexical', 'semantic'] as const) {
      const { hits } = await index.search({ text: 'scrap metallurgy in odisha', mode })
      expect(hits.length).toBeGreaterThan(0)
      for (const { score, why } of hits) expect(why.lexical + why.semantic + why.concept).toBeCloseTo(score, 8)
    }
  },

  'filters before ranking': async (index) => {
    const filters = [
      { facet: 'state', anyOf: ['place:in-ka'] },
      { facet: 'kind', anyOf: ['Technology', 'Person'] }
    ]
    expect(ids(await index.search({ text: 'polluted lakes', filters }))).toEqual(['technology:floating-wetland'])
    expect(
      (await index.search({ text: 'polluted lakes', filters: [{ facet: 'state', anyOf: ['place:nowhere'] }] }))
        .totalCount
    ).toBe(0)
  },

  'filters by year and distance': async (index) => {
    const institutions: SearchRequest = { text: '', filters: [{ facet: 'kind', anyOf: ['Institution'] }] }
    expect(ids(await index.search({ ...institutions, years: { from: 2010 } }))).toEqual(['institution:kiit'])
    expect(ids(await index.search({ ...institutions, years: { to: 1970 } }))).toEqual(['institution:immt'])
    const near = { latitude: 12.9, longitude: 77.5, km: 50 }
    expect(ids(await index.search({ ...institutions, near }))).toEqual(['institution:lake-trust'])
  },

  'counts the match set, not the page': async (index) => {
    const { totalCount, facets, hits, hasNext } = await index.search({ text: 'odisha', first: 1 })
    expect(hits).toHaveLength(1)
    expect(hasNext).toBe(true)
    expect(totalCount).toBeGreaterThanOrEqual(3)
    expect(facets['kind']!.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount)
    expect(facets['state']).toContainEqual({ value: 'place:in-od', count: 2 })
    expect((await index.search({ text: 'odisha', first: 0 })).totalCount).toBe(totalCount)
  },

  'pages without repeating or skipping, also when entities are added between': async (index) => {
    const text = 'scrap water waste lakes odisha'
    const all = ids(await index.search({ text, first: 100 }))
    const seen: string[] = []
    let after: string | undefined
    for (let version = 2, hasNext = true; hasNext; version++) {
      const page = await index.search({ text, first: 2, ...(after ? { after } : {}) })
      seen.push(...ids(page))
      after = page.hits.at(-1)!.cursor
      hasNext = page.hasNext
      await index.update({
        version,
        documents: [{ ...FIXTURE[0]!, id: `domain:new-${version}`, names: ['Waste water scrap'] }]
      })
    }
    expect(seen).toEqual(all)
  },

  'refuses what it cannot use': async (index) => {
    for (const bad of [
      { first: -1 },
      { first: 1.5 },
      { after: 'not a cursor' },
      { after: Buffer.from('HAS_PART\u0000out\u0000a name').toString('base64url') },
      { after: '' },
      { first: Number.NaN },
      { minSimilarity: 2 },
      { minSimilarity: 0.5, mode: 'lexical' as const }
    ]) {
      await expect(index.search({ text: 'lakes', ...bad })).rejects.toBeInstanceOf(InvalidError)
    }
    await expect(index.search({ text: 'x', near: { latitude: 91, longitude: 0, km: 1 } })).rejects.toBeInstanceOf(
      InvalidError
    )
  },

  'takes any number of hits from none to all': async (index) => {
    const all = await index.search({ text: '', first: 1_000_000_000 })
    expect(all).toMatchObject({ totalCount: FIXTURE.length, hasNext: false })
    expect(all.hits).toHaveLength(FIXTURE.length)
    expect(await index.search({ text: '', first: 0 })).toMatchObject({
      totalCount: FIXTURE.length,
      hits: [],
      hasNext: true
    })
    expect(await index.suggest('', { first: 0 })).toEqual([])
  },

  'answers odd texts': async (index) => {
    expect((await index.search({ text: '' })).totalCount).toBe(FIXTURE.length)
    expect((await index.search({ text: '  \n' })).totalCount).toBe(FIXTURE.length)
    for (const text of [
      '!!! ???',
      '😀🎉',
      '"; DROP TABLE x; --',
      'a:b AND (c OR *) ~2 "',
      'שלום עולם',
      '\ud800',
      'x'.repeat(1_000_000),
      'the of and'
    ]) {
      expect((await index.search({ text, first: 5 })).hits.length).toBeLessThanOrEqual(5)
    }
    expect((await index.search({ text: '!!!' })).totalCount).toBe(0)
  },

  'cuts by similarity': async (index) => {
    const { hits, totalCount } = await index.search({ text: 'polluted lakes', minSimilarity: 0.3, mode: 'semantic' })
    expect(totalCount).toBe(hits.length)
    expect(hits.length).toBeGreaterThan(0)
    for (const { similarity } of hits) expect(similarity).toBeGreaterThanOrEqual(0.3)
  },

  'spreads over a facet': async (index) => {
    const spread = await index.search({ text: '', perGroup: { facet: 'state', n: 1 }, first: 100 })
    expect(spread.totalCount).toBe(FIXTURE.length)
    expect(spread.hits).toHaveLength(FIXTURE.length - 2)
  },

  'answers with the passage and its sentence': async (index) => {
    for (const mode of ['lexical', 'hybrid'] as const) {
      const { hits } = await index.search({
        text: 'melting copper cables',
        mode,
        filters: [{ facet: 'kind', anyOf: ['Document'] }]
      })
      const { index: place, text, sentence } = hits[0]!.passage!
      expect(place).toBe(1)
      expect(text.slice(...sentence)).toBe('It melts copper from cables at low heat.')
    }
  },

  'marks the words it found': async (index) => {
    const { hits } = await index.search({ text: 'lake trust', mode: 'lexical' })
    const marked = hits[0]!.highlights.find(({ field, text }) => field === 'name' && text === 'Lake Trust')!
    expect(marked.spans.map(([start, end]) => marked.text.slice(start, end))).toEqual(['Lake', 'Trust'])
  },

  'suggests names and aliases': async (index) => {
    expect((await index.suggest('kalinga i')).map(({ id }) => id)).toEqual(['institution:kiit'])
    expect(await index.suggest('inst', { first: 1 })).toMatchObject([
      { id: 'institution:immt', matched: 'Institute of Minerals', spans: [[0, 4]] }
    ])
    expect(await index.suggest('ओडि')).toMatchObject([{ id: 'place:in-od', name: 'Odisha', matched: 'ओडिशा' }])
    expect((await index.suggest('tru lak')).map(({ id }) => id)).toEqual([])
    expect((await index.suggest('trust lak')).map(({ id }) => id)).toEqual(['institution:lake-trust'])
    expect((await index.suggest('w', { kinds: ['Technology'] })).map(({ id }) => id)).toEqual([
      'technology:floating-wetland'
    ])
    expect((await index.suggest('shreder')).map(({ id }) => id)).toEqual(['technology:shredder'])
    expect(await index.suggest('')).toEqual([])
  },

  'replaces, removes, and repeats without change': async (index) => {
    const renamed: SearchDocument = { ...FIXTURE[5]!, names: ['Kalinga University'], text: 'Dental college' }
    for (const version of [2, 3])
      await index.update({ documents: [renamed], removed: ['institution:immt', 'institution:none'], version })
    expect(index.meta()).toMatchObject({ version: 3, count: FIXTURE.length - 1, pending: 0 })
    expect((await index.search({ text: 'dental', mode: 'lexical' })).totalCount).toBe(1)
    expect((await index.search({ text: 'metallurgy', mode: 'lexical' })).totalCount).toBe(0)
    expect(await index.suggest('institute of')).toEqual([])
  },

  'asks under a scope as if the rest did not exist': async (index) => {
    const changed = [{ ...FIXTURE[5]!, text: 'University', facets: { state: ['place:in-od'] }, context: ['Odisha'] }]
    const hidden = new Set(['institution:immt', 'technology:shredder'])
    const scope: SearchScope = { key: 'without a source', allows: (id) => !hidden.has(id), changed: () => changed }
    const asked = await Promise.all(
      ['recycling scrap', 'e-waste', 'odisha', ''].map((text) => index.search({ text, scope }))
    )
    const shred = await index.suggest('shred', { scope })
    await index.update({ documents: changed, removed: [...hidden], version: 2 })
    const removed = await Promise.all(
      ['recycling scrap', 'e-waste', 'odisha', ''].map((text) => index.search({ text }))
    )
    const view = (result: (typeof asked)[number]) => ({
      total: result.totalCount,
      facets: result.facets,
      ids: ids(result).sort()
    })
    expect(asked.map(view)).toEqual(removed.map(view))
    expect(shred).toEqual([])
  }
}
