import type { PrintedLine } from './pdf-lines.js'

/** A line this short may be a name in a list, even where it is as long as those around it. */
const SHORTEST_FULL = 30
/** A full line reaches this share of the way to the margin. */
const FULL = 0.85
/** Lines of one column begin within this share of the widest line. */
const SAME_LEFT = 0.05
/** Lines of one paragraph are no further apart, in heights of their letters, and no more different in height. */
const LEADING = 1.7
const SAME_SIZE = 0.15
/** A bullet, a number of an entry or a section: what begins so goes on with nothing. */
const BEGINS = /^(?:[•▪●◦■□➢✓*·‣–—-]|\(?[0-9a-zA-Z]{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s/
/** Dots that lead to the number of a page, in a table of contents. */
const LEADERS = /(?:\.\s?){5}/
const BROKEN_WORD = /(\p{L}+)[-\u2010]$/u

/** Text of a page: lines of one paragraph are joined, words broken at the end of a line made whole. */
export function pageText(lines: readonly PrintedLine[], vocabulary: ReadonlySet<string>): string {
  const margins = rightMargins(lines)
  return lines.reduce((text, line, i) => {
    const last = lines[i - 1]
    if (!last) return line.text
    const gap = (last.base - line.base) / Math.max(last.size, line.size, 1)
    if (continues(last, line, gap, margins[i - 1]!)) return joined(text, line.text, vocabulary)
    return text + (gap > LEADING || gap < 0 ? '\n\n' : '\n') + line.text
  }, '')
}

/** Words of lines, without those broken at their ends. */
export function wordsOf(lines: readonly PrintedLine[]): string[] {
  return lines.flatMap(
    ({ text }) =>
      text
        .replace(/\p{L}+[-\u2010]$/u, '')
        .toLowerCase()
        .match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  )
}

function continues(last: PrintedLine, line: PrintedLine, gap: number, margin: number): boolean {
  return (
    gap > 0 &&
    gap <= LEADING &&
    Math.abs(last.size - line.size) <= SAME_SIZE * last.size &&
    !last.text.includes('\t') &&
    !line.text.includes('\t') &&
    !BEGINS.test(line.text) &&
    !LEADERS.test(last.text) &&
    last.text.length >= SHORTEST_FULL &&
    last.right - last.left >= FULL * (margin - last.left)
  )
}

/** For each line, how far the lines that begin where it begins reach, the outermost fifth of them left aside. */
function rightMargins(lines: readonly PrintedLine[]): number[] {
  const widest = Math.max(1, ...lines.map(({ left, right }) => right - left))
  const columns = new Map<number, number[]>()
  const columnOf = ({ left }: PrintedLine): number => Math.round(left / (widest * SAME_LEFT))
  for (const line of lines) {
    const column = columnOf(line)
    columns.set(column, [...(columns.get(column) ?? []), line.right])
  }
  const margins = new Map(
    [...columns].map(([column, rights]) => [column, rights.sort((a, b) => a - b)[Math.floor(rights.length * 0.8)]!])
  )
  return lines.map((line) => margins.get(columnOf(line))!)
}

/** The hyphen at a line's end stays where the document writes the word with it, or both its parts as words. */
function joined(text: string, next: string, vocabulary: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next
  const start = BROKEN_WORD.exec(text.slice(-60))?.[1]
  const end = /^\p{Ll}+/u.exec(next)?.[0]
  if (!start || !end) return BROKEN_WORD.test(text.slice(-60)) ? text + next : `${text} ${next}`
  const [first, second] = [start.toLowerCase(), end.toLowerCase()]
  const compound =
    !vocabulary.has(first + second) &&
    (vocabulary.has(`${first}-${second}`) || first.length < 3 || (vocabulary.has(first) && vocabulary.has(second)))
  return (compound ? text : text.slice(0, -1)) + next
}
