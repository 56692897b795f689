import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeClaim, sangamOntology, type ClaimDraft } from '../../graph/index.js'
import { readCsv } from '../csv.js'
import { readAll, SHIPPED } from './catalogue.fixture.js'

let shipped: Awaited<ReturnType<typeof readAll>>

beforeAll(async () => {
  shipped = await readAll(SHIPPED)
})

const tableOf = (file: string) => readCsv(file, readFileSync(join(SHIPPED, file))).rows.map(({ cells }) => cells)
const entitiesOf = (kind: string) =>
  new Set(
    shipped.claims
      .filter(({ subject, fields }) => fields?.['name'] !== undefined && sangamOntology.kindOfId(subject) === kind)
      .map(({ subject }) => subject)
  )
const relations = (name: string) => shipped.claims.filter(({ relation }) => relation === name)

test('every row of every file is loaded and none is rejected', () => {
  const rows = {
    'documents.csv': 317,
    'states.csv': 36,
    'domains.csv': 89,
    'clusters.csv': 8,
    'institutions.csv': 393,
    'people.csv': 76,
    'programmes.csv': 4,
    'projects.csv': 58,
    'technologies.csv': 136,
    'outcomes.csv': 242,
    'compendiums.csv': 4,
    'compendium-entries.csv': 80,
    'international.csv': 133,
    'linkages.csv': 232,
    'events.csv': 15,
    'readiness.csv': 45,
    'predicates.csv': 32
  }
  expect(shipped.rejected).toEqual([])
  expect(shipped.counts).toEqual(
    Object.fromEntries(Object.entries(rows).map(([file, n]) => [file, { rows: n, loaded: n, rejected: 0 }]))
  )
})

test('each row of a table of facts makes at least one claim that names it', () => {
  const located = new Set(shipped.claims.map(({ locator }) => `${locator?.file} ${locator?.row}`))
  const silent = Object.entries(shipped.counts)
    .filter(([file]) => !['readiness.csv', 'predicates.csv'].includes(file))
    .flatMap(([file, { rows }]) => Array.from({ length: rows }, (_, i) => `${file} ${i + 2}`))
    .filter((row) => !located.has(row))
  expect(silent).toEqual([])
})

test('the entities are those the catalogue lists', () => {
  const expected = { Cluster: 8, Institution: 388, Person: 76, Programme: 4, Project: 58, Technology: 136 }
  for (const [kind, count] of Object.entries(expected)) expect([kind, entitiesOf(kind).size]).toEqual([kind, count])
  expect(entitiesOf('Domain').size).toBe(91)
  expect(entitiesOf('Domain')).toContain('domain:unspecified')
  for (const forum of ['bimstec', 'brics', 'european-union', 'iora', 'sco', 'asean', 'iaea'])
    expect(entitiesOf('Forum')).toContain(`forum:${forum}`)
})

test('every claim passes the ontology, is its own, and joins entities that have a name', () => {
  const made = shipped.claims.map((draft) => makeClaim(sangamOntology, draft))
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length)
  const named = new Set(made.filter(({ fields }) => fields['name'] !== undefined).map(({ subject }) => subject))
  const nameless = made.flatMap(({ subject, object, source }) =>
    [subject, object ?? subject, source].filter((id) => !named.has(id))
  )
  expect(nameless).toEqual([])
})

test('every claim tells load, method and place, and never poses as a quotation', () => {
  const odd = shipped.claims.filter(
    (claim) =>
      claim.load !== 'load:catalogue' ||
      claim.method !== 'catalogue' ||
      !claim.locator?.file ||
      claim.quote !== undefined
  )
  expect(odd).toEqual([])
})

test('what we classified ourselves is never laid at the door of a source', () => {
  const classified = (claim: ClaimDraft) =>
    ['ADDRESSES', 'WORKS_IN', 'EXPERT_IN', 'FOCUSES_ON', 'ABOUT'].includes(claim.relation ?? '') ||
    (claim.subject.startsWith('institution:') && claim.fields?.['type'] !== undefined) ||
    (claim.subject.startsWith('domain:') && claim.relation === 'PART_OF')
  const ours = shipped.claims.filter(classified)
  expect(ours.length).toBeGreaterThan(1000)
  expect(new Set(ours.map(({ source }) => source))).toEqual(new Set(['document:sangam-classification']))
})

test('a field of work has its name at every date, whatever the date of the document that names it', () => {
  const named = shipped.claims.filter(({ subject, fields }) => subject.startsWith('domain:') && fields?.['name'])
  const undated = named.filter(({ date }) => !date)
  expect(new Set(undated.map(({ subject }) => subject))).toEqual(new Set(named.map(({ subject }) => subject)))
})

test('candidates of compendiums are ours at half the confidence', () => {
  const entries = relations('LISTED_IN')
  expect(entries).toHaveLength(80)
  expect(new Set(entries.map(({ confidence, source }) => `${source} ${confidence}`))).toEqual(
    new Set(['document:sangam-classification 0.3'])
  )
})

test('DEPLOYED_IN follows the places of use with the stage of the row, and events and plans have none', () => {
  const stages = new Map(tableOf('readiness.csv').map((cells) => [cells['as_stated'], cells['readiness']!]))
  const kinds = [
    ['project', 'projects.csv'],
    ['technology', 'technologies.csv']
  ] as const
  const expected = kinds.flatMap(([kind, file]) =>
    tableOf(file).flatMap((cells) => {
      const stage = stages.get(cells['readiness']!)!
      const places = cells['states_deployed']!.split('|').filter(Boolean)
      if (stage === 'EVENT' || stage === 'PLANNED') return []
      return places.map((place) => `${kind}:${cells['id']} ${place} ${stage}`)
    })
  )
  const stated = relations('DEPLOYED_IN').map(
    ({ subject, object, fields }) => `${subject} ${object!.slice(6)} ${fields!['stage']}`
  )
  expect(new Set(stated)).toEqual(new Set(expected))
})

test('international rows: 112 bilateral pairs, unnamed areas and "all areas" stand for themselves', () => {
  const rows = relations('COOPERATES_IN')
  expect(rows.filter(({ fields }) => fields?.['kind'] === 'bilateral')).toHaveLength(112)
  expect(rows.filter(({ object }) => object === 'domain:unspecified')).toHaveLength(10)
  expect(rows.filter(({ object }) => object === 'domain:all-areas')).toHaveLength(3)
  expect(new Set(rows.map(({ subject }) => subject).filter((id) => id.startsWith('place:'))).size).toBe(35)
})

test('a facility is placed where the source puts it, in every country named', () => {
  const countries = relations('LOCATED_IN')
    .filter(({ subject }) => subject === 'institution:ska')
    .map(({ object }) => object)
  expect(new Set(countries)).toEqual(new Set(['place:au', 'place:za']))
})

test('what is not stated outright is general knowledge, with the rest of the row by its sources', () => {
  const sourcesOf = (subject: string, relation: string, object: string) =>
    relations(relation)
      .filter((c) => c.subject === subject && c.object === object && c.locator!.file === 'clusters.csv')
      .map(({ source }) => source)
  expect(sourcesOf('cluster:bckic', 'HOSTED_BY', 'institution:kiit')).toEqual(['document:general-knowledge'])
  expect(sourcesOf('cluster:driiv', 'SERVES', 'place:in-up')).toEqual(['document:general-knowledge'])
  expect(sourcesOf('cluster:driiv', 'SERVES', 'place:in-hr')).toHaveLength(5)
})

test('a source cited for some columns witnesses only these', () => {
  const odisha = shipped.claims.filter(({ subject, relation }) => subject === 'place:in-od' && !relation)
  const by = (source: string) =>
    odisha.filter((claim) => claim.source === source).flatMap(({ fields }) => Object.keys(fields!))
  expect(by('document:pycountry-26.2.16').sort()).toEqual(['formerIso', 'iso', 'level', 'name'])
  expect(by('document:general-knowledge')).toEqual(
    expect.arrayContaining(['capital', 'lgdCode', 'location', 'aliases'])
  )
})

test("coordinates that are only the point of the city are not given as the register's", () => {
  const points = shipped.claims.filter(({ subject, fields }) => subject === 'institution:ncbs' && fields?.['location'])
  const own = shipped.claims.filter(
    ({ subject, fields }) => subject === 'institution:iit-delhi' && fields?.['location']
  )
  expect(own.map(({ authority }) => authority)).toEqual(['register'])
  expect(points.length).toBe(1)
})

test('leaders named in two tables are one relation with the title of the linkage', () => {
  const leads = relations('LEADS').filter(({ subject }) => subject === 'person:govindan-rangarajan')
  expect(new Set(leads.map(({ fields }) => fields!['role']))).toEqual(new Set(['principal investigator']))
  const former = relations('LEADS').filter(
    ({ subject, fields }) => subject === 'person:prashant-singh' && fields!['current'] === false
  )
  expect(former).toHaveLength(1)
})

test('conditional predicates take the reading that the ends allow', () => {
  const found = (relation: string, subject: string, object: string) =>
    relations(relation).filter(
      (c) => c.subject === subject && c.object === object && c.locator!.file === 'linkages.csv'
    )
  expect(found('RUN_BY', 'project:one-health-bengaluru', 'cluster:best')).toHaveLength(1)
  expect(found('PARTICIPATES_IN', 'institution:c-camp', 'project:one-health-amr-challenge')[0]!.fields).toEqual({
    role: 'launched'
  })
  expect(
    found('TAKES_PART_IN_FACILITY', 'institution:ministry-of-science-and-technology', 'institution:cern')
  ).toHaveLength(1)
  expect(found('COLLABORATES_WITH', 'cluster:rich', 'institution:icrisat')[0]!.confidence).toBe(0.4)
})

test('reading twice gives the same items in the same order', async () => {
  expect((await readAll(SHIPPED)).claims).toEqual(shipped.claims)
})
