import { expect, test } from 'vitest'
import { statedPiece, toOutcome } from './outcome.js'

const cells = { value: '5', unit: 'plants', qualifier: '', what: 'plants set up', year: '' }

test.each([
  [{ value: '70-75' }, { min: 70, max: 75 }],
  [
    { value: '6.1', unit: 'crore rupees', what: 'crore rupees allocated' },
    { min: 61000000, max: 61000000, unit: 'rupees', what: 'rupees allocated' }
  ],
  [
    { value: '20-25', unit: 'lakh' },
    { min: 2000000, max: 2500000, unit: '' }
  ],
  [{ value: '1,00,000' }, { min: 100000, max: 100000 }],
  [
    { value: '2', qualifier: '1 to' },
    { min: 1, max: 2, qualifier: null }
  ],
  [{ qualifier: 'over' }, { min: 5, max: null, qualifier: 'over' }],
  [{ qualifier: 'up to' }, { min: null, max: 5, qualifier: 'up to' }],
  [{ qualifier: 'about' }, { min: 5, max: 5, qualifier: 'about' }],
  [{ unit: '%' }, { unit: 'percent' }]
])('%o becomes %o', (change, expected) => {
  expect(toOutcome({ ...cells, ...change }, 'as stated')).toMatchObject({ ...expected, asStated: 'as stated' })
})

test('a value that is no number is no outcome', () => {
  expect(toOutcome({ ...cells, value: 'some' }, 'some plants')).toBeNull()
})

test('the words are those of the piece the figure was taken from', () => {
  const pieces = '15 plants planned ~~ 5 plants set up (some) ~~ 5 years'
  expect(statedPiece(cells, pieces)).toBe('5 plants set up (some)')
  expect(statedPiece({ ...cells, value: '15', what: 'plants' }, pieces)).toBe('15 plants planned')
  expect(statedPiece(cells, '')).toBe('5 plants plants set up')
})
