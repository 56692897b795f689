import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { discard, readColumns, writeColumns, type Column } from './column-file.js'
import { segmentFromColumns, segmentToColumns } from './segment-columns.js'
import { VectorStore } from './vectors/vector-store.js'
import { View } from './view.js'

/** What must be equal for kept vectors to be used: rows of another model never mix with this one's. */
export interface VectorModel {
  id: string
  dimensions: number
}

interface WordsHeader {
  version: number
  segments: number
  /** Ties the rows named by the segments to the file that holds them. */
  savedAt: string
  maxTokens: number
  analysis: number
}

interface VectorsHeader extends VectorModel {
  count: number
  lineage: string
  savedAt: string
}

/** To be raised when words, stems or texts to embed are derived otherwise: what was kept is then thrown away. */
const ANALYSIS = 2
const WORDS = 'words.bin'
const VECTORS = 'vectors.bin'

/** Writes a view with its vectors: derived data, to be thrown away and made again whenever it is in doubt. */
export function saveView(folder: string, view: View, model: VectorModel | null, maxTokens: number): void {
  mkdirSync(folder, { recursive: true })
  const savedAt = new Date().toISOString()
  const columns: Record<string, Column> = { live: view.live }
  view.segments.forEach((segment, s) => Object.assign(columns, segmentToColumns(segment, `${s}.`)))
  const header: WordsHeader = {
    version: view.version,
    segments: view.segments.length,
    savedAt,
    maxTokens,
    analysis: ANALYSIS
  }
  // Between the two files the old words would point into new vectors: they go first and come last.
  discard(join(folder, WORDS))
  if (model && view.vectors) {
    const vectors = {
      ...model,
      count: view.vectors.count,
      lineage: view.vectors.lineage,
      savedAt
    } satisfies VectorsHeader
    writeColumns(join(folder, VECTORS), vectors, { rows: view.vectors.all() })
  }
  writeColumns(join(folder, WORDS), header, columns)
}

/** The view written by `saveView`; null when there is none to be trusted. Vectors of another model are left behind: its texts wait for new ones. */
export function loadView(folder: string, model: VectorModel | null, maxTokens: number): View | null {
  const words = readColumns(join(folder, WORDS))
  const header = words?.meta as WordsHeader | undefined
  if (!words || !header || header.maxTokens !== maxTokens || header.analysis !== ANALYSIS) return null
  const segments = Array.from({ length: header.segments }, (_, s) => segmentFromColumns(words.columns, `${s}.`))
  const vectors = model && loadVectors(folder, model, header.savedAt)
  if (!vectors) for (const segment of segments) segment.slotRow.fill(-1)
  const store = vectors ?? (model && new VectorStore(model.dimensions))
  return new View(header.version, segments, words.columns['live'] as Uint8Array, store)
}

function loadVectors(folder: string, model: VectorModel, savedAt: string): VectorStore | null {
  const file = readColumns(join(folder, VECTORS))
  const header = file?.meta as VectorsHeader | undefined
  const rows = file?.columns['rows']
  if (
    !header ||
    !rows ||
    header.id !== model.id ||
    header.dimensions !== model.dimensions ||
    header.savedAt !== savedAt
  )
    return null
  if (rows.length !== header.count * model.dimensions) return null
  const store = new VectorStore(model.dimensions, header.lineage)
  for (let row = 0; row < header.count; row++)
    store.append(rows.subarray(row * model.dimensions, (row + 1) * model.dimensions))
  return store
}
