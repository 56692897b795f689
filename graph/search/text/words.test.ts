import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem } from './stem.js'
import { estimateTokens, windows } from './windows.js'
import { fold, words } from './words.js'

const texts = (text: string): string[] => words(text).map((word) => word.text)

describe('words', () => {
  test.each([
    ['e-waste in Andhra Pradesh', ['e', 'waste', 'in', 'andhra', 'pradesh']],
    ["India's S&T clusters (I.I.T.)", ['india', 'st', 'clusters', 'iit']],
    ['ई-कचरा निपटान', ['ई', 'कचरा', 'निपटान']],
    ['Université Français 3.5 kW', ['universite', 'francais', '3.5', 'kw']],
    ['... !!! 😀', []]
  ])('of %j', (text, expected) => expect(texts(text)).toEqual(expected))

  test('a hyphenated word is known in one too', () => {
    expect(words('e-waste').map((word) => word.joined)).toEqual(['ewaste', 'ewaste'])
  })

  test('combining marks are never split from their letter', () => {
    const letter = fc.constantFrom('क', 'ख', 'ग', 'த', 'ம', 'ન', 'ଓ', 'ক')
    const mark = fc.constantFrom('ा', 'ि', '्', 'ं', 'ு', 'ે', 'ି', 'ি', '')
    const word = fc
      .array(
        fc.tuple(letter, mark).map(([l, m]) => l + m),
        { minLength: 1, maxLength: 6 }
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (list) => {
        expect(words(list.join(' ')).map(({ start, end }) => list.join(' ').slice(start, end))).toEqual(list)
      })
    )
  })

  test('a text in ASCII is read as one that is not', () => {
    const piece = fc.constantFrom('a', 'B', 'z9', '7', '-', '&', '.', "'", "'s", ' ', ',', '3.5', 'I.I.T.', 'e-waste')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        expect(words(text)).toEqual(words(`${text} é`).slice(0, -1))
      })
    )
  })

  test('offsets point at what was read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, text: word, joined } of words(text)) {
          if (joined === undefined)
            expect(fold(text.slice(start, end)).replace(/[-&.'’\u2010\u2011]/g, '')).toBe(word.replace(/\./g, ''))
        }
      })
    )
  })
})

test.each([
  ['institutions', 'institut'],
  ['hospitals', 'hospit'],
  ['relational', 'relat'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['ponies', 'poni'],
  ['caresses', 'caress'],
  ['agreed', 'agre'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['vietnamization', 'vietnam'],
  ['adjustable', 'adjust'],
  ['replacement', 'replac'],
  ['adoption', 'adopt'],
  ['controlling', 'control'],
  ['कचरा', 'कचरा'],
  ['co2', 'co2']
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected))

test('windows give the text back and stay within their tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 8, max: 60 }), (text, most) => {
      const pieces = windows(text, most)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces) expect(estimateTokens(piece)).toBeLessThanOrEqual(most)
    })
  )
})

test('words without joiners are the stretches of letters, marks and digits, whatever stands beside them', () => {
  const unit = fc.constantFrom(...'aZ09 ,;éİßΣकि中½😀ა'.split(/(?:)/u), '\ud83d', '\u200d', '\n')
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const text = units.join('')
      const stretches = [...text.matchAll(/[\p{L}\p{M}\p{N}\u200c\u200d]+/gu)].filter(([one]) => fold(one) !== '')
      expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(stretches.map(([one]) => one))
      expect(words(text).map((word) => word.text)).toEqual(stretches.map(([one]) => fold(one)))
    })
  )
})
