import { describe, expect, it } from 'vitest'
import { amountsIn } from './amounts.js'
import { datesIn } from './dates.js'

describe('datesIn', () => {
  it.each([
    ['26th June 2025', '2025-06-26'],
    ['June 26, 2025', '2025-06-26'],
    ['25th – 26th November 2024', '2024-11-25/2024-11-26'],
    ['9–10 September 2025', '2025-09-09/2025-09-10'],
    ['19 DEC 2024', '2024-12-19'],
    ['2025-09-10', '2025-09-10'],
    ['14.03.2026', '2026-03-14'],
    ['April 2020', '2020-04'],
    ['10 सितंबर 2025', '2025-09-10']
  ])('%s is %s', (text, value) => expect(datesIn(`on ${text} there`).map((date) => date.value)).toEqual([value]))

  it('does not take impossible days or bare numbers for dates', () => {
    expect(datesIn('45 March 2020 rupees 2024-99-10 and 2020 units')).toEqual([
      expect.objectContaining({ value: '2020-03' })
    ])
  })
})

describe('amountsIn', () => {
  it.each([
    ['over 3 lakh users', '300000', 'users'],
    ['300,000 users', '300000', 'users'],
    ['1,23,456 people', '123456', 'people'],
    ['Rs 949.70 lakh', '94970000', 'INR'],
    ['₹10 crore', '100000000', 'INR'],
    ['$2 million', '2000000', 'USD'],
    ['15-20 institutions', '15-20', 'institutions'],
    ['30 per cent', '30', '%'],
    ['eight operational clusters', '8', 'clusters'],
    ['12 करोड़ रुपये', '120000000', null],
    ['10,000 tonnes', '10000', 'tonnes']
  ])('%s is %s %s', (text, value, unit) => {
    const found = amountsIn(text)
    expect(found.map((amount) => [amount.value, amount.unit])).toEqual(unit ? [[value, unit]] : [])
  })
})
