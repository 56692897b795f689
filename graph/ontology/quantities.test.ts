import { expect, test } from 'vitest'
import { outcomePhrase, outcomeText, quantitiesIn } from './quantities.js'

test.each([
  ['3 lakh', 300_000],
  ['3,00,000 farmers', 300_000],
  ['over 300000 users', 300_000],
  ['0.3 million', 300_000],
  ['three lakh', 300_000],
  ['तीन लाख किसान', 300_000],
  ['6.1 crore rupees', 61_000_000],
  ['25k', 25_000],
  ['do crore', 20_000_000]
])('%s is one number', (text, value) => {
  expect(quantitiesIn(text)).toMatchObject([{ value, large: true }])
})

test('years and small numbers are no large quantities, and words with digits none at all', () => {
  expect(quantitiesIn('5 partners since 2021').map(({ large }) => large)).toEqual([false, false])
  expect(quantitiesIn('PM2.5, 5G, COVID19')).toEqual([])
})

test('an outcome is searched in digits and in Indian words', () => {
  const outcome = { min: 300_000, max: null, unit: 'users', qualifier: 'over', what: 'users', year: null }
  expect(outcomeText({ ...outcome, asStated: '300000 users (over)' })).toBe('300000 users (over), 3 lakh')
  expect(outcomeText({ ...outcome, min: 12, asStated: '12 kg a day' })).toBe('12 kg a day')
})

test.each([
  ['300000 users (over)', 'over', 'over 3,00,000 users'],
  ['5500 rupees a machine (subsidised)', 'subsidised', '5500 rupees a machine (subsidised)'],
  ['10,00,000 lamps given out in 2014-2016', null, '10,00,000 lamps given out in 2014-2016'],
  ['1000000 lamps', null, '10,00,000 lamps']
])('%s, with %s, is said as %s', (asStated, qualifier, expected) => {
  const outcome = { min: 1, max: null, unit: '', qualifier, what: '', year: null, asStated }
  expect(outcomePhrase(outcome)).toBe(expected)
})
