import { expect, test } from 'vitest'
import { aliases, aliasesIn } from './aliases.js'

test('the script tells the language where only one is written in it', () => {
  const cell = 'IIT-D|இந்திய|ఇండియన్|ಇಂಡಿಯನ್|ഇന്ത്യൻ|ভারতীয়|ભારતીય|ਇੰਡੀਅਨ|ଭାରତୀୟ|भारतीय'
  expect((aliases(cell) as { language: string | null }[]).map(({ language }) => language)).toEqual([
    null,
    'ta',
    'te',
    'kn',
    'ml',
    'bn',
    'gu',
    'pa',
    'or',
    null
  ])
  expect(aliasesIn('hi')('दिल्ली')).toEqual([{ text: 'दिल्ली', language: 'hi' }])
})

test('a remark on a garbled spelling is not part of the name, other parentheses are', () => {
  expect(aliases('Kinjaya (garbled in one page)|AMTZ (Vizag)')).toEqual([
    { text: 'Kinjaya', language: null },
    { text: 'AMTZ (Vizag)', language: null }
  ])
})
