import { expect, test } from 'vitest'
import { readPredicates } from './predicates.js'

const read = (relation: string, direction = 'as is', fields = '') =>
  readPredicates([{ line: 2, cells: { predicate: 'p', relation, direction, fields } }]).get('p')

test('a reading may have a condition, a direction and fields of its own', () => {
  const text = 'RUN_BY when the subject is a cluster (reversed), else PARTICIPATES_IN role=launched'
  expect(read(text, 'see relation')).toEqual([
    { relation: 'RUN_BY', reversed: true, condition: { end: 'subject', is: 'cluster' }, fields: {}, cap: null },
    { relation: 'PARTICIPATES_IN', reversed: false, condition: null, fields: { role: 'launched' }, cap: null }
  ])
  expect(read('PARTICIPATES_IN for a project, MEMBER_OF for a cluster')!.map(({ condition }) => condition)).toEqual([
    { end: 'object', is: 'project' },
    { end: 'object', is: 'cluster' }
  ])
})

test('direction, fields and the bound on confidence hold for the whole predicate', () => {
  expect(read('COLLABORATES_WITH', 'reversed', 'basis=linked; confidence<=.4')).toEqual([
    { relation: 'COLLABORATES_WITH', reversed: true, condition: null, fields: { basis: 'linked' }, cap: 0.4 }
  ])
})

test('what cannot be read is no rule', () => {
  expect(read('RUN_BY if it rains')).toBeUndefined()
  expect(read('')).toBeUndefined()
})
