import { expect, test } from 'vitest'
import type { SearchDocument } from './search/search-index.js'
import { located } from './search-places.js'

const document = (
  id: string,
  places: string[],
  state: string[],
  location?: SearchDocument['location']
): SearchDocument => ({
  id,
  kind: 'K',
  names: [id],
  text: '',
  context: [],
  facets: { state, 'state.any': places },
  ...(location && { location })
})
const at = (latitude: number, longitude: number) => ({ latitude, longitude })

test('things lie where their city lies, and what is only in a state or the country lies nowhere', () => {
  const documents = [
    document('city', ['city', 'state', 'country'], ['state']),
    document('state', ['state', 'country'], ['state']),
    document('country', ['country'], []),
    document('lab', ['city', 'state', 'country'], ['state'], at(20, 85)),
    document('far-lab', ['state', 'country'], ['state'], at(22, 87)),
    document('technology', ['city', 'state', 'country'], ['state']),
    document('state-office', ['state', 'country'], ['state']),
    document('programme', ['country'], []),
    document('nowhere', [], [])
  ]
  const said: Record<string, string[]> = {
    lab: ['city'],
    'far-lab': ['state'],
    technology: ['state', 'city'],
    'state-office': ['state'],
    programme: ['country'],
    city: ['city']
  }
  const placed = located(
    new Map(documents.map((each) => [each.id, each])),
    new Map(Object.entries(said).map(([id, places]) => [id, new Set(places)])),
    { counted: 'state', all: 'state.any' }
  )
  expect(Object.fromEntries([...placed].map(([id, { location }]) => [id, location]))).toEqual({
    city: at(20, 85),
    state: undefined,
    country: undefined,
    lab: at(20, 85),
    'far-lab': at(22, 87),
    technology: at(20, 85),
    'state-office': undefined,
    programme: undefined,
    nowhere: undefined
  })
})
