import { describe, expect, test } from 'vitest'
import { intentScores, readWeights, WEIGHT_STEP } from './intent-scores.js'
import { signsOf } from './intent-signs.js'
import { INTENT_WEIGHTS } from './generated/intent-weights.js'
import { INTENTS } from './structured-query.js'

const scoresOf = (symbols: string) =>
  intentScores(signsOf({ symbols, written: [], isAsked: true, outside: [], heard: null }))

describe('intentScores', () => {
  const likeliest: [string, string][] = [
    ['WHO in $state WORK on $domain', 'partners'],
    ['HOWMANY %Project in $state', 'count'],
    ['HOW are $cluster and $institution LINK', 'path'],
    ['%Cluster VERSUS %Domain TABLE', 'crosstab'],
    ['ABOUT $cluster', 'entity'],
    ['LIST %Technology for $domain in $state', 'search'],
    ['WHICH %Technology could $state ADOPT from ELSEWHERE', 'replication'],
    ['WHO will win the election in $state', 'none']
  ]
  test.each(likeliest)('%s asks for %s', (symbols, intent) => {
    expect(scoresOf(symbols)[0]!.intent).toBe(intent)
  })

  test('every intent is weighed, likeliest first', () => {
    const scores = scoresOf('zebra $domain')
    expect(scores.map(({ intent }) => intent).sort()).toEqual([...INTENTS].sort())
    expect(scores).toEqual([...scores].sort((a, b) => b.score - a.score))
  })

  test('signs that were never seen change nothing', () => {
    expect(intentScores(['any', 'quagga quagga'])).toEqual(intentScores(['any']))
  })

  test('a weight for every intent', () => {
    for (const weights of readWeights(INTENT_WEIGHTS).values()) expect(weights).toHaveLength(INTENTS.length)
  })

  test('digits are steps from the middle', () => {
    expect(readWeights('any thing\tVWUVVVVV').get('any thing')!.slice(0, 3)).toEqual([0, WEIGHT_STEP, -WEIGHT_STEP])
  })
})
