import { readCollection, type Collection } from './evaluation/beir-collection.js'
import { estimate, judge, type Estimate } from './evaluation/metrics.js'
import type { SearchIndex, SearchRequest } from './search-index.js'

type Mode = NonNullable<SearchRequest['mode']>

export interface RetrievalReport {
  documents: number
  queries: number
  quality: Partial<Record<Mode, { ndcg10: Estimate; recall100: Estimate; mrr: Estimate }>>
  /** The hybrid ranking of each query, best first, at most 100. */
  run: { qid: string; docs: string[] }[]
}

export interface RetrievalOptions {
  /** An empty index; it is filled with the collection and closed. */
  openIndex(): Promise<SearchIndex>
  modes?: readonly Mode[]
  onProgress?: (done: number, total: number) => void
}

const DEPTH = 100

/** Scores a BEIR-shaped collection through the search index itself. Throws NotFoundError or InvalidError for a folder that is none. */
export async function evaluateRetrieval(folder: string, options: RetrievalOptions): Promise<RetrievalReport> {
  const collection = readCollection(folder)
  const index = await options.openIndex()
  try {
    await index.update({
      documents: collection.documents,
      version: 1,
      ...(options.onProgress && { onProgress: options.onProgress })
    })
    return await evaluateIndex(index, collection, options.modes ?? ['lexical', 'semantic', 'hybrid'])
  } finally {
    await index.close()
  }
}

/** Scores an index that holds the documents of the collection already. */
export async function evaluateIndex(
  index: SearchIndex,
  collection: Collection,
  modes: readonly Mode[]
): Promise<RetrievalReport> {
  const report: RetrievalReport = {
    documents: collection.documents.length,
    queries: collection.queries.length,
    quality: {},
    run: []
  }
  for (const mode of modes) {
    const rankings = []
    for (const { id, text } of collection.queries) {
      const { hits } = await index.search({ text, mode, first: DEPTH })
      rankings.push({ qid: id, docs: hits.map((hit) => hit.id) })
    }
    const each = rankings.map(({ qid, docs }) => judge(docs, collection.judgments.get(qid)!))
    report.quality[mode] = {
      ndcg10: estimate(each.map(({ ndcg10 }) => ndcg10)),
      recall100: estimate(each.map(({ recall100 }) => recall100)),
      mrr: estimate(each.map(({ mrr }) => mrr))
    }
    if (mode === 'hybrid') report.run = rankings
  }
  return report
}
