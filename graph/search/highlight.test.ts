import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Highlighter } from './highlight.js'
import { stem } from './text/stem.js'
import { words } from './text/words.js'

test('every word with a stem of the query is found, in any script, hyphenated or not', () => {
  const piece = fc.constantFrom(
    ...'Water waters WATERED wasted e-Waste S&T e’water École ecoles käse kases पानी पानी-water İwater k2 ties ays toys aid'.split(
      ' '
    ),
    ' ',
    ', ',
    '.',
    '😀',
    '¼',
    '\ud83d',
    "'s"
  )
  const stems = fc.uniqueArray(
    fc.constantFrom<string[]>('water', 'wast', 'ewast', 'st', 'ecol', 'kase', 'पानी', 'k2', 'ti', 'ai', 'toi', 'a')
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), stems, (pieces, wanted) => {
      const text = pieces.join('')
      const expected = words(text)
        .filter((word) => [word.text, word.joined ?? ''].some((form) => wanted.includes(stem(form))))
        .map(({ start, end }) => [start, end])
      expect(new Highlighter(wanted).spans(text)).toEqual(expected)
    })
  )
})
