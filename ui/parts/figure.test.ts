import { expect, it } from 'vitest'
import { figureOf } from './figure.js'

it.each([
  [
    { min: 300_000, max: 300_000, unit: 'users', qualifier: 'over', what: 'users', year: '2025' },
    'over 3 lakh',
    'users (2025)'
  ],
  [{ min: 5, max: 10, unit: 'days', what: 'fresh' }, '5 to 10 days', 'fresh'],
  [{ min: 11, max: 11, unit: 'percent', what: '% higher yield' }, '11', '% higher yield'],
  [{ min: 40, max: 40, unit: 'percent', what: 'saved' }, '40 %', 'saved'],
  [{ min: 20, max: 20, unit: 'cages', qualifier: 'or more' }, '20 or more cages', ''],
  [{ unit: 'lamps', qualifier: 'first phase' }, 'first phase lamps', ''],
  ['as the source has it', 'as the source has it', '']
])('%o reads %s', (value, amount, what) => expect(figureOf(value)).toMatchObject({ amount, what }))
