import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity, Relation } from '../claims.js'
import { sangamOntology } from '../ontology.js'
import { parsePattern } from '../pattern.js'
import type { MatchRequest, Path } from './graph-store.js'
import { interpretPattern } from './interpret-pattern.js'
import { PackedGraph } from './packed-graph.js'
import { rankPaths } from './rank-paths.js'

const INSTITUTIONS = 60
const DOMAINS = 30
const RELATIONS = 2_500

const entity = (id: string, kind: string): Entity => ({
  id,
  kind,
  fields: { name: id },
  sources: [],
  confidence: 1,
  mergedFrom: [],
  conflicts: []
})
const entities = [
  ...Array.from({ length: INSTITUTIONS }, (_, i) => entity(`institution:${i}`, 'Institution')),
  ...Array.from({ length: DOMAINS }, (_, i) => entity(`domain:${i}`, 'Domain'))
]

const anyRelations: fc.Arbitrary<Relation[]> = fc
  .array(
    fc.tuple(
      fc.nat(INSTITUTIONS - 1),
      fc.nat(DOMAINS - 1),
      fc.constantFrom('WORKS_IN', 'ADDRESSES'),
      fc.constantFrom(0.3, 0.6, 0.6, 0.95)
    ),
    { minLength: RELATIONS, maxLength: RELATIONS }
  )
  .map((ties) =>
    ties.map(([from, to, type, confidence], i) => ({
      id: `relation:${i}`,
      type,
      from: `institution:${from}`,
      to: `domain:${to}`,
      fields: {},
      sources: [],
      confidence
    }))
  )

const oneHop = (relations: readonly Relation[]): Path[] =>
  relations
    .filter(({ type }) => type === 'WORKS_IN')
    .map((relation) => ({ nodes: [relation.from, relation.to], relations: [relation], weight: relation.confidence }))

const anyBounds = fc.record({
  perPair: fc.constantFrom(1, 2, 5, 100),
  starts: fc.constantFrom(0, 1, 5, 20, 59)
})

/** Taken down at once, and by a second walk because there are more than 50 paths. */
const answers = (relations: readonly Relation[], request: MatchRequest, paths: readonly Path[]): void => {
  const graph = new PackedGraph(entities, relations)
  const expected = rankPaths(paths, request)
  expect([...interpretPattern(graph, request)]).toEqual(expected)
  expect([...interpretPattern(graph, request, 50)]).toEqual(expected)
}

describe('the best starts of many', () => {
  test('are those that ranking every path gives, from either end', () => {
    const pattern = parsePattern(sangamOntology, 'Institution >WORKS_IN Domain')
    const to = entities.filter(({ kind }) => kind === 'Domain').map(({ id }) => id)
    fc.assert(
      fc.property(anyRelations, anyBounds, (relations, bounds) => {
        answers(relations, { pattern, ...bounds }, oneHop(relations))
        answers(relations, { pattern, to, ...bounds }, oneHop(relations))
      }),
      { numRuns: 15, seed: 20 }
    )
  })

  test('are those that ranking every path gives, over two hops', () => {
    const pattern = parsePattern(sangamOntology, 'Institution >WORKS_IN Domain <WORKS_IN Institution')
    fc.assert(
      fc.property(anyRelations, anyBounds, (relations, bounds) => {
        const few = relations.slice(0, 400)
        const hops = oneHop(few)
        const paths = hops.flatMap((out) =>
          hops
            .filter((back) => back.nodes[1] === out.nodes[1] && back.nodes[0] !== out.nodes[0])
            .map((back) => ({
              nodes: [out.nodes[0]!, out.nodes[1]!, back.nodes[0]!],
              relations: [out.relations[0]!, back.relations[0]!],
              weight: out.weight * back.weight
            }))
        )
        answers(few, { pattern, ...bounds }, paths)
      }),
      { numRuns: 10, seed: 21 }
    )
  })
})
