import fc from 'fast-check'
import { expect, test } from 'vitest'
import { consonantKey } from './consonant-key.js'
import { hasIndicLetters, transliterate } from './transliterate.js'

test.each([
  ['विश्वविद्यालय', 'vishvavidyaalay'],
  ['দিল্লি', 'dilli'],
  ['ਪੰਜਾਬ', 'panjaab'],
  ['ગુજરાત', 'gujaraat'],
  ['ବିଜୁ', 'biju'],
  ['இந்திய', 'intiya'],
  ['హైదరాబాద్', 'haidaraabaad'],
  ['ಮಂಗಳೂರು', 'mangaluuru'],
  ['കേരള', 'kerala']
])('%s is read as %s', (script, latin) => expect(transliterate(script)).toBe(latin))

test('clusters are read as they are spoken', () => {
  expect(transliterate('ഇൻസ്റ്റിറ്റ്യൂട്ട്')).toBe('insttittyuutt')
})

test('the same name sounds the same in every script that writes it', () => {
  const university = ['विश्वविद्यालय', 'বিশ্ববিদ্যালয়', 'ವಿಶ್ವವಿದ್ಯಾಲಯ', 'ବିଶ୍ୱବିଦ୍ୟାଳୟ'].map((name) =>
    consonantKey(transliterate(name))
  )
  expect(new Set(university).size).toBe(1)
})

test('leaves other scripts alone, leaves none of its own, and twice is as once', () => {
  const letter = fc.oneof(
    fc.integer({ min: 0x900, max: 0xd7f }).map((point) => String.fromCodePoint(point)),
    fc.constantFrom('a', 'Z', ' ', 'é', '中')
  )
  fc.assert(
    fc.property(fc.array(letter), (letters) => {
      const text = letters.join('')
      const once = transliterate(text)
      expect(hasIndicLetters(once)).toBe(false)
      expect(transliterate(once)).toBe(once)
      if (!hasIndicLetters(text)) expect(once).toBe(text)
    })
  )
})
