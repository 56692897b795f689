import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Automaton, type Hit } from './automaton.js'

const naive = (patterns: readonly (readonly string[])[], words: readonly string[]): Hit[] =>
  patterns.flatMap((pattern, index) =>
    words.flatMap((_, start) =>
      pattern.length && pattern.every((word, offset) => words[start + offset] === word)
        ? [{ pattern: index, start, end: start + pattern.length }]
        : []
    )
  )

const sorted = (hits: readonly Hit[]): Hit[] =>
  [...hits].sort((a, b) => a.end - b.end || a.start - b.start || a.pattern - b.pattern)

describe('Automaton', () => {
  it('finds overlapping and contained patterns', () => {
    const automaton = new Automaton([['pune'], ['pune', 'knowledge', 'cluster'], ['cluster']])
    expect(sorted(automaton.search(['the', 'pune', 'knowledge', 'cluster']))).toEqual([
      { pattern: 0, start: 1, end: 2 },
      { pattern: 1, start: 1, end: 4 },
      { pattern: 2, start: 3, end: 4 }
    ])
  })

  it('equals naive search on random texts and patterns', () => {
    const word = fc.constantFrom('a', 'b', 'c')
    const patterns = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    fc.assert(
      fc.property(patterns, fc.array(word, { maxLength: 40 }), (list, words) => {
        expect(sorted(new Automaton(list).search(words))).toEqual(sorted(naive(list, words)))
      })
    )
  })
})
