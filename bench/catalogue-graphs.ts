import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { KnowledgeGraph } from '../graph/knowledge-graph.js'
import { sangamOntology } from '../graph/ontology.js'
import { buildSearchDocuments } from '../graph/search-documents.js'
import { SEARCH_WORDS } from '../graph/search-words.js'
import type { Embedder } from '../graph/search/embedder.js'
import { openEmbeddedIndex } from '../graph/search/embedded/embedded-index.js'
import type { Tuning } from '../graph/search/embedded/ranking.js'
import type { SearchDocument } from '../graph/search/search-index.js'
import { openEmbeddedStore } from '../graph/store/embedded/embedded-store.js'
import { readCatalogue } from '../ingest/catalogue/catalogue.js'

/** The shipped catalogue in one store, searched through indexes of any tuning. */
export interface CatalogueGraphs {
  /** A graph whose vectors are complete. */
  tuned(tuning: Tuning): Promise<KnowledgeGraph>
  /** What is searched. */
  documents(): Promise<SearchDocument[]>
  close(): Promise<void>
}

export async function catalogueGraphs(embedder: Embedder): Promise<CatalogueGraphs> {
  const folder = mkdtempSync(join(tmpdir(), 'sangam-bench-'))
  const store = await openEmbeddedStore(folder, sangamOntology)
  const graphWith = async (tuning?: Tuning): Promise<KnowledgeGraph> => {
    const index = await openEmbeddedIndex({
      embedder,
      cache: store.embeddings,
      ...SEARCH_WORDS,
      ...(tuning && { tuning })
    })
    return new KnowledgeGraph({ ontology: sangamOntology, store, index, embedder, jobs: store.jobs })
  }
  const first = await graphWith()
  const claims = []
  for await (const item of readCatalogue(resolve('catalogue')))
    if ('claim' in item) claims.push(first.claim(item.claim))
  await first.write(claims)
  await first.settled()
  return {
    async tuned(tuning) {
      const graph = await graphWith(tuning)
      await graph.ready()
      await graph.settled()
      return graph
    },
    documents: async () => [...(await buildSearchDocuments(sangamOntology, store)).values()],
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
