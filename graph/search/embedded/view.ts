import { AwayVectors } from './vectors/away-vectors.js'
import type { RowList, VectorStore } from './vectors/vector-store.js'
import { documentOf, FACET_SEPARATOR, FIELDS, ordinalOf, type Segment } from './segment.js'
import type { SearchDocument } from '../search-index.js'

/** Weight of each field and how strongly its length counts against it (0 not at all, 1 in full): BM25F. */
export interface FieldTuning {
  weight: number
  lengthPenalty: number
}

/**
 * What one search sees: segments laid end to end, and which of their documents count. A document has one number over all
 * segments. Views are immutable, so a search, or a reader between two pages, keeps the one it began with.
 */
export class View {
  readonly version: number
  readonly vectors: VectorStore | AwayVectors | null
  readonly segments: readonly Segment[]
  /** First document number of each segment. */
  readonly bases: readonly number[]
  /** 1 for each document that counts. */
  readonly live: Uint8Array
  readonly size: number
  readonly count: number
  /** Whether all documents of a segment count. */
  readonly whole: readonly boolean[]
  #rows = new WeakMap<Uint8Array, RowList>()
  #norms: Float32Array[] | undefined
  #withText: readonly Uint8Array[] | undefined

  constructor(version: number, segments: readonly Segment[], live: Uint8Array, vectors: View['vectors']) {
    this.version = version
    this.vectors = vectors
    this.segments = segments
    this.live = live
    this.size = live.length
    let base = 0
    this.bases = segments.map((segment) => (base += segment.count) - segment.count)
    const counts = segments.map(({ count }, s) => total(live.subarray(this.bases[s]!, this.bases[s]! + count)))
    this.count = counts.reduce((sum, count) => sum + count, 0)
    this.whole = segments.map(({ count }, s) => counts[s] === count)
  }

  /** The vectors, where they are in memory. */
  get store(): VectorStore | null {
    return this.vectors instanceof AwayVectors ? null : this.vectors
  }

  /** The vectors, where a database keeps them. */
  get away(): AwayVectors | null {
    return this.vectors instanceof AwayVectors ? this.vectors : null
  }

  #segmentOf(doc: number): number {
    let s = this.segments.length - 1
    while (this.bases[s]! > doc) s--
    return s
  }

  /** The segment of a document and its number in it. */
  locate(doc: number): { segment: Segment; ordinal: number } {
    const s = this.#segmentOf(doc)
    return { segment: this.segments[s]!, ordinal: doc - this.bases[s]! }
  }

  id(doc: number): string {
    const { segment, ordinal } = this.locate(doc)
    return segment.ids.get(ordinal)
  }

  /** The counting document with an id. */
  numberOf(id: string): number | undefined {
    for (let s = this.segments.length - 1; s >= 0; s--) {
      const ordinal = ordinalOf(this.segments[s]!, id)
      if (ordinal >= 0 && this.live[this.bases[s]! + ordinal]) return this.bases[s]! + ordinal
    }
    return undefined
  }

  document(doc: number): SearchDocument {
    const { segment, ordinal } = this.locate(doc)
    return documentOf(segment, ordinal)
  }

  /** All documents that count. */
  *documents(): Generator<SearchDocument> {
    for (let doc = 0; doc < this.size; doc++) if (this.live[doc]) yield this.document(doc)
  }

  /** Whether any segment has the stem. */
  knows(term: string): boolean {
    return this.segments.some(({ terms }) => terms.find(term) >= 0)
  }

  /** Whether anything is said about a document beside its names and its place among others. */
  hasText(doc: number): boolean {
    this.#withText ??= this.segments.map(textFlags)
    const s = this.#segmentOf(doc)
    return this.#withText[s]![doc - this.bases[s]!] === 1
  }

  popularity(doc: number): number {
    const { segment, ordinal } = this.locate(doc)
    return segment.popularity[ordinal]!
  }

  /** Vector rows of a document that are there, with nothing for those still to come. */
  rows(doc: number): number[] {
    const { segment, ordinal } = this.locate(doc)
    return [...segment.slotRow.subarray(segment.slotStart[ordinal], segment.slotStart[ordinal + 1])].filter(
      (row) => row >= 0
    )
  }

  /** The vector rows of some documents, each with its document, in their order. */
  rowsOfAll(docs: readonly number[]): RowList {
    const rows: number[] = []
    const owners: number[] = []
    let single = true
    for (const doc of docs) {
      const { segment, ordinal } = this.locate(doc)
      const before = rows.length
      for (let slot = segment.slotStart[ordinal]!; slot < segment.slotStart[ordinal + 1]!; slot++) {
        if (segment.slotRow[slot]! < 0) continue
        rows.push(segment.slotRow[slot]!)
        owners.push(doc)
      }
      single &&= rows.length <= before + 1
    }
    return { rows: Uint32Array.from(rows), owners: Uint32Array.from(owners), single }
  }

  /** The vector rows of all documents in a mask, each with its document; found once for a mask, which must stay as it is. */
  rowList(mask: Uint8Array): RowList {
    const known = this.#rows.get(mask)
    if (known) return known
    const rows = this.#collectRows(mask)
    this.#rows.set(mask, rows)
    return rows
  }

  /** To be called when vectors have arrived. */
  forgetRows(): void {
    this.#rows = new WeakMap()
  }

  #collectRows(mask: Uint8Array): RowList {
    const slots = this.segments.reduce((sum, segment) => sum + segment.slotRow.length, 0)
    const rows = new Uint32Array(slots)
    const owners = new Uint32Array(slots)
    let n = 0
    let single = true
    this.segments.forEach((segment, s) => {
      const base = this.bases[s]!
      for (let ordinal = 0; ordinal < segment.count; ordinal++) {
        if (!mask[base + ordinal]) continue
        single &&= segment.slotStart[ordinal + 1]! <= segment.slotStart[ordinal]! + 1
        for (let slot = segment.slotStart[ordinal]!; slot < segment.slotStart[ordinal + 1]!; slot++) {
          if (segment.slotRow[slot]! < 0) continue
          rows[n] = segment.slotRow[slot]!
          owners[n++] = base + ordinal
        }
      }
    })
    return { rows: rows.subarray(0, n), owners: owners.subarray(0, n), single }
  }

  /** Calls back for every counting document that carries the value, in ascending order. */
  eachWithFacet(facet: string, value: string, visit: (doc: number) => void): void {
    this.segments.forEach((segment, s) => {
      const key = segment.facetKeys.find(facet + FACET_SEPARATOR + value)
      if (key < 0) return
      const { start, entries } = segment.facetDocuments
      for (let i = start[key]!; i < start[key + 1]!; i++) {
        const doc = this.bases[s]! + entries[i]!
        if (this.live[doc]) visit(doc)
      }
    })
  }

  /** Names of all facets. */
  facetNames(): string[] {
    const names = new Set<string>()
    for (const { facetKeys } of this.segments) {
      for (let at = 0; at < facetKeys.length;) {
        const name = facetKeys.get(at).split(FACET_SEPARATOR)[0]!
        names.add(name)
        at = facetKeys.lowerBound(name + '\u0001', at)
      }
    }
    return [...names].sort()
  }

  /** For each field and document: what one occurrence weighs there, w / (1 − b + b · length / average length). */
  norms(tuning: readonly FieldTuning[]): Float32Array[] {
    this.#norms ??= FIELDS.map((_, field) => this.#norm(field, tuning[field]!))
    return this.#norms
  }

  #norm(field: number, { weight, lengthPenalty }: FieldTuning): Float32Array {
    const lengths = new Float32Array(this.size)
    let sum = 0
    this.segments.forEach((segment, s) => {
      for (let i = 0; i < segment.count; i++) {
        const length = segment.lengths[i * FIELDS.length + field]!
        lengths[this.bases[s]! + i] = length
        if (this.live[this.bases[s]! + i]) sum += length
      }
    })
    const average = sum / Math.max(1, this.count) || 1
    return lengths.map((length) => weight / (1 - lengthPenalty + (lengthPenalty * length) / average))
  }
}

const flagsOf = new WeakMap<Segment['lengths'], Uint8Array>()

/** Which documents of a segment have text: a search asks it of a thousand, whose lengths lie far apart. */
function textFlags({ lengths, count }: Segment): Uint8Array {
  let flags = flagsOf.get(lengths)
  if (!flags) {
    flags = new Uint8Array(count)
    for (let i = 0; i < count; i++) flags[i] = Number(lengths[i * FIELDS.length + FIELDS.indexOf('text')]! > 0)
    flagsOf.set(lengths, flags)
  }
  return flags
}

function total(flags: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < flags.length; i++) sum += flags[i]!
  return sum
}
