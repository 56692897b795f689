import { expect, test } from 'vitest'
import { readAhead } from './read-ahead.js'

test('the next item is made while one is used, and all come in order', async () => {
  const events: string[] = []
  async function* made() {
    for (const item of ['a', 'b', 'c']) {
      events.push(`made ${item}`)
      yield item
    }
  }
  for await (const item of readAhead(made())) {
    await Promise.resolve()
    events.push(`used ${item}`)
  }
  expect(events).toEqual(['made a', 'made b', 'used a', 'made c', 'used b', 'used c'])
})

test('a failure is told at the place where it stands, and the source is closed when its reader leaves', async () => {
  let closed = 0
  async function* failing() {
    try {
      yield 1
      yield 2
      throw new Error('torn')
    } finally {
      closed++
    }
  }
  const seen: number[] = []
  const all = async () => {
    for await (const item of readAhead(failing())) seen.push(item)
  }
  await expect(all()).rejects.toThrow('torn')
  expect(seen).toEqual([1, 2])
  for await (const item of readAhead(failing())) {
    expect(item).toBe(1)
    break
  }
  expect(closed).toBe(2)
})
