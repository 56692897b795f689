import { describe, expect, test } from 'vitest'
import { embeddingQuery } from './embedding-texts.js'
import { glossesOf, type IndexWords } from './hindi.js'

const knownTo = (index: string) => {
  const words = new Set(index.split(' '))
  return { knows: (word: string): boolean => words.has(word), sounding: () => undefined }
}
const nothing = knownTo('')
const english = (text: string, index: IndexWords = nothing): string =>
  glossesOf(text, index)
    .map((gloss) => gloss.english)
    .filter(Boolean)
    .join(' ')

describe('Hindi word for word', () => {
  test.each([
    ['किसानों के लिए मौसम की जानकारी', 'farmer weather information'],
    ['kisanon ke liye mausam ki jankari', 'farmer weather information'],
    ['पीने का साफ पानी', 'drinking clean water'],
    ['peene ka saaf paani', 'drinking clean water'],
    ['नदियों की सफ़ाई', 'river cleaning'],
    ['saur oorja', 'solar energy']
  ])('%s', (text, expected) => expect(english(text)).toBe(expected))

  test('leaves English alone, also where an English word sounds like a Hindi one', () => {
    expect(glossesOf('hall of the city, a star and a gas', knownTo('hall of the city a star and gas'))).toEqual([])
    expect(glossesOf('full plan of six weeks, a kit to think with', nothing)).toEqual([])
  })

  test('takes a word of the index for Hindi only beside Hindi', () => {
    const index = knownTo('urja lamp')
    expect(english('urja lamp', index)).toBe('')
    expect(english('saur urja', index)).toBe('solar energy')
  })

  test('gives the model English where it knows no other script, and nothing where nothing is understood', () => {
    expect(embeddingQuery('गाँव में ज़रूर पीने का पानी', [], true, nothing)).toBe('village drinking water')
    expect(embeddingQuery('చెరువు', [], true, nothing)).toBe('')
    expect(embeddingQuery('చెరువు', [], false, nothing)).toBe('చెరువు')
  })
})
