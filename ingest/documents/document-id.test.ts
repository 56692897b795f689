import { expect, test } from 'vitest'
import { chosenDocumentId, documentIdOf } from './document-id.js'

test.each([
  ['/a/b/Annual Report 2025.pdf', 'annual-report-2025'],
  ['003_b90931e422b0a940.txt', '003-b90931e422b0a940'],
  ['claims.jsonl.gz', 'claims'],
  ['https://www.psa.gov.in/clusters/news?page=2', 'www-psa-gov-in-clusters-news-page-2']
])('%s is document:%s', (input, name) => {
  expect(documentIdOf(input)).toEqual({ source: `document:${name}`, load: `load:${name}` })
})

test('a name without Latin letters still names one document', () => {
  expect(documentIdOf('समाचार.txt').source).toMatch(/^document:[0-9a-f]{12}$/)
  expect(documentIdOf('समाचार.txt')).not.toEqual(documentIdOf('रिपोर्ट.txt'))
})

test('a chosen id may leave out the kind, and must be one', () => {
  expect(chosenDocumentId('report')).toEqual({ source: 'document:report', load: 'load:report' })
  expect(() => chosenDocumentId('institution:x')).toThrow(/document:annual-report/)
})

test.each(['catalogue', 'document:resolver', 'curator'])('%s may not be chosen: its load is no document', (id) => {
  expect(() => chosenDocumentId(id)).toThrow(/choose another id/)
})

test('very long names that differ at their end name two documents', () => {
  const long = 'press-release-'.repeat(20)
  expect(documentIdOf(`${long}1.txt`)).not.toEqual(documentIdOf(`${long}2.txt`))
})

test('an address with broken escapes names a document', () => {
  expect(documentIdOf('https://example.org/50%-off').source).toBe('document:example-org-50-off')
})
