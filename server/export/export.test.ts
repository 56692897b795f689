import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGraph, type Claim, type KnowledgeGraph, type Selection } from '../../graph/index.js'
import { fixtureClaims } from '../graph.fixture.js'
import { FORMATS } from './formats.js'

const HOSTILE = 'Ends ]]> & <b>"quoted"</b> \\ \'single\' \\u0041\tthen a line\nbreak \u0001 and ई-कचरा 😀'

let graph: KnowledgeGraph
let whole: Selection
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sangam-export-'))
  graph = await openGraph({ dataDir: join(folder, 'data'), embeddingModel: null })
  const by = { source: 'document:press', load: 'load:hostile', authority: 'press' } as const
  await graph.write([
    ...fixtureClaims(graph),
    graph.claim({ subject: 'event:odd', fields: { name: 'Odd "event"', summary: HOSTILE }, quote: HOSTILE, ...by }),
    graph.claim({ subject: 'event:odd-too', fields: { name: 'Odd event' }, ...by }),
    graph.claim({ subject: 'event:odd', relation: 'SAME_AS', object: 'event:odd-too', ...by }),
    graph.claim({ subject: 'event:gone', relation: 'ABOUT', object: 'domain:waste', ...by })
  ])
  whole = await graph.select()
})
afterAll(async () => {
  await graph.close()
  rmSync(folder, { recursive: true, force: true })
})

async function textOf(format: string, file?: string, selection = whole): Promise<string> {
  const files = FORMATS[format]!.files(selection, { base: 'https://x.example/', hash: '0' })
  let text = ''
  for await (const piece of file ? files[file]! : Object.values(files)[0]!) text += piece
  return text
}

/** The elements of a document as `name` with their attributes and own text. */
function elementsOf(xml: string) {
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  const closed: typeof open = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void open.push({ name, attributes, text: '' }),
      ontext: (text) => void (open.at(-1) && (open.at(-1)!.text += text)),
      onclosetag: () => void closed.push(open.pop()!)
    },
    { xmlMode: true }
  )
  parser.end(xml)
  expect(open).toEqual([])
  return (name: string) => closed.filter((element) => element.name === name)
}

const readable = HOSTILE.replace('\u0001', '\ufffd')

describe('claims', () => {
  test('written as lines and taken in by an empty store give the same hash', async () => {
    const claims = (await textOf('jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Claim)
    const other = await openGraph({ dataDir: join(folder, 'other'), embeddingModel: null })
    await other.write(claims.map((claim) => other.claim(claim)))
    expect(await other.meta()).toMatchObject({ hash: (await graph.meta()).hash, claims: claims.length })
    await other.close()
  })

  test('of a part are those of its entities and of what lies between them', async () => {
    const part = await graph.select({ kinds: ['Institution', 'Domain'] })
    const claims = (await textOf('jsonl', undefined, part))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Claim)
    expect(new Set(claims.map(({ subject }) => subject.split(':')[0]))).toEqual(new Set(['institution', 'domain']))
    expect(claims.some(({ relation }) => relation === 'WORKS_IN')).toBe(true)
    expect(claims.some(({ relation }) => relation === 'LOCATED_IN')).toBe(false)
  })
})

test('tables have a row an entity and a row a relation, safe for spreadsheets', async () => {
  const { entities, relations } = await graph.meta()
  const rows = parse(await textOf('csv'), { columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(entities)
  const lab = rows.find(({ id }) => id === 'institution:lab')!
  expect(lab).toMatchObject({ kind: 'Institution', name: 'Metals Laboratory', latitude: '20.3', established: '1964' })
  expect(lab['summary']).toBe("'=cmd recovers metals from old phones")
  expect(rows.find(({ id }) => id === 'domain:e-waste')!['aliases']).toContain('ई-कचरा')
  expect(rows.find(({ id }) => id === 'event:odd')!['mergedFrom']).toBe('event:odd-too')
  const between = parse(await textOf('csv', 'relations.csv'), { columns: true }) as Record<string, string>[]
  expect(between).toHaveLength(relations)
  expect(between).toContainEqual(
    expect.objectContaining({ from: 'institution:clinic', type: 'MEMBER_OF', to: 'cluster:east' })
  )
})

describe('drawings', () => {
  test('GraphML has a node an entity, an edge a relation, and declares every key', async () => {
    const { entities, relations } = await graph.meta()
    const elements = elementsOf(await textOf('graphml'))
    expect([elements('node').length, elements('edge').length]).toEqual([entities, relations])
    const keys = new Set(elements('key').map(({ attributes }) => attributes['id']))
    expect(elements('data').filter(({ attributes }) => !keys.has(attributes['key']))).toEqual([])
    expect(elements('data').map(({ text }) => text)).toContain(readable.replaceAll(/\s/g, ' '))
    const ids = new Set(elements('node').map(({ attributes }) => attributes['id']))
    const ends = elements('edge').flatMap(({ attributes }) => [attributes['source'], attributes['target']])
    expect(ends.filter((id) => !ids.has(id))).toEqual([])
  })

  test('GEXF has them with labels and declared attributes', async () => {
    const { entities, relations } = await graph.meta()
    const elements = elementsOf(await textOf('gexf'))
    expect([elements('node').length, elements('edge').length]).toEqual([entities, relations])
    const declared = new Set(elements('attribute').map(({ attributes }) => attributes['id']))
    expect(elements('attvalue').filter(({ attributes }) => !declared.has(attributes['for']))).toEqual([])
    expect(elements('node').map(({ attributes }) => attributes['label'])).toContain('Odd "event"')
  })
})

describe('linked data', () => {
  const lab = 'https://x.example/entity/institution:lab'

  test('JSON-LD says of an entity what the graph says', async () => {
    const { '@context': context, '@graph': nodes } = JSON.parse(await textOf('jsonld')) as {
      '@context': Record<string, string>
      '@graph': Record<string, unknown>[]
    }
    const used = nodes.flatMap((node) => Object.keys(node)).filter((name) => !name.startsWith('@'))
    expect(used.filter((name) => !Object.hasOwn(context, name.split(':')[0]!))).toEqual([])
    expect(nodes.find((node) => node['@id'] === lab)).toMatchObject({
      '@type': ['sangam:Institution'],
      'schema:name': [{ '@value': 'Metals Laboratory' }],
      'schema:url': [{ '@id': 'https://lab.example' }],
      'geo:lat': [{ '@value': 20.3, '@type': 'xsd:double' }]
    })
    expect(nodes).toContainEqual({
      '@id': lab,
      'sangam:worksIn': [{ '@id': 'https://x.example/entity/domain:e-waste' }]
    })
    const summaries = nodes.flatMap((node) => node['schema:description'] ?? []) as { '@value': string }[]
    expect(summaries.map((summary) => summary['@value'])).toContain(HOSTILE.replaceAll(/\s/g, ' '))
  })

  test('Turtle holds the same triples', async () => {
    const triples = turtleTriples(await textOf('turtle'))
    const nodes = (JSON.parse(await textOf('jsonld')) as { '@graph': Record<string, unknown>[] })['@graph']
    const expected = nodes.reduce(
      (sum, node) =>
        sum + Object.entries(node).reduce((n, [, value]) => n + (Array.isArray(value) ? value.length : 0), 0),
      0
    )
    expect(triples).toHaveLength(expected)
    expect(triples).toContainEqual([`<${lab}>`, 'sangam:worksIn', '<https://x.example/entity/domain:e-waste>'])
    expect(triples).toContainEqual(['<https://x.example/entity/domain:e-waste>', 'schema:alternateName', '"ई-कचरा"@hi'])
    expect(triples).toContainEqual([`<${lab}>`, 'geo:lat', '"20.3"^^xsd:double'])
  })
})

/** Reads Turtle by its grammar (W3C, section 6.5), as far as the writer goes; throws on anything else. */
function turtleTriples(text: string): string[][] {
  const token =
    /\s*(<[^\u0000-\u0020<>"{}|^`\\]*>|"(?:[^"\\\n\r]|\\[tbnrf"'\\])*"(?:@[a-zA-Z-]+|\^\^\w+:\w+)?|@prefix|\w*:[\w.-]*(?<!\.)|a\b|true|false|[;.])/y
  const tokens: string[] = []
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) throw new Error(`not Turtle: ${text.slice(at, at + 80)}`)
    tokens.push(found[1]!)
  }
  const triples: string[][] = []
  for (let i = 0; i < tokens.length;) {
    if (tokens[i] === '@prefix') {
      expect(tokens[i + 3]).toBe('.')
      i += 4
      continue
    }
    const subject = tokens[i++]!
    for (;;) {
      triples.push([subject, tokens[i]!, tokens[i + 1]!])
      const end = tokens[i + 2]
      i += 3
      if (end === '.') break
      expect(end).toBe(';')
    }
  }
  return triples
}
