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
    entity('institution:lab', ['Lab'], facets('air', { type: ['university'] })),
    entity('place:city', ['Hyderabad', 'हैदराबाद नगर'], facets('none')),
    ...['Bombay', 'Madras', 'Delhi', 'Jammu', 'Indore', 'Mandi', 'Ropar', 'Patna'].map((city) =>
      entity(`institution:iit-${city.toLowerCase()}`, [`Institute at ${city}`, `IIT ${city}`])
    ),
    ...['jammu', 'indore'].map((city) => entity(`centre:${city}`, [`Centre ${city}`, 'IIT'])),
    entity('institution:neeri', ['Environment institute', 'CSIR-NEERI']),
    entity('institution:iisc', ['Institute of science', 'IISc']),
    entity('institution:csir', ['Council of industry', 'CSIR']),
    entity('institution:banaras', ['Hindu University', 'काशी हिन्दू विश्वविद्यालय'])
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

test.each([
  ['IIT Bombya', 'institution:iit-bombay'],
  ['iit maddras', 'institution:iit-madras'],
  ['CSIR-NEERY', 'institution:neeri'],
  ['solar work of IIT Dehli', 'institution:iit-delhi']
])('%s is the whole name misspelt, whatever a word of it may be alone', async (text, id) => {
  expect(await named(text)).toEqual([[id, 'spelling']])
})

test('a word that several are called by, and more with others, names none of them; one that is the name of one does', async () => {
  expect(await named('IIT')).toEqual([])
  expect(await named('CSIR')).toEqual([['institution:csir', 'alias']])
})

test.each([
  ['IISc', 'institution:iisc'],
  ['iisc', 'institution:iisc'],
  ['drones of IISc', 'institution:iisc'],
  ['NEERI', 'institution:neeri']
])('the acronym in %s names an institution, though it is no concept', async (text, id) => {
  expect(await named(text)).toEqual([[id, 'alias']])
})

test('a word of ordinary letters in a longer text is no acronym', async () => {
  expect(await named('a lab in the decomposer')).toEqual([])
  expect(await named('INDUSTRY')).toEqual([])
})

test.each([
  ['आईआईटी दिल्ली', 'institution:iit-delhi'],
  ['आई आई टी दिल्ली', 'institution:iit-delhi'],
  ['आई.आई.टी. दिल्ली', 'institution:iit-delhi'],
  ['आईआईटी बॉम्बे', 'institution:iit-bombay'],
  ['हैदराबाद', 'place:city'],
  ['హైదరాబాద్', 'place:city'],
  ['ಹೈದರಾಬಾದ್', 'place:city'],
  ['হায়দরাবাদ', 'place:city'],
  ['ஹைதராபாத்', 'place:city'],
  ['kashi hindu vishwavidyalaya', 'institution:banaras']
])('%s is known by the sound of a name in other letters', async (text, id) => {
  expect((await named(text)).map(([one]) => one)).toEqual([id])
  expect((await order(text))[0]).toBe(id)
})

test('a word in an Indian script that means something else sounds like no name', async () => {
  expect(await named('किसी के साथ')).toEqual([])
  expect((await index.search({ text: 'नीचे', mode: 'lexical' })).totalCount).toBe(0)
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
