import { expect, test } from 'vitest'
import { decidePair } from './decide-pair.js'
import type { KnownEntity } from './known-entity.js'
import { buildKnownIndex } from './known-index.js'
import { resolveMention } from './resolve-mention.js'

const institution = (
  id: string,
  name: string,
  aliases: string[] = [],
  more: Partial<KnownEntity> = {}
): KnownEntity => ({ id, kind: 'institution', name, aliases, ...more })

const index = buildKnownIndex([
  institution(
    'iit-jodhpur',
    'Indian Institute of Technology Jodhpur',
    ['AIIMS Jodhpur', 'भारतीय प्रौद्योगिकी संस्थान जोधपुर'],
    { city: 'Jodhpur' }
  ),
  institution('iit-delhi', 'Indian Institute of Technology Delhi', ['IIT Delhi'], { city: 'New Delhi' }),
  institution('aiims-jodhpur', 'All India Institute of Medical Sciences Jodhpur', [], { city: 'Jodhpur' }),
  institution('nit-karnataka', 'National Institute of Technology Karnataka', ['NIT'], { city: 'Surathkal' }),
  institution('nit-delhi', 'National Institute of Technology Delhi', ['NIT'], { city: 'Delhi' }),
  institution('mangalore', 'Mangalore University'),
  institution('tezpur', 'Tezpur University'),
  institution('panjab', 'Panjab University', [], { city: 'Chandigarh' }),
  institution('punjabi', 'Punjabi University', [], { city: 'Patiala' }),
  institution('jckif', 'Jodhpur City Knowledge and Innovation Foundation', ['JCKIF']),
  institution('old', 'Indian Institute for Human Settlemnts', [], { sameAs: 'new' }),
  institution('new', 'Indian Institute for Human Settlements'),
  institution('mylan', 'Mylan (India)', [], { succeededBy: 'viatris' }),
  institution('viatris', 'Viatris'),
  {
    id: 'jckic',
    kind: 'cluster',
    name: 'Jodhpur City Knowledge and Innovation Cluster',
    aliases: ['JCKIF'],
    acronyms: ['JCKIC']
  },
  { id: 'namrata', kind: 'person', name: 'Namrata Misra', aliases: [] },
  { id: 'shipra', kind: 'person', name: 'Shipra Misra', aliases: ['Shipra Mishra'] }
])
const resolve = (mention: string, context = '') => resolveMention({ mention, context }, index)
const decide = (a: string, b: string, kind = 'institution') => decidePair({ a, b, kind }, index).decision

test('known names, short forms and labels lead to their entity', () => {
  expect(resolve('IIT-Delhi').entity).toBe('iit-delhi')
  expect(resolve('Indian Inst. of Technology, Jodhpur').entity).toBe('iit-jodhpur')
  expect(resolve('भारतीय प्रौद्योगिकी संस्थान, जोधपुर').entity).toBe('iit-jodhpur')
})

test.each([
  ['मंगलौर विश्वविद्यालय', 'mangalore'],
  ['তেজপুর বিশ্ববিদ্যালয়', 'tezpur'],
  ['தேஜ்பூர் பல்கலைக்கழகம்', 'tezpur'],
  ['ਮੰਗਲੌਰ ਯੂਨੀਵਰਸਿਟੀ', 'mangalore'],
  ['ఇండియన్ ఇన్స్టిట్యూట్ ఆఫ్ టెక్నాలజీ ఢిల్లీ', 'iit-delhi']
])('%s is read by sound: %s', (label, id) => expect(resolve(label).entity).toBe(id))

test('an alias that is the own name of another body leads to that body', () => {
  expect(resolve('AIIMS Jodhpur').entity).toBe('aiims-jodhpur')
  expect(resolve('Jodhpur City Knowledge and Innovation Foundation').entity).toBe('jckif')
})

test('people are found by initials, titles and spelling, and told from others of their surname', () => {
  expect(resolve('Dr. Shipra Misraa').entity).toBe('shipra')
  expect(resolve('शिप्रा मिश्रा').entity).toBe('shipra')
  expect(resolve('Prof. Anjali Misra').entity).toBeNull()
})

test('a name of several is for review unless the context says which', () => {
  expect(resolve('NIT')).toMatchObject({ entity: null, band: 'review' })
  expect(resolve('NIT', 'the workshop was held at Surathkal')).toMatchObject({ entity: 'nit-karnataka', band: 'merge' })
})

test('what is like nothing known is new', () => {
  expect(resolve('Kolar Silk Weavers Guild')).toMatchObject({ entity: null, band: 'new' })
})

test.each([
  ['IIT Jodhpur', 'AIIMS Jodhpur', 'institution', 'different'],
  ['Indian Institute of Technology Delhi', 'National Institute of Technology Delhi', 'institution', 'different'],
  ['JCKIC', 'JCKIF', 'cluster', 'different'],
  ['Punjabi University', 'Panjab University', 'institution', 'different'],
  ['Namrata Misra', 'Shipra Misra', 'person', 'different'],
  ['Mylan (India)', 'Viatris', 'institution', 'different'],
  ['Indian Institute for Human Settlemnts', 'Indian Institute for Human Settlements', 'institution', 'same'],
  ['AAU = Anand Agricultural University', 'AAU = Assam Agricultural University', 'institution', 'different'],
  ['Research and Innovation Circle of Hyderabad', 'Hyderabad Research and Innovation Circle', 'cluster', 'same'],
  ['Pune Knowledge Cluster Foundation', 'Pune Knowledge Cluster', 'cluster', 'same'],
  ['One Fish Cage (IIT Bombay)', 'One Fish Cage (IIT Kharagpur)', 'technology', 'different'],
  ['over 300,000 users', 'over 3 lakh users', 'number', 'same'],
  ['2 crore', '2 lakh', 'number', 'different'],
  ['US', 'USA', 'country', 'same'],
  ['Korea', 'Japan', 'country', 'different']
])('%s and %s (%s) are %s', (a, b, kind, decision) => expect(decide(a, b, kind)).toBe(decision))

test('a withheld label is not looked up, a name always is', () => {
  expect(
    decidePair(
      { a: 'Indian Institute of Technology Delhi', b: 'IITD campus', kind: 'institution', without: 'IITD campus' },
      index
    ).decision
  ).not.toBe('same')
  expect(
    resolveMention({ mention: 'Shipra Mishra', kind: 'person', without: 'Shipra Mishra' }, index).candidates[0]?.why
  ).not.toMatch(/^known/)
  expect(resolveMention({ mention: 'Shipra Misra', kind: 'person', without: 'Shipra Misra' }, index).entity).toBe(
    'shipra'
  )
})
