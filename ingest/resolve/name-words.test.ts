import { expect, test } from 'vitest'
import { bagKey, wordsOf } from './name-words.js'
import { tokenize } from './tokenize.js'

const key = (name: string) => bagKey(wordsOf(name))

test.each([
  ['Toyohashi Univ. of Tech.', 'Toyohashi University of Technology'],
  ['Universidade Federal de Viçosa', 'Federal University of Viçosa'],
  ['Department of Science & Technology', 'Dept of Science and Technology'],
  ['Post Graduate Institute of Medical Education', 'Postgraduate Institute of Medical Education'],
  ['L.V. Prasad Eye Institute', 'L V Prasad Eye Inst'],
  ['Nissan Chemical Industries, Ltd.', 'Nissan Chemical Industries'],
  ["Institut d'Etudes Politiques", 'Institut Études Politiques'],
  ['Bangalore University', 'Bengaluru University'],
  ['Aerospace Science &#x0026; Industry', 'Aerospace Science and Industry']
])('%s has the words of %s', (a, b) => expect(key(a)).toBe(key(b)))

test.each([
  ['Indian Institute of Rice Research', 'Indian Institute of Millets Research'],
  ['Medical University of Plovdiv', 'University of Plovdiv'],
  ['Indian Institute of Technology Jodhpur', 'All India Institute of Medical Sciences Jodhpur']
])('%s has other words than %s', (a, b) => expect(key(a)).not.toBe(key(b)))

test('words that ran together are parted, footnote marks dropped, segments counted', () => {
  const tokens = tokenize('2Pathology, Marshall UniversityHuntingtonWV')
  expect(tokens.map(({ text }) => text)).toEqual(['pathology', 'marshall', 'university', 'huntington', 'wv'])
  expect(tokens.map(({ segment }) => segment)).toEqual([0, 1, 1, 1, 1])
})
