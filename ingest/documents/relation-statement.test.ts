import { expect, test } from 'vitest'
import { relationStatement } from './relation-statement.js'

test.each([
  ['took_part_in', 'host', 'cluster:pkc', 'event:meet', 'HOSTS', {}],
  ['took_part_in', 'chair', 'person:a', 'event:meet', 'TOOK_PART_IN', { role: 'chair' }],
  ['cooperates_in', undefined, 'place:de', 'domain:water', 'COOPERATES_IN', {}],
  ['works_in', undefined, 'cluster:pkc', 'domain:water', 'FOCUSES_ON', {}],
  ['run_by', undefined, 'institution:x', 'cluster:pkc', 'RELATED_TO', { basis: 'run by' }],
  ['participates_in', undefined, 'place:in', 'institution:cern', 'RELATED_TO', { basis: 'participates in' }]
])('%s (%s) from %s to %s is %s', (predicate, role, subject, object, relation, fields) => {
  expect(relationStatement({ predicate, role }, subject, object)).toEqual({ subject, object, relation, fields })
})

test('a reading may run the other way', () => {
  expect(relationStatement({ predicate: 'hosted_by' }, 'event:meet', 'cluster:pkc')).toMatchObject({
    subject: 'cluster:pkc',
    relation: 'HOSTS',
    object: 'event:meet'
  })
})
