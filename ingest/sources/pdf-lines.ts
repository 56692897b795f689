/** A run of letters as the page places it; y grows upwards. */
export interface PlacedText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly hasEOL: boolean
}

/** A printed line; columns that stand apart are parted by tabs. */
export interface PrintedLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** A gap wider than this many times the height of the letters parts two columns; no justified text has such gaps. */
const COLUMN_GAP = 2
/** Two runs stand on one line when their bases differ by less than this share of the height. */
const SAME_BASE = 0.5
/** A word space is at least this share of the height. */
const WORD_GAP = 0.15

/** The lines of a page in the order in which the page prints them. */
export function printedLines(items: readonly PlacedText[]): PrintedLine[] {
  const lines: PrintedLine[] = []
  let line = null as PrintedLine | null
  const end = (): void => {
    const text = line?.text
      .replace(/[^\S\t\n]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim()
    if (line && text) lines.push({ ...line, text })
    line = null
  }
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left, base] = [transform[4] ?? 0, transform[5] ?? 0]
    if (str.trim()) {
      if (line && Math.abs(line.base - base) > SAME_BASE * Math.max(line.size, height)) end()
      line = line ? widened(line, str, left, width) : { text: str, left, right: left + width, base, size: height }
    } else if (line && str) line = { ...line, text: `${line.text} ` }
    if (hasEOL) end()
  }
  end()
  return lines
}

function widened(line: PrintedLine, str: string, left: number, width: number): PrintedLine {
  const gap = left - line.right
  const between = gap > COLUMN_GAP * line.size ? '\t' : gap > WORD_GAP * line.size ? ' ' : ''
  return { ...line, text: line.text + between + str, right: Math.max(line.right, left + width) }
}
