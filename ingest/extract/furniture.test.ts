import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.js'

const read = (text: string): string[] => sentencesOf(text).map((sentence) => text.slice(sentence.start, sentence.end))

describe('page furniture', () => {
  it.each([
    [
      'posting lines and counters',
      'Posted On: 3 MAY 2026 1:31PM by PIB Pune\nThe lab opened today.\n(Release ID: 1) Visitor Counter : 9'
    ],
    [
      'share buttons and footers',
      'Facebook\nShare on WhatsApp\nThe lab opened today.\n© 2026 Example, all rights reserved'
    ],
    ['label mappings', 'Label Mapping\n{\n"intro": {\n"title": "About the Pune lab"\n}\n}\nThe lab opened today.'],
    ['site menus', 'Home\nAbout us\nProjects\nContact\nThe lab opened today.'],
    ['links below a heading', 'The lab opened today.\nRelated stories\nDelhi chokes again\nA drone for farmers'],
    ['captions printed twice', 'The lab opened today.\nThe lab opened today.']
  ])('leaves out %s', (_, text) => expect(read(text)).toEqual(['The lab opened today.']))

  it('keeps tables, lists and repeated cells', () => {
    const text = 'Area\nFrance, Peru\nAll areas\nBRICS\nAll areas\nSCO'
    expect(read(text)).toEqual(text.split('\n'))
  })
})

describe('sentencesOf', () => {
  it('does not end a sentence at titles, initials and abbreviations', () => {
    expect(read('Dr. A. K. Rao met Prof. Das vs. the team. It ended well. प्रो. राव आए। सब खुश थे।')).toEqual([
      'Dr. A. K. Rao met Prof. Das vs. the team.',
      'It ended well.',
      'प्रो. राव आए।',
      'सब खुश थे।'
    ])
  })

  it('joins wrapped lines', () => {
    const text = 'This is a long line of a paragraph that the page has wrapped at some\nwidth or other.'
    expect(read(text)).toEqual([text])
  })

  it('gives list entries the sentence that introduces them', () => {
    const text = 'It will prepare notes on:\n\nWater\n\nSoil'
    const [lead, ...entries] = sentencesOf(text)
    expect(entries.map((entry) => entry.lead?.start)).toEqual([lead!.start, lead!.start])
  })
})
