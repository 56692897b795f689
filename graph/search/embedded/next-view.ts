import type { SearchDocument } from '../search-index.js'
import { bodyOf, documentOf, type Segment } from './segment.js'
import { buildSegment, type SegmentInput } from './segment-builder.js'
import { View } from './view.js'

/** A new segment swallows those before it that hold less than this many times its documents, so that segments stay few. */
const MERGE_FACTOR = 2
/** Above this share of dead documents a segment is written anew. */
const MOST_DEAD = 0.4

/** The next view after documents are added, replaced and removed. Vectors of texts that stay the same are kept. */
export async function nextView(
  view: View,
  change: { documents: readonly SearchDocument[]; removed: readonly string[]; version: number },
  { maxTokens, merge }: { maxTokens: number; merge: boolean }
): Promise<View> {
  const fresh = new Map(change.documents.map((document) => [document.id, document]))
  const live = view.live.slice()
  for (const id of [...fresh.keys(), ...change.removed]) {
    const doc = view.numberOf(id)
    if (doc !== undefined) live[doc] = 0
  }
  const kept = merge ? segmentsToKeep(view, live, fresh.size) : view.segments.length
  const moved: SegmentInput[] = []
  for (let doc = view.bases[kept] ?? view.size; doc < view.size; doc++) if (live[doc]) moved.push(inputOf(view, doc))
  const inputs = [...moved, ...[...fresh.values()].map((document) => ({ document }))]
  const segments = view.segments.slice(0, kept)
  if (inputs.length > 0) {
    const segment = await buildSegment(inputs, maxTokens)
    keepVectors(segment, moved.length, view)
    segments.push(segment)
  }
  const before = live.subarray(0, view.bases[kept] ?? view.size)
  const all = new Uint8Array(before.length + inputs.length).fill(1)
  all.set(before)
  return new View(change.version, segments, all, view.vectors)
}

/** Which documents a view does not hold byte for byte, and the ids it holds beside theirs. */
export function differenceFrom(
  view: View,
  documents: Iterable<SearchDocument>
): { changed: SearchDocument[]; removed: string[] } {
  const others = view.live.slice()
  const changed: SearchDocument[] = []
  for (const document of documents) {
    const doc = view.numberOf(document.id)
    if (doc !== undefined) others[doc] = 0
    if (doc === undefined || !holds(view, doc, document)) changed.push(document)
  }
  const removed: string[] = []
  others.forEach((live, doc) => live && removed.push(view.id(doc)))
  return { changed, removed }
}

function holds(view: View, doc: number, document: SearchDocument): boolean {
  const { segment, ordinal } = view.locate(doc)
  return bodyOf(document).equals(segment.bodies.subarray(segment.bodyStart[ordinal], segment.bodyStart[ordinal + 1]))
}

/** How many segments stay as they are; those after them are written together with the new documents. */
function segmentsToKeep(view: View, live: Uint8Array, added: number): number {
  const alive = view.segments.map(({ count }, s) => {
    let n = 0
    for (let i = 0; i < count; i++) n += live[view.bases[s]! + i]!
    return n
  })
  let kept = view.segments.length
  let size = added
  const swallow = (): void => void (size += alive[--kept]!)
  const wasteful = alive.findIndex((n, s) => n < (1 - MOST_DEAD) * view.segments[s]!.count)
  while (wasteful >= 0 && kept > wasteful) swallow()
  while (kept > 0 && added > 0 && alive[kept - 1]! < MERGE_FACTOR * size) swallow()
  return kept
}

function inputOf(view: View, doc: number): SegmentInput {
  const { segment, ordinal } = view.locate(doc)
  return {
    document: documentOf(segment, ordinal),
    rows: segment.slotRow.slice(segment.slotStart[ordinal], segment.slotStart[ordinal + 1])
  }
}

/** A replaced document whose texts have not changed keeps its rows. */
function keepVectors(segment: Segment, from: number, view: View): void {
  for (let ordinal = from; ordinal < segment.count; ordinal++) {
    const doc = view.numberOf(segment.ids.get(ordinal))
    if (doc === undefined) continue
    const old = view.locate(doc)
    const [start, end] = [segment.slotStart[ordinal]!, segment.slotStart[ordinal + 1]!]
    const [oldStart, oldEnd] = [old.segment.slotStart[old.ordinal]!, old.segment.slotStart[old.ordinal + 1]!]
    const hashes = Buffer.from(segment.slotHash.subarray(start * 16, end * 16))
    if (!hashes.equals(old.segment.slotHash.subarray(oldStart * 16, oldEnd * 16))) continue
    segment.slotRow.set(old.segment.slotRow.subarray(oldStart, oldEnd), start)
  }
}

/** An index with nothing in it. */
export const emptyView = (vectors: View['vectors']): View => new View(0, [], new Uint8Array(0), vectors)
