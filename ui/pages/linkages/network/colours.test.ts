import { expect, test } from 'vitest'
import { byCommunity, byKind } from './colours.js'

const nodes = ['a', 'b', 'c', 'd'].map((id, index) => ({
  id,
  name: id,
  kind: index < 3 ? 'PERSON' : 'CLUSTER',
  degree: 1,
  distance: 1
}))

test('every thing has the colour of its kind', () => {
  const groups = byKind(nodes, (kind) => kind)
  expect(groups.map(({ label, members }) => [label, members.size])).toEqual([
    ['PERSON', 3],
    ['CLUSTER', 1]
  ])
  expect(groups[0]!.colour).not.toBe(groups[1]!.colour)
})

test('groups are counted by what is shown of them, and nothing is left without a colour', () => {
  const communities = [
    { name: 'large elsewhere', members: ['x', 'y', 'z', 'd'] },
    { name: 'here', members: ['a', 'b'] },
    { name: 'not here', members: ['w'] }
  ]
  const groups = byCommunity(nodes, communities, (name) => name, 'others')
  expect(groups.map(({ label, members }) => [label, [...members]])).toEqual([
    ['here', ['a', 'b']],
    ['large elsewhere', ['d']],
    ['others', ['c']]
  ])
})
