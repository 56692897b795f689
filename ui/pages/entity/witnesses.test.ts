import { describe, expect, it } from 'vitest'
import type { Claim } from './load.js'
import { statementOf, witnesses } from './witnesses.js'

const claim = (id: string, source: string, more: Partial<Claim> = {}): Claim => ({
  id,
  source: { id: `document:${source}`, name: source, type: 'press', address: null },
  relation: null,
  object: null,
  fields: {},
  locator: null,
  quote: null,
  note: null,
  confidence: 0.8,
  method: 'catalogue',
  authority: 'press',
  date: null,
  ...more
})

describe('what each source says', () => {
  it('is gathered by source; one with a quotation comes before one without', () => {
    const found = witnesses([claim('1', 'plain'), claim('2', 'quoted', { quote: 'verbatim' }), claim('3', 'plain')])
    expect(found.map(({ source, claims }) => [source.name, claims.length])).toEqual([
      ['quoted', 1],
      ['plain', 2]
    ])
  })

  it('tells once how it came to be', () => {
    const locator = { file: 'projects.csv', page: null, row: 7 }
    const [found] = witnesses([claim('1', 'a', { locator }), claim('2', 'a', { locator })])
    expect(found?.origins).toEqual(['Catalogue, projects.csv, row 7'])
  })

  it('reads as the fields it gives or as the relation with its other end', () => {
    const facts = [{ name: 'type', label: 'Type', value: 'university', widget: 'chip', sources: [] }]
    const relations = [{ relation: 'WORKS_IN', direction: 'OUT' as const, label: 'works in', count: 1 }]
    const object = { id: 'domain:e-waste', name: 'E-waste' }
    expect(
      statementOf(claim('1', 'a', { fields: { type: 'university', established: '1961' } }), facts, relations)
    ).toEqual({
      values: [
        { label: 'Type', value: 'university', widget: 'chip' },
        { label: 'Established', value: '1961', widget: 'text' }
      ]
    })
    expect(statementOf(claim('2', 'a', { relation: 'WORKS_IN', object }), facts, relations)).toEqual({
      label: 'works in',
      object
    })
  })
})
