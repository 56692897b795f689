import { join } from 'node:path'
import { InvalidError } from './errors.js'
import { KnowledgeGraph } from './knowledge-graph.js'
import { sangamOntology, type Ontology } from './ontology.js'
import { SEARCH_WORDS } from './search-words.js'
import type { Embedder, EmbeddingCache, VectorDatabase } from './search/embedder.js'
import { openEmbeddedIndex } from './search/embedded/embedded-index.js'
import { hashingEmbedder } from './search/embedders/hashing-embedder.js'
import { openTransformersEmbedder } from './search/embedders/transformers-embedder.js'
import { evaluateRetrieval, type Progress, type RetrievalReport } from './search/evaluate.js'
import { fileEmbeddingCache } from './search/file-embedding-cache.js'
import { memoryEmbeddingCache } from './search/memory-embedding-cache.js'
import { openEmbeddedStore } from './store/embedded/embedded-store.js'
import type { GraphStore } from './store/graph-store.js'
import type { JobRecords } from './store/job-records.js'

export { neo4jImportFiles } from './store/neo4j/import-files.js'
export { copyStoreFile, replaceStoreFile, storeFile } from './store/embedded/store-file.js'

/** Which store to open. */
export interface StoreOptions {
  /** Folder of the embedded store and of derived files. */
  readonly dataDir: string
  /** With it Neo4j is the store. */
  readonly neo4j?: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database?: string
  }
  readonly ontology?: Ontology
}

/** Which adapters to open; this is the only file that names them. */
export interface OpenOptions extends StoreOptions {
  /** Folder or hub id of an embedding model, `hashing` for a deterministic stand-in, null for words only. */
  readonly embeddingModel: string | null
  /** Where vectors are kept and their nearest found; by default where the store is. */
  readonly search?: 'embedded' | 'neo4j'
}

/** Opens store, index and embedder and brings them into step. @throws what the adapters throw, with the remedy. */
export async function openGraph(options: OpenOptions): Promise<KnowledgeGraph> {
  const ontology = options.ontology ?? sangamOntology
  if (options.search === 'neo4j' && !options.neo4j) {
    throw new InvalidError('SEARCH=neo4j needs a Neo4j server: set NEO4J_URI, or leave SEARCH out', {
      path: 'SEARCH',
      value: 'neo4j'
    })
  }
  const store = await openWithRecords(options, ontology)
  const embedder = await openEmbedder(options.embeddingModel)
  const folder = join(options.dataDir, 'search')
  const index = await openEmbeddedIndex({
    embedder,
    ...(options.search !== 'embedded' && isDatabase(store.embeddings)
      ? { database: store.embeddings }
      : { cache: store.embeddings }),
    folder,
    openModel: openEmbedder,
    ...SEARCH_WORDS
  })
  return new KnowledgeGraph({ ontology, store, index, embedder, jobs: store.jobs })
}

const isDatabase = (embeddings: EmbeddingCache | VectorDatabase): embeddings is VectorDatabase =>
  'nearest' in embeddings

const EXACT = { signs: Infinity, graph: Infinity }

/** How well search ranks a BEIR-shaped collection, asked through the index that a graph is asked through; see `evaluateRetrieval`. */
export async function scoreRetrieval(
  folder: string,
  options: Pick<OpenOptions, 'dataDir' | 'embeddingModel'> & { readonly onProgress?: Progress }
): Promise<RetrievalReport> {
  const embedder = await openEmbedder(options.embeddingModel)
  // Vectors are kept, so that a collection scored again is not embedded again.
  const cache = embedder
    ? fileEmbeddingCache(join(options.dataDir, 'evaluation'), embedder.dimensions)
    : memoryEmbeddingCache()
  try {
    return await evaluateRetrieval(folder, {
      // Scores must not depend on when the graph of a large collection is finished.
      openIndex: () => openEmbeddedIndex({ embedder, cache, ...SEARCH_WORDS, approximateFrom: EXACT }),
      ...(!embedder && { modes: ['lexical'] }),
      ...(options.onProgress && { onProgress: options.onProgress })
    })
  } finally {
    await embedder?.close()
  }
}

/** Opens the store alone, for moving what it holds. */
export async function openStore(options: StoreOptions): Promise<GraphStore> {
  return openWithRecords(options, options.ontology ?? sangamOntology)
}

/** A store with what is kept beside the graph. */
interface StoreWithRecords extends GraphStore {
  readonly embeddings: EmbeddingCache | VectorDatabase
  readonly jobs: JobRecords
}

async function openWithRecords(options: StoreOptions, ontology: Ontology): Promise<StoreWithRecords> {
  if (options.neo4j) {
    // The driver takes a fifth of a second to load, which only those who use it should pay.
    const { openNeo4jStore } = await import('./store/neo4j/neo4j-store.js')
    return openNeo4jStore(options.neo4j, ontology)
  }
  return openEmbeddedStore(join(options.dataDir), ontology)
}

async function openEmbedder(model: string | null): Promise<Embedder | null> {
  if (model === null) return null
  return model === 'hashing' ? hashingEmbedder(64) : openTransformersEmbedder({ model })
}
