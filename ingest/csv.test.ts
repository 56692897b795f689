import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from './csv.js'

const read = (text: string) => readCsv('t.csv', new TextEncoder().encode(text))
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`

test('rows carry the line they begin on, past blank lines, line breaks in cells, mixed line ends and a byte order mark', () => {
  const { header, rows, rejected } = read('\ufeffid,name\r\n1,a\r\n\r\n2,"b\nc"\n3,d\r\n')
  expect(header).toEqual(['id', 'name'])
  expect(rows.map(({ line, cells }) => [line, cells['name']])).toEqual([
    [2, 'a'],
    [4, 'b\nc'],
    [6, 'd']
  ])
  expect(rejected).toEqual([])
})

test('any cells come back as they were written', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.trim())
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (written) => {
      const text = [['a', 'b'], ...written].map((row) => row.map(quote).join(',')).join('\n')
      expect(read(text).rows.map(({ cells }) => [cells['a'], cells['b']])).toEqual(written)
    })
  )
})

test('a row of another width is rejected by its line and the others stay', () => {
  const { rows, rejected } = read('a,b\n1,2\n3\n4,5,6\n7,8\n')
  expect(rows.map(({ line }) => line)).toEqual([2, 5])
  expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'the row has 1 cells, the header names 2'],
    [4, 'the row has 3 cells, the header names 2']
  ])
})

test.each([
  ['a quote never closed', 'a,b\n1,2\n3,"x\n4,5\n', 'never closed'],
  ['text behind a closing quote', 'a,b\n1,2\n3,"x"y\n4,5\n', 'goes on after its closing quote'],
  ['a quote within an unquoted cell', 'a,b\n1,2\n3,x"y\n4,5\n', 'in the middle of an unquoted cell']
])('%s ends the reading at its row and keeps what came before', (_, text, reason) => {
  const { rows, rejected } = read(text)
  expect(rows.map(({ line }) => line)).toEqual([2])
  expect(rejected).toEqual([{ file: 't.csv', row: 3, reason: expect.stringContaining(reason) }])
})

test('an empty file, other encodings and repeated columns are told', () => {
  expect(read('').rejected[0]!.reason).toContain('empty')
  expect(readCsv('t.csv', new Uint8Array([0x61, 0xff, 0xfe])).rejected[0]!.reason).toContain('UTF-8')
  expect(read('a,a\n1,2\n').rejected[0]).toMatchObject({ column: 'a', reason: 'two columns have this name' })
})
