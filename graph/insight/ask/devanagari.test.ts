import { expect, test } from 'vitest'
import { initialOf, latinOf, soundOf } from './devanagari.js'

test('acronyms spelled out and English words are put into Latin letters, Hindi words are not', () => {
  expect(latinOf('आईआईटी')).toBe('iit')
  expect(latinOf('क्लस्टर')).toBe('cluster')
  expect(latinOf('पानी')).toBeNull()
})

test('one letter by itself is an initial only: सी-कैंप is C-CAMP', () => {
  expect(initialOf('सी')).toBe('c')
  expect(latinOf('सी')).toBeNull()
  expect(initialOf('पानी')).toBeNull()
})

test('a name sounds the same in both scripts', () => {
  expect(soundOf('भुवनेश्वर')).toBe(soundOf('bhubaneswar'))
})
