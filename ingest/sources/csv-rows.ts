/** A row of cells, or why it is none; `row` is its first line, from 1. */
export type CsvRowRead = { readonly row: number } & ({ readonly cells: string[] } | { readonly reason: string })

const DELIMITERS = [',', ';', '\t', '|']
/** Lines looked at to tell the delimiter. */
const SAMPLE = 50
/** A quoted cell goes over fewer lines than this; one that does not was never meant to be open. */
const MOST_LINES = 500

/** The delimiter by which the first rows are most and most evenly parted; the comma when none parts them. */
export function sniffDelimiter(lines: readonly string[]): string {
  const sample = lines.slice(0, SAMPLE)
  const scored = DELIMITERS.map((delimiter) => {
    const widths = [...csvRows(sample, delimiter)].flatMap((read) => ('cells' in read ? [read.cells.length] : []))
    const width = widths[0] ?? 1
    const even = widths.filter((each) => each === width).length / (widths.length || 1)
    return { delimiter, score: width > 1 ? even + width / 1000 : 0 }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

/**
 * The rows of a text of RFC 4180 with any delimiter; empty lines are passed over. A row whose quotes are wrong costs
 * itself only: reading goes on with the line after its first.
 */
export function* csvRows(lines: readonly string[], delimiter: string): Generator<CsvRowRead> {
  for (let at = 0; at < lines.length;) {
    if (!lines[at]!.trim()) {
      at++
      continue
    }
    const read = readRow(lines, at, delimiter)
    if ('reason' in read) yield { row: at + 1, reason: read.reason }
    else yield { row: at + 1, cells: read.cells }
    at += 'reason' in read ? 1 : read.lines
  }
}

type RowAt = { readonly cells: string[]; readonly lines: number } | { readonly reason: string }

function readRow(lines: readonly string[], start: number, delimiter: string): RowAt {
  const cells: string[] = []
  let line = start
  let at = 0
  for (;;) {
    const text = lines[line]!
    const blanks = /^[ ]*/.exec(text.slice(at, at + 20))![0].length
    if (text[at + blanks] !== '"') {
      const end = text.indexOf(delimiter, at)
      cells.push(text.slice(at, end < 0 ? undefined : end))
      if (end < 0) return { cells, lines: line - start + 1 }
      at = end + 1
      continue
    }
    const cell = readQuoted(lines, line, at + blanks + 1)
    if ('reason' in cell) return cell
    cells.push(cell.text)
    line = cell.line
    const rest = lines[line]!.slice(cell.at)
    const after = /^[ ]*/.exec(rest)![0].length
    if (after === rest.length) return { cells, lines: line - start + 1 }
    if (rest[after] !== delimiter)
      return { reason: 'a quoted cell goes on after its closing quote; a quote inside it is written twice' }
    at = cell.at + after + 1
  }
}

type QuotedCell = { readonly text: string; readonly line: number; readonly at: number } | { readonly reason: string }

/** Reads on from behind the opening quote; `at` is then behind the closing one. */
function readQuoted(lines: readonly string[], line: number, from: number): QuotedCell {
  const parts: string[] = []
  for (let n = 0; n < MOST_LINES && line + n < lines.length; n++) {
    const text = lines[line + n]!
    if (n) parts.push('\n')
    for (let at = n ? 0 : from; ;) {
      const quote = text.indexOf('"', at)
      if (quote < 0) {
        parts.push(text.slice(at))
        break
      }
      parts.push(text.slice(at, quote))
      if (text[quote + 1] !== '"') return { text: parts.join(''), line: line + n, at: quote + 1 }
      parts.push('"')
      at = quote + 2
    }
  }
  return { reason: 'a quote opened in this row is never closed' }
}
