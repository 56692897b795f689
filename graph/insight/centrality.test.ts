import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweenness } from './betweenness.js'
import { centrality, mostCentral } from './centrality.js'
import { findCommunities } from './communities.js'
import { UndirectedGraph } from './graphology.js'

const reference = betweennessModule as unknown as (typeof betweennessModule)['default']

function graphOf(edges: readonly (readonly [string, string])[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const [a, b] of edges) {
    graph.mergeNode(a)
    graph.mergeNode(b)
    if (a !== b) graph.mergeEdge(a, b)
  }
  return graph
}

const node = fc.integer({ min: 0, max: 9 }).map(String)
const graphs = fc.array(fc.tuple(node, node), { minLength: 1, maxLength: 25 }).map(graphOf)
const path = graphOf([
  ['a', 'b'],
  ['b', 'c']
])

describe('centrality', () => {
  test('betweenness over all nodes is that of another implementation', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        fc.pre(graph.order > 2)
        const found = betweenness(graph, graph.order)
        for (const [id, value] of Object.entries(reference(graph))) expect(found.get(id)).toBeCloseTo(value, 9)
      })
    )
  })

  test('a sample of all nodes but few stays near, and is the same each time', () => {
    const ring = graphOf(Array.from({ length: 60 }, (_, i) => [`n${i}`, `n${(i + 1) % 60}`] as const))
    const [exact, sampled] = [betweenness(ring, 60), betweenness(ring, 40)]
    for (const [id, value] of exact) expect(Math.abs(sampled.get(id)! - value)).toBeLessThan(0.25)
    expect(sampled).toEqual(betweenness(ring, 40))
  })

  test('the middle of a path is its centre by every measure; equals follow by id', () => {
    for (const measure of ['DEGREE', 'BETWEENNESS', 'PAGERANK'] as const) {
      const ranked = mostCentral(centrality(path, measure), () => true, 3)
      expect(ranked.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    }
    expect(mostCentral(centrality(path, 'DEGREE'), (id) => id !== 'b', 1)).toEqual([{ id: 'a', value: 1 }])
    expect(centrality(path, 'BETWEENNESS')).toMatchObject({ exact: true })
    expect(centrality(new UndirectedGraph(), 'PAGERANK').values.size).toBe(0)
  })
})

describe('communities', () => {
  test('two triangles tied by one edge are two groups, the same each time', () => {
    const triangle = (letter: string) =>
      [
        [`${letter}1`, `${letter}2`],
        [`${letter}2`, `${letter}3`],
        [`${letter}3`, `${letter}1`]
      ] as const
    const graph = graphOf([...triangle('a'), ...triangle('b'), ['a1', 'b1']])
    const { communities, modularity } = findCommunities(graph)
    expect(communities).toEqual([{ members: ['a1', 'a2', 'a3'] }, { members: ['b1', 'b2', 'b3'] }])
    // Each group has 3 of 7 edges within and half of all degrees: 2 × (3/7 − (1/2)²).
    expect(modularity).toBeCloseTo(2 * (3 / 7 - 0.25), 9)
    expect(findCommunities(graph)).toEqual({ communities, modularity })
  })
})
