import { expect, it } from 'vitest'
import { treeOf, type Branch } from './load.js'

const part = (id: string, within: string | null = null) => ({ id, name: id, within })
const outline = (branches: readonly Branch[]): string =>
  branches.map(({ name, narrower }) => (narrower.length ? `${name}(${outline(narrower)})` : name)).join(' ')

it('puts things under what they are part of, by name', () => {
  const parts = [part('lakes', 'water'), part('waste'), part('water'), part('e-waste', 'waste'), part('algae', 'lakes')]
  expect(outline(treeOf(parts, 'en'))).toBe('waste(e-waste) water(lakes(algae))')
})

it('ends where the parts go round in a circle, and keeps what lies in something unknown', () => {
  expect(outline(treeOf([part('a', 'b'), part('b', 'a'), part('c', 'gone')], 'en'))).toBe('c')
})
