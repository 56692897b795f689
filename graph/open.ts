import { join } from 'node:path'
import { KnowledgeGraph } from './knowledge-graph.js'
import { sangamOntology, type Ontology } from './ontology.js'
import type { Embedder, EmbeddingCache } from './search/embedder.js'
import { openEmbeddedIndex } from './search/embedded/embedded-index.js'
import { hashingEmbedder } from './search/embedders/hashing-embedder.js'
import { openTransformersEmbedder } from './search/embedders/transformers-embedder.js'
import { memoryEmbeddingCache } from './search/memory-embedding-cache.js'
import { openEmbeddedStore } from './store/embedded/embedded-store.js'
import type { GraphStore } from './store/graph-store.js'

/** Which adapters to open; the only file that names them. */
export interface OpenOptions {
  /** Folder of the embedded store and of derived files. */
  readonly dataDir: string
  /** With it Neo4j is the store. */
  readonly neo4j?: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database?: string
  }
  /** Folder or hub id of an embedding model, `hashing` for a deterministic stand-in, null for words only. */
  readonly embeddingModel: string | null
  readonly ontology?: Ontology
}

/** Words by which people ask for a kind. */
const KIND_WORDS: Record<string, string[]> = {
  Institution: [
    'institution',
    'institute',
    'organisation',
    'organization',
    'university',
    'company',
    'college',
    'laboratory'
  ],
  Technology: ['technology', 'solution', 'product', 'innovation'],
  Project: ['project', 'initiative'],
  Person: ['people', 'person', 'expert', 'researcher', 'scientist'],
  Cluster: ['cluster'],
  Compendium: ['compendium'],
  Event: ['event', 'meeting', 'workshop'],
  Document: ['document', 'source', 'press release'],
  Programme: ['programme', 'scheme']
}

/** Opens store, index and embedder and brings them into step. @throws what the adapters throw, with the remedy. */
export async function openGraph(options: OpenOptions): Promise<KnowledgeGraph> {
  const ontology = options.ontology ?? sangamOntology
  const { store, cache } = await openStore(options, ontology)
  const embedder = await openEmbedder(options.embeddingModel)
  const index = await openEmbeddedIndex({ embedder, cache, kindWords: KIND_WORDS })
  return new KnowledgeGraph({ ontology, store, index, embedder })
}

async function openStore(
  options: OpenOptions,
  ontology: Ontology
): Promise<{ store: GraphStore; cache: EmbeddingCache }> {
  if (options.neo4j) {
    // The driver takes a fifth of a second to load, which only those who use it should pay.
    const { openNeo4jStore } = await import('./store/neo4j/neo4j-store.js')
    return { store: await openNeo4jStore(options.neo4j, ontology), cache: memoryEmbeddingCache() }
  }
  const store = await openEmbeddedStore(join(options.dataDir), ontology)
  return { store, cache: store.embeddings }
}

async function openEmbedder(model: string | null): Promise<Embedder | null> {
  if (model === null) return null
  return model === 'hashing' ? hashingEmbedder(64) : openTransformersEmbedder({ model })
}
