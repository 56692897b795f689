import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeClaim, sangamOntology, type Claim } from '../../graph/index.js'
import { readCatalogue } from '../catalogue/catalogue.js'
import { ror } from '../sources/ror.js'
import { evaluatePairs, type LabelledPair } from './evaluate-pairs.js'
import { entitiesOf, type GraphEntities } from './graph-entities.js'
import { buildKnownIndex, exactKey } from './known-index.js'
import { graphResolver } from './resolve-in-graph.js'

const CATALOGUE = join(import.meta.dirname, '../../catalogue')
const REGISTER = join(import.meta.dirname, '../../../shared/ror/ror-india.jsonl')
const SLOW = 120_000

const claims: Claim[] = []
let entities: GraphEntities

beforeAll(async () => {
  for await (const item of readCatalogue(CATALOGUE))
    if ('claim' in item) claims.push(makeClaim(sangamOntology, item.claim))
  entities = entitiesOf(claims)
}, SLOW)

test('what the catalogue says is claimed, none of it proposed', () => {
  expect(entities.proposed).toEqual([])
  expect(entities.claimed.length).toBeGreaterThan(500)
})

test('every name that only one thing of the graph has leads to it', { timeout: SLOW }, () => {
  const things = entities.claimed.filter(({ kind, sameAs }) => kind !== 'document' && sameAs === undefined)
  const owners = new Map<string, Set<string>>()
  const names = things.flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => ({ id, name: each })))
  for (const { id, name } of names) owners.set(exactKey(name), (owners.get(exactKey(name)) ?? new Set()).add(id))
  const sole = names.filter(({ name }) => owners.get(exactKey(name))!.size === 1 && exactKey(name) !== '=')
  const resolve = graphResolver(entities.claimed)
  expect(sole.filter(({ id, name }) => resolve({ id, mention: name }).entity !== id)).toEqual([])
})

test('the context tells what is meant, and of several the answer is none', () => {
  const resolve = graphResolver(entities.claimed)
  expect(resolve({ id: '1', mention: 'AIIMS' })).toMatchObject({
    id: '1',
    entity: null,
    why: 'several entities bear this name'
  })
  expect(resolve({ id: '2', mention: 'AIIMS', context: 'doctors of AIIMS in Bhopal' }).entity).toBe(
    'institution:aiims-bhopal'
  )
  expect(resolve({ id: '4', mention: 'JCKIF' }).entity).toBe('institution:jckif-org')
  expect(resolve({ id: '5', mention: 'आईआईटी जोधपुर' }).entity).toBe('institution:iit-jodhpur')
  expect(resolve({ id: '3', mention: 'Kolar Silk Weavers Guild' })).toMatchObject({ entity: null })
})

describe.skipIf(!existsSync(REGISTER))('with the Indian records of ../shared/ror', () => {
  test('known labels in Indian scripts lead to their institutions', { timeout: SLOW }, async () => {
    const registered = [...claims]
    for await (const item of ror.read(REGISTER, { source: 'document:ror-india', load: 'load:ror-india' }))
      if ('claim' in item) registered.push(makeClaim(sangamOntology, item.claim))
    const { claimed, twins } = entitiesOf(registered)
    expect(twins.length).toBeGreaterThan(100)
    const pairs = parse(readFileSync(join(CATALOGUE, 'er-pairs.csv')), { columns: true }) as LabelledPair[]
    const figures = evaluatePairs(pairs, buildKnownIndex(claimed))
    expect(figures.knownLabels).toBe(1)
    expect(figures.different.f1).toBeGreaterThanOrEqual(0.9)
    expect(figures.samePrecision).toBeGreaterThanOrEqual(0.99)
    expect(figures.sameRecall.indian).toBeGreaterThanOrEqual(0.6)
  })
})
