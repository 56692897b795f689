import { describe, expect, test } from 'vitest'
import { signsOf } from './intent-signs.js'

const signs = (symbols: string, more: Partial<Parameters<typeof signsOf>[0]> = {}) =>
  signsOf({ symbols, written: [], isAsked: true, outside: [], heard: null, ...more })

describe('signsOf', () => {
  test('symbols and words, neighbours, what stands first and last, and how much is named', () => {
    const found = signs('WHO in $state WORK on $domain')
    expect(found).toEqual(
      expect.arrayContaining(['WHO', 'in', '^ WHO', 'WHO in', '~ WHO $state', '~ $state WORK $domain', '$domain $'])
    )
    expect(found).toEqual(expect.arrayContaining(['states 1', 'domains 1', 'parties 0', 'unread 1']))
  })

  test('all types of institution are one', () => {
    expect(signs('#startup in $state')).toEqual(signs('#ngo in $state'))
  })

  test('a sign comes once however often its word does', () => {
    const found = signs('zebra zebra zebra')
    expect(found.length).toBe(new Set(found).size)
  })

  test('another country by itself is abroad, one that India cooperates with is not', () => {
    expect(signs('HOWMANY #university in $country')).toContain('abroad')
    expect(signs('INDIA COOPERATE with $country')).not.toContain('abroad')
  })

  test('how a field of work functions is a textbook question, how somebody works on it is not', () => {
    expect(signs('HOW does $domain WORK')).toContain('textbook')
    expect(signs('HOW does $institution WORK on $domain')).not.toContain('textbook')
  })

  test('what is known of a question is a sign where it was looked up', () => {
    expect(signs('zebra', { known: 0 })).toEqual(expect.arrayContaining(['no topic', 'known 0']))
    expect(signs('$domain')).not.toContain('no topic')
    expect(signs('$thing zebra', { heard: false, outside: ['news'] })).toEqual(
      expect.arrayContaining(['unheard', 'outside', 'outside news'])
    )
  })

  test('nothing asked has no words', () => {
    expect(signs('')).toEqual(expect.arrayContaining(['any', 'unread 0']))
  })
})
