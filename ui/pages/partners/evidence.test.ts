import { expect, test } from 'vitest'
import { evidenceOf, sourcesOf } from './evidence.js'
import type { Reason } from '../../parts/path/read-path.js'

const source = (id: string) => ({ id, name: id, type: null, address: null, publisher: null, date: null })
const reason = (...ids: string[]): Reason => ({
  start: { id: 'institution:a', name: 'A' },
  steps: ids.map((id) => ({
    words: 'works in',
    to: { id: 'domain:b', name: 'B' },
    claims: [{ id: `claim ${id}`, quote: null, note: null, date: null, source: source(id) }]
  }))
})

test('a document that is needed twice is named once, where it is first needed', () => {
  const partners = [{ reasons: [reason('document:x', 'document:y')] }, { reasons: [reason('document:x')] }]
  expect(sourcesOf(partners).map(({ id }) => id)).toEqual(['document:x', 'document:y'])
})

test('evidence counts paths and documents', () => {
  const reasons = [reason('document:x'), reason('document:x', 'document:y')]
  expect(evidenceOf({ reasons })).toEqual({ pieces: 2, documents: 2 })
})
