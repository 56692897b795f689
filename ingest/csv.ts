import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Rejection } from './source.js'

/** One row; `line` is the line of the file on which it begins, the first being 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface CsvTable {
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
  /** Rows that are not as wide as the header, and the place from which the file could not be read on. */
  readonly rejected: readonly Rejection[]
}

interface RawRow {
  readonly line: number
  readonly values: readonly string[]
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opened in this row is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quoted cell goes on after its closing quote',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'a quoted cell goes on after its closing quote',
  INVALID_OPENING_QUOTE: 'a quote stands in the middle of an unquoted cell'
}

/** Strict RFC 4180 in UTF-8. Rows before a break are kept, nothing behind it is guessed. */
export function readCsv(file: string, bytes: Uint8Array): CsvTable {
  const rejected: Rejection[] = []
  const text = decode(file, bytes, rejected)
  if (text === null) return { header: [], rows: [], rejected }
  const [header, ...raw] = rawRows(file, text, rejected)
  if (!header) {
    if (!rejected.length) rejected.push({ file, reason: 'the file is empty; its first line must name the columns' })
    return { header: [], rows: [], rejected }
  }
  const names = header.values.map((name) => name.trim())
  const repeated = names.find((name, i) => names.indexOf(name) !== i)
  if (repeated !== undefined) {
    rejected.push({ file, row: header.line, column: repeated, reason: 'two columns have this name' })
    return { header: names, rows: [], rejected }
  }
  const fits = raw.filter(({ line, values }) => {
    if (values.length === names.length) return true
    rejected.push({ file, row: line, reason: `the row has ${values.length} cells, the header names ${names.length}` })
    return false
  })
  const rows = fits.map(({ line, values }) => ({
    line,
    cells: Object.fromEntries(names.map((name, i) => [name, values[i]!.trim()]))
  }))
  return { header: names, rows, rejected }
}

function decode(file: string, bytes: Uint8Array, rejected: Rejection[]): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    rejected.push({ file, reason: 'the file is not UTF-8; save it as "CSV UTF-8"' })
    return null
  }
}

function rawRows(file: string, text: string, rejected: Rejection[]): RawRow[] {
  const rows: RawRow[] = []
  let next = 1
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (values: string[], { lines }) => {
        const breaks = values.reduce((sum, value) => sum + value.split('\n').length - 1, 0)
        rows.push({ line: lines - breaks, values })
        next = lines + 1
        return null
      }
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    rejected.push({
      file,
      row: next,
      reason: `${REASONS[error.code] ?? error.message}; nothing from this line on was read (a quote inside a quoted cell is written twice)`
    })
  }
  return rows
}
