import { expect, it } from 'vitest'
import { paths } from './india-paths.json'
import { TILES } from './india-tiles.js'

it('has one tile of its own for every territory of the map', () => {
  expect(Object.keys(TILES).sort()).toEqual(Object.keys(paths).sort())
  expect(new Set(Object.values(TILES).map(String)).size).toBe(36)
})
