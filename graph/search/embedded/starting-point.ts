import type { Embedder, VectorDatabase } from '../embedder.js'
import { loadView, type VectorModel } from './index-folder.js'
import { emptyView } from './next-view.js'
import { openVectors } from './vectors/open-vectors.js'
import { View } from './view.js'

/** What an index begins with. */
export interface StartingPoint {
  view: View
  /** See `SearchUpdate`. */
  basis?: string | undefined
  /** Whose vectors the view holds; null: it answers by words alone. */
  embedder: Embedder | null
}

/** Opens the model that made kept vectors, given as `Embedder.origin` names it. */
export type OpenModel = (origin: string) => Promise<Embedder | null>

/**
 * What was kept in a folder, else nothing. Vectors of another model than the one wanted go on to answer, with that model, until there are new
 * ones; where it cannot be opened any more, words answer.
 */
export async function startingPoint(
  folder: string | null,
  wanted: Embedder | null,
  openModel: OpenModel | undefined,
  database: VectorDatabase | null
): Promise<StartingPoint> {
  const kept = folder === null ? null : loadView(folder)
  if (!kept) return { view: emptyView(wanted && (await openVectors(database, wanted))), embedder: wanted }
  const embedder =
    kept.model && wanted && ((fits(wanted, kept.model) && wanted) || (await former(kept.model, openModel)))
  const { basis } = kept
  if (!embedder) return { view: withVectors(kept.view, null), basis, embedder }
  // The file may be older than the database: what is there is asked for anew.
  const own = kept.view.store && !database
  return { view: own ? kept.view : withVectors(kept.view, await openVectors(database, embedder)), basis, embedder }
}

const fits = (embedder: Embedder, { id, dimensions, maxTokens }: VectorModel): boolean =>
  embedder.id === id && embedder.dimensions === dimensions && embedder.maxTokens === maxTokens

/** Tried out at once: a model that cannot answer must not be found out by a question. */
async function former(model: VectorModel, openModel: OpenModel | undefined): Promise<Embedder | null> {
  if (!openModel || model.origin === undefined) return null
  try {
    const embedder = await openModel(model.origin)
    if (embedder && fits(embedder, model) && (await embedder.embed(['trial'], 'query')).length === 1) return embedder
    await embedder?.close()
  } catch {
    // Gone or broken: words answer.
  }
  return null
}

/** With none of the vectors known. */
function withVectors({ version, segments, live }: View, vectors: View['vectors']): View {
  for (const segment of segments) segment.slotRow.fill(-1)
  return new View(version, segments, live, vectors)
}
