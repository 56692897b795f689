import { describe, expect, test } from 'vitest'
import { makeClaim, type Claim, type ClaimDraft } from '../claims.js'
import { sangamOntology } from '../ontology.js'
import { buildSearchDocuments } from '../search-documents.js'
import { claimsOf, withClaims } from './insight.fixture.js'
import { quality } from './quality.js'

const said = (draft: Partial<ClaimDraft> & Pick<ClaimDraft, 'subject'>): Claim =>
  makeClaim(sangamOntology, { source: 'document:new', load: 'load:test', authority: 'official', ...draft })

const report = (claims: readonly Claim[], scope?: { asOf: string }) =>
  withClaims(claims, async (store) =>
    quality(sangamOntology, store, await buildSearchDocuments(sangamOntology, store, scope), scope)
  )

const general = { source: 'document:hearsay', authority: 'general-knowledge' } as const
const documents = [
  said({ subject: 'document:new', fields: { name: 'New', date: '2026-05', type: 'official' } }),
  said({ subject: 'document:old', fields: { name: 'Old', date: '2019', type: 'press' } }),
  said({ subject: 'document:hearsay', fields: { name: 'General knowledge', type: 'general-knowledge' } })
]

describe('quality', () => {
  test('tells claims that general knowledge alone makes from those that a document makes too', async () => {
    const { generalKnowledgeOnly } = await report([
      ...documents,
      said({ subject: 'institution:a', fields: { name: 'A' } }),
      said({ subject: 'institution:a', fields: { name: 'A', established: '1990' }, ...general }),
      said({ subject: 'domain:x', fields: { name: 'X' } }),
      said({ subject: 'domain:y', fields: { name: 'Y' } }),
      said({ subject: 'institution:a', relation: 'WORKS_IN', object: 'domain:x', ...general }),
      said({ subject: 'institution:a', relation: 'WORKS_IN', object: 'domain:y', ...general }),
      said({ subject: 'institution:a', relation: 'WORKS_IN', object: 'domain:y' })
    ])
    expect(generalKnowledgeOnly).toEqual([
      { subject: 'institution:a', detail: 'No document gives its established' },
      { subject: 'institution:a', detail: 'No document says: A works in X' }
    ])
  })

  test('a source is stale by the age of the newest, or by the date that is asked for', async () => {
    const claims = [...documents, said({ subject: 'institution:a', fields: { name: 'A' }, source: 'document:old' })]
    expect((await report(claims)).staleSources.map(({ subject }) => subject)).toEqual(['document:old'])
    expect((await report(claims, { asOf: '2020' })).staleSources).toEqual([])
  })

  test('misses what at least half of a kind has', async () => {
    const institutions = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug, i) =>
      said({
        subject: `institution:${slug}`,
        fields: { name: slug, ...(i < 3 && { website: `https://${slug}.example` }), ...(i < 1 && { ror: 'r' }) }
      })
    )
    const { missingFields, unmatchedNames } = await report(institutions)
    expect(missingFields).toEqual(
      ['d', 'e', 'f'].map((slug) => ({ subject: `institution:${slug}`, detail: 'Not known: website' }))
    )
    expect(unmatchedNames.map(({ subject }) => subject)).toEqual(
      ['b', 'c', 'd', 'e', 'f'].map((slug) => `institution:${slug}`)
    )
  })

  test('finds what nothing is tied to, and ties to what is not there', async () => {
    const { orphans, dormantRelations } = await report([
      ...claimsOf(['institution:a WORKS_IN domain:x', 'institution:alone']),
      said({ subject: 'institution:a', relation: 'MEMBER_OF', object: 'cluster:unknown' })
    ])
    expect(orphans.map(({ subject }) => subject)).toEqual(['institution:alone'])
    expect(dormantRelations.map(({ subject }) => subject)).toEqual(['cluster:unknown'])
  })
})
