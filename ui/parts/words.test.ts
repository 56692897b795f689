import { describe, expect, it } from 'vitest'
import { formatDate } from './dates.js'
import { largeNumber } from './large-number.js'
import { count, formatNumber, humanise } from './words.js'

describe('words', () => {
  it.each([
    ['RESEARCH_GROUP', 'Research group'],
    ['readinessAsStated', 'Readiness as stated'],
    ['research-institute', 'Research institute'],
    ['ngo', 'NGO'],
    ['rorId', 'ROR ID'],
    ['', '']
  ])('%s reads %s', (name, words) => expect(humanise(name)).toBe(words))

  it('writes numbers the Indian way', () => {
    expect(formatNumber(300_000)).toBe('3,00,000')
    expect(count(1, 'source')).toBe('1 source')
    expect(count(2, 'entity', 'entities')).toBe('2 entities')
  })

  it.each([
    [300_000, '3 lakh'],
    [12_500_000, '1.25 crore'],
    [123_456, '1,23,456'],
    [99_999, '99,999']
  ])('%d is spoken of as %s', (value, words) => expect(largeNumber(value)).toBe(words))

  it.each([
    ['2024', '2024'],
    ['2024-12', 'December 2024'],
    ['2024-12-19', '19 December 2024'],
    ['2023/2024-02', '2023 – February 2024'],
    ['about 1990', 'about 1990'],
    ['2024-99', '2024-99']
  ])('the date %s reads %s', (edtf, words) => expect(formatDate(edtf)).toBe(words))
})
