import { basename } from 'node:path'
import { InvalidError } from '../../graph/index.js'
import type { ClaimItem, Rejection, Source, SourceOption } from '../source.js'
import { csvRows, sniffDelimiter } from './csv-rows.js'
import { decodeText } from './encoding.js'
import { fileBytes } from './file-bytes.js'
import { tableMapping } from './mapping-file.js'
import { recordContext, recordOptions } from './records.js'
import { tableItems } from './table.js'

/** Options of every format of tables. */
export const tableOptions: readonly SourceOption[] = [
  {
    name: 'mapping',
    description: 'YAML file that says what the columns mean; <file>.mapping.yaml beside the table by default'
  },
  ...recordOptions
]

/** Largest table; its rows take about twenty times their bytes while they are read. */
const TABLE_LIMIT = 25 * 1024 * 1024

/** Tables in text. A row that cannot be read costs itself only. */
export const csv: Source = {
  name: 'csv',
  extensions: ['csv', 'tsv'],
  options: tableOptions,
  describe: 'A table in text (CSV, TSV), read by a mapping file or by the names of its columns',
  read: (input, options) => withRejections(input, readTable(input, options))
}

/** What is wrong with a mapping or an option is told like anything else that is wrong with the input. */
export async function* withRejections(file: string, items: AsyncIterable<ClaimItem>): AsyncGenerator<ClaimItem> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error
    yield { rejected: { file, reason: error.message } }
  }
}

async function* readTable(input: string, options: Parameters<Source['read']>[1]): AsyncGenerator<ClaimItem> {
  const { signal, settings } = options
  const read = await linesOf(input, signal)
  if ('rejected' in read) return yield read
  const { lines } = read
  const delimiter =
    /\.tsv$/i.test(basename(input)) && lines.some((line) => line.includes('\t')) ? '\t' : sniffDelimiter(lines)
  const rejected: Rejection[] = []
  const rows = fitting(input, csvRows(lines, delimiter), rejected)
  const header = rows.next()
  if (header.done) {
    const empty = { file: input, reason: 'the file is empty; its first line must name the columns' }
    return yield* told(rejected.length ? rejected : [empty])
  }
  const table = { header: header.value.cells.map((name) => name.trim()), headerRow: header.value.row, rows }
  const mapping = await tableMapping(input, settings?.['mapping'])
  for (const item of tableItems(table, recordContext(input, options), mapping)) {
    signal?.throwIfAborted()
    yield* told(rejected)
    yield item
  }
  yield* told(rejected)
}

/** A function of its own, so that the bytes are let go before the rows are read. */
async function linesOf(file: string, signal?: AbortSignal): Promise<{ lines: string[] } | { rejected: Rejection }> {
  const read = await fileBytes(file, TABLE_LIMIT, signal)
  if ('rejected' in read) return read
  const decoded = decodeText(read.bytes)
  return 'reason' in decoded ? { rejected: { file, reason: decoded.reason } } : { lines: decoded.text.split('\n') }
}

/** Hands over what has been rejected meanwhile. */
function* told(rejected: Rejection[]): Generator<ClaimItem> {
  for (const each of rejected.splice(0)) yield { rejected: each }
}

interface FittingRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The rows as wide as the first; of any other what is wrong. Empty cells at the end are no columns. */
function* fitting(file: string, rows: ReturnType<typeof csvRows>, rejected: Rejection[]): Generator<FittingRow> {
  let width: number | undefined
  for (const read of rows) {
    const { row } = read
    if ('reason' in read) {
      rejected.push({ file, row, reason: read.reason })
      // Without the names of the columns the other rows mean nothing.
      if (width === undefined) return
      continue
    }
    const { cells } = read
    width ??= cells.length
    const extra = cells.slice(width).some((cell) => cell.trim())
    if (cells.length < width || extra) {
      rejected.push({
        file,
        row,
        value: cells.at(-1)!.slice(0, 200),
        reason: `the row has ${cells.length} cells, the header names ${width} columns`
      })
    } else yield { row, cells: cells.slice(0, width) }
  }
}
