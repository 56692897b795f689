import type { Embedder, EmbeddingCache } from '../embedder.js'
import { embeddingTexts } from '../text/embedding-texts.js'
import { documentOf, slotHashOf, type Segment } from './segment.js'
import type { View } from './view.js'

const BATCH = 512
/** The row of a text whose vector a database keeps. */
const KEPT_AWAY = 0

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
      const rowAt = await placed(view, batch, { embedder, cache, signal })
      if (!rowAt) return filled
      filled += batch.length
      batch.forEach(({ segment, slot }, n) => {
        if (segment.slotRow[slot]! < 0) segment.slotRow[slot] = rowAt(n)
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

interface Making {
  embedder: Embedder
  cache: EmbeddingCache
  signal: AbortSignal
}

/** Sees to it that texts have their vectors where those of the view are kept; gives the row of each, or null when the signal came before. */
async function placed(view: View, slots: readonly Slot[], making: Making): Promise<((n: number) => number) | null> {
  const hashes = slots.map(({ segment, slot }) => slotHashOf(segment, slot))
  const { store, away } = view
  if (away) {
    const missing = await away.missing(hashes)
    const absent = hashes.map((hash) => missing.has(hash))
    return (await made(slots, hashes, absent, making)) && (() => KEPT_AWAY)
  }
  const found = await making.cache.get(making.embedder.id, hashes)
  const absent = found.map((vector) => vector === null)
  const fresh = await made(slots, hashes, absent, making)
  return fresh && ((n) => store!.append(found[n] ?? fresh.get(hashes[n]!)!))
}

/** Makes and keeps the vectors of those that are absent, by hash; null when the signal came before the vectors: model and cache may be closed by then. */
async function made(
  slots: readonly Slot[],
  hashes: readonly string[],
  absent: readonly boolean[],
  { embedder, cache, signal }: Making
): Promise<ReadonlyMap<string, Float32Array> | null> {
  const missing = [...hashes.keys()].filter((i) => absent[i])
  if (missing.length === 0) return new Map()
  const texts = missing.map((i) => textOf(slots[i]!, embedder.maxTokens))
  const vectors = await embedder.embed(texts, 'passage').catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  if (!vectors || signal.aborted) return null
  const entries = missing.map((i, n) => ({ hash: hashes[i]!, vector: vectors[n]! }))
  await cache.put(embedder.id, entries)
  return new Map(entries.map(({ hash, vector }) => [hash, vector]))
}

function textOf({ segment, slot, ordinal }: Slot, maxTokens: number): string {
  return embeddingTexts(documentOf(segment, ordinal), maxTokens)[slot - segment.slotStart[ordinal]!]!
}
