import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotations } from './quotations.js'

const mention = (id: string, text: string, start: number | null) => ({
  id,
  name: id,
  kind: 'X',
  quotes: [{ text, start, end: start === null ? null : start + text.length }]
})

describe('quotations in a text', () => {
  it('mark a sentence with all that it is quoted for', () => {
    const page = {
      text: 'Menu. IIT works. End',
      mentions: [mention('a', 'IIT works.', 6), mention('b', 'IIT works.', 6)]
    }
    expect(quotations(page).map(({ text, mentions }) => [text, mentions.map(({ id }) => id)])).toEqual([
      ['Menu. ', []],
      ['IIT works.', ['a', 'b']],
      [' End', []]
    ])
  })

  it('are found by their words where the place does not fit, and left out where there are none such', () => {
    const page = { text: 'One. Two.', mentions: [mention('a', 'Two.', 99), mention('b', 'Three.', 0)] }
    expect(quotations(page).at(-1)).toEqual({ text: 'Two.', mentions: [{ id: 'a', name: 'a', kind: 'X' }] })
  })

  it('never change the text', () => {
    const places = fc.array(fc.tuple(fc.nat(30), fc.nat(10)), { maxLength: 5 })
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), places, (text, spans) => {
        const mentions = spans.map(([start, length], i) => mention(`m${i}`, text.slice(start, start + length), start))
        expect(
          quotations({ text, mentions })
            .map((stretch) => stretch.text)
            .join('')
        ).toBe(text)
      })
    )
  })
})
