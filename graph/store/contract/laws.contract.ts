import fc from 'fast-check'
import { expect } from 'vitest'
import { byCodeUnit, inScope, SAME_AS, type Claim, type Scope } from '../../claims.js'
import { anyClaims } from '../../claims/claims.fixture.js'
import { sangamOntology } from '../../ontology.js'
import type { Pattern, Step } from '../../pattern.js'
import { EVERY, type GraphStore, type MatchRequest, type Path, type Outline } from '../graph-store.js'
import { MemoryGraph } from '../memory-graph.js'
import { naiveMatch } from './naive-match.fixture.js'
import type { Cases } from './statements.fixture.js'

const RUNS = 15
const LOADS = ['load:one', 'load:two', 'load:three']
const IDS = ['institution:p', 'institution:q', 'institution:r', 'institution:s', 'domain:x', 'domain:y']
const WHOLE: MatchRequest = { pattern: { start: [], steps: [{ relations: [], direction: 'out', kinds: [] }] } }

const fold = (claims: readonly Claim[]) =>
  MemoryGraph.fromClaims(sangamOntology, [...new Map(claims.map((claim) => [claim.id, claim])).values()])
const hashOf = async (store: GraphStore, scope?: Scope) => (await store.meta(scope)).hash
const empty = (store: GraphStore) => store.apply({ removeLoads: LOADS })

const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.record({ excludeSources: fc.subarray(['document:a', 'document:b', 'document:c'], { minLength: 1 }) }),
  fc.record({ sources: fc.subarray(['document:a', 'document:b', 'document:none']) }),
  fc.record({ asOf: fc.constantFrom('2022', '2023', '2024', '2024-05', '2024-04-30') }),
  fc.record({ minConfidence: fc.constantFrom(0.5, 0.9) }),
  fc.record({ excludeSources: fc.constant(['document:c']), asOf: fc.constant('2023'), minConfidence: fc.constant(0.4) })
)

const anyStep: fc.Arbitrary<Step> = fc.record(
  {
    relations: fc.subarray(['WORKS_IN', 'COLLABORATES_WITH']),
    direction: fc.constantFrom('out', 'in', 'any'),
    kinds: fc.subarray(['Institution', 'Domain'], { maxLength: 1 }),
    repeat: fc.constantFrom({ min: 0, max: 1 }, { min: 1, max: 3 }, { min: 2, max: 2 }, { min: 0, max: 2 })
  },
  { requiredKeys: ['relations', 'direction', 'kinds'] }
)

const anyPattern: fc.Arbitrary<Pattern> = fc.record({
  start: fc.subarray(['Institution', 'Domain'], { maxLength: 1 }),
  steps: fc.array(anyStep, { maxLength: 3 })
})

const anyRequest: fc.Arbitrary<MatchRequest> = fc.record(
  {
    pattern: anyPattern,
    from: fc.subarray(IDS, { minLength: 1 }),
    to: fc.subarray(IDS, { minLength: 1 }),
    perPair: fc.constantFrom(1, 2, 50),
    starts: fc.constantFrom(1, 3, 50)
  },
  { requiredKeys: ['pattern'] }
)

export const lawCases: Cases = {
  'law: neither order nor repetition changes the graph': (store) =>
    holds(fc.array(anyClaims, { maxLength: 4 }), async (batches) => {
      for (const batch of batches) await store.apply({ put: batch })
      const claims = batches.flat()
      await agrees(store, await fold(claims))
      await store.apply({ put: [...claims].reverse() })
      expect(await hashOf(store)).toBe((await fold(claims)).hash)
      await empty(store)
      await store.apply({ put: [...claims].reverse() })
      expect(await hashOf(store)).toBe((await fold(claims)).hash)
      await empty(store)
      expect(await store.meta()).toMatchObject({ hash: '0'.repeat(64), claims: 0, entities: 0, relations: 0 })
    }),

  'law: a load takes away exactly its share and brings it back': (store) =>
    holds(anyClaims, async (claims) => {
      await store.apply({ put: claims })
      await store.apply({ removeLoads: ['load:one'] })
      await agrees(store, await fold(claims.filter(({ load }) => load !== 'load:one')))
      await store.apply({ put: claims })
      await agrees(store, await fold(claims))
      await empty(store)
    }),

  'law: merging and unmerging restores the graph': (store) =>
    holds(anyClaims, async (claims) => {
      const [joins, rest] = [true, false].map((wanted) => claims.filter((c) => (c.relation === SAME_AS) === wanted))
      await store.apply({ put: rest })
      const { hash } = await store.meta()
      await store.apply({ put: joins })
      await store.apply({ removeClaims: joins!.map(({ id }) => id) })
      await agrees(store, await fold(rest!))
      expect(await hashOf(store)).toBe(hash)
      await empty(store)
    }),

  'law: asking within a scope is asking after the rest was removed': (store) =>
    holds(fc.tuple(anyClaims, anyScope, anyRequest), async ([claims, scope, request]) => {
      await store.apply({ put: claims })
      const scoped = await everyAnswer(store, request, scope)
      const outside = claims.filter((claim) => !inScope(scope)(claim))
      await store.apply({ removeClaims: outside.map(({ id }) => id) })
      expect(scoped).toEqual(await everyAnswer(store, request))
      await agrees(store, await fold(claims.filter(inScope(scope))))
      await empty(store)
    }),

  'law: every pattern finds what trying everything finds': (store) =>
    holds(fc.tuple(anyClaims, fc.array(anyRequest, { minLength: 2, maxLength: 3 })), async ([claims, requests]) => {
      await store.apply({ put: claims })
      const entities = await store.list({ first: 100 })
      const everything = await store.match({ ...WHOLE, perPair: 1000 })
      const relations = Array.from(everything, (path) => path.relations[0]!)
      for (const given of requests) {
        const request = await canonical(store, given)
        expect([...(await store.match(given))]).toEqual(naiveMatch(entities, relations, request))
        const each = { perPair: EVERY, starts: EVERY }
        const naive = naiveMatch(entities, relations, { ...request, ...each }).map(toldOf)
        const all = await store.match({ ...given, ...each })
        expect(Array.from(outlined(all), (told, i) => ({ ...told, weight: all.weight(i) })).sort(byText)).toEqual(
          naive.sort(byText)
        )
        expect(outlined(await store.outline({ ...given, relations: true })).sort(byText)).toEqual(
          naive.map(({ nodes, relations, ends }) => ({ ends, nodes, relations }))
        )
      }
      await empty(store)
    })
}

async function holds<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, law), { numRuns: RUNS, seed: 20 })
}

/** The store holds what was folded from nothing: by content, and by the hash it kept up change by change. */
async function agrees(store: GraphStore, graph: MemoryGraph): Promise<void> {
  const { hash, entities, relations } = await store.meta()
  expect({ hash, entities, relations }).toEqual({ hash: graph.hash, ...graph.size })
  expect(await store.list({ first: 100 })).toEqual(graph.list({ first: 100 }))
  expect([...(await store.match(WHOLE))]).toEqual([...graph.match(WHOLE)])
}

async function everyAnswer(store: GraphStore, request: MatchRequest, scope?: Scope) {
  const { hash, claims, entities, relations } = await store.meta(scope)
  return {
    meta: { hash, claims, entities, relations },
    get: await store.get(IDS, scope),
    list: await store.list({ kind: 'Institution', first: 2, after: 'institution:p' }, scope),
    kinds: await store.count('kind', scope),
    relations: await store.count('relation', scope),
    sources: await store.count('source', scope),
    loads: await store.count('load', scope),
    match: [...(await store.match(request, scope))],
    subjects: await store.claims({ subjects: ['institution:q'] }, scope),
    objects: await store.claims({ objects: ['institution:q', 'domain:x'], relation: 'COLLABORATES_WITH' }, scope),
    load: await store.claims({ load: 'load:two' }, scope)
  }
}

/** What a table tells of its paths without making them; nothing bounds these, so they come in no order. */
/** What the numbers of paths stand for. */
function outlined(paths: Outline): Omit<Told, 'weight'>[] {
  const upTo = (length: number) => Array.from({ length }, (_, i) => i)
  return upTo(paths.length).map((path) => ({
    ends: [paths.ids[paths.start(path)]!, paths.ids[paths.end(path)]!],
    nodes: upTo(paths.hops(path) + 1).map((hops) => paths.ids[paths.node(path, hops)]!),
    relations: upTo(paths.hops(path)).map((hop) => paths.relationIds[paths.tie(path, hop)]!)
  }))
}

type Told = ReturnType<typeof toldOf>

function toldOf({ nodes, relations, weight }: Path) {
  return { ends: [nodes[0]!, nodes.at(-1)!], nodes: [...nodes], relations: relations.map(({ id }) => id), weight }
}

function byText(a: Omit<Told, 'weight'>, b: Omit<Told, 'weight'>): number {
  return byCodeUnit([...a.nodes, ...a.relations].join(' '), [...b.nodes, ...b.relations].join(' '))
}

async function canonical(store: GraphStore, request: MatchRequest): Promise<MatchRequest> {
  const answering = async (ids: readonly string[] | undefined) =>
    ids && (await store.get(ids)).flatMap((found) => found?.id ?? []).sort(byCodeUnit)
  return { ...request, from: await answering(request.from), to: await answering(request.to) }
}
