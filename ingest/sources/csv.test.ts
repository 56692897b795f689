import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeClaim, NotFoundError, sangamOntology } from '../../graph/index.js'
import { csv } from './csv.js'
import { itemsAt, readItems } from './read-items.fixture.js'
import { fieldsIn, relationsIn, sortedClaims } from './sorted-claims.fixture.js'
import { sourceContract } from './source.contract.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = async (text: string, settings: Record<string, string> = {}, name = 'table.csv') =>
  sortedClaims(await readItems(csv, name, text, settings))

const NAMED = `Name;Kind;Type;Works in;Located_In;Established
"Institute of Tests; Pune";institution;research institute;domain:e-waste|Robotics;Pune, Maharashtra;1971
Sample "Widgets" Ltd;institution;company;;Odisha;2020-05
`

sourceContract(csv, [
  { name: 'named.csv', bytes: utf8(NAMED) },
  {
    name: 'claims.tsv',
    bytes: utf8('subject\trelation\tobject\tquote\ninstitution:a\tworks_in\tdomain:b\t"works ""here"""\n')
  }
])

test('columns called as fields and relations are read by their names', async () => {
  const { claims, rejections } = await read(NAMED)
  expect(rejections).toEqual([])
  expect(relationsIn(claims)).toEqual([
    'institution:institute-of-tests-pune WORKS_IN domain:e-waste',
    'institution:institute-of-tests-pune WORKS_IN domain:robotics',
    'institution:institute-of-tests-pune LOCATED_IN place:in-mh-pune',
    'institution:sample-widgets-ltd LOCATED_IN place:in-od'
  ])
  expect(fieldsIn(claims, 'institution:sample-widgets-ltd')).toMatchObject({ type: 'company', established: '2020-05' })
  expect(claims[0]!.locator).toEqual({ file: 'table.csv', row: 2 })
  for (const claim of claims) makeClaim(sangamOntology, claim)
})

test('a table of claims, and the table that export writes, are recognised', async () => {
  const { claims } = await read('Subject,Relation,Object,Role,Confidence\nperson:a,leads,cluster:b,Director,0.5\n')
  expect(claims).toMatchObject([
    { subject: 'person:a', relation: 'LEADS', object: 'cluster:b', confidence: 0.5, fields: { role: 'Director' } }
  ])
  const exported = await read(
    'id,kind,name,summary,website,confidence,sources\ncluster:x,Cluster,X,,https://x.example,0.95,document:y\n'
  )
  expect(exported.rejections).toEqual([])
  expect(exported.claims).toMatchObject([
    {
      subject: 'cluster:x',
      source: 'document:y',
      confidence: 0.95,
      fields: { name: 'X', website: 'https://x.example' }
    }
  ])
})

test('what is wrong with a row is told with its place, and the other rows go in', async () => {
  const { claims, rejections } = await read(
    `id,name,kind,established
a,Alpha,institution,1990
b,Beta,institution,last year
c,"Gamma,institution,1991
d,Delta,institution
e,Epsilon,institution,1992,more
a,Alpha again,institution,1993
f,Phi,instituton,1994
g,"Omega ""1""",institution,1995
`
  )
  expect(claims.map(({ subject }) => subject)).toEqual(['institution:a', 'institution:g'])
  expect(rejections).toEqual([
    {
      file: 'table.csv',
      row: 3,
      column: 'established',
      value: 'last year',
      reason: expect.stringContaining('2024-12')
    },
    { file: 'table.csv', row: 4, reason: expect.stringContaining('quote') },
    expect.objectContaining({ row: 5, reason: 'the row has 3 cells, the header names 4 columns' }),
    expect.objectContaining({ row: 6, reason: 'the row has 5 cells, the header names 4 columns' }),
    expect.objectContaining({ row: 7, column: 'id', value: 'a', reason: expect.stringContaining('line 2') }),
    expect.objectContaining({
      row: 8,
      column: 'kind',
      value: 'instituton',
      reason: expect.stringContaining('"Institution"')
    })
  ])
})

test('contacts of persons are left out and told, without being shown', async () => {
  const { claims, rejections } = await read(
    'name,kind,summary,phone\nAlpha,institution,Call 98765 43210,\nBeta,institution,Good,09876543210\n'
  )
  expect(fieldsIn(claims, 'institution:alpha')).toEqual({ name: 'Alpha' })
  expect(fieldsIn(claims, 'institution:beta')).toEqual({ name: 'Beta', summary: 'Good' })
  expect(rejections).toHaveLength(2)
  expect(JSON.stringify([claims, rejections])).not.toMatch(/43210/)
})

test('a table nobody can know gets one rejection that shows a mapping made from its columns', async () => {
  const { claims, rejections } = await read('Technology title,Maker,State\nA,B,C\nD,E,F\n')
  expect(claims).toEqual([])
  expect(rejections).toEqual([
    {
      file: 'table.csv',
      row: 1,
      reason: expect.stringMatching(/mapping[^]*kind: Technology[^]*name: "Technology title"/)
    }
  ])
})

test('a header with a broken quote means nothing can be read', async () => {
  expect((await read('"name,kind\nA,institution\n')).rejections).toMatchObject([{ row: 1 }])
})

describe('with a mapping', () => {
  let folder: string
  const table = `Title,Maker,Stage,Used at,Since
Lake Cleaner,IIT Test; Lake Works,deployed in 3 lakes,"Puri, Odisha",2021
Nameless,,pilot,Kerala,
`
  const mapping = `
kind: technology
separator: ";"
fields:
  name: Title
  readiness: { column: Stage, values: { pilot: PILOT } }
relations:
  - { relation: developed_by, column: Maker, to: Institution }
  - relation: DEPLOYED_IN
    column: Used at
    fields: { year: Since }
constants: { availability: on request }
confidence: 0.7
authority: official
`
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sangam-mapping-'))
    writeFileSync(join(folder, 'table.csv'), table)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const mapped = async (text: string, changes: readonly [string, string] = ['', '']) => {
    writeFileSync(join(folder, 'map.yaml'), text.replace(...changes))
    return sortedClaims(await itemsAt(csv, join(folder, 'table.csv'), { mapping: join(folder, 'map.yaml') }))
  }

  test('columns mean what it says', async () => {
    const { claims, rejections } = await mapped(mapping)
    expect(rejections).toEqual([])
    expect(relationsIn(claims)).toEqual([
      'technology:lake-cleaner DEVELOPED_BY institution:iit-test',
      'technology:lake-cleaner DEVELOPED_BY institution:lake-works',
      'technology:lake-cleaner DEPLOYED_IN place:in-od-puri',
      'technology:nameless DEPLOYED_IN place:in-kl'
    ])
    expect(fieldsIn(claims, 'technology:lake-cleaner')).toEqual({
      name: 'Lake Cleaner',
      readiness: 'DEPLOYED',
      readinessAsStated: 'deployed in 3 lakes',
      availability: 'on request'
    })
    expect(claims.every(({ authority, confidence }) => authority === 'official' && confidence === 0.7)).toBe(true)
    for (const claim of claims) makeClaim(sangamOntology, claim)
  })

  test('it is found beside the table', async () => {
    writeFileSync(join(folder, 'table.csv.mapping.yaml'), mapping)
    const { claims } = sortedClaims(await itemsAt(csv, join(folder, 'table.csv')))
    rmSync(join(folder, 'table.csv.mapping.yaml'))
    expect(fieldsIn(claims, 'technology:nameless')).toMatchObject({ readiness: 'PILOT' })
  })

  test.each([
    [['kind: technology', 'kind: tecnology'], 'kind: "tecnology" is no kind; did you mean "Technology"?'],
    [['readiness:', 'readyness:'], 'fields.readyness: Technology has no such field; did you mean "readiness"?'],
    [['developed_by', 'develops_by'], 'relations[0].relation: unknown relation "develops_by"'],
    [['to: Institution', 'to: Person'], 'relations[0].to: "Person" is no kind that DEVELOPED_BY allows'],
    [['year: Since', 'years: Since'], 'relations[1].fields.years: DEPLOYED_IN has no such field; did you mean "year"?'],
    [
      ['column: Used at', 'column: Used in'],
      'relations[1].column: the table has no column "Used in"; did you mean "Used at"?'
    ],
    [['constants:', 'constant:'], 'constant: unknown key; did you mean "constants"?'],
    [['0.7', '70'], 'confidence: 70 is no number above 0 and up to 1'],
    [['relations:', 'relations: ['], 'YAML']
  ] as const)('a mistake %j is told with its place', async (change, message) => {
    const { claims, rejections } = await mapped(mapping, change)
    expect(claims).toEqual([])
    expect(rejections).toEqual([expect.objectContaining({ reason: expect.stringContaining(message) as unknown })])
  })

  test('a mapping that is not there is not found', async () => {
    await expect(itemsAt(csv, join(folder, 'table.csv'), { mapping: join(folder, 'none.yaml') })).rejects.toThrow(
      NotFoundError
    )
  })
})

test('whatever happens to one line, the rows of the others go in', async () => {
  const good = (i: number) => (i % 2 ? `Good ${i},institution,"a, b ${i}"` : `Good ${i},institution,c ${i}`)
  const bad = fc.oneof(
    fc.string({ unit: fc.constantFrom('"', ',', 'a', ' ', ';', '\t', '|', 'é') }),
    fc.constantFrom('x,"institution,open', '"', 'a,b', ',,,,,', 'Bad,nothing,z', '"a"b,institution,c')
  )
  await fc.assert(
    fc.asyncProperty(bad, fc.nat(9), async (line, at) => {
      const lines = Array.from({ length: 10 }, (_, i) => (i === at ? line : null))
      const text = lines.map((each, i) => each ?? good(i)).join('\n')
      const { claims } = await read(`name,kind,summary\n${text}\n`)
      const names = new Set(claims.map(({ fields }) => fields?.['name']))
      expect(lines.flatMap((each, i) => (each === null && !names.has(`Good ${i}`) ? [text] : []))).toEqual([])
    }),
    { numRuns: 300 }
  )
})
