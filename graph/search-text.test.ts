import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passagesOf } from './search-text.js'

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

describe('passages', () => {
  test('hold the whole text in order, none longer than a thousand characters', () => {
    const word = fc.constantFrom(
      'lake',
      'क्षेत्र',
      'Rs 3.5',
      'ends.',
      'really?',
      'है।',
      '\n',
      '\n\n',
      '😀',
      'x'.repeat(1_700)
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (list) => {
        const text = list.join(' ')
        const passages = passagesOf(text)
        expect(squeezed(passages.join(' '))).toBe(squeezed(text))
        for (const passage of passages) {
          expect(passage.length).toBeLessThanOrEqual(1_000)
          expect(passage.trim()).not.toBe('')
          expect(passage).not.toMatch(/\p{Surrogate}/u)
        }
      })
    )
  })

  test('end with a sentence, and with the paragraph once they are long enough', () => {
    const sentence = 'The lake was cleaned by the corporation within two years. '
    const [first, second] = passagesOf(`${sentence.repeat(8)}\n\n${sentence.repeat(20)}`)
    expect(first).toBe(sentence.repeat(8).trim())
    expect(second!.endsWith('years.')).toBe(true)
    expect(passagesOf('A title\n\nA line.')).toEqual(['A title\n\nA line.'])
  })
})
