import { describe, expect, test } from 'vitest'
import { sangamOntology } from '../ontology.js'
import { crosstab } from './crosstab.js'
import { claimsOf, withClaims } from './insight.fixture.js'

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

describe('crosstab', () => {
  test('counts a project once under the broader domain, however many narrower ones it addresses', async () => {
    const table = await withClaims(claimsOf(lines), (store) =>
      crosstab(sangamOntology, store, { via: 'PROJECTS', rollup: true })
    )
    expect(table.cells.map(({ row, column, count }) => [row, column, count])).toEqual([
      ['cluster:a', 'domain:water', 2],
      ['cluster:b', 'domain:health', 1]
    ])
    expect(table.records).toBe(3)
    expect(table.cells[0]).toMatchObject({ expected: (2 * 2) / 3, ratio: 1.5, records: ['project:p', 'project:q'] })
    expect(table.cells[0]!.low).toBeLessThan(1.5)
    expect(table.cells[0]!.high).toBeGreaterThan(1.5)
  })

  test('keeps narrower domains apart when asked, and gives no ratio where fewer than one is expected', async () => {
    const table = await withClaims(claimsOf(lines), (store) =>
      crosstab(sangamOntology, store, { via: 'PROJECTS', rollup: false })
    )
    expect(table.columns).toEqual(['domain:health', 'domain:lakes', 'domain:rivers'])
    expect(table.cells.find((cell) => cell.row === 'cluster:b')).toMatchObject({ count: 1, ratio: null, low: null })
  })
})
