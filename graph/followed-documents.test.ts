import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeClaim, NOT_SAME_AS, SAME_AS, type Claim, type ClaimDraft } from './claims.js'
import { FollowedDocuments } from './followed-documents.js'
import { parseRoute, sangamOntology } from './ontology.js'
import { buildSearchDocuments } from './search-documents.js'
import { openEmbeddedStore, type EmbeddedStore } from './store/embedded/embedded-store.js'

const KINDS = ['Institution', 'Person', 'Technology', 'Domain', 'Place', 'Cluster', 'Document']
const ids = (kind: string) => ['a', 'b', 'c'].map((slug) => `${kind.toLowerCase()}:${slug}`)
const oneOf = (kinds: readonly string[] | 'any') =>
  fc.constantFrom(...(kinds === 'any' ? KINDS : kinds.filter((kind) => KINDS.includes(kind))).flatMap(ids))
/** Relations that documents are read along. */
const ALONG = new Set(
  KINDS.flatMap((kind) => {
    const { facets, describedBy = [] } = sangamOntology.kinds[kind]!
    return [...Object.values(facets).flat(), ...describedBy].flatMap((route) => parseRoute(route))
  }).map(({ relation }) => relation)
).add('PART_OF')
// The hierarchy as often as all else: what is far up is read by most.
const ends = [...ALONG, ...Array<string>(ALONG.size).fill('PART_OF')]
  .map((type) => ({ type, ...sangamOntology.relations[type]! }))
  .filter(({ from, to }) => [from, to].every((kinds) => kinds === 'any' || kinds.some((kind) => KINDS.includes(kind))))

const origin = fc.record({
  source: fc.constantFrom(...ids('Document')),
  load: fc.constant('load:test'),
  authority: fc.constantFrom('official', 'press')
} as const)

type Said = Pick<ClaimDraft, 'subject' | 'relation' | 'object' | 'fields'>
const point = fc.constantFrom(
  { latitude: 20, longitude: 85 },
  { latitude: 13, longitude: 77 },
  { latitude: 28, longitude: 77 }
)
const named: fc.Arbitrary<Said> = oneOf('any').chain((subject) => {
  const declared = sangamOntology.fieldsOf(sangamOntology.kindOfId(subject)!)
  const given = {
    name: fc.constantFrom('Alpha', 'Beta'),
    summary: fc.constantFrom('Cleans water', 'Lifts water'),
    ...(declared['location'] && { location: point }),
    ...(declared['level'] && { level: fc.constantFrom('state', 'city', 'country') })
  }
  return fc.record({ subject: fc.constant(subject), fields: fc.record(given, { requiredKeys: ['name'] }) })
})
const tied: fc.Arbitrary<Said> = fc
  .constantFrom(...ends)
  .chain(({ type, from, to }) => fc.record({ subject: oneOf(from), relation: fc.constant(type), object: oneOf(to) }))
const joined: fc.Arbitrary<Said> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    subject: fc.constantFrom(...ids(kind)),
    relation: fc.constantFrom(SAME_AS, NOT_SAME_AS),
    object: fc.constantFrom(...ids(kind))
  })
)
const anyClaim = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: named }, { weight: 6, arbitrary: tied }, joined), origin)
  .map(([said, from]): Claim | null => {
    try {
      return makeClaim(sangamOntology, { ...said, ...from, method: 'test' } as ClaimDraft)
    } catch {
      // A relation that may not hold between these, or wants fields.
      return null
    }
  })
/** Documents that nothing rests on at first. */
const UNCITED = ['document:d', 'document:e']

/** Claims to add, and places among those that were there before of claims to take away. */
const anyChange = fc.record({
  put: fc.array(anyClaim, { maxLength: 2 }),
  /** What was no source may become one. */
  source: fc.option(fc.constantFrom(...UNCITED)),
  remove: fc.array(fc.nat({ max: 199 }), { maxLength: 2 })
})
const recited = ({ subject, relation, object, fields, load, authority, method }: Claim, source: string): Claim =>
  makeClaim(sangamOntology, {
    subject,
    fields,
    load,
    authority,
    method,
    source,
    ...(relation && { relation, object: object! })
  })
const everything: Claim[] = [...KINDS.flatMap(ids), ...UNCITED].map((subject, i) => {
  const origin = { source: ids('Document')[i % 3]!, load: 'load:test', authority: 'press', method: 'test' } as const
  return makeClaim(sangamOntology, { subject, fields: { name: subject, summary: 'Cleans air' }, ...origin })
})

let folder: string
let store: EmbeddedStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-followed-'))
  store = await openEmbeddedStore(folder, sangamOntology)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('documents that follow changes are those derived from nothing, and the changes lead from one to the next', async () => {
  const start = fc.array(anyClaim, { minLength: 60, maxLength: 180 })
  const changes = fc.array(anyChange, { minLength: 1, maxLength: 12 })
  const property = fc.asyncProperty(start, changes, async (random, following) => {
    const first = [...everything, ...random.filter((claim) => claim !== null)]
    await store.apply({ removeLoads: ['load:test'] })
    await store.apply({ put: first })
    const followed = await FollowedDocuments.derive(sangamOntology, store)
    const held = new Map(followed.documents)
    for (const { put, remove, source } of following) {
      const removeClaims = remove.flatMap((at) => first[at]?.id ?? [])
      const added = put.filter((claim) => claim !== null)
      const citing = source ? added.map((claim) => recited(claim, source)) : added
      const { touched } = await store.apply({ put: citing, removeClaims })
      const { documents, removed } = await followed.follow(touched)
      for (const id of removed) held.delete(id)
      for (const document of documents) held.set(document.id, document)
      const derived = await buildSearchDocuments(sangamOntology, store)
      expect([...followed.documents]).toEqual([...derived])
      expect(new Map([...held].sort())).toEqual(new Map([...derived].sort()))
    }
  })
  await fc.assert(property, { numRuns: 60 })
})
