import { expect, test } from 'vitest'
import type { Claim, Fact, RelatedEdge } from './load.js'
import { timelineOf } from './timeline.js'

const fact = (label: string, value: string | number, widget: string): Fact => ({
  name: label,
  label,
  value,
  widget,
  sources: []
})
const edge = (fields: RelatedEdge['relation']['fields']): RelatedEdge => ({
  cursor: 'c',
  direction: 'IN',
  relation: { type: 'LEADS', label: 'leads', fields, confidence: 1, claims: [] },
  node: { id: 'person:a', kind: 'PERSON', name: 'A' }
})
const claim = (id: string, date: string | null) =>
  ({ id, date, source: { id: `document:${id}`, name: id, type: null, address: null } }) as Claim

test('facts, relations and documents stand in the order of their dates', () => {
  const entity = {
    id: 'document:self',
    facts: [fact('Established', '2020', 'date'), fact('Year of the Rabbit', '2023', 'text')],
    related: { edges: [edge({ from: '2019-05', to: '2022', role: 'Director' }), edge({})] },
    relationCounts: [{ relation: 'LEADS', direction: 'IN' as const, label: 'is led by', count: 2 }],
    claims: [claim('press', '2021-03-02'), claim('press', '2021-03-02'), claim('undated', null), claim('self', '2018')]
  }
  expect(timelineOf(entity, 'named by').map(({ date, words, thing }) => [date, words, thing?.name])).toEqual([
    ['2019-05', 'is led by', 'A'],
    ['2020', 'Established', undefined],
    ['2021-03-02', 'named by', 'press'],
    ['2022', 'is led by', 'A']
  ])
})
