import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeClaim, NOT_SAME_AS, SAME_AS, sangamOntology, type Claim, type ClaimDraft } from '../../graph/index.js'
import { proposedId } from '../documents/proposed-id.js'
import { entitiesOf } from './graph-entities.js'
import { resolverClaims } from './resolver-load.js'

type Said = Partial<ClaimDraft> & Pick<ClaimDraft, 'subject'>

const claim = (draft: ClaimDraft): Claim => makeClaim(sangamOntology, draft)
const catalogue = (said: Said): Claim =>
  claim({ source: 'document:seed-000', load: 'load:catalogue', authority: 'official', ...said })
const curator = (said: Said): Claim =>
  claim({ source: 'document:curator', load: 'load:curator', authority: 'curator', ...said })
const extracted = (document: string, said: Said): Claim =>
  claim({ source: `document:${document}`, load: `load:${document}`, authority: 'extraction', ...said })

const idIn = (document: string, kind: string, name: string) => proposedId(kind, name, `document:${document}`)

/** A document's own thing, with the relations stated of it. */
function proposal(
  document: string,
  kind: string,
  name: string,
  ties: Record<string, string> = {},
  quote?: string
): Claim[] {
  const subject = idIn(document, kind, name)
  return [
    extracted(document, { subject, fields: { name }, ...(quote && { quote }) }),
    ...Object.entries(ties).map(([relation, object]) => extracted(document, { subject, relation, object }))
  ]
}

const known = [
  catalogue({ subject: 'place:in', fields: { name: 'India', level: 'country' } }),
  ...[
    ['place:in-rj', 'Rajasthan'],
    ['place:in-mh', 'Maharashtra'],
    ['place:in-ka', 'Karnataka']
  ].flatMap(([subject, name]) => [
    catalogue({ subject: subject!, fields: { name: name!, level: 'state' } }),
    catalogue({ subject: subject!, relation: 'PART_OF', object: 'place:in' })
  ]),
  ...[
    ['place:in-mh-pune', 'Pune', 'place:in-mh'],
    ['place:in-rj-jodhpur', 'Jodhpur', 'place:in-rj']
  ].flatMap(([subject, name, state]) => [
    catalogue({ subject: subject!, fields: { name: name!, level: 'city' } }),
    catalogue({ subject: subject!, relation: 'PART_OF', object: state! })
  ]),
  catalogue({
    subject: 'institution:iit-jodhpur',
    fields: { name: 'Indian Institute of Technology Jodhpur', aliases: ['IIT Jodhpur'], type: 'university' }
  }),
  catalogue({ subject: 'institution:iit-jodhpur', relation: 'LOCATED_IN', object: 'place:in-rj-jodhpur' }),
  catalogue({ subject: 'institution:kolar', fields: { name: 'Kolar Silk Weaving Institute' } }),
  catalogue({ subject: 'institution:kolar', relation: 'LOCATED_IN', object: 'place:in-ka' }),
  catalogue({
    subject: 'institution:jckif',
    fields: { name: 'Jodhpur City Knowledge and Innovation Foundation', type: 'company' }
  }),
  catalogue({
    subject: 'cluster:jckic',
    fields: { name: 'Jodhpur City Knowledge and Innovation Cluster', aliases: ['JCKIC'] }
  }),
  catalogue({ subject: 'person:namrata', fields: { name: 'Namrata Misra' } }),
  catalogue({ subject: 'person:namrata', relation: 'AFFILIATED_WITH', object: 'institution:kolar' }),
  catalogue({ subject: 'person:shipra', fields: { name: 'Shipra Misra' } }),
  catalogue({ subject: 'person:shipra', relation: 'AFFILIATED_WITH', object: 'institution:iit-jodhpur' })
]

const resolve = (...claims: Claim[]) => resolverClaims(entitiesOf([...known, ...claims]))
const joins = (...claims: Claim[]) => resolve(...claims).claims.map(({ subject, object }) => [subject, object])

describe('a proposal and what is known', () => {
  test('is joined where it bears a name of it but for abbreviation and order, with the reason and confidence', () => {
    const { claims } = resolve(...proposal('a', 'institution', 'Indian Inst. of Technology, Jodhpur'))
    expect(claims).toMatchObject([
      {
        subject: idIn('a', 'institution', 'Indian Inst. of Technology, Jodhpur'),
        relation: SAME_AS,
        object: 'institution:iit-jodhpur',
        load: 'load:resolver',
        source: 'document:sangam-resolver',
        method: 'resolver',
        authority: 'extraction'
      }
    ])
    expect(claims[0]!.confidence).toBeGreaterThan(0.8)
    expect(claims[0]!.note).toBeTruthy()
    expect(claims.map(claim)).toHaveLength(1)
  })

  test.each([
    ['another institute of the city', 'institution', 'All India Institute of Medical Sciences Jodhpur', {}],
    ['another city in the string', 'institution', 'Indian Institute of Technology Pune', {}],
    ['the cluster, not its company', 'cluster', 'Jodhpur City Knowledge and Innovation Foundation', {}],
    ['a Misra of another first name', 'person', 'Anjali Misra', { AFFILIATED_WITH: 'institution:kolar' }]
  ])('is not joined: %s', (_, kind, name, ties) => {
    expect(joins(...proposal('a', kind, name, ties as Record<string, string>))).toEqual([])
  })

  test('is for review, not joined, when it bears the name but lies in another state', () => {
    const there = proposal('a', 'institution', 'Kolar Silk Weaving Institute', { LOCATED_IN: 'place:in-mh-pune' })
    const { claims, review } = resolve(...there)
    expect(claims).toEqual([])
    expect([...review.values()].flat()).toMatchObject([
      { id: 'institution:kolar', why: expect.stringContaining('place:in-mh-pune') }
    ])
  })

  test('is for review when only initials agree', () => {
    const { claims, review } = resolve(...proposal('a', 'institution', 'KSWI'))
    expect(claims).toEqual([])
    expect([...review.values()].flat().map(({ id }) => id)).toEqual(['institution:kolar'])
  })

  test('is neither joined nor asked about when it is like nothing', () => {
    expect(resolve(...proposal('a', 'institution', 'Bhadla Dust Observatory'))).toMatchObject({
      claims: [],
      review: new Map()
    })
  })
})

test('two known institutions under one number of a register are one, and a name of either leads to both', () => {
  const ror = 'https://ror.org/00000aa00'
  const twins = [
    catalogue({ subject: 'institution:moti', fields: { name: 'Moti Pearl Laboratory', ror } }),
    catalogue({
      subject: 'institution:ror-0',
      fields: { name: 'Laboratorium Margaritarum', aliases: ['Moti Pearl Laboratory'], ror }
    })
  ]
  const found = proposal('a', 'institution', 'Moti Pearl Lab')
  expect(joins(...twins, ...found)).toEqual([
    ['institution:ror-0', 'institution:moti'],
    [found[0]!.subject, 'institution:moti']
  ])
})

describe('people', () => {
  test('are joined by name and place of work, also where that is itself a proposal', () => {
    const work = proposal('a', 'institution', 'Indian Inst. of Technology, Jodhpur')
    const person = proposal('a', 'person', 'Shipra Mishra', { AFFILIATED_WITH: work[0]!.subject })
    expect(joins(...work, ...person)).toContainEqual([person[0]!.subject, 'person:shipra'])
  })

  test('are for review where only the name agrees', () => {
    const { claims, review } = resolve(
      ...proposal('a', 'person', 'Shipra Misra', { AFFILIATED_WITH: 'institution:kolar' })
    )
    expect(claims).toEqual([])
    expect([...review.values()].flat().map(({ id }) => id)).toEqual(['person:shipra'])
  })

  test('of two documents are one where they work together, and not by name alone', () => {
    const ties = { AFFILIATED_WITH: 'institution:kolar' }
    expect(
      joins(...proposal('a', 'person', 'Anil Rao', ties), ...proposal('b', 'person', 'Dr. Anil Rao', ties))
    ).toHaveLength(1)
    expect(joins(...proposal('a', 'person', 'Anil Rao', ties), ...proposal('b', 'person', 'Anil Rao'))).toEqual([])
  })

  test('an initial that fits two people joins neither', () => {
    const ties = { AFFILIATED_WITH: 'institution:kolar' }
    const three = ['Anil Rao', 'Asha Rao', 'A. Rao'].flatMap((name, at) => proposal(`d${at}`, 'person', name, ties))
    expect(joins(...three)).toEqual([])
  })
})

describe('proposals of several documents', () => {
  test('of one kind and name are one thing', () => {
    const [a, b] = [
      proposal('a', 'institution', 'Bhadla Dust Observatory'),
      proposal('b', 'institution', 'The Bhadla Dust Observatory')
    ]
    expect(joins(...a, ...b)).toHaveLength(1)
  })

  test('are two where their places differ, and one without a place joins neither', () => {
    const name = 'Bhadla Dust Observatory'
    const places = [{ LOCATED_IN: 'place:in-mh-pune' }, { LOCATED_IN: 'place:in-ka' }, {}]
    expect(
      joins(...places.flatMap((ties, at) => proposal(`d${at}`, 'institution', name, ties as Record<string, string>)))
    ).toEqual([])
  })

  test('are not one by a name of general words', () => {
    expect(joins(...proposal('a', 'event', 'Annual Workshop'), ...proposal('b', 'event', 'Annual Workshop'))).toEqual(
      []
    )
  })
})

describe('what curators decided', () => {
  const kswi = proposal('a', 'institution', 'KSWI')

  test('is not asked again, and its name is known from then on', () => {
    const decided = curator({ subject: kswi[0]!.subject, relation: SAME_AS, object: 'institution:kolar' })
    const { claims, review } = resolve(...kswi, decided, ...proposal('b', 'institution', 'KSWI'))
    expect(review.size).toBe(0)
    expect(claims).toMatchObject([{ subject: idIn('b', 'institution', 'KSWI'), object: 'institution:kolar' }])
  })

  test('keeps things apart', () => {
    const named = proposal('a', 'institution', 'Kolar Institute of Silk Weaving')
    const cut = curator({ subject: named[0]!.subject, relation: NOT_SAME_AS, object: 'institution:kolar' })
    expect(joins(...named)).toHaveLength(1)
    expect(joins(...named, cut)).toEqual([])
  })
})

test('no proposal is joined twice, and neither order nor the resolver’s own claims change what it says', () => {
  const names = ['Kolar Silk Weaving Institute', 'KSWI', 'IIT Jodhpur', 'Bhadla Dust Observatory', 'Bhadla Observatory']
  const people = ['Shipra Misra', 'S. Misra', 'Namrata Mishra', 'Anil Rao', 'A. Rao']
  const places = ['place:in-mh-pune', 'place:in-ka', 'place:in-rj-jodhpur']
  const anyProposal = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...names), fc.option(fc.constantFrom(...places)))
    .map(([document, name, place]) => proposal(document, 'institution', name, place ? { LOCATED_IN: place } : {}))
  const anyPerson = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom(...people),
      fc.option(fc.constantFrom('institution:kolar', 'institution:iit-jodhpur'))
    )
    .map(([document, name, body]) => proposal(document, 'person', name, body ? { AFFILIATED_WITH: body } : {}))
  const anyClaims = fc
    .array(fc.oneof(anyProposal, anyPerson), { maxLength: 14 })
    .map((lists) => [...new Map([...known, ...lists.flat()].map((one) => [one.id, one])).values()])
  const withShuffle = anyClaims.chain((claims) =>
    fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }))
  )
  fc.assert(
    fc.property(withShuffle, ([claims, shuffled]) => {
      const first = resolverClaims(entitiesOf(claims))
      expect(resolverClaims(entitiesOf(shuffled))).toEqual(first)
      expect(resolverClaims(entitiesOf([...shuffled, ...first.claims.map(claim)]))).toEqual(first)
      expect(new Set(first.claims.map(({ subject }) => subject)).size).toBe(first.claims.length)
    }),
    { numRuns: 200 }
  )
})
