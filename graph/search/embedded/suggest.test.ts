import { beforeAll, expect, test } from 'vitest'
import type { SearchIndex } from '../search-index.js'
import { openEmbeddedIndex } from './embedded-index.js'

let index: SearchIndex
beforeAll(async () => {
  index = await openEmbeddedIndex({ embedder: null, synonyms: { pune: ['poona'], 'air quality': ['smog', 'haze'] } })
  const entity = (id: string, ...names: string[]) => ({
    id,
    kind: id[0]!.toUpperCase() + id.slice(1, id.indexOf(':')),
    names,
    text: '',
    context: [],
    facets: {}
  })
  const documents = [
    entity('cluster:pkc', 'Knowledge cluster', 'PKC'),
    entity('document:pkc', 'PKC programmes of the year'),
    entity('domain:air', 'Air quality'),
    entity('place:pune', 'Pune'),
    entity('place:delhi', 'Delhi'),
    entity('institution:poona', 'University of Poona'),
    entity('institution:iit-delhi', 'Institute of Technology at Delhi', 'IIT Delhi'),
    entity('institution:dtu', 'Delhi Technological University'),
    entity('technology:filter', 'IIT Delhi arsenic filter'),
    entity('project:kalaanubhav', 'Kalaanubhav'),
    entity('project:kilns', 'Kilns'),
    entity('institution:bhu', 'Hindu University', 'काशी हिन्दू विश्वविद्यालय')
  ]
  await index.update({ documents, version: 1 })
})

const ids = async (prefix: string) => (await index.suggest(prefix)).map(({ id }) => id)

test('kinds stay together, the kind of the best first', async () => {
  expect(await ids('del')).toEqual(['place:delhi', 'institution:dtu', 'institution:iit-delhi', 'technology:filter'])
  const kinds = (await index.suggest('p')).map(({ kind }) => kind)
  expect(kinds).toEqual([...kinds].sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b)))
})

test('of the names that begin so, the one of which most is typed comes first', async () => {
  expect(await ids('iit de')).toEqual(['institution:iit-delhi', 'technology:filter'])
})

test('former and everyday names are suggested under themselves', async () => {
  expect(await index.suggest('Poona')).toMatchObject([
    { id: 'place:pune', name: 'Pune', matched: 'poona', spans: [[0, 5]] },
    { id: 'institution:poona', matched: 'University of Poona', spans: [[14, 19]] }
  ])
  expect(await ids('smo')).toEqual(['domain:air'])
  expect(await ids('poona ')).toEqual(['place:pune', 'institution:poona'])
  expect(await index.suggest('poona', { kinds: ['Institution'] })).toHaveLength(1)
})

test('an acronym with two letters swapped', async () => {
  expect(await index.suggest('pck')).toMatchObject([
    { id: 'cluster:pkc', matched: 'PKC', spans: [[0, 3]] },
    { id: 'document:pkc', spans: [[0, 3]] }
  ])
})

test.each([
  ['कला', ['project:kalaanubhav']],
  ['कलानुभ', ['project:kalaanubhav']],
  ['కళాను', ['project:kalaanubhav']],
  ['आईआईटी दिल', ['institution:iit-delhi', 'technology:filter']],
  ['आईआईटी', ['institution:iit-delhi', 'technology:filter']],
  ['vishwavi', ['institution:bhu']],
  ['kalanoo', ['project:kalaanubhav']],
  ['क', ['institution:bhu']]
])('%s is continued by sound', async (prefix, expected) => expect(await ids(prefix)).toEqual(expected))
