import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeClaim, sangamOntology } from '../../graph/index.js'
import { json } from './json.js'
import { readItems } from './read-items.fixture.js'
import { fieldsIn, relationsIn, sortedClaims } from './sorted-claims.fixture.js'
import { sourceContract } from './source.contract.js'
import { yaml } from './yaml.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')

const CLAIM = {
  subject: 'person:a-sample',
  relation: 'LEADS',
  object: 'cluster:sample',
  fields: { role: 'Director' },
  source: 'document:press',
  quote: 'A. Sample leads it.',
  confidence: 0.7,
  date: '2024-12',
  locator: { page: 2, start: 10, end: 29 }
}
const ENTITY = {
  kind: 'technology',
  name: 'Sample Sorter',
  readiness: 'in use at two plants',
  year: 2021,
  developed_by: { kind: 'Institution', name: 'Sample Works' },
  domains: ['domain:e-waste', 'Robotics'],
  deployedIn: [{ name: 'Puri, Odisha', stage: 'PILOT' }]
}
const EXPORTED = {
  id: 'institution:x',
  kind: 'Institution',
  fields: { name: 'X', aliases: [{ text: 'एक्स', language: 'hi' }] },
  confidence: 0.95,
  sources: ['document:one'],
  mergedFrom: [],
  conflicts: [],
  relations: [
    { type: 'MEMBER_OF', to: 'cluster:sample', fields: {}, confidence: 0.9, sources: ['document:one', 'document:two'] }
  ]
}

sourceContract(json, [
  { name: 'records.jsonl', bytes: utf8(lines(CLAIM, ENTITY, EXPORTED)) },
  { name: 'records.json', bytes: utf8(JSON.stringify({ entities: [ENTITY, EXPORTED] }, null, 2)) },
  { name: 'records.jsonl.gz', bytes: gzipSync(lines(CLAIM, ENTITY)) }
])
sourceContract(yaml, [
  {
    name: 'records.yaml',
    bytes: utf8('- kind: domain\n  name: Sample\n- subject: domain:a\n  relation: part_of\n  object: domain:b\n')
  },
  { name: 'records.yml', bytes: utf8('kind: domain\nname: One\n---\nkind: domain\nname: Two\n') }
])

const read = async (text: string, name = 'records.jsonl') =>
  sortedClaims(await readItems(name.endsWith('l') && !name.includes('json') ? yaml : json, name, text))

test('a claim is taken as it is, but for the load that brings it', async () => {
  const { claims } = await read(lines({ ...CLAIM, load: 'load:other', id: 'claim:old' }))
  expect(claims).toMatchObject([
    { ...CLAIM, load: 'load:sample', authority: 'other', locator: { ...CLAIM.locator, row: 1 } }
  ])
})

test('an entity gives a claim on its fields and one for each relation', async () => {
  const { claims, rejections } = await read(lines(ENTITY))
  expect(rejections).toEqual([])
  expect(fieldsIn(claims, 'technology:sample-sorter')).toEqual({
    name: 'Sample Sorter',
    year: '2021',
    readiness: 'DEPLOYED',
    readinessAsStated: 'in use at two plants'
  })
  expect(relationsIn(claims)).toEqual([
    'technology:sample-sorter DEVELOPED_BY institution:sample-works',
    'technology:sample-sorter ADDRESSES domain:e-waste',
    'technology:sample-sorter ADDRESSES domain:robotics',
    'technology:sample-sorter DEPLOYED_IN place:in-od-puri'
  ])
  expect(claims.at(-1)!.fields).toEqual({ stage: 'PILOT' })
})

test('a bare name is of the kind that the relation or its words tell', async () => {
  const { claims } = await read(
    lines(
      { kind: 'technology', name: 'A', developedBy: ['Sample Works', 'Sample Cluster'] },
      { kind: 'domain', name: 'B', part_of: 'C' },
      { kind: 'person', name: 'D', leads: 'Project E' }
    )
  )
  expect(relationsIn(claims)).toEqual([
    'technology:a DEVELOPED_BY institution:sample-works',
    'technology:a DEVELOPED_BY cluster:sample-cluster',
    'domain:b PART_OF domain:c',
    'person:d LEADS project:project-e'
  ])
})

test('what was exported keeps its sources', async () => {
  const { claims } = await read(lines(EXPORTED))
  expect(claims.map(({ relation, source, confidence }) => [relation ?? null, source, confidence])).toEqual([
    [null, 'document:one', 0.95],
    ['MEMBER_OF', 'document:one', 0.9],
    ['MEMBER_OF', 'document:two', 0.9]
  ])
})

test.each([
  ['{"kind":"technology","name":"A","readiness":', { reason: expect.stringContaining('no JSON') }],
  ['{"name":"A"}', { column: 'kind' }],
  ['{"kind":"Tecnology","name":"A"}', { column: 'kind', reason: expect.stringContaining('"Technology"') }],
  ['{"kind":"institution","name":"A","established":"soon"}', { column: 'established', value: 'soon' }],
  [
    '{"kind":"person","name":"A","leads":"Something"}',
    { column: 'leads', reason: expect.stringContaining('cluster:…') }
  ],
  [
    '{"subject":"person:a","relation":"LEEDS","object":"cluster:b"}',
    { column: 'relation', reason: expect.stringContaining('"LEADS"') }
  ],
  [
    '{"subject":"person:a","relation":"LEADS","object":"domain:b"}',
    { reason: expect.stringContaining('LEADS goes from') }
  ],
  ['{"subject":"domain:a","fields":{"constructor":1}}', { column: 'constructor' }],
  ['{"subject":"domain:a","fields":{"name":"A"},"date":"yesterday"}', { column: 'date' }],
  ['7', { reason: expect.stringContaining('no record') }]
])('%s is told with its line, and the good lines go in', async (line, rejection) => {
  const { claims, rejections } = await read(`${lines(EXPORTED)}\n${line}\n${lines({ kind: 'domain', name: 'Last' })}\n`)
  expect(rejections).toEqual([expect.objectContaining({ file: 'records.jsonl', row: 2, ...rejection })])
  expect(fieldsIn(claims, 'domain:last')).toEqual({ name: 'Last' })
})

test('an unknown key is left out and told once', async () => {
  const { claims, rejections } = await read(
    lines({ kind: 'domain', name: 'A', colour: 'red' }, { kind: 'domain', name: 'B', colour: 'blue' })
  )
  expect(claims).toHaveLength(2)
  expect(rejections).toMatchObject([{ row: 1, column: 'colour' }])
})

test('names in another script get ids that differ', async () => {
  const { claims } = await read(lines({ kind: 'domain', name: 'ई-कचरा' }, { kind: 'domain', name: 'जल' }))
  const ids = claims.map((claim) => makeClaim(sangamOntology, claim).subject)
  expect(new Set(ids).size).toBe(2)
})

describe('YAML', () => {
  test('a broken item costs itself only, and is told with its line', async () => {
    const { claims, rejections } = await read(
      '- kind: domain\n  name: One\n- kind: [domain\n  name: "Two\n- kind: domain\n  name: Three\n',
      'records.yaml'
    )
    expect(claims.map(({ subject }) => subject)).toEqual(['domain:one', 'domain:three'])
    expect(rejections).toHaveLength(1)
    expect(claims.map(({ locator }) => locator!.row)).toEqual([1, 5])
  })

  test('aliases upon aliases are refused', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`
    )
    const { claims, rejections } = await read(`a0: &a0 [x]\n${levels.join('\n')}\n`, 'bomb.yaml')
    expect(claims).toEqual([])
    expect(rejections).toMatchObject([{ reason: expect.stringContaining('alias') as unknown }])
  })
})

test('records nested beyond all measure are refused, not fatal', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const { rejections } = await read(`{"kind":"domain","name":${deep}}`, 'deep.json')
  expect(rejections).toHaveLength(1)
})

test('any JSON at all is read without a throw, and all it gives is allowed', async () => {
  const key = fc.constantFrom(
    'kind',
    'name',
    'id',
    'fields',
    'relations',
    'subject',
    'relation',
    'object',
    'type',
    'to',
    'domains',
    'names',
    'source',
    'date',
    '__proto__',
    'toString'
  )
  const word = fc.constantFrom(
    'institution',
    'institution:a',
    'domain:b',
    'WORKS_IN',
    'document:c',
    '2024',
    'https://ror.org/049tgcd06',
    'A B'
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
      fc.array(tie('tree'), { maxLength: 3 })
    )
  }))
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      for (const claim of (await read(JSON.stringify(value), 'any.json')).claims) makeClaim(sangamOntology, claim)
    }),
    { numRuns: 200 }
  )
})

test('lines are read one by one: the first comes while most of the file is unread', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-lines-'))
  try {
    const file = join(folder, 'many.jsonl.gz')
    const line = `${JSON.stringify({ kind: 'domain', name: 'Sample', summary: 'x'.repeat(10_000) })}\n`
    writeFileSync(file, gzipSync(line.repeat(20_000), { level: 1 }))
    const before = process.memoryUsage().rss
    let [found, most] = [0, 0]
    for await (const item of json.read(file, { source: 'document:s', load: 'load:s' })) {
      if ('claim' in item) found++
      if (found % 1_000 === 0) most = Math.max(most, process.memoryUsage().rss - before)
    }
    expect(found).toBe(20_000)
    // The text has 200 MB.
    expect(most).toBeLessThan(150 * 1024 * 1024)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a packed file that breaks off gives what stands before the break, and says so', async () => {
  const packed = gzipSync(
    lines(...Array.from({ length: 3_000 }, (_, i) => ({ kind: 'domain', name: `Sample ${i} ${Math.sin(i)}` })))
  )
  const { claims, rejections } = sortedClaims(
    await readItems(json, 'cut.jsonl.gz', packed.subarray(0, packed.length - 2_000))
  )
  expect(claims.length).toBeGreaterThan(1_000)
  expect(rejections).toMatchObject([{ reason: expect.stringContaining('broken') as unknown }])
})

test('records in a list under a usual key are told by the lines on which they begin', async () => {
  const text = 'entities:\n  - kind: technology\n    name: One\n  - kind: technology\n    name: Two\n    nonsense: 3\n'
  const { rejections } = await read(text, 'list.yaml')
  expect(rejections.map(({ row }) => row)).toEqual([4])
})
