import { columnOf, fitsColumn, keyOf, readCells, type Cell, type Column, type Read } from './columns.js'
import type { Page } from './page.js'
import type { Sentence } from './sentences.js'
import type { Mention, Span } from './types.js'

const GAP = /\t+|\s*\|\s*|\s{3,}/
const CELL = /(?:(?!\t|\s*\|\s*|\s{3,}).)+/g
const FEWEST_COLUMNS = 2

interface Grid {
  columns: Column[]
  rows: Span[][]
}

const cellsOf = (page: Page, line: Span): Span[] =>
  [...page.text.slice(line.start, line.end).matchAll(CELL)].map((match) => {
    const start = line.start + match.index
    return { start, end: start + match[0].trimEnd().length }
  })

/** Columns of a row of headings, or null where some cell is none or a row would say nothing. */
export const headingsOf = (texts: readonly string[]): Column[] | null => {
  const columns = texts.map((text) => columnOf(text))
  if (columns.length < FEWEST_COLUMNS || columns.some((column) => column === null)) return null
  const found = columns as Column[]
  const key = keyOf(found)
  // Areas and countries alone are read as an annexure, whose cells may run over several rows.
  return key &&
    !(
      found
        .filter((column) => !['number', 'other'].includes(column))
        .sort()
        .join() === 'country,fields'
    )
    ? found
    : null
}

/** Lines of one row: sentences that stand on the same line of text. */
const linesOf = (sentences: readonly Sentence[]): Span[] => {
  const lines: (Span & { block: number })[] = []
  for (const { start, end, block } of sentences) {
    const last = lines.at(-1)
    if (last?.block === block) last.end = end
    else lines.push({ start, end, block })
  }
  return lines
}

/** Tables whose rows stand on one line each, below a line of headings. */
const wideGrids = (page: Page, lines: readonly Span[]): Grid[] => {
  const grids: Grid[] = []
  let open: Grid | null = null
  for (const line of lines) {
    const text = page.text.slice(line.start, line.end)
    if (!GAP.test(text)) {
      open = null
      continue
    }
    const cells = cellsOf(page, line)
    const columns = headingsOf(cells.map((cell) => page.text.slice(cell.start, cell.end)))
    if (columns) grids.push((open = { columns, rows: [] }))
    else if (open && cells.length === open.columns.length) open.rows.push(cells)
    else if (open && cells.length === open.columns.length - 1 && open.columns[0] === 'number')
      open.rows.push([{ start: line.start, end: line.start }, ...cells])
  }
  return grids
}

/** Tables printed one cell a line, read row by row as long as the rows say something; lines of mere numbers are not in the page. */
const tallGrids = (page: Page, lines: readonly Span[], mentions: readonly Mention[]): Read[] => {
  const text = (line: Span | undefined): string => (line ? page.text.slice(line.start, line.end) : '')
  const reads: Read[] = []
  for (let at = 0; at < lines.length; at++) {
    let width = 0
    while (text(lines[at + width]) && columnOf(text(lines[at + width]))) width++
    const columns = headingsOf(lines.slice(at, at + width).map(text))?.filter((column) => column !== 'number')
    if (!columns || columns.length < FEWEST_COLUMNS) continue
    let next = at + width
    for (; next + columns.length <= lines.length; next += columns.length) {
      const cells = lines.slice(next, next + columns.length)
      const row = readRow(page, columns, cells, mentions)
      if (
        !row.relations.length ||
        !cells.every((cell, index) => fitsColumn(page, { ...cell, column: columns[index]! }, mentions))
      )
        break
      reads.push(row)
    }
    at = next - 1
  }
  return reads
}

const LONGEST_KEY = 140

const readRow = (page: Page, columns: readonly Column[], row: readonly Span[], mentions: readonly Mention[]): Read => {
  const cells = row.map(({ start, end }, index): Cell => ({ start, end, column: columns[index]! }))
  const key = cells[columns.indexOf(keyOf(columns)!)]!
  const text = page.text.slice(key.start, key.end)
  return text.length > LONGEST_KEY || /[.!?]$/.test(text)
    ? { mentions: [], relations: [] }
    : readCells(page, key, cells, mentions)
}

/** Tables whose headings tell what their columns are; a table without headings yields nothing. */
export const gridRelations = (page: Page, mentions: readonly Mention[]): Read => {
  const lines = linesOf(page.sentences)
  const rows = [
    ...wideGrids(page, lines).flatMap(({ columns, rows }) => rows.map((row) => readRow(page, columns, row, mentions))),
    ...tallGrids(page, lines, mentions)
  ]
  return { mentions: rows.flatMap((row) => row.mentions), relations: rows.flatMap((row) => row.relations) }
}
