import fc from 'fast-check'
import { expect, test } from 'vitest'
import { similarWords } from './fuzzy.js'
import { StringPool } from './string-pool.js'

/** Optimal string alignment by its definition, the whole matrix. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, change, swapped ? d[i - 2]![j - 2]! + 1 : Infinity)
    }
  return d[a.length]![b.length]!
}

test('finds the words within so many slips, and no others, in every script', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'ा', 'क', '9'), minLength: 0, maxLength: 9 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, fc.constantFrom(1, 2), (pool, asked, limit) => {
      const words = pool.sort()
      const expected = words
        .map((one, at) => ({ at, distance: distance(one, asked) }))
        .filter((one) => one.distance <= limit)
      expect(similarWords(StringPool.of(words), asked, limit)).toEqual(expected)
    }),
    { numRuns: 500 }
  )
})
