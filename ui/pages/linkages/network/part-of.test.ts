import { expect, test } from 'vitest'
import type { Network } from './load.js'
import { partOf, shortestPath } from './part-of.js'

const node = (id: string, kind: string) => ({ id, name: id.toUpperCase(), kind, degree: 1, distance: 1 })
const edge = (from: string, to: string) => ({ from, to, type: 'X', label: `${from} leads to`, inverse: 'comes from' })

/** A hub with two people, one of whom is reached through a project only. */
const network: Network = {
  nodes: [node('hub', 'CLUSTER'), node('ann', 'PERSON'), node('plan', 'PROJECT'), node('bob', 'PERSON')],
  edges: [edge('hub', 'ann'), edge('plan', 'hub'), edge('plan', 'bob')],
  leftOut: 0
}

test('without a choice of kinds all of it remains', () => {
  expect(partOf(network, 'hub', [])).toBe(network)
})

test('only what is still tied to the middle remains', () => {
  expect(partOf(network, 'hub', ['PERSON']).nodes.map(({ id }) => id)).toEqual(['hub', 'ann'])
  expect(partOf(network, 'hub', ['PERSON', 'PROJECT'])).toEqual(network)
})

test('a path reads in the direction in which it is walked', () => {
  expect(shortestPath(network, 'ann', 'bob')).toEqual([
    { at: 'ann', to: 'hub', label: 'comes from' },
    { at: 'hub', to: 'plan', label: 'comes from' },
    { at: 'plan', to: 'bob', label: 'plan leads to' }
  ])
  expect(shortestPath(network, 'ann', 'ann')).toEqual([])
  expect(shortestPath({ ...network, edges: [] }, 'ann', 'bob')).toBeNull()
})
