import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeClaim, sangamOntology, type Claim } from '../../graph/index.js'
import { buildGazetteer, type KnownEntity } from '../extract/index.js'
import { documentClaims, type DocumentText } from './document-claims.js'

const known = (kind: KnownEntity['kind'], slug: string, name: string, aliases: string[] = []): KnownEntity => ({
  kind,
  slug,
  id: `${kind}:${slug}`,
  name,
  aliases
})

const gazetteer = buildGazetteer([
  known('person', 'ajay-kumar-sood', 'Ajay Kumar Sood'),
  known('cluster', 'pkc', 'Pune Knowledge Cluster', ['PKC']),
  known('institution', 'opsa', 'Office of the Principal Scientific Adviser', ['OPSA']),
  known('domain', 'e-waste', 'E-waste management', ['e-waste']),
  known('technology', 'one-app', 'One App'),
  known('place', 'in-mh', 'Maharashtra')
])

const TEXT = [
  'Posted On: 12 March 2025',
  '',
  'Prof. Ajay Kumar Sood visited the Pune Knowledge Cluster (PKC) on 10 March 2025.',
  'One App has over 3 lakh users. Dr. Asha Rao, Director, Institute of Coastal Studies, spoke in Berlin.'
].join('\n')

const document = (text: string, more: Partial<DocumentText> = {}): DocumentText => ({
  text,
  file: 'release.txt',
  source: 'document:release',
  load: 'load:release',
  ...more
})

const read = (text: string, more: Partial<DocumentText> = {}): Claim[] =>
  documentClaims(document(text, more), gazetteer).claims.map((draft) => makeClaim(sangamOntology, draft))

const named = (claims: readonly Claim[], id: string) => claims.filter(({ subject }) => subject === id)

describe('what a text says', () => {
  test('the document has its text, its date and a name', () => {
    const [claim] = named(read(TEXT), 'document:release')
    expect(claim).toMatchObject({ source: 'document:release', load: 'load:release', date: '2025-03-12' })
    expect(claim!.fields).toMatchObject({
      text: TEXT,
      date: '2025-03-12',
      name: expect.stringMatching(/^Prof. Ajay Kumar Sood visited/)
    })
  })

  test('a known thing is mentioned, with the sentence and where it stands', () => {
    const [claim] = named(read(TEXT), 'person:ajay-kumar-sood')
    expect(claim).toMatchObject({ relation: 'MENTIONED_IN', object: 'document:release', authority: 'extraction' })
    expect(claim!.quote).toBe('Prof. Ajay Kumar Sood visited the Pune Knowledge Cluster (PKC) on 10 March 2025.')
    expect(TEXT.slice(claim!.locator!.start, claim!.locator!.end)).toBe(claim!.quote)
  })

  test('every quote is verbatim where its locator says, and no claim is surer than .85', () => {
    for (const { quote, locator, confidence, subject } of read(TEXT)) {
      if (subject === 'document:release') continue
      expect(TEXT.slice(locator!.start, locator!.end)).toBe(quote)
      expect(confidence).toBeLessThanOrEqual(0.85)
    }
  })

  test('a figure becomes an outcome in plain numbers', () => {
    const claim = named(read(TEXT), 'technology:one-app').find(({ fields }) => fields['outcomes'])
    expect(claim!.fields['outcomes']).toEqual([
      expect.objectContaining({ min: 300_000, max: 300_000, unit: 'users', qualifier: 'over' })
    ])
  })

  test('a city everybody knows has the same id in every document, with the country it lies in', () => {
    const claims = named(read(TEXT), 'place:de-berlin')
    expect(claims.map(({ relation, object }) => [relation, object])).toContainEqual(['PART_OF', 'place:de'])
  })

  test('what is new is proposed under an id of this document alone', () => {
    const proposals = (source: string) =>
      documentClaims(document(TEXT, { source }), gazetteer).proposed.filter((id) => !id.startsWith('place:'))
    expect(proposals('document:release').length).toBeGreaterThan(0)
    expect(proposals('document:release')).toEqual(proposals('document:release'))
    for (const id of proposals('document:release')) expect(proposals('document:other')).not.toContain(id)
  })

  test('what a curator refused yields nothing', () => {
    const refused = documentClaims(document(TEXT), gazetteer).proposed
    const { claims } = documentClaims(document(TEXT), gazetteer, new Set(refused))
    expect(claims.filter(({ subject, object }) => refused.includes(subject) || refused.includes(object ?? ''))).toEqual(
      []
    )
  })

  test('the page of a claim is told where the format has pages', () => {
    const second = TEXT.indexOf('One App')
    const claims = read(TEXT, { pages: [{ page: 1, start: 0 }, { page: 2, start: second }] }) // prettier-ignore
    expect(named(claims, 'person:ajay-kumar-sood')[0]!.locator!.page).toBe(1)
    expect(named(claims, 'technology:one-app')[0]!.locator!.page).toBe(2)
  })

  test('any text gives claims that the ontology accepts', () => {
    const words = fc.constantFrom('Prof. Ajay Kumar Sood', 'PKC', 'e-waste', 'One App', '3 lakh users', 'in Maharashtra', 'leads', 'developed by', '.', '\n', 'हिन्दी', '₹5 crore', 'launched', '(OPSA)') // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ').replace(/[^\P{C}\n]/gu, '')
        if (text.trim()) expect(() => read(text)).not.toThrow()
      }),
      { numRuns: 200 }
    )
  })
})
