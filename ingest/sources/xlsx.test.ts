import { expect, test } from 'vitest'
import { readItems } from './read-items.fixture.js'
import { fieldsIn, sortedClaims } from './sorted-claims.fixture.js'
import { sourceContract } from './source.contract.js'
import { workbook } from './workbook.fixture.js'
import { xlsx } from './xlsx.js'
import { strToU8, zipSync } from 'fflate'

const DAY = new Date('2024-12-19T00:00:00Z')
const book = workbook({
  Institutions: [
    [null],
    ['Name', 'Kind', 'Established'],
    ['Alpha', 'institution', 1971],
    [null, null, null],
    ['Beta & Sons', 'institution', 2001]
  ],
  Empty: [],
  Events: [
    ['name', 'kind', 'start'],
    ['Meet', 'event', DAY]
  ]
})
const read = async (bytes: Uint8Array) => sortedClaims(await readItems(xlsx, 'book.xlsx', bytes))

sourceContract(xlsx, [{ name: 'book.xlsx', bytes: book }])

test('all sheets are read, dates as dates, each claim with its sheet and row', async () => {
  const { claims, rejections } = await read(book)
  expect(rejections).toEqual([])
  expect(fieldsIn(claims, 'institution:alpha')).toEqual({ name: 'Alpha', established: '1971' })
  expect(fieldsIn(claims, 'event:meet')).toEqual({ name: 'Meet', start: '2024-12-19' })
  expect(claims.map(({ locator }) => [locator!.page, locator!.row])).toEqual([
    [1, 3],
    [1, 5],
    [3, 2]
  ])
})

test('a bad row is told with its sheet, row and column, and the others go in', async () => {
  const { claims, rejections } = await read(
    workbook({
      One: [
        ['name', 'kind', 'established'],
        ['A', 'institution', 'old'],
        ['B', 'institution', 1999]
      ]
    })
  )
  expect(claims.map(({ subject }) => subject)).toEqual(['institution:b'])
  expect(rejections).toMatchObject([{ page: 1, row: 2, column: 'established', value: 'old' }])
})

test('a ZIP bomb and a ZIP that is no workbook are refused unread', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(80 * 1024 * 1024) })
  expect((await read(bomb)).rejections).toMatchObject([
    { reason: expect.stringContaining('unpacks to more than') as unknown }
  ])
  const other = zipSync({ 'word/document.xml': strToU8('<x/>') })
  expect((await read(other)).rejections).toMatchObject([{ reason: expect.stringContaining('no workbook') as unknown }])
})
