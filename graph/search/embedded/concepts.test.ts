import { beforeEach, expect, test } from 'vitest'
import { hashingEmbedder } from '../embedders/hashing-embedder.js'
import type { SearchDocument, SearchIndex } from '../search-index.js'
import { openEmbeddedIndex } from './embedded-index.js'

const entity = (id: string, names: string[], more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  kind: id[0]!.toUpperCase() + id.slice(1, id.indexOf(':')),
  names,
  text: '',
  context: [],
  facets: {},
  ...more
})
const facets = (domain: string, more: Record<string, string[]> = {}) => ({
  facets: { domain: [`domain:${domain}`], ...more }
})

let index: SearchIndex
beforeEach(async () => {
  index = await openEmbeddedIndex({
    embedder: hashingEmbedder(),
    kindWords: { Project: ['project'], Person: ['scientist'] },
    typeWords: { hospital: ['hospital', 'अस्पताल'] },
    synonyms: { 'air quality': ['smog', 'hawa'], 'cyber systems': ['generics'] }
  })
  const documents = [
    entity('domain:cps', ['Cyber systems', 'CPS'], facets('cps')),
    entity('domain:air', ['Air quality', 'वायु प्रदूषण'], facets('air')),
    entity('domain:straw', ['Crop residue', 'पराली'], facets('straw')),
    entity('technology:spray', ['Decomposer'], { text: 'Rots paddy in the field', ...facets('straw') }),
    entity('project:map', ['Map of hotspots'], { text: 'Where it is worst', ...facets('air') }),
    entity('document:page', ['Air quality'], { text: 'air quality, air quality' }),
    entity('institution:clinic', ['Clinic'], facets('air', { type: ['hospital'] })),
    entity('institution:lab', ['Lab'], facets('air', { type: ['university'] }))
  ]
  await index.update({ documents, version: 1 })
})

const named = async (text: string) => (await index.interpret(text)).map(({ id, via }) => [id, via])
const order = async (text: string) => (await index.search({ text })).hits.map(({ id }) => id)

test('a thing is understood by another word for it and by the sound of its Hindi name', async () => {
  expect(await named('smog')).toEqual([['domain:air', 'word']])
  expect(await named('hawa')).toEqual([['domain:air', 'word']])
  expect(await named('parali jalana')).toEqual([['domain:straw', 'spelling']])
  expect(await named('vayu pradushan')).toEqual([['domain:air', 'spelling']])
  expect(await order('parali')).toEqual(expect.arrayContaining(['domain:straw', 'technology:spray']))
})

test('a thing is understood by its name in Hindi words nobody gave as its alias, and what is about it is found by them', async () => {
  expect(await named('फसल अवशेष')).toEqual([['domain:straw', 'word']])
  expect(await named('fasal avshesh')).toEqual([['domain:straw', 'word']])
  expect(await order('dhaan ke khet')).toEqual(['technology:spray'])
})

test('a slip is forgiven in a word long enough to bear it', async () => {
  expect(await named('crop residve')).toEqual([['domain:straw', 'spelling']])
  expect(await named('cups')).toEqual([])
})

test('a word for a class, and one for a thing, is not every word of the same stem', async () => {
  expect(await named('generics')).toEqual([['domain:cps', 'word']])
  expect(await named('generators')).toEqual([])
  expect(await named('scientists')).toEqual([['Person', 'word']])
  expect(await named('scientific')).toEqual([])
})

test('who asks for a class of things gets those before what only repeats the words', async () => {
  const projects = await order('air quality projects')
  expect(projects.indexOf('project:map')).toBeLessThan(projects.indexOf('document:page'))
  const hospitals = await order('hospitals for air quality')
  expect(hospitals.indexOf('institution:clinic')).toBeLessThan(hospitals.indexOf('institution:lab'))
  expect(await named('अस्पताल')).toEqual([['hospital', 'word']])
})
