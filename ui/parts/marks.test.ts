import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, pieces } from './marks.js'

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)))

describe('marked text', () => {
  it('marks what the spans cover', () => {
    expect(pieces('safe e-waste', [[5, 12]])).toEqual([
      { text: 'safe ', marked: false },
      { text: 'e-waste', marked: true }
    ])
  })

  it('marks a compound as one', () => {
    expect(
      pieces('an e-waste line', [
        [3, 4],
        [5, 10]
      ])
    ).toEqual([
      { text: 'an ', marked: false },
      { text: 'e-waste', marked: true },
      { text: ' line', marked: false }
    ])
  })

  it('never changes the text, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string(), spans, (text, some) => {
        expect(
          pieces(text, some)
            .map((piece) => piece.text)
            .join('')
        ).toBe(text)
      })
    )
  })
})

describe('excerpts', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 120 })
    .map((all) => all.join(' '))

  it('leave short texts whole', () => {
    expect(excerpt('short', [[0, 5]])).toEqual({ text: 'short', spans: [[0, 5]] })
  })

  it('move the marks along with the text', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, n) => {
        const start = n % text.length
        const span = [start, Math.min(text.length, start + 4)] as const
        const cut = excerpt(text, [span], 80)
        for (const [from = 0, to = 0] of cut.spans) expect(cut.text.slice(from, to)).toBe(text.slice(...span))
      })
    )
  })

  it('show the first mark of a long text', () => {
    const text = `${'filler '.repeat(60)}needle ${'filler '.repeat(60)}`
    const cut = excerpt(text, [[420, 426]])
    expect(cut.text.slice(...(cut.spans[0] as [number, number]))).toBe('needle')
    expect(cut.text.length).toBeLessThan(260)
  })
})
