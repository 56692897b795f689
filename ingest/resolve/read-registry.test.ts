import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { readRegistry } from './read-registry.js'

const folder = mkdtempSync(join(tmpdir(), 'registry-'))
afterAll(() => rmSync(folder, { recursive: true }))

const one = {
  id: 'https://ror.org/one',
  name: 'Institute One',
  types: ['Education'],
  aliases: ['First Institute'],
  acronyms: ['IO'],
  labels: [{ label: 'Institut Un', iso639: 'fr' }],
  addresses: [{ city: 'Pune', geonames_city: { geonames_admin1: { name: 'Maharashtra', code: 'IN.16' } } }],
  country: { country_name: 'India', country_code: 'IN' },
  status: 'withdrawn',
  relationships: [{ type: 'Successor', id: 'https://ror.org/two', label: 'Institute Two' }]
}
const two = {
  id: 'https://ror.org/two',
  names: [
    { value: 'Institute Two', types: ['label', 'ror_display'] },
    { value: 'IT', types: ['acronym'] }
  ],
  types: ['education'],
  locations: [
    {
      geonames_details: {
        name: 'Pune',
        country_code: 'IN',
        country_name: 'India',
        country_subdivision_name: 'Maharashtra',
        country_subdivision_code: 'MH'
      }
    }
  ],
  status: 'active',
  relationships: []
}
const lines = [JSON.stringify(one), 'not json', JSON.stringify(two), '', '{"id": 3}'].join('\n')

test.each([
  ['plain', Buffer.from(lines)],
  ['gzipped', gzipSync(lines)]
])('reads both schemas from a %s file and says which lines are no records', (name, bytes) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { records, rejected } = readRegistry(path)
  expect(records.map(({ id, status }) => [id, status])).toEqual([
    ['https://ror.org/one', 'withdrawn'],
    ['https://ror.org/two', 'active']
  ])
  expect(records[0]!.names.map(({ kind }) => kind)).toEqual(['display', 'label', 'alias', 'acronym'])
  expect(records[0]!.successors).toEqual([{ id: 'https://ror.org/two', name: 'Institute Two' }])
  expect(records.map(({ places }) => places[0])).toMatchObject([
    { city: 'Pune', region: 'Maharashtra', country: 'IN' },
    { city: 'Pune', region: 'Maharashtra', country: 'IN' }
  ])
  expect(rejected.map(({ line }) => line)).toEqual([2, 5])
})

test('a registry that is missing, a folder or broken is told by its name', () => {
  const broken = join(folder, 'broken.jsonl.gz')
  writeFileSync(broken, Buffer.from([0x1f, 0x8b, 1, 2, 3]))
  expect(() => readRegistry(join(folder, 'absent.jsonl'))).toThrow(/no registry file .*absent\.jsonl/)
  for (const path of [folder, broken]) expect(() => readRegistry(path)).toThrow(/cannot be read as a registry/)
})
