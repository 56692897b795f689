import { describe, expect, it } from 'vitest'
import { shadeOf, surpriseOf } from './surprise.js'

describe('a cell', () => {
  it('is over or under only with its whole interval', () => {
    expect(surpriseOf({ low: 1.2, high: 4 })).toBe('over')
    expect(surpriseOf({ low: 0.1, high: 0.9 })).toBe('under')
    expect(surpriseOf({ low: 0.9, high: 3 })).toBe('usual')
    expect(surpriseOf({ low: null, high: null })).toBe('usual')
  })

  it('is the darker the more it holds', () => {
    expect([1, 10, 20, 40, 50].map((count) => shadeOf(count, 50))).toEqual([1, 1, 2, 4, 5])
  })
})
