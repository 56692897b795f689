import type { Embedder, VectorDatabase } from '../../embedder.js'
import { AwayVectors } from './away-vectors.js'
import { VectorStore } from './vector-store.js'

/** Where the vectors of a model go: into the database where there is one, else into memory. @throws ConflictError; see `VectorDatabase.prepare`. */
export async function openVectors(
  database: VectorDatabase | null,
  model: Pick<Embedder, 'id' | 'dimensions'>
): Promise<VectorStore | AwayVectors> {
  return database ? AwayVectors.open(database, model) : new VectorStore(model.dimensions)
}
