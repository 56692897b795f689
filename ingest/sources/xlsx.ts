import readWorkbook from 'read-excel-file/node'
import type { ClaimItem, ReadOptions, Source } from '../source.js'
import { tableOptions, withRejections } from './csv.js'
import { fileBytes, PACKED_LIMIT } from './file-bytes.js'
import { tableMapping } from './mapping-file.js'
import { recordContext } from './records.js'
import { tableItems } from './table.js'
import { checkZip, ZIP_LIMITS } from './zip-guard.js'

/** The parser keeps all cells in memory, many times the size of their XML. */
const LIMITS = { ...ZIP_LIMITS, inflated: 64 * 1024 * 1024 }

/** Workbooks: each sheet is a table. */
export const xlsx: Source = {
  name: 'xlsx',
  extensions: ['xlsx'],
  options: tableOptions,
  describe: 'A workbook (XLSX), each sheet a table read by a mapping file or by the names of its columns',
  read: (input, options) => withRejections(input, readSheets(input, options))
}

interface SheetRows {
  readonly sheet: string
  readonly data: readonly (readonly unknown[])[]
}

async function* readSheets(input: string, options: ReadOptions): AsyncGenerator<ClaimItem> {
  const { signal, settings } = options
  const read = await fileBytes(input, PACKED_LIMIT, signal)
  if ('rejected' in read) return yield read
  const sheets = await sheetsOf(read.bytes)
  signal?.throwIfAborted()
  if ('reason' in sheets) return yield { rejected: { file: input, reason: sheets.reason } }
  const mapping = await tableMapping(input, settings?.['mapping'])
  const context = recordContext(input, options)
  let filled = 0
  for (const [i, { sheet, data }] of sheets.found.entries()) {
    const start = data.findIndex(hasText)
    if (start < 0 || (mapping?.sheet !== undefined && mapping.sheet !== sheet)) continue
    filled++
    const header = data[start]!.map((cell) => textOf(cell).trim())
    const rows = data.flatMap((cells, at) =>
      at > start && hasText(cells) ? [{ row: at + 1, cells: cells.map(textOf) }] : []
    )
    for (const item of tableItems({ header, headerRow: start + 1, page: i + 1, rows }, context, mapping)) {
      signal?.throwIfAborted()
      yield item
    }
  }
  if (filled) return
  const wanted =
    mapping?.sheet === undefined
      ? 'with a cell in it'
      : `"${mapping.sheet}", which the mapping names, with a cell in it`
  yield { rejected: { file: input, reason: `the workbook has no sheet ${wanted}` } }
}

async function sheetsOf(
  bytes: Uint8Array
): Promise<{ readonly found: readonly SheetRows[] } | { readonly reason: string }> {
  if (!bytes.length) return { reason: 'the file is empty' }
  const checked = await checkZip(bytes, LIMITS)
  if ('reason' in checked) return checked
  if (!checked.entries.some(({ name }) => name === 'xl/workbook.xml')) {
    return { reason: 'the ZIP archive is no workbook: it has no xl/workbook.xml; save it as XLSX' }
  }
  try {
    return { found: (await readWorkbook(Buffer.from(bytes))) as readonly SheetRows[] }
  } catch (error) {
    return {
      reason: `the workbook is broken (${error instanceof Error ? error.message : String(error)}); save it anew`
    }
  }
}

function hasText(cells: readonly unknown[]): boolean {
  return cells.some((cell) => textOf(cell).trim())
}

/** A cell as text; a date as EDTF, to the day (the parser gives it in UTC). */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
}
