import { expect, test } from 'vitest'
import { PathTable } from '../path-table.js'
import { WholeTables } from './whole-tables.js'

const ofPaths = (count: number): PathTable =>
  PathTable.of(Array.from({ length: count }, (_, i) => ({ nodes: [`institution:${i}`], relations: [], weight: 1 })))

async function reading(tables: WholeTables, version: number, statement: string, paths = 1): Promise<boolean> {
  let wasRead = false
  await tables.get(version, statement, async () => {
    wasRead = true
    return ofPaths(paths)
  })
  return wasRead
}

test('a table is read once, until the graph changes', async () => {
  const tables = new WholeTables()
  expect(await reading(tables, 1, 'a')).toBe(true)
  expect(await reading(tables, 1, 'a')).toBe(false)
  expect(await reading(tables, 2, 'a')).toBe(true)
})

test('the tables asked for last stay, as far as there is room', async () => {
  const tables = new WholeTables(10)
  for (const statement of ['a', 'b', 'a', 'c']) await reading(tables, 1, statement, 4)
  expect(await reading(tables, 1, 'a', 4)).toBe(false)
  expect(await reading(tables, 1, 'b', 4)).toBe(true)
  expect(await reading(tables, 1, 'large', 11)).toBe(true)
  expect(await reading(tables, 1, 'large', 11)).toBe(true)
})

test('what could not be read is read again', async () => {
  const tables = new WholeTables()
  await expect(tables.get(1, 'a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await reading(tables, 1, 'a')).toBe(true)
})
