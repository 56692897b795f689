import { columnOf, readCells, type Cell, type Column, type Read } from './columns.js'
import { within, type Page } from './page.js'
import type { Sentence } from './sentences.js'
import type { Mention, Span } from './types.js'

const LABEL = /^(?:[•▪●*-]\s*|\(?[0-9a-z]{1,2}[.)]\s*)?(?<label>[^:.;]{2,50}?)\s*:\s*(?=\S)/i
/** Labels that only records of things use, and what those things are. */
const TELLING: readonly { key: Column; columns: readonly Column[]; words?: RegExp }[] = [
  { key: 'technology', columns: ['developer', 'deployed'], words: /\b(?:TRL|technology readiness|stage)\b/i },
  { key: 'project', columns: ['partner'], words: /\b(?:implementing|duration|project cost|budget|sanctioned)\b/i }
]
/** Labels that name the thing a record is about: each begins a record. */
const OWN: ReadonlySet<Column> = new Set(['technology', 'project', 'cluster'])
const FEWEST_LABELS = 2
const LONGEST_TITLE = 10

interface Entry extends Cell {
  label: string
}

/** A line "Label: value" whose label is one of those that tables use as headings; inside a record any label goes on. */
const entryOf = (page: Page, line: Span, inside = false): Entry | null => {
  const match = LABEL.exec(page.text.slice(line.start, line.end))
  const column = match ? (columnOf(match.groups!['label']!) ?? (inside ? 'other' : null)) : null
  return match && column
    ? { start: line.start + match[0].length, end: line.end, column, label: match.groups!['label']! }
    : null
}

const blocksOf = (sentences: readonly Sentence[]): (Span & { short: boolean })[] => {
  const lines: (Span & { block: number; short: boolean })[] = []
  for (const { start, end, block, short } of sentences) {
    const last = lines.at(-1)
    if (last?.block === block) last.end = end
    else lines.push({ start, end, block, short })
  }
  return lines
}

const keyColumn = (entries: readonly Entry[]): Column | null =>
  TELLING.find(({ columns, words }) =>
    entries.some((entry) => columns.includes(entry.column) || words?.test(entry.label))
  )?.key ?? null

const SINGLE: ReadonlySet<Column> = new Set(['partner', 'funder', 'developer', 'deployed'])
const NEAR = 900

/** What a lone label such as "Partners:" speaks of: the project or product last named. */
const lastThing = (mentions: readonly Mention[], entry: Entry): Mention | undefined =>
  SINGLE.has(entry.column)
    ? within(mentions, { start: Math.max(0, entry.start - NEAR), end: entry.start }).findLast(
        ({ entity }) => entity.kind === 'project' || entity.kind === 'technology'
      )
    : undefined

const isTitle = (page: Page, line: Span & { short: boolean }): boolean =>
  line.short && page.text.slice(line.start, line.end).split(/\s+/).length <= LONGEST_TITLE

/** Entries of a compendium or list: a title with lines "Developed by: …", "Area: …" below it. */
export const recordRelations = (page: Page, mentions: readonly Mention[]): Read => {
  const lines = blocksOf(page.sentences)
  const read: Read = { mentions: [], relations: [] }
  for (let at = 0; at < lines.length; at++) {
    const first = entryOf(page, lines[at]!)
    if (!first) continue
    const entries: Entry[] = []
    let next = at
    for (
      let entry: Entry | null = first;
      entry;
      entry = next < lines.length ? entryOf(page, lines[next]!, true) : null
    ) {
      if (entries.length && OWN.has(entry.column)) break
      entries.push(entry)
      next++
    }
    const thing = entries.length === 1 ? lastThing(mentions, first) : undefined
    const own = entries.find(({ column }) => OWN.has(column))
    const title = lines[at - 1]
    const column = keyColumn(entries)
    const key: Cell | null = own ?? (title && column && isTitle(page, title) ? { ...title, column } : null)
    if (thing && !key) {
      const column: Column = thing.entity.kind === 'project' ? 'project' : 'technology'
      const part = readCells(page, { ...thing, column }, entries, mentions)
      read.mentions.push(...part.mentions)
      read.relations.push(...part.relations)
    } else if (key && entries.length >= FEWEST_LABELS) {
      const part = readCells(page, key, entries, mentions)
      read.mentions.push(...part.mentions)
      read.relations.push(...part.relations)
    }
    at = next - 1
  }
  return read
}
