import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fuse, HEAD } from './fusion.js'
import { Largest } from './nth-largest.js'

/** Many equal ones, and some as near to each other as floats are. */
const scores = fc.oneof(
  fc.constantFrom(0, 0, 1, 2.5, 2.5000002, 7),
  fc.float({ min: 0, max: 12, noNaN: true, noDefaultInfinity: true })
)
const seldom = fc.oneof(
  { weight: 9, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }
)
const documents = fc.array(fc.record({ lexical: scores, semantic: seldom, concept: seldom, share: seldom }), {
  minLength: 1,
  maxLength: 300,
  size: 'max'
})
const weights = fc.record({
  lexical: fc.double({ min: 0, max: 1, noNaN: true }),
  semantic: fc.constant(0.4),
  concept: fc.constant(0.3)
})

test('the best of all are among the leading, with everything that is equal to the last of them', () => {
  const leadsOf = (one: readonly { lexical: number; semantic: number }[], key: 'lexical' | 'semantic'): Largest => {
    const largest = new Largest(HEAD)
    for (const document of one) largest.offer(document[key])
    return largest
  }
  let spared = 0
  fc.assert(
    fc.property(documents, weights, fc.integer({ min: 1, max: 110 }), fc.boolean(), (all, weights, n, classed) => {
      const column = <T>(of: (values: number[]) => T, key: keyof (typeof all)[number]): T =>
        of(all.map((one) => one[key]))
      const fused = fuse(
        Uint32Array.from(all.keys()),
        {
          lexical: column((values) => Float32Array.from(values), 'lexical'),
          semantic: column((values) => Float64Array.from(values), 'semantic'),
          concept: column((values) => Float64Array.from(values), 'concept'),
          share: classed ? column((values) => Float64Array.from(values), 'share') : null
        },
        { lexical: leadsOf(all, 'lexical'), semantic: leadsOf(all, 'semantic') },
        weights
      )
      const leading = fused.leading(n)
      if (!leading) return
      const totals = all.map((_, place) => fused.totalAt(place))
      const last = [...totals].sort((a, b) => b - a)[Math.min(n, all.length) - 1]!
      const best = [...all.keys()].filter((place) => totals[place]! >= last)
      expect([...leading]).toEqual(expect.arrayContaining(best))
      if (leading.length < all.length) spared++
    }),
    { numRuns: 300 }
  )
  expect(spared).toBeGreaterThan(0)
})
