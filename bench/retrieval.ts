import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { KnowledgeGraph } from '../graph/knowledge-graph.js'
import type { Embedder } from '../graph/search/embedder.js'
import { SEARCH_WORDS } from '../graph/search-words.js'
import { openEmbeddedIndex } from '../graph/search/embedded/embedded-index.js'
import type { Tuning } from '../graph/search/embedded/ranking.js'
import { DEFAULT_TUNING } from '../graph/search/embedded/tuning.js'
import { openTransformersEmbedder } from '../graph/search/embedders/transformers-embedder.js'
import { evaluateIndex } from '../graph/search/evaluate.js'
import { readCollection } from '../graph/search/evaluation/beir-collection.js'
import { estimate, judge } from '../graph/search/evaluation/metrics.js'
import { memoryEmbeddingCache } from '../graph/search/memory-embedding-cache.js'
import { catalogueGraphs } from './catalogue-graphs.js'
import { PEERS } from './peers.js'

const CRANFIELD = resolve('../shared/eval/cranfield')
const QUESTIONS = resolve('bench/questions/search.jsonl')
/**
 * Written after everything was tuned, with what each should find, before any was asked; graded from the catalogue alone: what
 * answers, and the reports that are cited for it. Not pooled, so that what is found beside counts for nothing.
 */
const LATER_QUESTIONS = resolve('bench/questions/search-later.jsonl')

type Mode = 'hybrid' | 'lexical' | 'semantic'

/**
 * A user's need, and what was judged for it. Grades: 3 answers the need, 2 is clearly of use to it (a report on what answers it,
 * who made it), 1 is related, 0 is not. Written first from the catalogue alone; then pooled as TREC does: the ten best of every
 * mode, of the ablations and of the peers, tuned and held out questions alike, all that had no grade graded by reading, in the
 * order of their ids, without the system or the rank in sight. Zeros of the pool are written down, so that what is missing
 * was in nobody's ten best.
 */
interface Question {
  id: string
  query: string
  type: string
  /** Grade 0 to 3 by entity id. */
  relevant: Record<string, number>
  /** Looked at for the last figure only. */
  hold: boolean
}

interface Answered extends Question {
  ndcg10: number
  /** One of the first three hits has grade 2 or 3. */
  success3: boolean
  top: string[]
}

const { lexical, fusion, feedback } = DEFAULT_TUNING
const [names, text, context] = lexical.fields

/** One setting at a time away from the default. */
const VARIANTS: readonly [string, Mode, Partial<Tuning>][] = [
  ['hybrid, as shipped', 'hybrid', {}],
  ['words and concepts (lexical)', 'lexical', {}],
  ['vectors alone (semantic)', 'semantic', {}],
  ['without concepts', 'hybrid', { fusion: { ...fusion, concept: 0, shift: 0 } }],
  ['concepts double', 'hybrid', { fusion: { ...fusion, concept: fusion.concept * 2 } }],
  ['concepts weigh alike in every text', 'hybrid', { fusion: { ...fusion, inPassing: 1, shift: 0 } }],
  ['without feedback', 'hybrid', { feedback: { ...feedback, examples: 0 } }],
  ['feedback from the nearest alone', 'hybrid', { feedback: { ...feedback, words: 0 } }],
  ['words weigh alike however few match', 'hybrid', { fusion: { ...fusion, uncovered: 1 } }],
  ['words and meaning weigh alike in every text', 'hybrid', { fusion: { ...fusion, standout: 0 } }],
  ['bare records are as near as others', 'hybrid', { fusion: { ...fusion, bare: 1 } }],
  ['words .3, meaning .7', 'hybrid', { fusion: { ...fusion, lexical: 0.3, semantic: 0.7 } }],
  ['words .7, meaning .3', 'hybrid', { fusion: { ...fusion, lexical: 0.7, semantic: 0.3 } }],
  ['BM25F: names like text', 'hybrid', { lexical: { ...lexical, fields: [{ ...names, weight: 1 }, text, context] } }],
  ['BM25F: without context', 'hybrid', { lexical: { ...lexical, fields: [names, text, { ...context, weight: 0 }] } }],
  ['BM25F: k1 .9', 'hybrid', { lexical: { ...lexical, k1: 0.9 } }]
]

/** How well search ranks: each part of it left out or moved, on Cranfield and on users' questions over the catalogue. */
export async function run(): Promise<string> {
  const embedder = await openTransformersEmbedder({ model: resolve('models/all-MiniLM-L6-v2') })
  const questions = readQuestions(QUESTIONS)
  const tuned = questions.filter(({ hold }) => !hold)
  const catalogue = await catalogueGraphs(embedder)
  const cranfield = cranfieldScores(embedder)
  const rows: string[][] = []
  for (const [label, mode, change] of VARIANTS) {
    const tuning = { ...DEFAULT_TUNING, ...change }
    const graph = await catalogue.tuned(tuning)
    rows.push([label, ...(await cranfield(mode, tuning)), ...figures(await answer(graph, tuned, mode))])
  }
  for (const open of PEERS) {
    const peer = open(await catalogue.documents())
    const scored = tuned.map((question) => grade(question, peer.search(question.query, 10)))
    rows.push([peer.name, ...peerOnCranfield(open), ...figures(scored)])
  }
  const asShipped = await catalogue.tuned(DEFAULT_TUNING)
  const shipped = await answer(asShipped, questions, 'hybrid')
  const later = await answer(asShipped, readQuestions(LATER_QUESTIONS), 'hybrid')
  await catalogue.close()
  return [
    '## Retrieval quality',
    'Cranfield: nDCG@10 (95 %), then of its even and odd queries apart. Questions: the part that was tuned on, nDCG@10 (95 %) and success@3 (a hit of grade 2 or 3 among the first three).',
    table(['variant', 'Cranfield', 'even', 'odd', 'questions', 'success@3'], rows),
    table(
      ['as shipped', 'questions', 'nDCG@10 (95 %)', 'success@3'],
      [...byType(shipped), ['written later, grades not pooled', `${later.length}`, ...figures(later)]]
    ),
    '### Misses',
    'Questions without a hit of grade 2 or 3 among the first three, or with nDCG@10 below .5; `*` marks those held out.',
    table(['question', 'nDCG@10', 'first three'], misses([...shipped, ...later]))
  ].join('\n\n')
}

const readQuestions = (file: string): Question[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Question)

async function answer(graph: KnowledgeGraph, questions: readonly Question[], mode: Mode): Promise<Answered[]> {
  const answered = []
  for (const question of questions) {
    const { hits } = await graph.search({ text: question.query, mode, first: 10 })
    answered.push(
      grade(
        question,
        hits.map(({ id }) => id)
      )
    )
  }
  return answered
}

function grade(question: Question, top: string[]): Answered {
  const { ndcg10 } = judge(top, new Map(Object.entries(question.relevant)))
  const success3 = top.slice(0, 3).some((id) => (question.relevant[id] ?? 0) >= 2)
  return { ...question, ndcg10, success3, top }
}

const figures = (answered: readonly Answered[]): string[] => [
  interval(answered.map(({ ndcg10 }) => ndcg10)),
  estimate(answered.map(({ success3 }) => Number(success3))).mean.toFixed(3)
]

function interval(values: readonly number[]): string {
  const { mean, low, high } = estimate(values)
  return `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
}

function byType(answered: readonly Answered[]): string[][] {
  const row = (label: string, of: readonly Answered[]): string[] => [label, `${of.length}`, ...figures(of)]
  const types = [...new Set(answered.map(({ type }) => type))]
  return [
    row('all', answered),
    row(
      'tuned on',
      answered.filter(({ hold }) => !hold)
    ),
    row(
      'held out',
      answered.filter(({ hold }) => hold)
    ),
    ...types.map((type) =>
      row(
        type,
        answered.filter((one) => one.type === type)
      )
    )
  ]
}

const misses = (answered: readonly Answered[]): string[][] =>
  answered
    .filter(({ success3, ndcg10 }) => !success3 || ndcg10 < 0.5)
    .map(({ id, query, hold, ndcg10, top }) => [
      `${id}${hold ? '*' : ''} ${query.slice(0, 60)}`,
      ndcg10.toFixed(2),
      top.slice(0, 3).join(', ')
    ])

function cranfieldScores(embedder: Embedder): (mode: Mode, tuning: Tuning) => Promise<string[]> {
  if (!existsSync(CRANFIELD)) return () => Promise.resolve(['not at hand', '', ''])
  const collection = readCollection(CRANFIELD)
  const cache = memoryEmbeddingCache()
  return async (mode, tuning) => {
    const index = await openEmbeddedIndex({ embedder, cache, tuning, ...SEARCH_WORDS })
    await index.update({ documents: collection.documents, version: 1 })
    const { run: rankings } = await evaluateIndex(index, collection, [mode])
    await index.close()
    return halves(rankings.map(({ qid, docs }) => judge(docs, collection.judgments!.get(qid)!).ndcg10))
  }
}

function peerOnCranfield(open: (typeof PEERS)[number]): string[] {
  if (!existsSync(CRANFIELD)) return ['not at hand', '', '']
  const { documents, queries, judgments } = readCollection(CRANFIELD)
  const peer = open(documents)
  return halves(queries.map(({ id, text }) => judge(peer.search(text, 10), judgments!.get(id)!).ndcg10))
}

function halves(each: readonly number[]): string[] {
  const half = (parity: number): string => estimate(each.filter((_, i) => i % 2 === parity)).mean.toFixed(3)
  return [interval(each), half(0), half(1)]
}

const table = (heading: string[], rows: string[][]): string =>
  [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
