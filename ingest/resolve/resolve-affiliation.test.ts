import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildRegistryIndex } from './registry-index.js'
import type { RegistryRecord } from './registry-record.js'
import { resolveAffiliation } from './resolve-affiliation.js'

const PLACES: Record<string, [city: string, region: string, code: string, country: string, name: string]> = {
  jodhpur: ['Jodhpur', 'Rajasthan', 'RJ', 'IN', 'India'],
  delhi: ['New Delhi', 'Delhi', 'DL', 'IN', 'India'],
  kanpur: ['Kanpur', 'Uttar Pradesh', 'UP', 'IN', 'India'],
  bengaluru: ['Bengaluru', 'Karnataka', 'KA', 'IN', 'India'],
  athens: ['Athens', 'Georgia', 'GA', 'US', 'United States'],
  tbilisi: ['Tbilisi', 'Tbilisi', 'TB', 'GE', 'Georgia'],
  shiraz: ['Shiraz', 'Fars', '07', 'IR', 'Iran'],
  aarhus: ['Aarhus', 'Central Jutland', '82', 'DK', 'Denmark'],
  toronto: ['Toronto', 'Ontario', 'ON', 'CA', 'Canada'],
  college: ['College Park', 'Maryland', 'MD', 'US', 'United States'],
  baltimore: ['Baltimore', 'Maryland', 'MD', 'US', 'United States']
}

function record(
  id: string,
  place: string,
  name: string,
  more: Partial<RegistryRecord> & { aliases?: string[]; acronym?: string } = {}
): RegistryRecord {
  const [city, region, regionCode, country, countryName] = PLACES[place]!
  const { aliases = [], acronym, ...rest } = more
  return {
    id,
    status: 'active',
    names: [
      { value: name, kind: 'display' },
      ...aliases.map((value) => ({ value, kind: 'alias' as const })),
      ...(acronym ? [{ value: acronym, kind: 'acronym' as const }] : [])
    ],
    types: ['education', 'funder'],
    places: [{ city, region, regionCode, country, countryName }],
    successors: [],
    parents: [],
    related: 20,
    ...rest
  }
}

/** Bodies that only make words as common as they are in a register. */
const crowd = Array.from({ length: 400 }, (_, i) =>
  record(`crowd-${i}`, 'shiraz', `${'Kelvor Mistan Ontrul Pirast'.split(' ')[i % 4]}${i} University of Science`)
)

const index = buildRegistryIndex([
  ...crowd,
  record('iitj', 'jodhpur', 'Indian Institute of Technology Jodhpur'),
  record('iitk', 'kanpur', 'Indian Institute of Technology Kanpur'),
  record('aiims', 'delhi', 'All India Institute of Medical Sciences'),
  record('iisc', 'bengaluru', 'Indian Institute of Science Bangalore'),
  record('uga', 'athens', 'University of Georgia'),
  record('ug', 'tbilisi', 'University of Georgia', { related: 0 }),
  record('shiraz', 'shiraz', 'Shiraz University'),
  record('aarhus', 'aarhus', 'Aarhus University'),
  record('york', 'toronto', 'York University'),
  record('toronto', 'toronto', 'University of Toronto'),
  record('maryland', 'college', 'University of Maryland', { related: 40 }),
  record('umbc', 'baltimore', 'University of Maryland, Baltimore County', { acronym: 'UMBC' }),
  record('double', 'kanpur', 'Harcourt Butler Technological Institute', {
    status: 'withdrawn',
    successors: [{ id: 'hbtu', name: '' }]
  }),
  record('hbtu', 'kanpur', 'Harcourt Butler Technical University'),
  record('gone', 'kanpur', 'Vanished Academy of Weaving', { status: 'withdrawn' })
])
const ids = (text: string) => resolveAffiliation(text, index).ids

test.each([
  ['Department of Chemistry, Indian Institute of Technology, Kanpur-208016, India', 'iitk'],
  ['Dept. of Physics, Indian Inst. of Tech. Jodhpur, Rajasthan, India', 'iitj'],
  ['Civil Engineering Department, Indian Institute of Science, Bengaluru, India', 'iisc'],
  ['Department of History, York University, Toronto, ON, Canada', 'york'],
  ['University of Maryland, Baltimore County, Baltimore, MD, USA', 'umbc'],
  ['Center for Resource Recovery, University of Georgia, Athens, GA, USA', 'uga']
])('%s is %s', (text, id) => expect(ids(text)).toEqual([id]))

test.each([
  ['another country', 'Department of Physics, York University, Accra, Ghana'],
  ['the name goes on', 'Computer Engineering Department, Shiraz University of Technology, Shiraz, Iran'],
  ['its hospital', 'Department of Urology, Aarhus University Hospital, Aarhus, Denmark'],
  ['nothing to name', 'Ophthalmology; and'],
  ['empty', '']
])('answers nothing: %s', (_why, text) => expect(ids(text)).toEqual([]))

test('a string that names several bodies has several answers', () => {
  const text =
    'Indian Institute of Technology Kanpur, Kanpur, India and All India Institute of Medical Sciences, New Delhi, India'
  expect(new Set(ids(text))).toEqual(new Set(['iitk', 'aiims']))
})

test('a withdrawn record leads to its successor, one without a successor to nothing', () => {
  expect(ids('Harcourt Butler Technological Institute, Kanpur, India')).toEqual(['hbtu'])
  expect(ids('Vanished Academy of Weaving, Kanpur, India')).toEqual([])
})

test('says why: the accepted name, and the veto of the others', () => {
  const { chosen, candidates } = resolveAffiliation('York University, Toronto, Canada', index)
  expect(chosen).toBe(true)
  expect(candidates[0]).toMatchObject({
    id: 'york',
    why: expect.stringMatching(/display name of York University; city agrees; accepted/)
  })
  expect(candidates.find(({ id }) => id === 'toronto')).toMatchObject({
    score: 0,
    why: expect.stringContaining('begins earlier')
  })
})

test('takes any text, and answers only with ids of the register, best first', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(...index.names.slice(-40).map(({ surface }) => surface)),
      (noise, name) => {
        const answer = resolveAffiliation(`${noise}, ${name}`, index)
        expect(answer.chosen).toBe(answer.ids.length > 0)
        for (const id of answer.ids) expect(index.ids.has(id)).toBe(true)
        expect(answer.candidates.map(({ id }) => id).slice(0, answer.ids.length)).toEqual(answer.ids.slice(0, 5))
      }
    ),
    { numRuns: 60 }
  )
})
