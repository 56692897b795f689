import { expect, test } from 'vitest'
import { sangamOntology } from '../../ontology.js'
import type { SearchDocument } from '../../search/search-index.js'
import { nameTable } from './name-table.js'

const document = (id: string, kind: string, names: string[]): [string, SearchDocument] => [
  id,
  { id, kind, names, text: '', context: [], facets: {} }
]
const table = nameTable(
  sangamOntology,
  new Map([
    document('domain:rural', 'Domain', ['Rural technology', 'RuTAG', 'Smart village']),
    document('domain:health', 'Domain', ['Health and medical technology']),
    document('programme:rutag', 'Programme', ['Rural Technology Action Group', 'RuTAG'])
  ])
)
const idsAt = (key: string) => table.at(key).map(({ id }) => id)

test('a programme is meant by its very name before a field of work that is also called so', () => {
  expect(idsAt('rutag')).toEqual(['programme:rutag'])
  expect(idsAt('smart village')).toEqual(['domain:rural'])
})

test('health technology asks for technologies of the field, not for a field of that name', () => {
  expect(idsAt('health')).toEqual(['domain:health'])
  expect(idsAt('health technology')).toEqual([])
})
