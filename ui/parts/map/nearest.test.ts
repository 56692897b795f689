import { expect, it } from 'vitest'
import { TILES } from './india-tiles.js'
import { DIRECTIONS, nearest } from './nearest.js'

const points = new Map(Object.entries(TILES).map(([id, [x, y]]) => [id, { x, y }]))

it.each([
  ['place:in-ka', 'ArrowUp', 'place:in-mh'],
  ['place:in-ka', 'ArrowRight', 'place:in-ap'],
  ['place:in-jk', 'ArrowUp', null],
  ['place:in-an', 'ArrowLeft', 'place:in-py']
])('from %s, %s leads to %s', (from, key, to) => expect(nearest(from, DIRECTIONS[key]!, points)).toBe(to))

it('reaches every territory by the arrow keys', () => {
  const reached = new Set(['place:in-ka'])
  for (const id of reached)
    for (const direction of Object.values(DIRECTIONS)) {
      const next = nearest(id, direction, points)
      if (next) reached.add(next)
    }
  expect(reached.size).toBe(36)
})
