import type { Embedder, EmbeddingCache, VectorDatabase } from '../embedder.js'
import { differenceFrom, emptyView, nextView } from './next-view.js'
import { fillVectors } from './vector-filler.js'
import { openVectors } from './vectors/open-vectors.js'
import type { View } from './view.js'

/** What a change of the model needs from the index. */
export interface ChangeOptions {
  embedder: Embedder
  cache: EmbeddingCache
  /** Where vectors go; null: into memory. */
  database: VectorDatabase | null
  currentView: () => View
  /** Told of the view that is being filled, each time it follows the current one. */
  onComing: (coming: View) => void
  /** Texts with vectors, texts in all. */
  onProgress: (done: number, total: number) => void
  /** Puts the second view in the place of the first if that is still the current one; says whether it was. */
  replace: (from: View, to: View) => Promise<boolean>
  signal: AbortSignal
}

/**
 * Makes the vectors of another model in a view beside the one that answers, and takes its place when nothing is missing. What is written
 * meanwhile goes to both. Cut short, it goes on where it was, since the cache keeps what was made.
 */
export async function changeModel(options: ChangeOptions): Promise<void> {
  const { embedder, cache, database, currentView, onComing, onProgress, replace, signal } = options
  let coming = emptyView(await openVectors(database, embedder))
  while (!signal.aborted) {
    const from = currentView()
    const { changed: documents, removed } = differenceFrom(coming, from.documents())
    const change = { documents, removed, version: from.version }
    coming = await nextView(coming, change, { maxTokens: embedder.maxTokens, merge: true })
    onComing(coming)
    await fillVectors(() => coming, embedder, cache, onProgress, signal)
    if (!signal.aborted) await coming.away?.filled()
    if (!signal.aborted && (await replace(from, coming))) return
  }
}
