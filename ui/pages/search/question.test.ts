import { describe, expect, it } from 'vitest'
import { exportAddress, questionOf, searchAddress, toggled, withoutWords } from './question.js'

const parse = (address: string) => questionOf(new URL(address, 'http://sangam').searchParams)

describe('a search in the address', () => {
  it('is read and written alike', () => {
    const address = '/search?q=lake+water&kind=PROJECT&state=place:in-ka&state=place:in-od&after=abc&from=21&view=map'
    expect(searchAddress(parse(address))).toBe(address)
  })

  it('is given as a file under the names of the export', () => {
    const question = parse('/search?q=lake&kind=PROJECT&after=abc&from=21&view=table')
    expect(exportAddress(question, ['document:doc-001'])).toBe(
      '/export/search.csv?text=lake&kind=PROJECT&excludeSource=document:doc-001'
    )
  })

  it('ignores ranks without a cursor and ranks that are none', () => {
    expect(parse('/search?from=41').from).toBe(1)
    expect(parse('/search?after=x&from=-3').from).toBe(1)
  })

  it.each([
    ['e-waste in Odisha', 'Odisha', 'e-waste'],
    ['Institute for water in Pune', 'WATER', 'Institute in Pune'],
    ['ओडिशा में पेयजल', 'ओडिशा', 'पेयजल'],
    ['Odisha', 'odisha', undefined],
    ['orissa', 'Odisha', undefined]
  ])('%s without %s asks for %s', (text, words, rest) => {
    const question = { ...parse('/search?after=abc&from=21'), text }
    expect(withoutWords(question, words)?.text).toBe(rest)
  })

  it('adds and takes away a value, from the first result on', () => {
    const before = parse('/search?q=water&after=abc&from=21')
    const narrowed = toggled(before, 'state', 'place:in-od')
    expect(searchAddress(narrowed)).toBe('/search?q=water&state=place:in-od')
    expect(searchAddress(toggled(narrowed, 'state', 'place:in-od'))).toBe('/search?q=water')
  })
})
