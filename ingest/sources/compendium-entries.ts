import type { TextDocument } from '../source.js'
import { entryLabel, type EntryLabel } from './compendium-labels.js'

/** A piece of the document: `text` is exactly what stands from `start` to `end`. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What one label of an entry announces. `whole` is the line or lines, label and all. */
export interface LabelledPiece {
  readonly label: EntryLabel
  readonly value: Piece
  readonly whole: Piece
}

/** The entry of one technology. */
export interface CompendiumEntry {
  readonly title: Piece
  readonly parts: readonly LabelledPiece[]
}

/** Marks of lists, headings and stress that stand around words. */
const OPENING = /^(?:[\s>#*•·▪◦‣_-]|\|)+/
const CLOSING = new Set(' \t*_#|\u00a0')
const MARK = /[:：]|\s[–—-]\s/
const LONGEST_LABEL = 100
const NUMBER =
  /^(?:(?:technology|innovation|product|entry|s\.?\s?no\.?|no\.?)\s*)?\(?\d{1,3}(?:\.\d{1,2})?\s*[.):–-]\s*/i
const RULE = /^[\s|:=_*-]*$/
/** A title is a phrase, not a sentence or a paragraph. */
const LONGEST_TITLE = 140

/** The entries of a document in their order, whichever way each is laid out: labelled lines, a table, headings. */
export function compendiumEntries({ text }: TextDocument): CompendiumEntry[] {
  const entries: Growing[] = []
  let open: Growing | null = null
  let heading: Piece | null = null
  let columns: readonly (EntryLabel | null)[] | null = null
  for (const line of linesOf(text)) {
    const cells = cellsOf(line)
    if (RULE.test(line.text)) {
      if (open && !line.text.trim()) open.last = null
      continue
    }
    const header = columnsOf(cells)
    if (header) {
      columns = header
      open = null
      continue
    }
    if (columns && cells.length >= 2 && cells.length <= columns.length + 1) {
      const row = rowEntry(columns, cells, line)
      if (row) entries.push(row)
      continue
    }
    columns = null
    const part = labelled(line, cells)
    if (!part) {
      if (open?.last && !isHeading(line)) open.parts.push(extended(text, open.parts.pop()!, line))
      else {
        heading = bare(line)
        if (open) open.last = null
      }
      continue
    }
    if (part.label === 'title') open = started(entries, part.value)
    else if (heading && (!open || heading.start > (open.parts.at(-1)?.whole.end ?? open.title.end))) {
      open = isTitle(heading) ? started(entries, heading) : open
    }
    heading = null
    if (!open || part.label === 'title') continue
    open.parts.push(part)
    open.last = part
  }
  return entries.filter(({ title, parts }) => title.text && parts.length)
}

interface Growing {
  readonly title: Piece
  readonly parts: LabelledPiece[]
  /** The part that the next line may go on with. */
  last: LabelledPiece | null
}

function started(entries: Growing[], title: Piece): Growing {
  const entry: Growing = { title, parts: [], last: null }
  entries.push(entry)
  return entry
}

function linesOf(text: string): Piece[] {
  let start = 0
  return text.split('\n').map((line) => {
    const piece = { text: line, start, end: start + line.length }
    start = piece.end + 1
    return piece
  })
}

/** The cells of a line of a table, whose marks may be tabs or upright lines; one cell for any other line. */
function cellsOf(line: Piece): Piece[] {
  const mark = line.text.includes('\t') ? '\t' : /^\s*\|.*\|\s*$/.test(line.text) ? '|' : null
  if (mark === null) return [line]
  let start = line.start
  const cells = line.text.split(mark).map((text) => {
    const piece = { text, start, end: start + text.length }
    start = piece.end + 1
    return trimmed(piece)
  })
  return mark === '|' ? cells.slice(1, -1) : cells
}

/** The labels of a row of column names: at least three, a title among them. */
function columnsOf(cells: readonly Piece[]): (EntryLabel | null)[] | null {
  if (cells.length < 3) return null
  const labels = cells.map(({ text }) => entryLabel(text))
  return labels.includes('title') && labels.filter((label) => label !== null).length >= 3 ? labels : null
}

function rowEntry(columns: readonly (EntryLabel | null)[], cells: readonly Piece[], line: Piece): Growing | null {
  const title = cells[columns.indexOf('title')]
  if (!title?.text) return null
  const parts = cells.flatMap((value, i): LabelledPiece[] => {
    const label = columns[i]
    return label && label !== 'title' && value.text ? [{ label, value, whole: trimmed(line) }] : []
  })
  return { title, parts, last: null }
}

/** `Developed by: IIT`, `**Stage** – pilot`, or a table's row of label and value. */
function labelled(line: Piece, cells: readonly Piece[]): LabelledPiece | null {
  if (cells.length === 2) {
    const label = entryLabel(cells[0]!.text)
    return label && cells[1]!.text ? { label, value: bare(cells[1]!), whole: trimmed(line) } : null
  }
  const opening = (OPENING.exec(line.text)?.[0].length ?? 0) + numberLength(line.text)
  const mark = MARK.exec(line.text.slice(opening, opening + LONGEST_LABEL))
  if (!mark) return null
  const label = entryLabel(line.text.slice(opening, opening + mark.index))
  const from = opening + mark.index + mark[0].length
  return (
    label && {
      label,
      value: bare({ text: line.text.slice(from), start: line.start + from, end: line.end }),
      whole: trimmed(line)
    }
  )
}

function numberLength(text: string): number {
  const opening = OPENING.exec(text)?.[0].length ?? 0
  return NUMBER.exec(text.slice(opening))?.[0].length ?? 0
}

/** A line broken off goes on in the next one. */
function extended(text: string, { label, value, whole }: LabelledPiece, line: Piece): LabelledPiece {
  const upTo = (start: number) => ({ text: text.slice(start, trimmed(line).end), start, end: trimmed(line).end })
  const start = value.text ? value.start : trimmed(line).start
  return { label, value: upTo(start), whole: upTo(whole.start) }
}

function isHeading({ text }: Piece): boolean {
  const number = numberLength(text)
  return /^\s*#/.test(text) || /^\s*\*\*[^*]+\*\*\s*$/.test(text) || (number > 0 && text.length < LONGEST_TITLE)
}

function isTitle({ text }: Piece): boolean {
  return text.length > 2 && text.length <= LONGEST_TITLE && !/[.?!]$/.test(text) && entryLabel(text) === null
}

/** Without numbers and marks around the words. */
function bare(piece: Piece): Piece {
  const opening = OPENING.exec(piece.text)?.[0].length ?? 0
  const number = NUMBER.exec(piece.text.slice(opening))?.[0].length ?? 0
  let closing = 0
  while (CLOSING.has(piece.text[piece.text.length - 1 - closing]!)) closing++
  return cut(piece, Math.min(opening + number, piece.text.length), closing)
}

function trimmed(piece: Piece): Piece {
  return cut(piece, piece.text.length - piece.text.trimStart().length, piece.text.length - piece.text.trimEnd().length)
}

function cut({ text, start, end }: Piece, front: number, back: number): Piece {
  const last = Math.max(front, text.length - back)
  return { text: text.slice(front, last), start: start + front, end: end - (text.length - last) }
}
