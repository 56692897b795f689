import type { SearchDocument } from '../search-index.js'
import type { InvertedList } from './inverted-list.js'
import type { StringPool } from './string-pool.js'

/** The searchable fields of a document, in the order of their bits in a posting. */
export const FIELDS = ['names', 'text', 'context'] as const

/** How often a term stands in each field, in one number: 8 bits names, 16 bits text, 8 bits context; counts beyond saturate. */
export const packCounts = (names: number, text: number, context: number): number =>
  (Math.min(names, 255) | (Math.min(text, 65_535) << 8) | (Math.min(context, 255) << 24)) >>> 0

export const NO_YEAR = -32_768

/** Separates the facet from the value in a key of `facetKeys`. */
export const FACET_SEPARATOR = '\u0000'

/** An immutable part of the index over `count` documents, numbered from 0. Everything is a typed array, a pool or bytes. */
export interface Segment {
  count: number
  ids: StringPool
  /** Documents in order of their ids. */
  idOrder: Uint32Array
  /** The documents as given, JSON in UTF-8. */
  bodies: Uint8Array
  bodyStart: Float64Array
  /** Stems in sorted order and their postings: entry = document, weight = packed counts. */
  terms: StringPool
  postings: InvertedList
  /** Words per field and document: `lengths[doc * 3 + field]`. */
  lengths: Uint32Array
  /** Folded names in sorted order; the document and the place in its names of each. */
  nameKeys: StringPool
  nameDocument: Uint32Array
  nameIndex: Uint16Array
  /** Folded words of names in sorted order; entry = place in nameKeys. */
  nameWords: StringPool
  nameWordEntries: InvertedList
  /** `facet NUL value` in sorted order; entry = document. */
  facetKeys: StringPool
  facetDocuments: InvertedList
  /** Facet keys of each document: `documentFacets[documentFacetStart[doc]]` on. */
  documentFacets: Uint32Array
  documentFacetStart: Uint32Array
  years: Int16Array
  /** Latitude and longitude; NaN where unknown. */
  locations: Float32Array
  popularity: Float32Array
  /** Texts to embed: `slotStart[doc]` on, 16 bytes of SHA-256 each. */
  slotStart: Uint32Array
  slotHash: Uint8Array
  /** Row of each slot in the vector store, where a database keeps the vectors 0; -1 while the vector is missing. The only column that changes. */
  slotRow: Int32Array
}

/** A document as a segment keeps it. */
export const bodyOf = (document: SearchDocument): Buffer => Buffer.from(JSON.stringify(document))

/** The document as it was given. */
export function documentOf(segment: Segment, ordinal: number): SearchDocument {
  const { bodies, bodyStart } = segment
  const [from, to] = [bodyStart[ordinal]!, bodyStart[ordinal + 1]!]
  return JSON.parse(Buffer.from(bodies.buffer, bodies.byteOffset + from, to - from).toString()) as SearchDocument
}

/** The hash of an embedded text, as the embedding cache knows it. */
export function slotHashOf(segment: Segment, slot: number): string {
  return Buffer.from(segment.slotHash.buffer, segment.slotHash.byteOffset + slot * 16, 16).toString('hex')
}

/** The document with an id, or -1. */
export function ordinalOf({ ids, idOrder }: Segment, id: string): number {
  let low = 0
  let high = idOrder.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ids.get(idOrder[middle]!) < id) low = middle + 1
    else high = middle
  }
  return low < idOrder.length && ids.get(idOrder[low]!) === id ? idOrder[low]! : -1
}
