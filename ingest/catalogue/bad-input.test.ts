import { expect, test } from 'vitest'
import { readAll, readEdited } from './catalogue.fixture.js'

const replaceOnce = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}
const sum = (counts: Readonly<Record<string, { rows: number; loaded: number; rejected: number }>>) => {
  for (const { rows, loaded, rejected } of Object.values(counts)) expect(loaded + rejected).toBe(rows)
}

test.each([
  [
    'an unknown readiness',
    'projects.csv',
    'in-dl,in-dl,in use,',
    'in-dl,in-dl,half done,',
    { column: 'readiness', value: 'half done' }
  ],
  [
    'an unknown predicate',
    'linkages.csv',
    'driiv,hosted_by,',
    'driiv,owned_by,',
    { column: 'predicate', value: 'owned_by', row: 2 }
  ],
  [
    'a predicate that the kinds of its ends do not allow',
    'linkages.csv',
    'best,hosted_by,iisc,',
    'best,hosted_by,rutag,',
    { column: 'predicate', row: 3 }
  ],
  [
    'a dangling id',
    'people.csv',
    ',opsa,,science-policy,',
    ',opsaa,,science-policy,',
    { column: 'institution_id', value: 'opsaa', row: 2 }
  ],
  [
    'an id of another kind',
    'clusters.csv',
    ',iit-delhi,New Delhi,',
    ',kalaanubhav,New Delhi,',
    { column: 'host_institution_ids', value: 'kalaanubhav' }
  ],
  ['a repeated id', 'programmes.csv', '\nrsvc,', '\nst-clusters,', { column: 'id', value: 'st-clusters' }],
  ['an id that is no slug', 'events.csv', 'best-launch,', 'BeST launch,', { column: 'id', value: 'BeST launch' }],
  ['an unknown source', 'events.csv', 'PRID=1972617', 'PRID=0', { column: 'source', row: 2 }],
  [
    'a figure that is none',
    'outcomes.csv',
    ',50,start-ups',
    ',fifty,start-ups',
    { column: 'value', value: 'fifty', row: 2 }
  ],
  ['a coordinate off the earth', 'institutions.csv', ',28.62137,', ',128.62137,', { column: 'lat', row: 2 }],
  [
    'an address that is none',
    'institutions.csv',
    ',https://home.iitd.ac.in,',
    ',home.iitd.ac.in,',
    { column: 'website', row: 2 }
  ],
  [
    'an area without a domain',
    'international.csv',
    'Clean Energy,clean-energy',
    'Clean Energy,',
    { column: 'domain_id' }
  ],
  [
    'an unknown country',
    'international.csv',
    ',France,FR,',
    ',France,F1,',
    { column: 'iso_alpha2', value: 'F1', row: 2 }
  ],
  [
    'a day that does not exist',
    'linkages.csv',
    '-technology-cluster/,2022-11-16',
    '-technology-cluster/,2022-11-46',
    { column: 'date', value: '2022-11-46' }
  ],
  [
    'an unknown stage in the helper table',
    'readiness.csv',
    'pilot,PILOT',
    'pilot,TRIAL',
    { column: 'readiness', value: 'TRIAL' }
  ],
  [
    'a rule that cannot be read',
    'predicates.csv',
    'chairs,LEADS',
    'chairs,leads',
    { column: 'relation', value: 'leads' }
  ]
])('%s rejects the row by file, row, column and value; the rest goes in', async (_, file, from, to, expected) => {
  const { rejected, counts } = await readEdited(file, replaceOnce(from, to))
  expect(rejected).toContainEqual(expect.objectContaining({ file, row: expect.any(Number), ...expected }))
  sum(counts)
  expect(counts[file]!.rejected).toBe(1)
  expect(counts[file]!.loaded).toBe(counts[file]!.rows - 1)
})

test('a near miss is pointed out', async () => {
  const { rejected } = await readEdited(
    'people.csv',
    replaceOnce(',iit-delhi,driiv,air-quality,', ',iit-dehli,driiv,air-quality,')
  )
  expect(rejected.map(({ reason }) => reason)).toEqual([expect.stringContaining('did you mean "iit-delhi"?')])
})

test('all that is wrong with a row is told at once, and nothing of it is loaded', async () => {
  const { rejected, claims } = await readEdited(
    'events.csv',
    replaceOnce('Bengaluru,in-ka,best,', 'Bengaluru,in-xx,bestt,')
  )
  expect(rejected.map(({ column }) => column)).toEqual(['state_id', 'host_cluster_id'])
  expect(claims.filter(({ subject, object }) => [subject, object].includes('event:best-launch'))).toEqual([])
})

test('a quote never closed ends its file there; rows before it and all other files go in', async () => {
  const { rejected, counts } = await readEdited('events.csv', replaceOnce('\npkc-launch,', '\npkc-launch,"'))
  expect(rejected).toEqual([
    expect.objectContaining({ file: 'events.csv', row: 8, reason: expect.stringContaining('never closed') })
  ])
  expect(counts['events.csv']).toEqual({ rows: 7, loaded: 6, rejected: 1 })
  expect(counts['institutions.csv']!.loaded).toBe(393)
})

test('a missing column stops its file, an unknown one is told and ignored', async () => {
  const absent = await readEdited('events.csv', replaceOnce('id,name,aliases,', 'id,name,also,'))
  expect(absent.rejected.map(({ file, column }) => [file, column])).toEqual([
    ['events.csv', 'also'],
    ['events.csv', 'aliases']
  ])
  expect(absent.counts['events.csv']).toEqual({ rows: 15, loaded: 0, rejected: 15 })
  const extra = await readEdited('programmes.csv', (text) =>
    text
      .trimEnd()
      .split(/\r?\n/)
      .map((line, i) => `${line},${i ? 'x' : 'budget'}`)
      .join('\n')
  )
  expect(extra.rejected).toEqual([expect.objectContaining({ file: 'programmes.csv', column: 'budget' })])
  expect(extra.counts['programmes.csv']).toEqual({ rows: 4, loaded: 4, rejected: 0 })
})

test('a missing file is told; a missing folder is an error that names it', async () => {
  const { rejected } = await readEdited('events.csv', () => null)
  expect(rejected.map(({ file, row }) => [file, row])).toContainEqual(['events.csv', undefined])
  await expect(readAll('/no/such/folder')).rejects.toThrow('/no/such/folder')
})

test('a slug of two kinds means the one its relation allows; where both fit the row is rejected', async () => {
  const add = (row: string) => (text: string) => `${text.trimEnd()}\r\n${row}\r\n`
  const source = '003_b90931e422b0a940.txt'
  const told = await readEdited('programmes.csv', add(`kalaanubhav-platform,Platform scheme,,,,,,${source}`))
  expect(told.rejected).toEqual([])
  const both = await readEdited('programmes.csv', add(`opsa,Office scheme,,,,,,${source}`))
  expect(both.rejected).toHaveLength(9)
  expect(both.rejected[0]).toMatchObject({ file: 'linkages.csv', column: 'predicate', value: 'supported_by' })
  expect(both.rejected[0]!.reason).toContain('institution:opsa')
})
