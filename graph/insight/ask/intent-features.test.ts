import { describe, expect, test } from 'vitest'
import { featuresOf } from './intent-features.js'

describe('featuresOf', () => {
  test('symbols, telling words, what comes first, and how much is named', () => {
    const features = featuresOf('WHO in $state WORK on $domain')
    expect(features.get('has WHO')).toBe(1)
    expect(features.get('has in')).toBe(1)
    expect(features.get('first WHO')).toBe(1)
    expect(features.get('states 1')).toBe(1)
    expect(features.get('parties 0')).toBe(1)
    expect(features.get('unread')).toBe(0)
  })

  test('all types of institution are one', () => {
    expect(featuresOf('#startup')).toEqual(featuresOf('#ngo'))
  })

  test('words that mean nothing are only counted, and only up to a point', () => {
    const unread = (count: number) => featuresOf(`${'zebra '.repeat(count)}$domain`).get('unread')
    expect(unread(2)).toBe(1)
    expect(unread(60)).toBe(unread(6))
    expect(featuresOf('zebra').has('has zebra')).toBe(false)
  })

  test('nothing asked has no words', () => {
    expect([...featuresOf('').keys()].some((name) => name.startsWith('has '))).toBe(false)
  })
})
