import { readCollection, type Collection } from './evaluation/beir-collection.js'
import { estimate, judge, type Estimate } from './evaluation/metrics.js'
import type { SearchIndex, SearchRequest } from './search-index.js'

type Mode = NonNullable<SearchRequest['mode']>

/** Means over the queries with their 95 % intervals. */
export interface RetrievalQuality {
  ndcg10: Estimate
  recall100: Estimate
  mrr: Estimate
}

export interface RetrievalReport {
  documents: number
  queries: number
  /** Empty where the collection has no judgments. */
  quality: Partial<Record<Mode, RetrievalQuality>>
  /** The ranking of each query in the last of the modes, best first, at most 100. */
  run: { qid: string; docs: string[] }[]
}

export interface RetrievalOptions {
  /** An empty index; it is filled with the collection and closed. */
  openIndex(): Promise<SearchIndex>
  modes?: readonly Mode[]
  onProgress?: Progress
}

/** What is being done, and how much of it: `vectors` while texts are embedded, then a mode while its queries are asked. */
export type Progress = (stage: 'vectors' | Mode, done: number, total: number) => void

const DEPTH = 100

/** Scores a BEIR-shaped collection through the search index itself. Throws NotFoundError or InvalidError for a folder that is none. */
export async function evaluateRetrieval(folder: string, options: RetrievalOptions): Promise<RetrievalReport> {
  const { modes = ['lexical', 'semantic', 'hybrid'], onProgress = () => undefined } = options
  const collection = readCollection(folder)
  const index = await options.openIndex()
  try {
    await index.update({
      documents: collection.documents,
      version: 1,
      onProgress: (done, total) => onProgress('vectors', done, total)
    })
    return await evaluateIndex(index, collection, modes, onProgress)
  } finally {
    await index.close()
  }
}

/** Scores an index that holds the documents of the collection already. */
export async function evaluateIndex(
  index: SearchIndex,
  collection: Collection,
  modes: readonly Mode[],
  onProgress: Progress = () => undefined
): Promise<RetrievalReport> {
  const { documents, queries, judgments } = collection
  const report: RetrievalReport = { documents: documents.length, queries: queries.length, quality: {}, run: [] }
  for (const mode of modes) {
    report.run = []
    for (const { id, text } of queries) {
      const { hits } = await index.search({ text, mode, first: DEPTH })
      report.run.push({ qid: id, docs: hits.map((hit) => hit.id) })
      onProgress(mode, report.run.length, queries.length)
    }
    if (judgments) report.quality[mode] = qualityOf(report.run, judgments)
  }
  return report
}

function qualityOf(run: RetrievalReport['run'], judgments: NonNullable<Collection['judgments']>): RetrievalQuality {
  const each = run.map(({ qid, docs }) => judge(docs, judgments.get(qid) ?? new Map()))
  const mean = (of: keyof RetrievalQuality): Estimate => estimate(each.map((quality) => quality[of]))
  return { ndcg10: mean('ndcg10'), recall100: mean('recall100'), mrr: mean('mrr') }
}
