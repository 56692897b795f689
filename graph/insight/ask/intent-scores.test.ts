import { describe, expect, test } from 'vitest'
import { INTENT_WEIGHTS } from './intent-weights.js'
import { intentScores } from './intent-scores.js'
import { INTENTS } from './structured-query.js'

describe('intentScores', () => {
  const likeliest: [string, string][] = [
    ['WHO in $state WORK on $domain', 'partners'],
    ['HOWMANY %Project in $state', 'count'],
    ['HOW are $cluster and $institution LINK', 'path'],
    ['%Cluster VERSUS %Domain TABLE', 'crosstab'],
    ['ABOUT $cluster', 'entity'],
    ['LIST %Technology for $domain in $state', 'search'],
    ['WHICH %Technology could $state ADOPT from ELSEWHERE', 'replication']
  ]
  test.each(likeliest)('%s asks for %s', (symbols, intent) => {
    expect(intentScores(symbols)[0]!.intent).toBe(intent)
  })

  test('every intent is weighed, likeliest first', () => {
    const scores = intentScores('zebra $domain')
    expect(scores.map(({ intent }) => intent).sort()).toEqual([...INTENTS].sort())
    expect(scores).toEqual([...scores].sort((a, b) => b.score - a.score))
  })

  test('words that mean nothing speak for nothing that can be answered', () => {
    const none = (symbols: string) => intentScores(symbols).find(({ intent }) => intent === 'none')!.score
    expect(none('my zebra eats green apples daily')).toBeGreaterThan(none('WHO WORK $domain'))
  })

  test('a weight for every intent', () => {
    for (const weights of Object.values(INTENT_WEIGHTS)) expect(weights).toHaveLength(INTENTS.length)
  })
})
