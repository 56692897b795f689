import fc from 'fast-check'
import { makeClaim, NOT_SAME_AS, SAME_AS, type Claim, type ClaimDraft } from '../claims.js'
import { sangamOntology } from '../ontology.js'

const DOCUMENTS = ['document:a', 'document:b', 'document:c']
const LOADS = ['load:one', 'load:two', 'load:three']
const INSTITUTIONS = ['institution:p', 'institution:q', 'institution:r', 'institution:s']
const DOMAINS = ['domain:x', 'domain:y']

const origin = fc.record({
  source: fc.constantFrom(...DOCUMENTS),
  load: fc.constantFrom(...LOADS),
  authority: fc.constantFrom('official', 'press', 'classification', 'register'),
  confidence: fc.constantFrom(0.3, 0.6, 0.9),
  date: fc.constantFrom(null, '2023', '2024-05-01')
} as const)

const statement: fc.Arbitrary<Pick<ClaimDraft, 'subject' | 'relation' | 'object' | 'fields'>> = fc.oneof(
  fc.record({
    subject: fc.constantFrom(...INSTITUTIONS, ...DOMAINS),
    fields: fc.record(
      {
        name: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
        aliases: fc.subarray(['A1', 'A2', 'अ']),
        website: fc.constantFrom('https://one.example', 'https://two.example')
      },
      { requiredKeys: [] }
    )
  }),
  fc.record({
    subject: fc.constantFrom(...INSTITUTIONS),
    relation: fc.constant('WORKS_IN'),
    object: fc.constantFrom(...DOMAINS)
  }),
  fc.record({
    subject: fc.constantFrom(...INSTITUTIONS),
    relation: fc.constant('COLLABORATES_WITH'),
    object: fc.constantFrom(...INSTITUTIONS),
    fields: fc.record({ basis: fc.constantFrom('project', 'memorandum') }, { requiredKeys: [] })
  }),
  fc
    .record({
      subject: fc.constantFrom(...INSTITUTIONS),
      relation: fc.constantFrom(SAME_AS, SAME_AS, NOT_SAME_AS),
      object: fc.constantFrom(...INSTITUTIONS)
    })
    .filter(({ subject, object }) => subject !== object)
)

/** Random claims over few ids, so that they meet, contradict, merge and cut one another. */
export const anyClaim: fc.Arbitrary<Claim> = fc
  .tuple(statement, origin)
  .map(([what, from]) => makeClaim(sangamOntology, { ...what, ...from } as ClaimDraft))

export const anyClaims = fc.array(anyClaim, { maxLength: 40 })
