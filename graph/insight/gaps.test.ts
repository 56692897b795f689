import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeClaim } from '../claims.js'
import { sangamOntology } from '../ontology.js'
import { buildSearchDocuments } from '../search-documents.js'
import { gaps, type Gap } from './gaps.js'
import { claimsOf, withClaims } from './insight.fixture.js'

const origin = { source: 'document:test', load: 'load:test', authority: 'official' } as const
const ended = (project: string) =>
  makeClaim(sangamOntology, { ...origin, subject: project, fields: { name: project, readiness: 'ENDED' } })

const gapsOf = (lines: readonly string[], over: readonly string[] = []): Promise<Gap[]> =>
  withClaims([...claimsOf(lines), ...over.map(ended)], async (store) => {
    const documents = await buildSearchDocuments(sangamOntology, store)
    return gaps(sangamOntology, store, documents, { via: 'PROJECTS', rollup: true })
  })

const found = (list: readonly Gap[]) => list.map(({ row, column, status }) => `${row} ${column} ${status}`).sort()

describe('gaps', () => {
  test('keep what no source says apart from what the sources say has ended; unspecified is none', async () => {
    const lines = [
      'project:p RUN_BY cluster:a',
      'project:p ADDRESSES domain:water',
      'project:q RUN_BY cluster:a',
      'project:q ADDRESSES domain:health',
      'project:u RUN_BY cluster:a',
      'project:u ADDRESSES domain:unspecified',
      'cluster:b'
    ]
    expect(found(await gapsOf(lines, ['project:q']))).toEqual([
      'cluster:a domain:health STATED_ABSENT',
      'cluster:b domain:health NOT_IN_OUR_SOURCES',
      'cluster:b domain:water NOT_IN_OUR_SOURCES'
    ])
  })

  test('a pair far below what chance gives is under-linked', async () => {
    const many = (letter: string, domain: string, count: number) =>
      Array.from({ length: count }, (_, i) => `${letter}${domain}${i}`).flatMap((id) => [
        `project:${id} RUN_BY cluster:${letter}`,
        `project:${id} ADDRESSES domain:${domain}`
      ])
    const lines = [...many('a', 'water', 20), ...many('b', 'health', 20), ...many('a', 'health', 1)]
    const list = await gapsOf(lines)
    expect(found(list)).toEqual(['cluster:a domain:health UNDER_LINKED', 'cluster:b domain:water NOT_IN_OUR_SOURCES'])
    expect(list[0]!.count - list[0]!.expected).toBeLessThanOrEqual(list[1]!.count - list[1]!.expected)
  })

  test('every pair without a record is one, as a naive search finds them', async () => {
    const tie = (most: number, letter: string) => fc.integer({ min: 0, max: most }).map((n) => `${letter}${n}`)
    const projects = fc.array(fc.tuple(tie(3, 'c'), tie(3, 'd')), { minLength: 1, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(projects, async (pairs) => {
        const lines = pairs.flatMap(([c, d], i) => [
          `project:p${i} RUN_BY cluster:${c}`,
          `project:p${i} ADDRESSES domain:${d}`
        ])
        const has = new Set(pairs.map(([c, d]) => `cluster:${c} domain:${d}`))
        const naive = [...new Set(pairs.map(([c]) => c))]
          .flatMap((c) => [...new Set(pairs.map(([, d]) => d))].map((d) => `cluster:${c} domain:${d}`))
          .filter((pair) => !has.has(pair))
        const zero = (await gapsOf(lines)).filter(({ count }) => count === 0)
        expect(zero.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(naive.sort())
      }),
      { numRuns: 25 }
    )
  })
})
