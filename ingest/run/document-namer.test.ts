import { expect, test } from 'vitest'
import { documentNamer } from './document-namer.js'

const named = (...paths: string[]) => paths.map(documentNamer()).map(({ source }) => source)

test.each([
  [
    'files that differ in their ending',
    ['f/report.md', 'f/report.pdf', 'f/report.txt'],
    ['report', 'report-pdf', 'report-txt']
  ],
  ['files of one name in several folders', ['f/a/report.md', 'f/b/report.md'], ['report', 'f-b-report']],
  ['both', ['f/a/report.md', 'f/b/report.md', 'f/b/report.txt'], ['report', 'f-b-report', 'report-txt']],
  ['names that differ in signs alone', ['f/a b.md', 'f/a-b.md', 'f/a_b.md'], ['a-b', 'a-b-md', 'f-a-b']]
])('%s are documents of their own', (_, paths, ids) => {
  expect(named(...paths)).toEqual(ids.map((id) => `document:${id}`))
})

test.each(['catalogue', 'curator', 'resolver'])(
  'a file called %s.txt does not replace the load of that name',
  (name) => {
    expect(named(`f/${name}.txt`)).toEqual([`document:${name}-txt`])
  }
)

test('a hundred files of like names are a hundred documents', () => {
  const paths = Array.from({ length: 100 }, (_, i) => `f/report${'.-'.repeat(i)}`)
  expect(new Set(named(...paths)).size).toBe(100)
})
