import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from './first-of.js'

test('the first of some items are those that ordering all of them gives, equal ones as they come', () => {
  const anyItems = fc.array(fc.record({ rank: fc.nat(9), name: fc.nat() }), { maxLength: 200 })
  fc.assert(
    fc.property(anyItems, fc.nat(250), (items, most) => {
      const byRank = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank
      expect(firstOf(items, most, byRank)).toEqual([...items].sort(byRank).slice(0, most))
    }),
    { numRuns: 200 }
  )
})
