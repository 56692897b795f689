import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { discard, readColumns, writeColumns, type Column } from './column-file.js'
import { segmentFromColumns, segmentToColumns } from './segment-columns.js'
import { VectorStore } from './vectors/vector-store.js'
import { View } from './view.js'

/** Whose vectors are kept, and for which texts: rows of another model never mix with these. */
export interface VectorModel {
  id: string
  dimensions: number
  maxTokens: number
  origin?: string
}

interface WordsHeader {
  version: number
  basis?: string
  segments: number
  /** Ties the rows named by the segments to the file that holds them. */
  savedAt: string
  analysis: number
}

interface VectorsHeader extends VectorModel {
  /** Absent where a database keeps the vectors. */
  lineage?: string
  count?: number
  savedAt: string
}

/** To be raised when words, stems or texts to embed are derived otherwise: what was kept is then thrown away. */
const ANALYSIS = 2
const WORDS = 'words.bin'
const VECTORS = 'vectors.bin'

/** What is kept of an index, beside its vectors' numbers. */
export interface Kept {
  view: View
  /** See `SearchUpdate`. */
  basis: string | undefined
  /** Whose vectors the view holds. */
  model: VectorModel | null
}

/** Writes a view with its vectors: derived data, to be thrown away and made again whenever it is in doubt. */
export function saveView(folder: string, { view, basis, model }: Kept): void {
  mkdirSync(folder, { recursive: true })
  const savedAt = new Date().toISOString()
  const columns: Record<string, Column> = { live: view.live }
  view.segments.forEach((segment, s) => Object.assign(columns, segmentToColumns(segment, `${s}.`)))
  const header: WordsHeader = {
    version: view.version,
    ...(basis !== undefined && { basis }),
    segments: view.segments.length,
    savedAt,
    analysis: ANALYSIS
  }
  // Between the two files the old words would point into new vectors: they go first and come last.
  discard(join(folder, WORDS))
  if (model && view.vectors) {
    const { id, dimensions, maxTokens, origin } = model
    const { store } = view
    const vectors = {
      id,
      dimensions,
      maxTokens,
      ...(origin !== undefined && { origin }),
      ...(store && { count: store.count, lineage: store.lineage }),
      savedAt
    } satisfies VectorsHeader
    writeColumns(join(folder, VECTORS), vectors, store ? { rows: store.all() } : {})
  }
  writeColumns(join(folder, WORDS), header, columns)
}

/** The view written by `saveView`, with its vectors where these were in memory, and whose they are; null when there is none to be trusted. */
export function loadView(folder: string): Kept | null {
  const words = readColumns(join(folder, WORDS))
  const header = words?.meta as WordsHeader | undefined
  if (!words || !header || header.analysis !== ANALYSIS) return null
  const segments = Array.from({ length: header.segments }, (_, s) => segmentFromColumns(words.columns, `${s}.`))
  const { model, store } = loadVectors(folder, header.savedAt) ?? { model: null, store: null }
  const view = new View(header.version, segments, words.columns['live'] as Uint8Array, store)
  return { view, basis: header.basis, model }
}

function loadVectors(folder: string, savedAt: string): { model: VectorModel; store: VectorStore | null } | null {
  const file = readColumns(join(folder, VECTORS))
  const header = file?.meta as VectorsHeader | undefined
  if (!file || !header || header.savedAt !== savedAt) return null
  const { dimensions, count, lineage } = header
  if (count === undefined) return { model: header, store: null }
  const rows = file.columns['rows']
  if (rows?.length !== count * dimensions) return null
  const store = new VectorStore(dimensions, lineage)
  for (let row = 0; row < count; row++) store.append(rows.subarray(row * dimensions, (row + 1) * dimensions))
  return { model: header, store }
}
