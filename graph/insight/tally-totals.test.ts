import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TallySheet } from './tally.js'
import { compressed } from './tally-totals.js'

/** Some codes of many: so few that they are sorted, or so many that all that could be are gone through. */
const anyCodes = fc
  .tuple(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 60 }))
  .chain(([bound, length]) =>
    fc.tuple(fc.constant(bound), fc.array(fc.nat(bound - 1), { minLength: length, maxLength: length }))
  )

describe('codes', () => {
  test('made smaller keep their order and stand for what they stood for', () => {
    fc.assert(
      fc.property(anyCodes, ([bound, codes]) => {
        const smaller = compressed(Int32Array.from(codes), bound)
        const distinct = [...new Set(codes)].sort((a, b) => a - b)
        expect([...smaller.of]).toEqual(distinct)
        expect([...smaller.codes]).toEqual(codes.map((code) => distinct.indexOf(code)))
      })
    )
  })
})

describe('a tally', () => {
  test('is the same however many names its legend has that do not occur', () => {
    const entry = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(9))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.integer({ min: 1, max: 500 }), (entries, apart) => {
        const tableOf = (step: number) => {
          const names = (letter: string, most: number) =>
            Array.from({ length: most * step }, (_, i) => `${letter}${Math.floor(i / step)}${i % step ? '-' : ''}`)
          const legend = { rows: names('row', 5), columns: names('column', 5), records: names('record', 10) }
          const sheet = new TallySheet(legend, entries.length)
          for (const [row, column, record] of entries) sheet.add(row * step, column * step, record * step)
          const { rows, columns, cells, records } = sheet.table()
          const told = cells.map(({ row, column, expected, records: of }) => ({ row, column, expected, of }))
          return { rows, columns, records, told }
        }
        expect(tableOf(apart)).toEqual(tableOf(1))
      })
    )
  })
})
