import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sangamOntology } from '../ontology.js'
import { connect, type ConnectQuestion } from './connect.js'
import { claimsOf, withClaims } from './insight.fixture.js'

const ask = (question: Partial<ConnectQuestion>): ConnectQuestion => ({
  from: 'institution:a',
  to: 'institution:b',
  maxHops: 4,
  throughHubs: false,
  first: 5,
  ...question
})

describe('connect', () => {
  test('finds every simple path that a naive search finds, shortest first', async () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(node, node), { maxLength: 14 }),
        fc.integer({ min: 1, max: 5 }),
        async (pairs, maxHops) => {
          const edges = pairs.filter(([x, y]) => x !== y)
          const lines = [
            'institution:a',
            'institution:b',
            ...edges.map(([x, y]) => `institution:${x} RELATED_TO institution:${y}`)
          ]
          const found = await withClaims(claimsOf(lines), (store) =>
            connect(sangamOntology, store, ask({ maxHops, first: 1_000 }))
          )
          expect(found.paths.map(({ path }) => path.nodes.join(' ')).sort()).toEqual(naivePaths(edges, maxHops).sort())
          const costs = found.paths.map(({ cost }) => cost)
          expect(costs).toEqual([...costs].sort((x, y) => x - y))
        }
      ),
      { numRuns: 60 }
    )
  })

  test('does not take a shared country for an answer, unless asked to cross places', async () => {
    const lines = ['institution:a LOCATED_IN place:in', 'institution:b LOCATED_IN place:in']
    await withClaims(claimsOf(lines), async (store) => {
      expect((await connect(sangamOntology, store, ask({}))).paths).toEqual([])
      const through = await connect(sangamOntology, store, ask({ throughHubs: true }))
      expect(through.paths[0]!.path.nodes).toEqual(['institution:a', 'place:in', 'institution:b'])
    })
  })

  test('prefers a telling path to a vague one', async () => {
    const lines = [
      'institution:a RELATED_TO institution:c',
      'institution:c RELATED_TO institution:b',
      'institution:a PARTICIPATES_IN project:p',
      'institution:b PARTICIPATES_IN project:p'
    ]
    const { paths } = await withClaims(claimsOf(lines), (store) => connect(sangamOntology, store, ask({})))
    expect(paths.map(({ path }) => path.nodes[1])).toEqual(['project:p', 'institution:c'])
  })

  test('says why there is nothing: the same thing twice, nothing known of it, nothing between', async () => {
    const lines = ['institution:a WORKS_IN domain:x', 'institution:b WORKS_IN domain:y', 'institution:alone']
    await withClaims(claimsOf(lines), async (store) => {
      const why = async (question: Partial<ConnectQuestion>) =>
        (await connect(sangamOntology, store, ask(question))).because
      expect(await why({ to: 'institution:a' })).toContain('same entity')
      expect(await why({ to: 'institution:alone' })).toContain('no relation of institution:alone')
      expect(await why({})).toContain('No path of up to 4 hops')
      expect(await why({ relations: ['MEMBER_OF'] })).toContain('no relation of MEMBER_OF of institution:a')
    })
  })

  test('names the limit that kept paths from being compared', async () => {
    const layer = (n: number) => Array.from({ length: 28 }, (_, i) => `institution:${n}-${i}`)
    const layers = [['institution:a'], layer(1), layer(2), layer(3), ['institution:b']]
    const lines = layers.slice(1).flatMap((to, i) => to.flatMap((y) => layers[i]!.map((x) => `${x} RELATED_TO ${y}`)))
    await withClaims(claimsOf(lines), async (store) => {
      const { truncated, limits, paths } = await connect(sangamOntology, store, ask({}))
      expect([truncated, limits]).toEqual([true, [expect.stringContaining('20000 paths')]])
      expect(paths).toHaveLength(5)
      expect((await connect(sangamOntology, store, ask({ to: 'institution:1-0' }))).limits).toEqual([])
    })
  })

  test('names the limit of hops', async () => {
    await withClaims(claimsOf(['institution:a', 'institution:b']), async (store) => {
      await expect(connect(sangamOntology, store, ask({ maxHops: 20 }))).rejects.toMatchObject({
        details: { value: 20, allowed: 6 }
      })
    })
  })
})

function naivePaths(edges: readonly (readonly [string, string])[], maxHops: number): string[] {
  const found = new Set<string>()
  const visit = (path: string[]): void => {
    const here = path.at(-1)!
    if (here === 'b') {
      found.add(path.map((n) => `institution:${n}`).join(' '))
      return
    }
    if (path.length > maxHops) return
    for (const [x, y] of edges) {
      for (const next of [...(x === here ? [y] : []), ...(y === here ? [x] : [])])
        if (!path.includes(next)) visit([...path, next])
    }
  }
  visit(['a'])
  return [...found]
}
