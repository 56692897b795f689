import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defineOntology, kindEnumValue, sangamOntology } from '../graph/ontology.js'
import { openGraph } from '../graph/open.js'
import type { KnowledgeGraph } from '../graph/knowledge-graph.js'
import { printSchemaSdl } from '../server/schema/index.js'
import { nodesOf, sourceFiles } from './source-files.js'

interface Permission {
  readonly files: RegExp
  readonly kinds: readonly string[] | 'all'
  readonly reason: string
}

/** Where a kind may be named, with the reason. Everywhere else code must work for any ontology. */
const PERMISSIONS: readonly Permission[] = [
  { files: /^graph\/ontology\.ts$/, kinds: 'all', reason: 'the declaration' },
  { files: /^ingest\//, kinds: 'all', reason: 'what a source says is mapped to the ontology' },
  { files: /^(graph|server)\//, kinds: ['Document'], reason: 'every claim cites one, whatever the ontology' },
  { files: /^graph\/insight\//, kinds: 'all', reason: 'the tasks ask about these kinds; they are what Sangam is for' },
  {
    files: /^graph\/search-words\.ts$/,
    kinds: 'all',
    reason: 'everyday words for the kinds, which a new kind may do without'
  },
  {
    files: /^graph\/search\/embedded\/embedded-index\.ts$/,
    kinds: ['Domain', 'Place', 'Cluster'],
    reason: 'default of a setting of the index'
  },
  { files: /^ui\/messages\//, kinds: 'all', reason: 'texts of the interface, by the name of what they are about' },
  {
    files: /^ui\/pages\/partners\//,
    kinds: ['Institution'],
    reason: 'the page is about partners, which are institutions'
  }
]

test('kinds are named only where the reason is known', () => {
  const names = new Map(
    sangamOntology.kindNames.flatMap((kind) => [kind, kindEnumValue(kind)].map((name) => [name, kind] as const))
  )
  const strangers = sourceFiles.flatMap(({ path, tree }) =>
    nodesOf(tree).flatMap((node) => {
      const kind = names.get(literalOf(node) ?? '')
      return kind && !mayName(path, kind)
        ? [`${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${kind}`]
        : []
    })
  )
  expect(strangers).toEqual([])
})

/** The text of a string, or the name of a member of an object. */
function literalOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined
}

function mayName(path: string, kind: string): boolean {
  return PERMISSIONS.some(({ files, kinds }) => files.test(path) && (kinds === 'all' || kinds.includes(kind)))
}

describe('a kind Patent, declared and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-patent-'))
  const ontology = defineOntology({
    ...sangamOntology,
    kinds: {
      ...sangamOntology.kinds,
      Patent: {
        plural: 'patents',
        description: 'A granted or pending patent',
        fields: {
          number: { type: 'text', description: 'Number of the application', register: true },
          claimsText: { type: 'paragraph', description: 'What is claimed', search: 'text' }
        },
        facets: { domain: ['>ADDRESSES'] }
      }
    },
    relations: {
      ...sangamOntology.relations,
      PATENTED_BY: {
        from: ['Patent'],
        to: ['Institution'],
        label: 'was patented by',
        inverse: 'patented',
        fields: {},
        key: [],
        ends: { from: 'holders', to: 'patents' }
      }
    }
  })
  const said = { source: 'document:register', load: 'load:register', authority: 'register' } as const
  let graph: KnowledgeGraph

  beforeAll(async () => {
    graph = await openGraph({ dataDir: folder, embeddingModel: null, ontology })
    await graph.write(
      [
        { ...said, subject: 'document:register', fields: { name: 'Register of patents' } },
        { ...said, subject: 'institution:iit-x', fields: { name: 'IIT X' } },
        {
          ...said,
          subject: 'patent:phone-shredder',
          fields: { name: 'Phone shredder', number: 'IN1', claimsText: 'Quartz grinder' }
        },
        { ...said, subject: 'patent:phone-shredder', relation: 'PATENTED_BY', object: 'institution:iit-x' }
      ].map((draft) => graph.claim(draft))
    )
    await graph.ready()
  })

  afterAll(async () => {
    await graph.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('is stored, validated and related', async () => {
    const patent = await graph.entity('patent:phone-shredder')
    expect(patent).toMatchObject({ kind: 'Patent', fields: { number: 'IN1' } })
    const { items } = await graph.related(patent.id, { relation: 'PATENTED_BY' })
    expect(items.map(({ entity }) => entity.id)).toEqual(['institution:iit-x'])
    expect(() => graph.claim({ ...said, subject: patent.id, fields: { colour: 'red' } })).toThrow(/Patent\.colour/)
  })

  test('is found by the words of its fields', async () => {
    const { hits } = await graph.search({ text: 'quartz', kinds: ['Patent'], mode: 'lexical' })
    expect(hits.map(({ id }) => id)).toEqual(['patent:phone-shredder'])
  })

  test('has its type, its list and both ends of its relation in the API', () => {
    const schema = printSchemaSdl(ontology)
    expect(schema).toContain('type Patent implements Entity')
    expect(schema).toMatch(/enum Kind \{[^}]*\bPATENT\b/)
    expect(schema).toMatch(/type Patent [^]*?\n {2}holders\b[^]*?\n\}/)
    expect(schema).toMatch(/type Institution [^]*?\n {2}patents\b[^]*?\n\}/)
  })
})
