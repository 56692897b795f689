import { byCodeUnit, type EntityId, type Scope } from '../claims.js'
import type { Ontology } from '../ontology.js'
import type { SearchDocument } from '../search/search-index.js'
import { EVERY, type GraphStore, type Paths } from '../store/graph-store.js'
import { readingOf, type CrosstabQuestion } from './crosstab-question.js'
import { readLinkages, type Linkages } from './linkages.js'
import { NO_ROLL_UP, rollUp } from './rollup.js'
import { ratioOf, TallySheet, UNSPECIFIED, type Cell } from './tally.js'

/**
 * NOT_IN_OUR_SOURCES: no source ties the two. STATED_ABSENT: sources tie them and say that it has ended.
 * UNDER_LINKED: tied, but the whole 95 % interval of the ratio lies below 1.
 */
export type GapStatus = 'NOT_IN_OUR_SOURCES' | 'STATED_ABSENT' | 'UNDER_LINKED'

export interface Gap extends Omit<Cell, 'records' | 'expected'> {
  readonly expected: number
  readonly status: GapStatus
  /** Ids of records that have ended. */
  readonly ended: readonly string[]
}

/** Kinds with at most this many entities are looked at whole; of larger ones only what the pattern reaches. */
const WHOLE_KIND = 500
/** In larger tables only pairs of which at least one record is expected are looked at. */
const WHOLE_TABLE = 100_000

/** Pairs of a cross-table with no record, or fewer than chance would give; the most surprising first. */
export async function gaps(
  ontology: Ontology,
  store: GraphStore,
  documents: ReadonlyMap<EntityId, SearchDocument>,
  question: CrosstabQuestion,
  scope?: Scope
): Promise<Gap[]> {
  const reading = readingOf(ontology, question)
  const paths = await store.match({ pattern: reading.pattern, perPair: EVERY, starts: EVERY }, scope)
  const linkages = await readLinkages(ontology, store, reading, question, paths, scope)
  const [live, ended] = [0, 1].map(() => new TallySheet(linkages, paths.length)) as [TallySheet, TallySheet]
  linkages.each((r, c, record, path) => {
    const sheet = hasEnded(linkages, record, path, documents) ? ended : live
    sheet.add(r, c, record)
  })
  const { row, column } = reading.positions
  const { up, isAbove } = question.rollup ? await rollUp(ontology, store, [...row, ...column], scope) : NO_ROLL_UP
  // What a filter or a field leaves out is no gap: then only what the pattern reaches is looked at.
  const bare = question.admits !== undefined || reading.rowField !== undefined
  const whole = (kinds: readonly string[]) => (bare ? [] : wholeKinds(ontology, documents, kinds).map(up))
  const tables = [live.table(), ended.table()]
  const ends = (reached: 'rows' | 'columns', kinds: readonly string[]) =>
    [...new Set([...tables.flatMap((table) => table[reached]), ...whole(kinds)])]
      .filter((id) => id !== UNSPECIFIED && !isAbove(id))
      .sort(byCodeUnit)
  const [rows, columns] = [ends('rows', row), ends('columns', column)]
  const endedRecords = new Map(tables[1]!.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.records]))
  const smallest = rows.length * columns.length > WHOLE_TABLE ? 1 : 0
  return rows
    .flatMap((r) => columns.flatMap((c) => gapAt(live, r, c, smallest, endedRecords.get(`${r} ${c}`) ?? [])))
    .sort(bySurprise)
}

/** The most records missing first. */
function bySurprise(a: Gap, b: Gap): number {
  return b.expected - b.count - (a.expected - a.count) || byCodeUnit(a.row, b.row) || byCodeUnit(a.column, b.column)
}

function gapAt(sheet: TallySheet, row: string, column: string, smallest: number, ended: readonly string[]): Gap[] {
  const expected = sheet.expected(row, column)
  if (row === column || expected === null || expected < smallest) return []
  const count = sheet.count(row, column)
  const ratio = ratioOf(count, expected)
  const base = { row, column, count, expected, ...ratio, ended }
  if (!count) return [{ ...base, status: ended.length ? 'STATED_ABSENT' : 'NOT_IN_OUR_SOURCES' }]
  return ratio.high !== null && ratio.high < 1 ? [{ ...base, status: 'UNDER_LINKED' }] : []
}

/** All entities of small kinds. Frames (places) stand around everything: one that no path reaches is no gap. */
function wholeKinds(
  ontology: Ontology,
  documents: ReadonlyMap<EntityId, SearchDocument>,
  kinds: readonly string[]
): EntityId[] {
  return kinds
    .filter((kind) => !ontology.kinds[kind]!.frame)
    .flatMap((kind) => {
      const ids = [...documents.values()].filter((document) => document.kind === kind).map(({ id }) => id)
      return ids.length > WHOLE_KIND ? [] : ids
    })
}

/** Whether the sources say of the record, or of a relation on the way, that it is over. */
function hasEnded(
  { paths, records }: Linkages<Paths>,
  code: number,
  path: number,
  documents: ReadonlyMap<EntityId, SearchDocument>
): boolean {
  for (let hop = 0; hop < paths.hops(path); hop++) {
    const { fields } = paths.relations[paths.tie(path, hop)]!
    if (fields['current'] === false || fields['stage'] === 'ENDED') return true
  }
  return documents.get(records[code]!)?.facets['readiness']?.includes('ENDED') ?? false
}
