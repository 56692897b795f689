import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePeople } from './compare-people.js'

test.each([
  ['Shipra Misra', 'Shipra Mishra'],
  ['Prof. Ajay Kumar Sood', 'Ajay K Sood'],
  ['L S Shashidhara', 'L. S. Sashidhara'],
  ['Vishal Choudhary', 'विशाल चौधरी'],
  ['Ajay Kumar Sood', 'अजय कुमार सूद'],
  ['K T Rama Rao', 'KTR']
])('%s and %s are one person', (a, b) => expect(comparePeople(a, b).decision).toBe('same'))

test.each([
  ['Namrata Misra', 'Shipra Misra'],
  ['Jitendra Singh', 'Jitendra Sharma'],
  ['Ramesh Kumar', 'Suresh Kumar']
])('%s and %s are two', (a, b) => expect(comparePeople(a, b).decision).toBe('different'))

test('an initial and a surname are not enough', () => {
  expect(comparePeople('A Sood', 'Ajay Kumar Sood').decision).toBe('review')
})

test('the order of the two names does not matter, and a name is itself', () => {
  const name = fc.constantFrom(
    'Shipra Misra',
    'K T Rama Rao',
    'KTR',
    'Dr. Ajay Sood',
    'G Padmanabhan',
    'Kris Gopalakrishnan',
    'विशाल चौधरी',
    'Sood'
  )
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(comparePeople(a, b).decision).toBe(comparePeople(b, a).decision)
      expect(comparePeople(a, a).decision).toBe('same')
    })
  )
})
