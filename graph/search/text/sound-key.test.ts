import { expect, test } from 'vitest'
import { soundKey } from './sound-key.js'

test.each([
  ['पराली', ['parali', 'paraali', 'parali']],
  ['भूकंप', ['bhukamp', 'bhookamp', 'bhukanp']],
  ['विज्ञान', ['vigyan', 'vigyaan']],
  ['हथकरघा', ['hathkargha', 'hathakargha']],
  ['मछली', ['machhli', 'machli', 'macchli']],
  ['स्वास्थ्य', ['swasthya', 'svaasthya']],
  ['सेवा', ['seva', 'sewa']],
  ['ಬೆಂಗಳೂರು', ['bengaluru', 'bengalooru']],
  ['చెరువు', ['cheruvu', 'ceruvu']],
  ['ਪੰਜਾਬ', ['panjab', 'panjaab']],
  ['கலை', ['kalai']]
])('%s sounds like %j', (word, spellings) => {
  for (const spelling of spellings) expect(soundKey(spelling)).toBe(soundKey(word))
})

test('tells words apart, and leaves other scripts alone', () => {
  expect(soundKey('कचरा')).not.toBe(soundKey('चारा'))
  expect(soundKey('עברית')).toBe('')
  expect(soundKey('covid19')).toBe('')
})
