import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sangamOntology } from '../ontology.js'
import type { CrosstabQuestion } from './crosstab-question.js'
import { crosstab } from './crosstab.js'
import { claimsOf, withClaims } from './insight.fixture.js'
import type { Crosstab } from './tally.js'

const lines = [
  'project:p RUN_BY cluster:a',
  'project:q RUN_BY cluster:a',
  'project:r RUN_BY cluster:b',
  'project:p ADDRESSES domain:lakes',
  'project:p ADDRESSES domain:rivers',
  'project:q ADDRESSES domain:lakes',
  'project:r ADDRESSES domain:health',
  'domain:lakes PART_OF domain:water',
  'domain:rivers PART_OF domain:water'
]

const tableOf = (question: Partial<CrosstabQuestion>, given: readonly string[] = lines): Promise<Crosstab> =>
  withClaims(claimsOf(given), (store) => crosstab(sangamOntology, store, { rollup: true, ...question }))

const counts = (table: Crosstab) => table.cells.map(({ row, column, count }) => [row, column, count])

describe('crosstab', () => {
  test('counts a project once under the broader domain, however many narrower ones it addresses', async () => {
    const table = await tableOf({ via: 'PROJECTS' })
    expect(counts(table)).toEqual([
      ['cluster:a', 'domain:water', 2],
      ['cluster:b', 'domain:health', 1]
    ])
    expect(table.records).toBe(3)
    expect(table.cells[0]).toMatchObject({ expected: (2 * 2) / 3, ratio: 1.5, records: ['project:p', 'project:q'] })
    expect(table.cells[0]!.low).toBeLessThan(1.5)
    expect(table.cells[0]!.high).toBeGreaterThan(1.5)
  })

  test('keeps narrower domains apart when asked, and gives no ratio where fewer than one is expected', async () => {
    const table = await tableOf({ via: 'PROJECTS', rollup: false })
    expect(table.columns).toEqual(['domain:health', 'domain:lakes', 'domain:rivers'])
    expect(table.cells.find((cell) => cell.row === 'cluster:b')).toMatchObject({ count: 1, ratio: null, low: null })
  })

  test('reads the relations it counted by their ids, of entities none', async () => {
    const given = ['institution:i WORKS_IN domain:lakes', 'institution:j WORKS_IN domain:lakes', ...lines]
    await withClaims(claimsOf(given), async (store) => {
      const { cells, relations } = await crosstab(sangamOntology, store, { via: 'WORKS_IN', rollup: true })
      const of = cells.find(({ row }) => row === 'institution:j')!.records
      expect([...(await relations!([...of, 'relation:none'])).values()]).toMatchObject([
        { id: of[0], type: 'WORKS_IN', from: 'institution:j', to: 'domain:lakes' }
      ])
      expect((await crosstab(sangamOntology, store, { via: 'PROJECTS', rollup: true })).relations).toBeNull()
    })
  })

  test('turns rows and columns when they are asked for the other way round, and names what there is otherwise', async () => {
    const turned = await tableOf({ via: 'PROJECTS', rows: 'Domain', columns: 'Cluster' })
    expect(counts(turned)).toContainEqual(['domain:water', 'cluster:a', 2])
    await expect(tableOf({ via: 'PROJECTS', rows: 'Person' })).rejects.toThrow(
      'PROJECTS ties Cluster to Domain, not Person to anything'
    )
  })

  test('counts what is unspecified, but expects nothing of it', async () => {
    const table = await tableOf({ via: 'PROJECTS' }, [
      ...lines,
      'project:u RUN_BY cluster:a',
      'project:u ADDRESSES domain:unspecified'
    ])
    const cell = (column: string) => table.cells.find((c) => c.column === column)
    expect(cell('domain:unspecified')).toMatchObject({ count: 1, expected: null, ratio: null })
    expect(cell('domain:water')!.expected).toBe((2 * 2) / 3)
  })

  test('counts institutions by type and state, cities under their state', async () => {
    const typed = claimsOf([
      'institution:x LOCATED_IN place:town',
      'institution:y LOCATED_IN place:state',
      'institution:z LOCATED_IN place:state',
      'place:town PART_OF place:state',
      'place:state PART_OF place:country'
    ])
    const fields = (subject: string, more: Record<string, string>) =>
      claimsOf([subject]).map((claim) => ({ ...claim, id: `${subject} typed`, fields: { name: subject, ...more } }))
    const claims = [
      ...typed,
      ...fields('institution:x', { type: 'company' }),
      ...fields('institution:y', { type: 'company' }),
      ...fields('place:state', { level: 'state' })
    ]
    const table = await withClaims(claims, (store) =>
      crosstab(sangamOntology, store, { via: 'INSTITUTION_TYPES', rollup: true })
    )
    expect(counts(table)).toEqual([['type:company', 'place:state', 2]])
  })

  test("goes through a caller's own pattern, and tells what it cannot read", async () => {
    const own = await tableOf({ pattern: 'Cluster <RUN_BY Project >ADDRESSES Domain' })
    expect(counts(own)).toEqual(counts(await tableOf({ via: 'PROJECTS' })))
    await expect(tableOf({ pattern: 'Cluster <RUNS_BY Project' })).rejects.toThrow('did you mean "RUN_BY"')
    await expect(tableOf({ pattern: 'Cluster -RELATED_TO{1,20} Cluster' })).rejects.toThrow('at most 4 hops')
    for (const repeat of ['{3,1}', '{0,0}'])
      await expect(tableOf({ pattern: `Domain >PART_OF${repeat} Domain` })).rejects.toThrow('repeats nothing')
    await expect(tableOf({})).rejects.toThrow('not neither')
  })

  test('counts as a naive reading of the relations does', async () => {
    const tie = (max: number, letter: string) => fc.integer({ min: 0, max }).map((n) => `${letter}${n}`)
    const runs = fc.array(fc.tuple(tie(6, 'p'), tie(3, 'c')), { maxLength: 16 })
    const about = fc.array(fc.tuple(tie(6, 'p'), tie(4, 'd')), { maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(runs, about, async (run, addressed) => {
        const table = await tableOf({ via: 'PROJECTS' }, [
          ...run.map(([p, c]) => `project:${p} RUN_BY cluster:${c}`),
          ...addressed.map(([p, d]) => `project:${p} ADDRESSES domain:${d}`)
        ])
        const naive = new Map<string, Set<string>>()
        for (const [p, c] of run)
          for (const [q, d] of addressed)
            if (p === q)
              naive.set(`cluster:${c} domain:${d}`, (naive.get(`cluster:${c} domain:${d}`) ?? new Set()).add(p))
        expect(new Map(table.cells.map(({ row, column, count }) => [`${row} ${column}`, count]))).toEqual(
          new Map([...naive].map(([key, records]) => [key, records.size]))
        )
        const records = new Set([...naive.values()].flatMap((set) => [...set]))
        expect(table.records).toBe(records.size)
        for (const { row, column, expected } of table.cells) {
          const margin = (end: string, at: 0 | 1) =>
            new Set([...naive].filter(([key]) => key.split(' ')[at] === end).flatMap(([, set]) => [...set])).size
          expect(expected).toBeCloseTo((margin(row, 0) * margin(column, 1)) / records.size, 9)
        }
      }),
      { numRuns: 40 }
    )
  })
})
