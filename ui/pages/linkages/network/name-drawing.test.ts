import { expect, test } from 'vitest'
import { ALWAYS_NAMED, nameDrawing, shortName } from './name-drawing.js'

/** A canvas whose letters are all ten pixels wide; what it writes is kept. */
function canvas() {
  const written: string[] = []
  const context = {
    measureText: (text: string) => ({ width: text.length * 10 }),
    strokeText: () => {},
    fillText: (text: string) => written.push(text)
  } as unknown as CanvasRenderingContext2D
  return { context, written }
}

const settings = { labelSize: 14, labelWeight: 'normal', labelFont: 'sans-serif' } as never
const dot = (label: string, y: number, zIndex = 0) => ({ x: 0, y, size: 4, color: '#000', label, zIndex })

test('a name is left out where another stands, save one that must be seen', () => {
  const { context, written } = canvas()
  const names = nameDrawing('black', 'white')
  for (const each of [dot('first', 0), dot('covered', 10), dot('below', 40), dot('must', 12, ALWAYS_NAMED)])
    names.label(context, each, settings)
  expect(written).toEqual(['first', 'below', 'must'])
  names.begin()
  names.label(context, dot('covered', 10), settings)
  expect(written.at(-1)).toBe('covered')
})

test('a long name is cut between letters', () => {
  expect(shortName('Water')).toBe('Water')
  expect([...shortName('न'.repeat(300))]).toHaveLength(33)
  expect(shortName('𝔸'.repeat(40))).toBe(`${'𝔸'.repeat(32)}…`)
})
