import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitWeights, probability } from './fit-weights.js'

test('finds the direction and the odds of a feature', () => {
  const cases = Array.from({ length: 400 }, (_, i) => ({
    features: { always: 1, helps: i % 2 },
    isTrue: i % 2 === 1 ? i % 8 !== 1 : i % 8 === 0
  }))
  const weights = fitWeights(cases)
  expect(probability({ always: 1, helps: 1 }, weights)).toBeCloseTo(0.75, 1)
  expect(probability({ always: 1, helps: 0 }, weights)).toBeCloseTo(0.25, 1)
})

test('at the fitted weights the estimates add up to the number of true cases, but for the ridge', () => {
  const labelled = fc.record({
    features: fc.record({ always: fc.constant(1), x: fc.double({ min: -1, max: 1, noNaN: true }) }),
    isTrue: fc.boolean()
  })
  fc.assert(
    fc.property(fc.array(labelled, { minLength: 5, maxLength: 40 }), (cases) => {
      const weights = fitWeights(cases)
      const expected = cases.reduce((sum, { features }) => sum + probability(features, weights), 0)
      const actual = cases.filter(({ isTrue }) => isTrue).length
      expect(expected + weights['always']!).toBeCloseTo(actual, 2)
    }),
    { numRuns: 40 }
  )
})
