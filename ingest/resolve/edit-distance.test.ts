import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, similarity } from './edit-distance.js'

/** Optimal string alignment straight from its definition. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const same = a.at(-1) === b.at(-1) ? 0 : 1
  const choices = [
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + same
  ]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(...choices, ...(swapped ? [naive(a.slice(0, -2), b.slice(0, -2)) + 1] : []))
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('equals the definition computed by brute force', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(naive(a, b))
    }),
    { numRuns: 150 }
  )
})

test('with a limit it is exact up to the limit and limit + 1 beyond', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1))
    }),
    { numRuns: 150 }
  )
})

test('similarity is 1 for equal, 0 for strings without a common letter', () => {
  expect(similarity('misra', 'misra')).toBe(1)
  expect(similarity('abc', 'xyz')).toBe(0)
})
