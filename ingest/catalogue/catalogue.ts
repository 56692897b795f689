import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NotFoundError } from '../../graph/index.js'
import { readCsv, type CsvTable } from '../csv.js'
import type { Rejection, Source, ClaimItem } from '../source.js'
import { buildIndex, type CatalogueIndex } from './catalogue-index.js'
import { clusters } from './clusters.js'
import { compendiumEntries, compendiums } from './compendiums.js'
import { documents } from './documents.js'
import { domains } from './domains.js'
import { events } from './events.js'
import { helperTables } from './helper-tables.js'
import { institutions } from './institutions.js'
import { international } from './international.js'
import { linkages } from './linkages.js'
import { columnsOf, mapRow } from './map-row.js'
import type { Mapping } from './mapping.js'
import { outcomes } from './outcomes.js'
import { people } from './people.js'
import { programmes } from './programmes.js'
import { projects, technologies } from './projects.js'
import { standingClaims } from './standing.js'
import { states } from './states.js'

/** Rows of one file: all are either taken or rejected. */
export interface FileCount {
  readonly rows: number
  readonly loaded: number
  readonly rejected: number
}

/** The items of a catalogue and, complete once they have all been read, the count of rows by file. */
export interface CatalogueReading extends AsyncIterable<ClaimItem> {
  readonly counts: Readonly<Record<string, FileCount>>
}

/** A table, and whether it has all columns: without one of them its rows are known by their ids only. */
interface ReadTable extends CsvTable {
  readonly complete: boolean
}

/** Sources first, then what others refer to. References do not depend on the order. */
const MAPPINGS: readonly Mapping[] = [
  ...helperTables,
  documents,
  states,
  domains,
  clusters,
  institutions,
  people,
  programmes,
  projects,
  technologies,
  outcomes,
  compendiums,
  compendiumEntries,
  international,
  linkages,
  events
]

/** Reads the folder of the shipped catalogue. @throws NotFoundError when there is no such folder. */
export function readCatalogue(folder: string): CatalogueReading {
  const counts: Record<string, FileCount> = {}
  return { counts, [Symbol.asyncIterator]: () => itemsOf(folder, counts) }
}

/** The shipped tables as a source like any other. */
export const catalogueSource: Source = {
  name: 'catalogue',
  extensions: [],
  options: [],
  describe: 'A folder of the CSV tables of the shipped catalogue, every row with its sources',
  read: (folder) => readCatalogue(folder)
}

async function* itemsOf(folder: string, counts: Record<string, FileCount>): AsyncGenerator<ClaimItem> {
  const tables = new Map<string, ReadTable>()
  for (const mapping of MAPPINGS) tables.set(mapping.file, await readTable(folder, mapping))
  const rows = new Map([...tables].map(([file, table]) => [file, table.rows]))
  for (const claim of standingClaims(rows)) yield { claim }
  const index = buildIndex(rows, MAPPINGS)
  for (const mapping of MAPPINGS) {
    const table = tables.get(mapping.file)!
    for (const rejected of table.rejected) yield { rejected }
    const unreadable = new Set(table.rejected.flatMap(({ row }) => row ?? [])).size
    const count = { rows: table.rows.length + unreadable, loaded: 0, rejected: unreadable }
    counts[mapping.file] = count
    if (!table.complete) count.rejected = count.rows
    else yield* mappedItems(mapping, table, index, count)
  }
}

function* mappedItems(
  mapping: Mapping,
  table: CsvTable,
  index: CatalogueIndex,
  count: { loaded: number; rejected: number }
): Generator<ClaimItem> {
  for (const row of table.rows) {
    const items = mapRow(mapping, row, index)
    if (items.some((item) => 'rejected' in item)) count.rejected++
    else count.loaded++
    yield* items
  }
}

async function readTable(folder: string, mapping: Mapping): Promise<ReadTable> {
  const { file } = mapping
  const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (!bytes) return { header: [], rows: [], rejected: [await missing(folder, file)], complete: false }
  const table = readCsv(file, bytes)
  return table.header.length ? withColumns(table, mapping) : { ...table, complete: false }
}

async function missing(folder: string, file: string): Promise<Rejection> {
  const isFolder = await stat(folder)
    .then((found) => found.isDirectory())
    .catch(() => false)
  if (!isFolder)
    throw new NotFoundError(`There is no catalogue folder at ${folder}; name the folder that holds ${file}`)
  return { file, reason: 'the file is missing from the catalogue folder' }
}

/** Rejects columns nobody knows, and all rows where a column is missing: what it would have said is not guessed. */
function withColumns(table: CsvTable, mapping: Mapping): ReadTable {
  const { file } = mapping
  const known = columnsOf(mapping)
  const extra = table.header.filter((column) => !known.includes(column))
  const absent = known.filter((column) => !table.header.includes(column))
  const told = [
    ...table.rejected,
    ...extra.map((column) => ({
      file,
      column,
      reason: `no column of this name is known; known are ${known.join(', ')}`
    })),
    ...absent.map((column) => ({
      file,
      column,
      reason: `the column is missing; none of the ${table.rows.length} rows was read`
    }))
  ]
  return { ...table, rejected: told, complete: absent.length === 0 }
}
