import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeClaim, sangamOntology } from '../../graph/index.js'
import { itemsAt, readItems } from './read-items.fixture.js'
import { ror } from './ror.js'
import { fieldsIn, relationsIn, sortedClaims } from './sorted-claims.fixture.js'
import { sourceContract } from './source.contract.js'

const SECOND = {
  id: 'https://ror.org/049tgcd06',
  status: 'active',
  names: [
    { value: 'Sample Institute of Technology', types: ['ror_display', 'label'], lang: 'en' },
    { value: 'SIT', types: ['acronym'], lang: null },
    { value: 'नमूना संस्थान', types: ['label'], lang: 'hi' }
  ],
  types: ['education', 'funder'],
  locations: [
    {
      geonames_id: 1,
      geonames_details: {
        name: 'Bhubaneswar',
        country_code: 'IN',
        country_name: 'India',
        country_subdivision_code: 'OR',
        country_subdivision_name: 'Odisha',
        lat: 20.27,
        lng: 85.83
      }
    }
  ],
  links: [
    { type: 'wikipedia', value: 'https://en.wikipedia.org/wiki/Sample' },
    { type: 'website', value: 'https://sample.example' }
  ],
  established: 2008,
  relationships: [
    { type: 'parent', id: 'https://ror.org/02qkhhn56', label: 'Sample Society' },
    { type: 'child', id: 'https://ror.org/03yacj906', label: 'Sample Laboratory' }
  ],
  admin: { last_modified: { date: '2024-05-13', schema_version: '2.0' } }
}
const FIRST = {
  id: 'https://ror.org/03yacj906',
  name: 'Sample Laboratory',
  status: 'active',
  types: ['Facility'],
  aliases: ['Sample Lab'],
  acronyms: ['SL'],
  labels: [{ label: 'Musterlabor', iso639: 'de' }],
  links: ['http://lab.example'],
  established: null,
  email_address: 'somebody@lab.example',
  addresses: [
    { lat: 49.87, lng: 8.65, city: 'Darmstadt', geonames_city: { geonames_admin1: { name: 'Hesse', code: 'DE.05' } } }
  ],
  country: { country_name: 'Germany', country_code: 'DE' },
  relationships: [{ type: 'Parent', id: 'https://ror.org/049tgcd06', label: 'Sample Institute of Technology' }]
}
const WITHDRAWN = { ...FIRST, id: 'https://ror.org/02qkhhn56', status: 'withdrawn' }
const text = [SECOND, FIRST, WITHDRAWN].map((record) => JSON.stringify(record)).join('\n')
const read = async (content: string, name = 'v1.50-2024-07-29-ror.jsonl') =>
  sortedClaims(await readItems(ror, name, content))

sourceContract(ror, [
  { name: 'dump.jsonl', bytes: new TextEncoder().encode(text) },
  { name: 'dump.json', bytes: new TextEncoder().encode(JSON.stringify([SECOND, FIRST], null, 2)) }
])

test('records of both schemas become institutions with their names, places and ties', async () => {
  const { claims, rejections } = await read(text)
  expect(rejections).toEqual([])
  expect(fieldsIn(claims, 'institution:ror-049tgcd06')).toEqual({
    name: 'Sample Institute of Technology',
    aliases: [
      { text: 'SIT', language: null },
      { text: 'नमूना संस्थान', language: 'hi' }
    ],
    ror: 'https://ror.org/049tgcd06',
    established: '2008',
    website: 'https://sample.example',
    location: { latitude: 20.27, longitude: 85.83 },
    status: 'active',
    type: 'university'
  })
  expect(fieldsIn(claims, 'institution:ror-03yacj906')).toMatchObject({
    name: 'Sample Laboratory',
    aliases: [{ text: 'Musterlabor', language: 'de' }, { text: 'Sample Lab' }, { text: 'SL' }],
    website: 'http://lab.example',
    type: 'research-institute'
  })
  expect(relationsIn(claims)).toEqual([
    'place:in-od-bhubaneswar PART_OF place:in-od',
    'place:in-od PART_OF place:in',
    'institution:ror-049tgcd06 LOCATED_IN place:in-od-bhubaneswar',
    'institution:ror-049tgcd06 PART_OF institution:ror-02qkhhn56',
    'institution:ror-03yacj906 PART_OF institution:ror-049tgcd06',
    'place:de-darmstadt PART_OF place:de',
    'institution:ror-03yacj906 LOCATED_IN place:de-darmstadt',
    'institution:ror-03yacj906 PART_OF institution:ror-049tgcd06'
  ])
  expect(JSON.stringify(claims)).not.toContain('somebody')
})

test('a body that has ended says so, one whose record was withdrawn is not read', async () => {
  const ended = { ...SECOND, id: 'https://ror.org/02y3ad647', status: 'inactive' }
  const { claims } = await read([SECOND, ended, WITHDRAWN].map((record) => JSON.stringify(record)).join('\n'))
  expect(fieldsIn(claims, 'institution:ror-02y3ad647')).toMatchObject({ status: 'inactive' })
  expect(claims.some(({ subject }) => subject === 'institution:ror-02qkhhn56')).toBe(false)
})

test('all cite one document of the register; the type is our own classification', async () => {
  const { claims } = await read(text)
  expect(new Set(claims.map(({ source }) => source))).toEqual(
    new Set(['document:ror-sample', 'document:sangam-classification'])
  )
  expect(fieldsIn(claims, 'document:ror-sample')).toMatchObject({ type: 'register', date: '2024-07-29' })
  expect(
    claims
      .filter(({ source }) => source !== 'document:ror-sample')
      .every(({ fields }) => Object.keys(fields!).join() === 'type')
  ).toBe(true)
  expect(claims.find(({ subject }) => subject === 'institution:ror-049tgcd06')).toMatchObject({
    authority: 'register',
    date: '2024-05-13'
  })
  for (const claim of claims) makeClaim(sangamOntology, claim)
})

test('a record of the wrong build is told, and those after it keep their places', async () => {
  const broken = { ...SECOND, names: [7] }
  const { claims, rejections } = await read(`${JSON.stringify(broken)}\n${text}`)
  expect(rejections).toMatchObject([{ row: 1 }])
  expect(relationsIn(claims)).toContain('place:in-od-bhubaneswar PART_OF place:in-od')
})

describe.skipIf(!existsSync('../shared/ror/ror-india.jsonl'))('../shared/ror/ror-india.jsonl', () => {
  test('every record goes in', async () => {
    const { claims, rejections } = sortedClaims(await itemsAt(ror, '../shared/ror/ror-india.jsonl'))
    expect(rejections).toEqual([])
    for (const claim of claims) makeClaim(sangamOntology, claim)
    const institutions = new Set(claims.flatMap(({ subject, fields }) => (fields?.['ror'] ? [subject] : [])))
    expect(institutions.size).toBeGreaterThan(1_700)
    const placed = claims.filter(
      ({ relation, object }) => relation === 'LOCATED_IN' && /^place:in-[a-z]{2}-/.test(object!)
    )
    expect(placed.length / institutions.size).toBeGreaterThan(0.9)
  })
})
