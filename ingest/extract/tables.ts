import { headingsOf } from './grids.js'
import { within, type Page } from './page.js'
import { proposed } from './proposals.js'
import { relationOf } from './relations.js'
import type { Sentence } from './sentences.js'
import type { ExtractedRelation, Mention } from './types.js'

const AREA_HEADING = /^(?:s\.?\s*no\.?\s*)?(?:area|domain|field|sector|theme|subject|discipline)s?\b[^.]{0,40}$/i
const PARTNER_HEADING =
  /\b(?:countr(?:y|ies)|nations?|partners?|forums?|fora|organi[sz]ations?|groupings?)\b[^.]{0,50}$/i
const PARTNER_KINDS: ReadonlySet<string> = new Set(['place', 'forum', 'institution'])
const CONFIDENCE = 0.8
/** Share of the letters of a cell that names of partners must cover for it to be a list of partners. */
const COVERED = 0.7
const LONGEST_AREA = 10

type Cell = Sentence & { mentions: Mention[] }

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

const isPartners = (page: Page, cell: Cell): boolean => {
  const text = page.text.slice(cell.start, cell.end)
  const partners = cell.mentions.filter((mention) => PARTNER_KINDS.has(mention.entity.kind))
  if (!partners.length) return false
  if (/^[\p{Lu}\p{N}-]{2,12}\s*\(.*\)$/u.test(text)) return partners[0]!.start === cell.start
  const covered = partners.reduce((sum, mention) => sum + letters(page.text.slice(mention.start, mention.end)), 0)
  return (
    covered >= letters(text.replace(/\band\b|\betc\b/g, '')) * COVERED &&
    partners.every((mention) => mention.entity.kind === 'place' || partners.length <= 3)
  )
}

/** Fields of an area cell: those it names, or the cell itself as a new field; a sentence is no area. */
const areasOf = (page: Page, cell: Cell): Mention[] => {
  const text = page.text.slice(cell.start, cell.end)
  const domains = cell.mentions.filter((mention) => mention.entity.kind === 'domain' && !mention.nested)
  const parts = text.replace(/[.\s]+$/, '').split(/\s*[,;]\s*/)
  const covered = domains.reduce((sum, mention) => sum + letters(page.text.slice(mention.start, mention.end)), 0)
  if (domains.length && (covered >= letters(text) * 0.6 || (domains.length === 1 && !cell.short))) return domains
  if (
    !cell.short ||
    text.split(/\s+/).length > LONGEST_AREA ||
    parts.length > 4 ||
    cell.mentions.some((mention) => ['institution', 'event', 'person', 'place'].includes(mention.entity.kind))
  )
    return []
  return [
    {
      start: cell.start,
      end: cell.end,
      entity: proposed('domain', text.replace(/[.\s]+$/, '')),
      method: 'area of a table'
    }
  ]
}

/** A partner list in brackets ("BRICS (Brazil, Russia …)") explains the forum and is no further partner. */
const partnersOf = (page: Page, cell: Cell): Mention[] => {
  const open = page.text.slice(cell.start, cell.end).indexOf('(')
  const before = cell.mentions.filter((mention) => PARTNER_KINDS.has(mention.entity.kind) && !mention.nested)
  const forum = before.find((mention) => mention.start === cell.start && mention.entity.kind !== 'place')
  return forum && open > 0 ? [forum] : before
}

interface Table {
  mentions: Mention[]
  relations: ExtractedRelation[]
}

/** Cells of one document in reading order, from a heading pair (area, partners) to the first full sentence outside it. */
const tablesOf = (page: Page, mentions: readonly Mention[]): Cell[][] => {
  const tables: Cell[][] = []
  let heading: string | null = null
  let open: Cell[] | null = null
  for (const sentence of page.sentences) {
    const text = page.text.slice(sentence.start, sentence.end)
    const columns = text.split(/\t+|\s*\|\s*|\s{3,}/).filter(Boolean)
    const isHead =
      sentence.short &&
      PARTNER_HEADING.test(text) &&
      (AREA_HEADING.test(heading ?? '') || (columns.length > 1 && AREA_HEADING.test(columns.at(-2)!)))
    if (isHead && !headingsOf(columns)) tables.push((open = []))
    else if (open && AREA_HEADING.test(text) && sentence.short && text.split(/\s+/).length <= 4) open = null
    else open?.push({ ...sentence, mentions: within(mentions, sentence) })
    heading = text
  }
  return tables
}

/** A row printed on one line: cells between tabs, bars or wide gaps. */
const splitRow = (page: Page, cell: Cell): Cell[] => {
  const text = page.text.slice(cell.start, cell.end)
  return [...text.matchAll(/(?:(?!\t|\s*\|\s*|\s{3,}).)+/g)].map((match) => {
    const start = cell.start + match.index
    const end = start + match[0].trimEnd().length
    return {
      ...cell,
      start,
      end,
      mentions: cell.mentions.filter((mention) => mention.start >= start && mention.end <= end)
    }
  })
}

const readRows = (page: Page, cells: readonly Cell[]): Table => {
  const result: Table = { mentions: [], relations: [] }
  let area: Cell | null = null
  for (const cell of cells.flatMap((row) => splitRow(page, row))) {
    if (!isPartners(page, cell)) {
      area = cell
      continue
    }
    const areas: Mention[] = area ? areasOf(page, area) : []
    const rowStart = area?.start ?? cell.start
    area = null
    for (const object of areas) {
      if (object.method === 'area of a table') result.mentions.push(object)
      for (const subject of partnersOf(page, cell))
        result.relations.push(
          relationOf(page, {
            subject,
            object,
            predicate: 'cooperates_in',
            confidence: CONFIDENCE,
            method: 'table of areas and partners',
            span: { start: rowStart, end: subject.end }
          })
        )
    }
  }
  return result
}

/** Tables of areas with the countries or forums of cooperation; a row without an area yields nothing. */
export const tableRelations = (page: Page, mentions: readonly Mention[]): Table => {
  const tables = tablesOf(page, mentions).map((cells) => readRows(page, cells))
  return { mentions: tables.flatMap((table) => table.mentions), relations: tables.flatMap((table) => table.relations) }
}
