import { expect, test } from 'vitest'
import { sangamOntology } from '../ontology.js'
import { buildSearchDocuments } from '../search-documents.js'
import { makeClaim } from '../claims.js'
import { crossStateAdoptions } from './adoptions.js'
import { claimsOf, withClaims } from './insight.fixture.js'

const lines = [
  'technology:market DEVELOPED_IN place:rajasthan',
  'cluster:north LOCATED_IN place:punjab',
  'cluster:home LOCATED_IN place:rajasthan',
  'cluster:north USES technology:market',
  'cluster:home USES technology:market',
  'technology:market DEPLOYED_IN place:rajasthan',
  'technology:nowhere DEPLOYED_IN place:punjab'
]

test('an adoption leads into a state that is not the origin; without a known origin there is none', async () => {
  const states = ['place:rajasthan', 'place:punjab'].map((subject) =>
    makeClaim(sangamOntology, {
      subject,
      fields: { level: 'state' },
      source: 'document:test',
      load: 'load:test',
      authority: 'official'
    })
  )
  const found = await withClaims([...claimsOf(lines), ...states], async (store) => {
    const documents = await buildSearchDocuments(sangamOntology, store)
    const parts = { ontology: sangamOntology, store, documents }
    const into = (target: string) =>
      crossStateAdoptions(parts, ['technology:market', 'technology:nowhere'], {
        target,
        first: 10,
        isAsked: () => true
      })
    expect(await into('place:rajasthan')).toEqual(await into('place:punjab'))
    return into('place:punjab')
  })
  expect(found.map(({ solution, adopter, from, to }) => [solution, adopter, from, to])).toEqual([
    ['technology:market', 'cluster:north', ['place:rajasthan'], ['place:punjab']]
  ])
})
