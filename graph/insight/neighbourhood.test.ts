import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sangamOntology } from '../ontology.js'
import { claimsOf, withClaims } from './insight.fixture.js'
import { neighbourhood } from './neighbourhood.js'

const NODES = 150
const MIDDLE = 'institution:n0'

test('gives what a naive search reaches, level by level, and counts what the limit leaves out', async () => {
  const node = fc.integer({ min: 0, max: NODES - 1 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(node, node), { maxLength: 300 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: NODES }),
      async (pairs, depth, limit) => {
        const edges = new Set(
          pairs.filter(([a, b]) => a !== b).map(([a, b]) => `institution:n${a} RELATED_TO institution:n${b}`)
        )
        const question = { id: MIDDLE, depth, limit }
        const found = await withClaims(claimsOf([MIDDLE, ...edges]), (store) =>
          neighbourhood(sangamOntology, store, question)
        )
        const ties = [...edges].map((edge) => edge.split(' RELATED_TO ') as [string, string])
        const levels = naiveLevels(ties, depth)
        const distances = new Map(levels.flatMap((ids, hops) => ids.map((id) => [id, hops] as const)))
        const shown = new Set(found.nodes.map(({ id }) => id))
        for (const { id, distance, degree } of found.nodes) {
          expect(distance).toBe(distances.get(id))
          expect(degree).toBe(ties.filter((tie) => tie.includes(id)).length)
        }
        let [whole, hops] = [0, 0]
        while (hops < levels.length && whole + levels[hops]!.length <= limit) whole += levels[hops++]!.length
        expect(shown.size).toBe(hops < levels.length ? limit : whole)
        expect(found.leftOut).toBe(hops < levels.length ? levels[hops]!.length - (limit - whole) : 0)
        expect(found.edges).toHaveLength(ties.filter((tie) => tie.every((id) => shown.has(id))).length)
      }
    ),
    { numRuns: 40 }
  )
})

/** Ids first reached after 0, 1, 2 … hops; levels without any are left out. */
function naiveLevels(ties: readonly (readonly [string, string])[], depth: number): string[][] {
  const levels = [[MIDDLE]]
  const reached = new Set(levels[0])
  while (levels.length <= depth) {
    const last = new Set(levels.at(-1))
    const next = new Set(ties.flatMap(([a, b]) => [...(last.has(a) ? [b] : []), ...(last.has(b) ? [a] : [])]))
    const level = [...next].filter((id) => !reached.has(id))
    if (!level.length) break
    for (const id of level) reached.add(id)
    levels.push(level)
  }
  return levels
}
