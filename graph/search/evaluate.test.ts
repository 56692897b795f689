import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { InvalidError, NotFoundError } from '../errors.js'
import { openEmbeddedIndex } from './embedded/embedded-index.js'
import { hashingEmbedder } from './embedders/hashing-embedder.js'
import { evaluateRetrieval } from './evaluate.js'
import { estimate, judge } from './evaluation/metrics.js'

const CRANFIELD = resolve(import.meta.dirname, '../../../shared/eval/cranfield')

function collection(files: Record<string, string | Buffer>, run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-beir-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return run(folder).finally(() => rmSync(folder, { recursive: true }))
}

const SMALL = {
  'corpus.jsonl':
    '{"_id":"a","title":"Solar pumps","text":"Water for fields"}\n{"_id":"b","title":"Lakes","text":"Wetlands clean lakes"}\n',
  'queries.jsonl':
    '{"_id":"q1","text":"cleaning lakes"}\n{"_id":"q2","text":"solar pump"}\n{"_id":"unjudged","text":"x"}\n',
  'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1\tb\t1\nq2\ta\t2\n'
}

const FILES = { 'corpus.jsonl': SMALL['corpus.jsonl'], 'queries.jsonl': SMALL['queries.jsonl'] }

describe('judge', () => {
  test('of the perfect ranking is 1, of its reverse less, of nothing 0', () => {
    const grades = new Map([
      ['a', 3],
      ['b', 1],
      ['c', 0]
    ])
    expect(judge(['a', 'b', 'c'], grades)).toEqual({ ndcg10: 1, recall100: 1, mrr: 1 })
    expect(judge(['c', 'b', 'a'], grades)).toMatchObject({ recall100: 1, mrr: 0.5 })
    expect(judge(['c', 'b', 'a'], grades).ndcg10).toBeCloseTo((1 / Math.log2(3) + 3 / 2) / (3 + 1 / Math.log2(3)), 12)
    expect(judge([], grades)).toEqual({ ndcg10: 0, recall100: 0, mrr: 0 })
  })

  test('the interval holds the mean and is the same every time', () => {
    const values = Array.from({ length: 50 }, (_, i) => (i * 7) % 10)
    const { mean, low, high } = estimate(values)
    expect(low).toBeLessThan(mean)
    expect(high).toBeGreaterThan(mean)
    expect(estimate(values)).toEqual({ mean, low, high })
  })
})

describe('evaluateRetrieval', () => {
  const openIndex = () => openEmbeddedIndex({ embedder: hashingEmbedder() })

  test('scores a collection in the layout of BEIR and gives the hybrid ranking', () =>
    collection(SMALL, async (folder) => {
      const report = await evaluateRetrieval(folder, { openIndex })
      expect(report).toMatchObject({ documents: 2, queries: 2 })
      expect(report.quality.hybrid!.ndcg10.mean).toBe(1)
      expect(report.run.map(({ qid, docs }) => [qid, docs[0]])).toEqual([
        ['q1', 'b'],
        ['q2', 'a']
      ])
    }))

  test.each([
    ['without heading', { 'qrels.tsv': 'q1\tb\t1\nq2\ta\t2\n' }],
    ['in four columns', { 'qrels.txt': 'q1 0 b 1\nq2 0 a 2\nunjudged 0 a 0\n' }],
    ['with lines ended as on Windows', { 'qrels.tsv': 'qid\tdocid\trel\r\nq1\tb\t1\r\nq2\ta\t2\r\n' }]
  ])('reads judgments %s', (_, qrels) =>
    collection({ ...FILES, ...qrels }, async (folder) => {
      const report = await evaluateRetrieval(folder, { openIndex })
      expect(report.run.map(({ qid }) => qid)).toEqual(['q1', 'q2'])
      expect(report.quality.hybrid!.ndcg10.mean).toBe(1)
    })
  )

  test('takes records without title or text, and titles alone', () =>
    collection(
      {
        ...SMALL,
        'corpus.jsonl':
          '{"_id":"a","title":"Solar pumps"}\n{"id":7,"text":""}\n{"_id":"b","title":null,"text":"Wetlands clean lakes"}\n'
      },
      async (folder) => {
        const report = await evaluateRetrieval(folder, { openIndex })
        expect(report).toMatchObject({ documents: 3, queries: 2 })
        expect(report.quality.hybrid!.mrr.mean).toBe(1)
      }
    ))

  test('takes ids with spaces, and of records with one id the last', () =>
    collection(
      {
        'corpus.jsonl':
          '{"_id":"a b","title":"Solar pumps","text":"x"}\n{"_id":"c","text":"lakes"}\n{"_id":"c","text":"Wetlands clean"}\n',
        'queries.jsonl': '{"_id":"q 1","text":"solar"}\n{"_id":2,"text":"wetland"}\n',
        'qrels.tsv': 'query-id\tcorpus-id\tscore\nq 1\ta b\t1\n2\tc\t1\n'
      },
      async (folder) => {
        const report = await evaluateRetrieval(folder, { openIndex })
        expect(report).toMatchObject({ documents: 2, queries: 2 })
        expect(report.quality.lexical!.ndcg10.mean).toBe(1)
      }
    ))

  test('reads packed files, and says which is none', async () => {
    const packed = Object.fromEntries(Object.entries(SMALL).map(([name, text]) => [`${name}.gz`, gzipSync(text)]))
    await collection(packed, async (folder) => {
      const { quality } = await evaluateRetrieval(folder, { openIndex })
      expect(quality.hybrid!.ndcg10.mean).toBe(1)
    })
    await collection({ ...packed, 'corpus.jsonl.gz': 'not packed' }, (folder) =>
      expect(evaluateRetrieval(folder, { openIndex })).rejects.toThrow(/corpus\.jsonl\.gz is no whole gzip file/)
    )
  })

  test('a document of 5,000 words is found by what stands at its end', () =>
    collection(
      {
        'corpus.jsonl': [...Array(30).keys()]
          .map((n) => JSON.stringify({ _id: `${n}`, text: `${`filler ${n} `.repeat(2_500)}wetlands${n}` }))
          .join('\n'),
        'queries.jsonl': '{"_id":"q","text":"wetlands7"}\n',
        'qrels.tsv': 'q\t7\t1\n'
      },
      async (folder) => {
        const { quality } = await evaluateRetrieval(folder, {
          openIndex: () => openEmbeddedIndex({ embedder: null }),
          modes: ['lexical']
        })
        expect(quality.lexical!.mrr.mean).toBe(1)
      }
    ))

  test('without judgments ranks every query and scores none', () =>
    collection(FILES, async (folder) => {
      const report = await evaluateRetrieval(folder, { openIndex })
      expect(report.quality).toEqual({})
      expect(report.run.map(({ qid }) => qid)).toEqual(['q1', 'q2', 'unjudged'])
    }))

  test('says what is wrong with a folder', async () => {
    await expect(evaluateRetrieval('/nowhere', { openIndex })).rejects.toBeInstanceOf(NotFoundError)
    const faults: Record<string, string>[] = [
      { 'corpus.jsonl': '{"_id":"a"' },
      { 'corpus.jsonl': 'null' },
      { 'corpus.jsonl': '{"text":"no id"}' },
      { 'qrels.tsv': 'q1\tof another collection\t1\n' },
      { 'qrels.tsv': 'of another\ta\t1\n' },
      { 'qrels.tsv': 'query-id\tcorpus-id\tscore\n' }
    ]
    for (const fault of faults)
      await collection({ ...SMALL, ...fault }, (folder) =>
        expect(evaluateRetrieval(folder, { openIndex })).rejects.toBeInstanceOf(InvalidError)
      )
  })

  test.skipIf(!existsSync(CRANFIELD))(
    'shared: words alone reach .35 on Cranfield, over the .339 of plain BM25',
    async () => {
      const { quality } = await evaluateRetrieval(CRANFIELD, {
        openIndex: () => openEmbeddedIndex({ embedder: null }),
        modes: ['lexical']
      })
      expect(quality.lexical!.ndcg10.mean).toBeGreaterThan(0.35)
    }
  )
})
