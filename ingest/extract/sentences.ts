import { furnitureLines, type PageLine } from './furniture.js'
import type { Span } from './types.js'

/** One statement of the document. */
export interface Sentence extends Span {
  /** the sentence that introduces the list of which this is an entry ("The themes are:") */
  lead: Span | null
  /** the last heading above */
  heading: Span | null
  /** what an entry of the form "Label: statement" is about */
  label: Span | null
  /** stands alone on its line without being a full sentence: a heading, a table cell, an entry */
  short: boolean
  bullet: boolean
  /** number of the line block */
  block: number
}

const LINE = /[^\n\r\u2028\u2029]+/g
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|Shri|Sh|Smt|Sri|St|No|Nos|Rs|vs|e\.g|i\.e|viz|approx|Govt|Dept|Ltd|Pvt|Co|Inc|Fig|Er|Lt|Gen|Col|Capt|Hon|Jr|Sr|प्रो|डॉ|डा|[A-Z](?:\.[A-Z])*)$/
const BOUNDARY = /[.!?।॥]+["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\p{N}\p{Lo}])/gu
const BULLET = /^(?:[•▪●◦■□➢✓*·‣–—-]|\(?[0-9a-zA-Z]{1,2}[.)])\s*(?=\S)/
const LABEL = /^(?:[•▪●◦■□➢✓*·‣-]\s*|\(?\d{1,2}[.)]\s*)?([^:.;]{3,70}):\s+\S/
/** Cells of a table on one line. */
const CELLS = /\t|\s\|\s|\S\s{3,}\S/
const LONGEST_ENTRY = 18
const WRAPPED_FROM = 60
const LONGEST_SENTENCE = 2000

const trimmedLines = (text: string): PageLine[] =>
  [...text.matchAll(LINE)].flatMap((match) => {
    const line = match[0].trim()
    const start = match.index + match[0].indexOf(line)
    return line ? [{ start, end: start + line.length, text: line }] : []
  })

const words = (text: string): number => text.split(/\s+/).length

/** Lines that continue one another (wrapped text) become one block. */
const blocksOf = (text: string, lines: readonly PageLine[]): PageLine[] => {
  const blocks: PageLine[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const wrapped =
      last &&
      /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(last.end, line.start)) &&
      last.text.length >= WRAPPED_FROM &&
      !/[.:!?।]["”’)]*$/.test(last.text) &&
      !CELLS.test(last.text) &&
      !CELLS.test(line.text) &&
      /^[\p{Ll}\p{Lo}(,&0-9]/u.test(line.text)
    if (wrapped)
      blocks[blocks.length - 1] = { start: last.start, end: line.end, text: text.slice(last.start, line.end) }
    else blocks.push(line)
  }
  return blocks
}

/** Text without sentence ends (tables, lists, scans) is cut between words, so that no sentence is without bound. */
const bounded = (block: PageLine, span: Span): Span[] => {
  const parts: Span[] = []
  let { start } = span
  while (span.end - start > LONGEST_SENTENCE) {
    const space = block.text.lastIndexOf(' ', start - block.start + LONGEST_SENTENCE)
    const end = space > start - block.start ? block.start + space : start + LONGEST_SENTENCE
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: span.end }]
}

const splitBlock = (block: PageLine): Span[] => {
  const spans: Span[] = []
  let start = 0
  for (const match of block.text.matchAll(BOUNDARY)) {
    const stop = match.index + match[0].trimEnd().length
    if (match[0].startsWith('.') && ABBREVIATION.test(block.text.slice(Math.max(0, match.index - 12), match.index)))
      continue
    spans.push({ start: block.start + start, end: block.start + stop })
    start = match.index + match[0].length
  }
  if (start < block.text.length) spans.push({ start: block.start + start, end: block.end })
  return spans.flatMap((span) => bounded(block, span))
}

const labelOf = (block: PageLine): Span | null => {
  const match = LABEL.exec(block.text)
  if (!match || words(match[1]!) > 10) return null
  const start = block.start + match[0].indexOf(match[1]!)
  return { start, end: start + match[1]!.length }
}

/** Sentences, headings and entries of the document in reading order; page furniture is left out. */
export const sentencesOf = (text: string): Sentence[] => {
  const lines = trimmedLines(text)
  const furniture = furnitureLines(lines)
  const blocks = blocksOf(
    text,
    lines.filter((_, index) => !furniture.has(index))
  )
  const sentences: Sentence[] = []
  let heading: Span | null = null
  let lead: Span | null = null
  blocks.forEach((block, index) => {
    const bullet = BULLET.test(block.text)
    const short = words(block.text) <= LONGEST_ENTRY && !/[.!?।]["”’)]*$/.test(block.text)
    if (!short && !bullet) lead = null
    for (const span of splitBlock(block))
      sentences.push({
        ...span,
        lead,
        heading,
        label: span.start === block.start ? labelOf(block) : null,
        short,
        bullet,
        block: index
      })
    if (/[:—–]$/.test(block.text)) lead = sentences.at(-1) ?? null
    else if (short && !bullet && !lead) heading = { start: block.start, end: block.end }
  })
  return sentences
}
