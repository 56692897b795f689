import { expect, test } from 'vitest'
import type { SearchDocument } from '../../search/search-index.js'
import { fieldsMeant } from './fields-meant.js'
import { tokenize } from './tokens.js'
import type { Unit } from './unit.js'

const document = (id: string, kind: string, names: string[], domain: string[] = []): [string, SearchDocument] => [
  id,
  { id, kind, names, text: '', context: [], facets: { domain } }
]
const documents = new Map([
  document('domain:agriculture', 'Domain', ['Agriculture and food'], ['domain:agriculture']),
  document('domain:livestock', 'Domain', ['Livestock'], ['domain:livestock', 'domain:agriculture']),
  document('domain:rural', 'Domain', ['Rural technology'], ['domain:rural']),
  document('domain:lakes', 'Domain', ['Water-body rejuvenation'], ['domain:lakes']),
  document('technology:phytorid', 'Technology', ['Phytorid constructed wetland'])
])

/** The ids left of words that name the things given, in turn. */
function left(text: string, named: Readonly<Record<string, string>>): string[] {
  const tokens = tokenize(text)
  const units = Object.entries(named).map(([word, id]): Unit => {
    const at = tokens.findIndex((token) => token.text === word)
    const { kind, names } = documents.get(id)!
    return { start: at, end: at + 1, rank: 1, readings: [{ id, kind, name: names[0]! }] }
  })
  return fieldsMeant(documents, tokens, units).map(({ readings }) => readings![0]!.id)
}

test('of two fields, one of which lies in the other, the narrower is meant', () => {
  expect(left('dairy farmers', { dairy: 'domain:livestock', farmers: 'domain:agriculture' })).toEqual([
    'domain:livestock'
  ])
})

test('a village is a setting beside a field and a field by itself', () => {
  expect(left('lakes in villages', { lakes: 'domain:lakes', villages: 'domain:rural' })).toEqual(['domain:lakes'])
  expect(left('machines for villages', { villages: 'domain:rural' })).toEqual(['domain:rural'])
})

test('words of the name of a thing beside it are no field, other words are', () => {
  const named = { phytorid: 'technology:phytorid', wetland: 'domain:lakes' }
  expect(left('the phytorid wetland', named)).toEqual(['technology:phytorid'])
  expect(left('a phytorid farmers', { phytorid: 'technology:phytorid', farmers: 'domain:agriculture' })).toHaveLength(2)
})
