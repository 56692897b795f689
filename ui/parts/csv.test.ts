import { expect, it } from 'vitest'
import { csvOf } from './csv.js'

it('quotes what needs it and disarms formulas', () => {
  expect(
    csvOf(
      ['name', 'count'],
      [
        ['a "b", c', -1.5],
        ['=1+1', null]
      ]
    )
  ).toBe('\uFEFFname,count\r\n"a ""b"", c",-1.5\r\n\'=1+1,\r\n')
})
