import type { Embedder, EmbeddingCache } from '../embedder.js'
import { embeddingTexts } from '../text/embedding-texts.js'
import { documentOf, slotHashOf, type Segment } from './segment.js'
import type { View } from './view.js'

const BATCH = 512

interface Slot {
  segment: Segment
  slot: number
  ordinal: number
}

/** Documents of a view that have no vectors yet. */
export function pendingDocuments(view: View): number {
  return new Set(
    pendingSlots(view).map(({ segment, ordinal }) => view.bases[view.segments.indexOf(segment)]! + ordinal)
  ).size
}

/**
 * Gives every text of the index its vector, from the cache or the model. The view may move on meanwhile: vectors go to the
 * segments that stand when they arrive, and the round is repeated until nothing is missing, or the signal says stop.
 * Returns how many vectors were added.
 */
export async function fillVectors(
  currentView: () => View,
  embedder: Embedder,
  cache: EmbeddingCache,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal
): Promise<number> {
  let filled = 0
  for (let view = currentView(); !signal.aborted; view = currentView()) {
    const pending = pendingSlots(view)
    if (pending.length === 0) break
    const total = pending.length
    for (let i = 0; i < total && currentView().segments === view.segments; i += BATCH) {
      const batch = pending.slice(i, i + BATCH)
      const vectors = await vectorsOf(batch, embedder, cache, signal)
      if (!vectors) return filled
      filled += batch.length
      batch.forEach(({ segment, slot }, n) => {
        if (segment.slotRow[slot]! < 0) segment.slotRow[slot] = view.vectors!.append(vectors[n]!)
      })
      currentView().forgetRows()
      onProgress(Math.min(total, i + BATCH), total)
    }
  }
  return filled
}

function pendingSlots(view: View): Slot[] {
  const pending: Slot[] = []
  view.segments.forEach((segment, s) => {
    for (let ordinal = 0; ordinal < segment.count; ordinal++) {
      if (!view.live[view.bases[s]! + ordinal]) continue
      for (let slot = segment.slotStart[ordinal]!; slot < segment.slotStart[ordinal + 1]!; slot++) {
        if (segment.slotRow[slot]! < 0) pending.push({ segment, slot, ordinal })
      }
    }
  })
  return pending
}

/** Null when the signal came before the vectors: model and cache may be closed by then. */
async function vectorsOf(
  slots: readonly Slot[],
  embedder: Embedder,
  cache: EmbeddingCache,
  signal: AbortSignal
): Promise<Float32Array[] | null> {
  const hashes = slots.map(({ segment, slot }) => slotHashOf(segment, slot))
  const found = await cache.get(embedder.id, hashes)
  const missing = [...hashes.keys()].filter((i) => !found[i])
  if (missing.length > 0) {
    const texts = missing.map((i) => textOf(slots[i]!, embedder.maxTokens))
    const vectors = await embedder.embed(texts, 'passage').catch((error: unknown) => {
      if (signal.aborted) return null
      throw error
    })
    if (!vectors || signal.aborted) return null
    missing.forEach((i, n) => (found[i] = vectors[n]!))
    await cache.put(
      embedder.id,
      missing.map((i) => ({ hash: hashes[i]!, vector: found[i]! }))
    )
  }
  return found as Float32Array[]
}

function textOf({ segment, slot, ordinal }: Slot, maxTokens: number): string {
  return embeddingTexts(documentOf(segment, ordinal), maxTokens)[slot - segment.slotStart[ordinal]!]!
}
