import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { claimsOf, withClaims } from './insight/insight.fixture.js'
import { canonicalJson, makeClaim } from './claims.js'
import { sangamOntology } from './ontology.js'
import { DERIVATION } from './search-basis.js'
import { buildSearchDocuments } from './search-documents.js'

const origin = { source: 'document:test', load: 'load:test', authority: 'official', method: 'test' } as const
const said = (subject: string, fields: object) =>
  makeClaim(sangamOntology, { ...origin, subject, fields: { name: subject, ...fields } as Record<string, string> })

/** Something of every part of a document: names, text, context, facets, hierarchy, description, place, years. */
const claims = [
  ...claimsOf([
    'place:in-od PART_OF place:in',
    'place:in-od-cuttack PART_OF place:in-od',
    'domain:wells PART_OF domain:water',
    'institution:i LOCATED_IN place:in-od-cuttack',
    'institution:i WORKS_IN domain:wells',
    'technology:t DEVELOPED_BY institution:i',
    'technology:t ADDRESSES domain:wells',
    'person:p AFFILIATED_WITH institution:i',
    'document:test'
  ]),
  said('place:in-od', { level: 'state' }),
  said('institution:i', { location: { latitude: 20.5, longitude: 85.9 }, aliases: ['आई'] }),
  said('technology:t', { summary: 'Lifts water from wells', year: '2021', readiness: 'PILOT' })
]

test('documents derived otherwise have another number, so that what was kept of them is not trusted', async () => {
  const documents = await withClaims(claims, (store) => buildSearchDocuments(sangamOntology, store))
  const content = createHash('sha256')
    .update(canonicalJson([...documents]))
    .digest('hex')
    .slice(0, 16)
  // Where this fails because documents are meant to differ: raise DERIVATION, and give both anew.
  expect({ DERIVATION, content }).toMatchInlineSnapshot(`
    {
      "DERIVATION": 1,
      "content": "078ef09352db1283",
    }
  `)
})
